package prep.progress;

import java.time.LocalDate;
import java.util.SortedSet;

/** Runs of days with an answer on each. */
public final class Streak {

  private Streak() {}

  /**
   * How many days in a row there were answers, up to today; a day that has only begun does not
   * break the run of those before.
   */
  public static int current(SortedSet<LocalDate> days, LocalDate today) {
    LocalDate day = days.contains(today) ? today : today.minusDays(1);
    int length = 0;
    while (days.contains(day)) {
      length++;
      day = day.minusDays(1);
    }
    return length;
  }

  /** The most days in a row with answers. */
  public static int longest(SortedSet<LocalDate> days) {
    int longest = 0;
    int length = 0;
    LocalDate next = LocalDate.MIN;
    for (LocalDate day : days) {
      length = day.equals(next) ? length + 1 : 1;
      longest = Math.max(longest, length);
      next = day.plusDays(1);
    }
    return longest;
  }
}
