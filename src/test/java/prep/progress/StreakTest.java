package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private static SortedSet<LocalDate> daysAgo(int... days) {
    SortedSet<LocalDate> set = new TreeSet<>();
    IntStream.of(days).forEach(ago -> set.add(TODAY.minusDays(ago)));
    return set;
  }

  @Test
  void a_run_reaches_back_from_today_to_the_first_gap_across_months() {
    assertThat(Streak.current(daysAgo(0, 1, 2, 4, 5, 6, 7), TODAY)).isEqualTo(3);
  }

  @Test
  void a_day_without_answers_so_far_does_not_break_the_run() {
    assertThat(Streak.current(daysAgo(1, 2), TODAY)).isEqualTo(2);
    assertThat(Streak.current(daysAgo(2, 3), TODAY)).isZero();
  }

  @Test
  void the_longest_run_may_be_long_ago() {
    assertThat(Streak.longest(daysAgo(0, 1, 4, 5, 6, 7, 9))).isEqualTo(4);
    assertThat(Streak.longest(daysAgo())).isZero();
  }
}
