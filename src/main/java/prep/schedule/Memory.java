package prep.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What FSRS knows about how well one question is remembered.
 *
 * @param stability the days in which the chance of recall falls from 100 to 90 percent, over 0
 * @param difficulty how hard it is to make the memory more stable, 1 to 10
 * @param last when it was answered last
 * @param day the local date of that answer
 * @param due when it is to be asked again
 */
public record Memory(
    double stability, double difficulty, Instant last, LocalDate day, Instant due) {

  public Memory {
    if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException(
          "no memory state: stability " + stability + ", difficulty " + difficulty);
    }
  }
}
