package prep.terminal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.schedule.Outlook;
import prep.screen.Window;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Session;
import prep.text.Line;

/** Where the changes of a session are recorded. */
public interface Recorder extends AutoCloseable {

  /**
   * Records a change and returns only when it is safe from a crash.
   *
   * @return the id of what was written; empty if nothing is recorded
   * @throws prep.problem.UserError when it cannot be written
   */
  Optional<String> record(Change change);

  /** The id of the session. */
  String session();

  /** In how many days the question of an attempt comes back, by the grade it gets. */
  Outlook outlook(Attempt attempt);

  /** The day on which the question of an attempt is due next, with the grade that it has. */
  LocalDate due(Attempt attempt);

  /** When the questions of attempts come back; empty if the session is not recorded. */
  Forecast back(List<Attempt> attempts);

  /** The user's progress with the topics of a session; empty if it is not recorded or not known. */
  default Map<Topic, Mastery> mastery() {
    return Map.of();
  }

  /**
   * How a session ends that has an end of its own, such as a day of a plan; empty for others.
   *
   * @param elapsed how long it took
   */
  default Optional<List<Line>> ending(Session session, Duration elapsed, Window window) {
    return Optional.empty();
  }

  /** Whether the question had been answered before this session. */
  boolean seenBefore(QuestionKey question);

  /** No more changes follow: what was recorded is summed up for the next start. */
  @Override
  void close();
}
