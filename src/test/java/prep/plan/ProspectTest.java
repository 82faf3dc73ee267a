package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prep.plan.Preparing.question;
import static prep.plan.Preparing.section;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.QuestionType;

class ProspectTest {

  private final Preparing preparing = new Preparing();

  @Test
  void a_question_that_was_never_right_counts_for_nothing_whatever_fsrs_says() {
    preparing.with(question("sql/a", QuestionType.SHORT, 30)).in(2).wrong("sql/a").waits(1);
    assertThat(preparing.prospect(0).readiness()).isEqualTo(Readiness.NONE);
    assertThat(preparing.prospect().readiness().likely()).isBetween(40.0, 90.0);
  }

  @Test
  void a_question_that_offers_options_counts_for_seven_tenths_at_most() {
    preparing
        .with(
            question("sql/a", QuestionType.CHOICE, 30),
            question("sql/b", QuestionType.TRUE_FALSE, 30))
        .in(1)
        .right("sql/a")
        .right("sql/b");
    assertThat(preparing.prospect(0).readiness().likely()).isCloseTo(70, within(1e-9));
  }

  @Test
  void sections_count_by_weight() {
    preparing
        .with(section("aws", 1, 1, QuestionType.SHORT, 30))
        .with(section("sql", 3, 1, QuestionType.SHORT, 30))
        .in(1)
        .right("sql/q0");
    Prospect prospect = preparing.prospect(0);
    assertThat(prospect.readiness().likely()).isCloseTo(75 * prospect.recalled(), within(1e-9));
    assertThat(prospect.sections().getFirst().readiness()).isZero();
    assertThat(prospect.sections().getLast().rightOnceNow()).isOne();
  }

  @Test
  void the_range_narrows_with_the_record() {
    preparing.with(section("sql", 1, 120, QuestionType.SHORT, 30));
    double width = width(preparing.prospect());
    for (int days = 3; days <= 9; days += 3) {
      preparing.practises().waits(1).practises().waits(1).practises().waits(1);
      double then = width(preparing.prospect());
      assertThat(then).isLessThan(width);
      width = then;
    }
  }

  private static double width(Prospect prospect) {
    return prospect.readiness().high() - prospect.readiness().low();
  }

  @Test
  void the_same_record_gives_the_same_prospect() {
    preparing.with(section("sql", 1, 40, QuestionType.SHORT, 30)).practises().waits(1);
    assertThat(preparing.prospect()).isEqualTo(preparing.prospect());
  }

  @Test
  void days_off_bring_nothing() {
    preparing.with(section("sql", 1, 200, QuestionType.SHORT, 30)).in(8);
    Prospect every = preparing.prospect();
    preparing.off(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    Prospect some = preparing.prospect();
    assertThat(every.days()).hasSize(8);
    assertThat(some.days())
        .hasSize(5)
        .noneMatch(day -> day.date().getDayOfWeek() == DayOfWeek.SUNDAY);
    assertThat(some.readiness().likely()).isLessThan(every.readiness().likely());
  }

  @Test
  void the_last_day_is_seen_to_bring_nothing_new() {
    preparing.with(section("sql", 1, 300, QuestionType.SHORT, 30));
    assertThat(preparing.prospect().days().getLast().fresh()).isZero();
  }

  @Test
  void what_is_left_out_and_never_met_is_counted() {
    preparing.with(section("sql", 1, 100, QuestionType.SHORT, 60)).minutes(10).in(3);
    Prospect prospect = preparing.prospect();
    assertThat(prospect.leftOut()).isGreaterThan(70);
    assertThat(prospect.unmet()).isEqualTo(prospect.leftOut());
    assertThat(prospect.allMet()).isNull();
    assertThat(preparing.minutes(400).prospect().allMet()).isEqualTo(preparing.today());
  }

  @Test
  void nothing_is_foreseen_for_the_day_itself() {
    preparing.with(section("sql", 1, 10, QuestionType.SHORT, 30)).in(2).practises().waits(2);
    Prospect prospect = preparing.prospect();
    assertThat(prospect.days()).isEmpty();
    assertThat(prospect.readiness().likely()).isPositive();
  }

  @Test
  void an_empty_scope_has_an_empty_prospect() {
    Prospect prospect = preparing.prospect();
    assertThat(prospect.readiness()).isEqualTo(Readiness.NONE);
    assertThat(prospect.leftOut()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void more_minutes_bring_more_and_figures_stay_in_bounds(long seed) {
    Preparing somebody = new Preparing(seed);
    somebody
        .with(section("aws", 2, 60, QuestionType.CHOICE, 30))
        .with(section("go", seed, 20, QuestionType.OPEN, 150));
    for (int day = 0; day < 3 * (seed % 3); day++) {
      somebody.practises().waits(1);
    }
    double before = 0;
    for (int minutes = 5; minutes <= 80; minutes *= 2) {
      Prospect prospect = somebody.minutes(minutes).prospect();
      Readiness readiness = prospect.readiness();
      assertThat(readiness.likely()).isGreaterThan(before - 0.5);
      assertThat(readiness.low()).isBetween(0.0, readiness.likely());
      assertThat(readiness.high()).isBetween(readiness.likely(), 100.0);
      assertThat(prospect.rightOnce()).isLessThanOrEqualTo(80 - prospect.leftOut());
      assertThat(prospect.recalled()).isBetween(0.0, 1.0);
      assertThat(prospect.days()).extracting(Prospect.Day::rightOnce).isSorted();
      before = readiness.likely();
    }
  }
}
