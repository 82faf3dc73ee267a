package prep.store;

import java.time.Instant;
import java.time.LocalDate;
import prep.progress.Ulid;

/**
 * What an event gets when it is recorded.
 *
 * @param id above all before it in the file
 * @param at now, in whole milliseconds
 * @param day the day it counts for
 */
public record Stamp(Ulid id, Instant at, LocalDate day) {

  /** 9900-01-01: a due instant a hundred years later still has a year of four digits. */
  private static final Instant END =
      Instant.ofEpochSecond(LocalDate.of(9900, 1, 1).toEpochDay() * 86_400);

  /** Whether an event can have this time: from 1970 to 9899. */
  public static boolean isPossible(Instant at) {
    return !at.isBefore(Instant.EPOCH) && at.isBefore(END);
  }
}
