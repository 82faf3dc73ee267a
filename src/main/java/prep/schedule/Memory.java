package prep.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What FSRS knows about how well one question is remembered.
 *
 * @param stability the days in which the chance of recall falls from 100 to 90 percent, over 0
 * @param difficulty how hard it is to make the memory more stable, 1 to 10
 * @param last when it was answered last
 * @param day the local date of that answer
 * @param interval after how many days it is to be asked again
 */
public record Memory(
    double stability, double difficulty, Instant last, LocalDate day, int interval) {

  public Memory {
    if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException(
          "no memory state: stability " + stability + ", difficulty " + difficulty);
    }
  }

  /**
   * The day on which it is to be asked again: a number of calendar days after that of the answer,
   * regardless of their length and of the user's time zone.
   */
  public LocalDate due() {
    return day.plusDays(interval);
  }

  /** Whether it is to be asked on {@code today}: the day on which it is due has come. */
  public boolean isDue(LocalDate today) {
    return !due().isAfter(today);
  }

  /**
   * The instant this many 24-hour periods after the answer; whether it is due is decided by the
   * day.
   */
  public Instant dueAt() {
    return last.plus(Duration.ofDays(interval));
  }
}
