package prep.cli.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.HistoryEvent;
import prep.progress.Mastery;
import prep.progress.QuestionProgress;
import prep.schedule.Memory;
import prep.schedule.Outlook;
import prep.screen.Window;
import prep.screen.plan.PlanEndScreen;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Session;
import prep.store.Journal;
import prep.terminal.Recorder;
import prep.text.Line;

/** Writes the changes of one session into the journal. */
final class SessionRecorder implements Recorder {

  private final Study study;
  private final Journal journal;
  private final List<DeckSummary> decks;
  private final boolean dryRun;
  private final @Nullable Preparation plan;
  private final SessionEvents events;
  private final String session;

  /** The day of the last answer; a session may run into the next day. */
  private LocalDate today;

  /**
   * A recorder for a session that begins.
   *
   * @param decks those of the session
   * @param dryRun whether nothing is to be written
   * @param plan the plan whose day it is, or null
   */
  SessionRecorder(
      Study study, List<DeckSummary> decks, boolean dryRun, @Nullable Preparation plan) {
    this.study = study;
    this.decks = decks;
    this.journal = study.journal();
    this.dryRun = dryRun;
    this.plan = plan;
    this.session = study.journal().newId();
    this.today = study.today();
    this.events = new SessionEvents(session);
  }

  @Override
  public String session() {
    return session;
  }

  @Override
  public Optional<String> record(Change change) {
    if (dryRun) {
      return Optional.empty();
    }
    HistoryEvent event = journal.append(stamp -> events.next(stamp, change));
    if (event instanceof HistoryEvent.Answered answered) {
      today = answered.day();
    }
    return Optional.of(event.id().toString());
  }

  @Override
  public Outlook outlook(Attempt attempt) {
    Optional<Memory> memory = study.memory(attempt.question().key());
    return switch (attempt.mode()) {
      case QUIZ, EXAM, MOCK, INTERVIEW ->
          memory
              .map(known -> study.fsrs().outlook(known, at(attempt), day(attempt)))
              .orElseGet(study.fsrs()::outlook);
      case CRAM, RETRY -> unchanged(attempt);
    };
  }

  /** An answer that does not change the memory leaves the due date as it is. */
  private Outlook unchanged(Attempt attempt) {
    int days =
        journal
            .progress()
            .question(attempt.question().key())
            .flatMap(QuestionProgress::remembered)
            .map(memory -> (int) Math.max(0, day(attempt).until(memory.due(), ChronoUnit.DAYS)))
            .orElse(0);
    return new Outlook(days, days, days, days);
  }

  private Instant at(Attempt attempt) {
    return events.of(attempt).map(HistoryEvent.Answered::at).orElse(study.now());
  }

  private LocalDate day(Attempt attempt) {
    return events.of(attempt).map(HistoryEvent.Answered::day).orElse(today);
  }

  @Override
  public LocalDate due(Attempt attempt) {
    return day(attempt).plusDays(outlook(attempt).days(attempt.grade()));
  }

  @Override
  public Forecast back(List<Attempt> attempts) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    if (!dryRun) {
      for (Attempt attempt : attempts) {
        if (comesBack(attempt) && !isMuted(attempt)) {
          days.merge(due(attempt), 1, Integer::sum);
        }
      }
    }
    return new Forecast(today, days);
  }

  @Override
  public Map<Topic, Mastery> mastery() {
    return dryRun ? Map.of() : study.mastery(decks, journal.progress());
  }

  @Override
  public Optional<List<Line>> ending(Session session, Duration elapsed, Window window) {
    return plan == null || dryRun || session.firstAttempts().isEmpty()
        ? Optional.empty()
        : Optional.of(PlanEndScreen.of(PlanEnding.of(plan, session), session, elapsed, window));
  }

  private boolean isMuted(Attempt attempt) {
    return journal.progress().mutes().contains(attempt.question().key());
  }

  /** What was only crammed was never scheduled. */
  private boolean comesBack(Attempt attempt) {
    return switch (attempt.mode()) {
      case QUIZ, EXAM, MOCK, INTERVIEW -> true;
      case CRAM, RETRY -> study.memory(attempt.question().key()).isPresent();
    };
  }

  @Override
  public boolean seenBefore(QuestionKey question) {
    return study.atStart().isAnswered(question);
  }

  @Override
  public void close() {
    if (!dryRun) {
      journal.finish();
    }
  }
}
