package prep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FsrsTest {

  private static final Instant EVENING = Instant.parse("2026-11-20T21:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Fsrs fsrs = new Fsrs(0.9);

  @Test
  void at_the_desired_retention_of_90_percent_the_interval_is_the_stability() {
    assertThat(fsrs.intervalDays(17.3)).isEqualTo(17);
    assertThat(Fsrs.retrievability(17.3, 17.3)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void a_higher_retention_is_asked_for_earlier() {
    assertThat(new Fsrs(0.95).intervalDays(100)).isLessThan(100);
    assertThat(new Fsrs(0.8).intervalDays(100)).isGreaterThan(100);
  }

  @Test
  void an_interval_is_at_least_a_day() {
    assertThat(fsrs.intervalDays(0.001)).isEqualTo(1);
  }

  @Test
  void an_interval_is_at_most_a_hundred_years_but_stability_may_be_more() {
    Memory memory = new Memory(1e6, 1, EVENING, DAY, 1);
    Memory next = fsrs.next(memory, Grade.EASY, EVENING.plusSeconds(86_400L * 30_000), DAY);
    assertThat(next.stability()).isGreaterThan(1e6);
    assertThat(fsrs.intervalDays(next.stability())).isEqualTo(36_500);
    assertThat(next.interval()).isEqualTo(36_500);
  }

  @Test
  void intervals_are_rounded_half_to_even() {
    assertThat(fsrs.intervalDays(2.4999)).isEqualTo(2);
    assertThat(fsrs.intervalDays(2.5001)).isEqualTo(3);
  }

  @Test
  void stability_never_falls_below_a_thousandth() {
    double stability = 0.212;
    for (int i = 0; i < 50; i++) {
      stability = Fsrs.nextStability(stability, 10, 0, Grade.AGAIN);
    }
    assertThat(stability).isEqualTo(0.001);
  }

  @Test
  void an_evening_answer_and_the_next_mornings_are_a_day_apart() {
    Memory evening = fsrs.first(Grade.GOOD, EVENING, DAY);
    Instant morning = Instant.parse("2026-11-21T07:00:00Z");
    assertThat(Fsrs.elapsedDays(evening, morning, DAY.plusDays(1))).isEqualTo(1);
    assertThat(fsrs.next(evening, Grade.GOOD, morning, DAY.plusDays(1)).stability())
        .isEqualTo(Fsrs.nextStability(evening.stability(), evening.difficulty(), 1, Grade.GOOD));
  }

  @Test
  void two_answers_of_one_day_are_no_day_apart() {
    Memory evening = fsrs.first(Grade.HARD, EVENING, DAY);
    assertThat(Fsrs.elapsedDays(evening, EVENING.plusSeconds(3600), DAY)).isZero();
  }

  @Test
  void whole_periods_of_24_hours_count_even_on_one_date() {
    Memory memory = fsrs.first(Grade.GOOD, EVENING, DAY);
    assertThat(Fsrs.elapsedDays(memory, EVENING.plusSeconds(86_400), DAY)).isEqualTo(1);
    assertThat(Fsrs.elapsedDays(memory, EVENING.plusSeconds(86_399), DAY)).isZero();
  }

  @Test
  void a_clock_that_went_back_makes_no_negative_days() {
    Memory memory = fsrs.first(Grade.GOOD, EVENING, DAY);
    assertThat(Fsrs.elapsedDays(memory, EVENING.minusSeconds(400_000), DAY.minusDays(5))).isZero();
  }

  @ParameterizedTest
  @EnumSource(Grade.class)
  void what_is_foretold_for_a_grade_is_what_it_brings(Grade grade) {
    assertThat(fsrs.outlook().days(grade)).isEqualTo(fsrs.first(grade, EVENING, DAY).interval());
    Memory memory = fsrs.first(Grade.GOOD, EVENING, DAY);
    Instant later = EVENING.plusSeconds(86_400L * 3);
    LocalDate day = DAY.plusDays(3);
    assertThat(fsrs.outlook(memory, later, day).days(grade))
        .isEqualTo(fsrs.next(memory, grade, later, day).interval());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void better_grades_never_make_a_memory_weaker(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 2000; i++) {
      double stability = Math.exp(random.nextDouble(-6, 10));
      double difficulty = random.nextDouble(1, 10);
      long elapsed = random.nextLong(0, 1000);
      double hard = Fsrs.nextStability(stability, difficulty, elapsed, Grade.HARD);
      double good = Fsrs.nextStability(stability, difficulty, elapsed, Grade.GOOD);
      double easy = Fsrs.nextStability(stability, difficulty, elapsed, Grade.EASY);
      assertThat(good).isGreaterThanOrEqualTo(hard);
      assertThat(easy).isGreaterThanOrEqualTo(good);
      assertThat(good).isGreaterThanOrEqualTo(stability);
      assertThat(Fsrs.nextDifficulty(difficulty, Grade.AGAIN))
          .isBetween(Fsrs.nextDifficulty(difficulty, Grade.HARD), 10.0);
      assertThat(Fsrs.nextDifficulty(difficulty, Grade.EASY)).isBetween(1.0, difficulty);
    }
  }

  @Test
  void a_retention_of_nothing_or_of_everything_is_refused() {
    assertThatThrownBy(() -> new Fsrs(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fsrs(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fsrs(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}
