package prep.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an event gets when it is written down.
 *
 * @param id a ULID above all before it in the file
 * @param at now, in whole milliseconds
 * @param day the day it counts for
 */
public record Stamp(String id, Instant at, LocalDate day) {

  /** 9900-01-01: a due instant a hundred years later still has a year of four digits. */
  private static final long END_MILLIS = LocalDate.of(9900, 1, 1).toEpochDay() * 86_400_000;

  /** Whether an event can be then: from 1970 to 9899. */
  public static boolean isPossible(Instant at) {
    return !at.isBefore(Instant.EPOCH) && at.isBefore(Instant.ofEpochMilli(END_MILLIS));
  }

  /** Whether an event can be then, in milliseconds since 1970. */
  static boolean isPossible(long millis) {
    return millis >= 0 && millis < END_MILLIS;
  }
}
