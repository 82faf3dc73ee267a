package prep.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import prep.deck.Deck;
import prep.deck.QuestionKey;
import prep.progress.FormerKeys;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.schedule.Fsrs;
import prep.schedule.Memory;
import prep.schedule.StudyDays;
import prep.session.Standing;
import prep.store.Device;
import prep.store.Directories;
import prep.store.Journal;
import prep.store.Settings;

/** Where the user stands with some decks, now. */
final class Study {

  private static final double RETENTION = 0.9;
  private static final LocalTime DAY_STARTS = LocalTime.of(4, 0);

  private final Journal journal;
  private final Fsrs fsrs;
  private final StudyDays days;
  private final Instant now;

  private Study(Journal journal, Fsrs fsrs, StudyDays days, Instant now) {
    this.journal = journal;
    this.fsrs = fsrs;
    this.days = days;
    this.now = now;
  }

  /** To look at; nothing is written. */
  static Study reading(Environment environment, CommonOptions common, List<Deck> decks) {
    Settings settings = settings(environment, common, decks);
    return of(environment, settings, Journal.reading(settings));
  }

  /** To go on with. */
  static Study recording(Environment environment, CommonOptions common, List<Deck> decks) {
    Settings settings = settings(environment, common, decks);
    return of(environment, settings, Journal.recording(settings));
  }

  private static Study of(Environment environment, Settings settings, Journal journal) {
    return new Study(journal, settings.fsrs(), settings.days(), environment.clock().instant());
  }

  private static Settings settings(
      Environment environment, CommonOptions common, List<Deck> decks) {
    Directories directories = environment.directories(common);
    return new Settings(
        directories,
        new Device(directories, environment.variables(), environment.random()),
        new Fsrs(RETENTION),
        new StudyDays(environment.clock().getZone(), DAY_STARTS),
        environment.clock(),
        environment.random(),
        FormerKeys.of(decks),
        line -> Prep.say(environment, line));
  }

  Journal journal() {
    return journal;
  }

  Fsrs fsrs() {
    return fsrs;
  }

  /** Where the user stood when the command began. */
  Progress atStart() {
    return journal.atStart();
  }

  LocalDate today() {
    return days.of(now);
  }

  boolean isDue(QuestionKey key) {
    return memory(key).stream().anyMatch(memory -> days.isDue(memory, today()));
  }

  /** What is known of how well a question was remembered when the command began. */
  Optional<Memory> memory(QuestionKey key) {
    return atStart().question(key).flatMap(QuestionProgress::remembered);
  }

  Standing standing(QuestionKey key) {
    return atStart()
        .question(key)
        .map(question ->
            new Standing(
                true,
                isDue(key),
                question
                    .remembered()
                    .map(memory -> Fsrs.retrievability(memory, now, today()))
                    .orElse(0.0),
                question.score(),
                question.lastCorrect()))
        .orElse(Standing.NEW);
  }

  /** The instant and day of now, for what a grade would do. */
  Instant now() {
    return now;
  }
}
