package prep.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prep.deck.Level;
import prep.deck.Topic;
import prep.progress.Plan;

/**
 * A plan of which not all is said yet.
 *
 * @param by the day of the interview
 * @param tracks the names of tracks to prepare, in order; none where it isn't said yet
 * @param topics topics to prepare; none where it isn't said yet
 * @param level the hardest level to ask
 * @param minutes how long to practise each day
 * @param off the days of the week without practice
 * @param without the titles of sections to leave out
 */
public record PlanDraft(
    Optional<LocalDate> by,
    List<String> tracks,
    List<Topic> topics,
    Optional<Level> level,
    Optional<Integer> minutes,
    Set<DayOfWeek> off,
    List<String> without) {

  /** Nothing is said yet. */
  public static final PlanDraft EMPTY =
      new PlanDraft(
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          List.of());

  public PlanDraft {
    tracks = List.copyOf(tracks);
    topics = List.copyOf(topics);
    off = Set.copyOf(off);
    without = List.copyOf(without);
  }

  /** The same with a day of the interview. */
  public PlanDraft by(LocalDate day) {
    return new PlanDraft(Optional.of(day), tracks, topics, level, minutes, off, without);
  }

  /** The same about a track alone. */
  public PlanDraft about(String track) {
    return new PlanDraft(by, List.of(track), List.of(), level, minutes, off, without);
  }

  /** The same up to a level. */
  public PlanDraft upTo(Level hardest) {
    return new PlanDraft(by, tracks, topics, Optional.of(hardest), minutes, off, without);
  }

  /** The same with minutes a day. */
  public PlanDraft daily(int some) {
    return new PlanDraft(by, tracks, topics, level, Optional.of(some), off, without);
  }

  /** Whether it says what to prepare. */
  public boolean isAboutSomething() {
    return !tracks.isEmpty() || !topics.isEmpty();
  }

  /**
   * The plan; empty where something is missing still.
   *
   * @param made when it is made
   */
  public Optional<Plan> plan(Instant made) {
    if (by.isEmpty() || !isAboutSomething() || level.isEmpty() || minutes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(made, by.get(), tracks, topics, minutes.get(), off, level.get(), without));
  }
}
