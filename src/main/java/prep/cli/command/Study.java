package prep.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.files.Config;
import prep.progress.Forecast;
import prep.progress.FormerKeys;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.schedule.Fsrs;
import prep.schedule.Memory;
import prep.schedule.StudyDays;
import prep.session.DailyPlan;
import prep.session.Standing;
import prep.session.TopicPattern;
import prep.store.Device;
import prep.store.Directories;
import prep.store.Journal;
import prep.store.Settings;

/** Where the user stands with some decks, now. */
public final class Study {

  private final Journal journal;
  private final Fsrs fsrs;
  private final StudyDays days;
  private final Instant now;
  private final int newPerDay;
  private final List<TopicPattern> focus;

  private Study(Journal journal, Settings settings, Config config) {
    this.journal = journal;
    this.fsrs = settings.fsrs();
    this.days = settings.days();
    this.now = settings.clock().instant();
    this.newPerDay = config.newPerDay();
    this.focus = config.focus().stream().map(TopicPattern::new).toList();
  }

  /** To look at; nothing is written. */
  public static Study reading(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    return of(environment, common, decks, Journal::reading);
  }

  /** To go on with. */
  public static Study recording(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    return of(environment, common, decks, Journal::recording);
  }

  private static Study of(
      Environment environment,
      CommonOptions common,
      List<? extends DeckFacts<?>> decks,
      Function<Settings, Journal> journal) {
    Settings settings = settings(environment, common, decks);
    return new Study(journal.apply(settings), settings, common.config(environment));
  }

  /** What a journal works with here. */
  public static Settings settings(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    Directories directories = environment.directories(common);
    Config config = common.config(environment);
    return new Settings(
        directories,
        new Device(directories, environment.variables(), environment.random()),
        new Fsrs(config.retention()),
        new StudyDays(environment.clock().getZone(), config.dayStarts()),
        environment.clock(),
        environment.random(),
        FormerKeys.of(decks),
        line -> environment.say(line));
  }

  public Journal journal() {
    return journal;
  }

  public Fsrs fsrs() {
    return fsrs;
  }

  /** Where the user stood when the command began. */
  public Progress atStart() {
    return journal.atStart();
  }

  public LocalDate today() {
    return days.of(now);
  }

  /** The day that an instant belongs to. */
  public LocalDate day(Instant instant) {
    return days.of(instant);
  }

  /** Whether a question is asked where it is not named: drafts and muted ones are not. */
  public boolean isAsked(QuestionFacts question) {
    return !question.isDraft() && !atStart().isMuted(question.key());
  }

  public boolean isDue(QuestionKey key) {
    return memory(key).filter(memory -> memory.isDue(today())).isPresent();
  }

  /** What is known of how well a question was remembered when the command began. */
  public Optional<Memory> memory(QuestionKey key) {
    return atStart().question(key).flatMap(QuestionProgress::remembered);
  }

  public Standing standing(QuestionKey key) {
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
                question.lastFull()))
        .orElse(Standing.NEW);
  }

  /**
   * What is to be asked today.
   *
   * @param named the topics whose new questions are wanted; none for the usual ones
   */
  public DailyPlan plan(List<DeckSummary> decks, List<TopicPattern> named) {
    return DailyPlan.of(
        decks,
        atStart().mutes(),
        this::standing,
        topic ->
            named.isEmpty()
                ? isUsual(topic)
                : named.stream().anyMatch(pattern -> pattern.matches(topic)),
        newLeftToday());
  }

  /**
   * Whether a topic's new questions are asked where the user does not say which: those in the
   * configured focus, else those with an answer, or all where nothing is answered.
   */
  public boolean isUsual(Topic topic) {
    if (!focus.isEmpty()) {
      return focus.stream().anyMatch(pattern -> pattern.matches(topic));
    }
    return atStart().topics().isEmpty() || atStart().topics().containsKey(topic);
  }

  private int newLeftToday() {
    long learnt =
        atStart().questions().values().stream()
            .filter(question -> day(question.first()).equals(today()))
            .count();
    return (int) Math.max(0, newPerDay - learnt);
  }

  /**
   * What there is to ask of a deck.
   *
   * @param questions how many are asked at all
   * @param fresh how many of these were never answered
   * @param due how many of these are due
   */
  public record Asked(int questions, int fresh, int due) {}

  /** How many questions of a deck there are to ask. */
  public Asked asked(DeckSummary deck) {
    int questions = 0;
    int fresh = 0;
    int due = 0;
    for (QuestionSummary question : deck.questions()) {
      if (isAsked(question)) {
        questions++;
        fresh += atStart().isAnswered(question.key()) ? 0 : 1;
        due += isDue(question.key()) ? 1 : 0;
      }
    }
    return new Asked(questions, fresh, due);
  }

  /** The questions of decks that are asked where they are not named. */
  public Stream<QuestionKey> askedOf(List<DeckSummary> decks) {
    return decks.stream()
        .flatMap(deck -> deck.questions().stream())
        .filter(this::isAsked)
        .map(QuestionSummary::key);
  }

  /** When the questions of decks fall due, without those that are never asked. */
  public Forecast forecast(List<DeckSummary> decks) {
    return Forecast.of(askedOf(decks).flatMap(key -> memory(key).stream()).toList(), today());
  }

  /** The instant and day of now, for what a grade would do. */
  public Instant now() {
    return now;
  }
}
