package prep.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import prep.deck.Level;
import prep.deck.Topic;

/**
 * What somebody wants to be ready for, as they said it.
 *
 * @param made when it was made or last changed
 * @param by the day of the interview
 * @param tracks the names of tracks to prepare, in order
 * @param topics topics to prepare, each as a section of its own
 * @param minutes how long to practise each day, 1 to 1,440
 * @param off the days of the week without practice
 * @param level the hardest level to ask
 * @param without the titles of sections to leave out
 */
public record Plan(
    Instant made,
    LocalDate by,
    List<String> tracks,
    List<Topic> topics,
    int minutes,
    Set<DayOfWeek> off,
    Level level,
    List<String> without) {

  /** Nobody practises longer than that. */
  public static final int MOST_MINUTES = 24 * 60;

  public Plan {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException("minutes out of range: " + minutes);
    }
    if (tracks.isEmpty() && topics.isEmpty()) {
      throw new IllegalArgumentException("a plan for nothing");
    }
    tracks = List.copyOf(tracks);
    topics = List.copyOf(topics);
    // In the order of the week, so that equal plans read the same.
    off = off.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(off));
    without = List.copyOf(without);
  }

  /** The same with other minutes a day. */
  public Plan withMinutes(int other) {
    return new Plan(made, by, tracks, topics, other, off, level, without);
  }

  /** The same up to another level. */
  public Plan withLevel(Level other) {
    return new Plan(made, by, tracks, topics, minutes, off, other, without);
  }

  /** The same with other sections left out. */
  public Plan withWithout(List<String> other) {
    return new Plan(made, by, tracks, topics, minutes, off, level, other);
  }

  /** Whether a day is one of practice: before the interview, and not a day off. */
  public boolean isStudyDay(LocalDate day) {
    return day.isBefore(by) && !off.contains(day.getDayOfWeek());
  }

  /** The last day of practice from {@code today} on, or the eve where all are days off. */
  public LocalDate lastStudyDay(LocalDate today) {
    for (LocalDate day = by.minusDays(1); !day.isBefore(today); day = day.minusDays(1)) {
      if (isStudyDay(day)) {
        return day;
      }
    }
    return by.minusDays(1);
  }
}
