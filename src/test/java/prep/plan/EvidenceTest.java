package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prep.plan.Preparing.section;

import java.time.DayOfWeek;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prep.deck.QuestionType;

class EvidenceTest {

  private static final int DRAWS = 2000;

  private final Preparing preparing =
      new Preparing().with(section("sql", 1, 100, QuestionType.SHORT, 30)).in(40);

  private Evidence evidence() {
    Memories memories = Memories.of(preparing.scope().questions(), preparing.progress()::question);
    return new Evidence(memories, preparing.plan(), preparing.progress(), preparing.today());
  }

  private DoubleStream drawn(ToDoubleFunction<Learned> value) {
    Evidence evidence = evidence();
    SplittableRandom random = new SplittableRandom(1);
    return Stream.generate(() -> evidence.drawn(random)).limit(DRAWS).mapToDouble(value);
  }

  private double spread(ToDoubleFunction<Learned> value) {
    double mean = drawn(value).average().orElseThrow();
    return Math.sqrt(drawn(value).map(drawn -> (drawn - mean) * (drawn - mean)).sum() / DRAWS);
  }

  /** Practises a number of questions each day, of which all but every so many-th are right. */
  private void reviews(int days, int wrongOf) {
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 30; i++) {
        if ((i + day) % wrongOf == 0) {
          preparing.wrong("sql/q" + i);
        } else {
          preparing.right("sql/q" + i);
        }
      }
      preparing.waits(1);
    }
  }

  @Test
  void without_a_record_a_third_is_known_and_memory_is_as_fsrs_says() {
    Learned likely = evidence().likely();
    assertThat(likely.known()).isCloseTo(0.35, within(1e-9));
    assertThat(likely.afterRight()).isBetween(0.75, 1.25);
    assertThat(likely.afterWrong()).isBetween(0.75, 1.25);
  }

  @Test
  void what_is_known_follows_the_first_answers() {
    for (int i = 0; i < 40; i++) {
      preparing.right("sql/q" + i);
    }
    assertThat(evidence().likely().known()).isBetween(0.8, 0.95);
  }

  @Test
  void who_forgets_fast_has_a_small_factor_and_who_forgets_nothing_a_large_one() {
    reviews(6, 2);
    double forgetful = evidence().likely().afterRight();
    Preparing other = new Preparing().with(section("sql", 1, 100, QuestionType.SHORT, 30)).in(40);
    for (int day = 0; day < 8; day++) {
      for (int i = 0; i < 30; i++) {
        other.right("sql/q" + i);
      }
      other.waits(5);
    }
    Memories memories = Memories.of(other.scope().questions(), other.progress()::question);
    double lasting =
        new Evidence(memories, other.plan(), other.progress(), other.today()).likely().afterRight();
    assertThat(forgetful).isLessThan(0.5);
    assertThat(lasting).isGreaterThan(1);
  }

  @Test
  void what_was_forgotten_after_a_first_miss_tells_of_the_rest_too() {
    double before = evidence().likely().afterRight();
    for (int i = 0; i < 30; i++) {
      preparing.wrong("sql/q" + i);
    }
    for (int day = 0; day < 3; day++) {
      preparing.waits(1);
      for (int i = 0; i < 30; i++) {
        preparing.wrong("sql/q" + i);
      }
    }
    Learned likely = evidence().likely();
    assertThat(likely.afterRight()).isLessThan(before);
    assertThat(likely.afterWrong()).isLessThan(likely.afterRight());
  }

  @Test
  void what_is_drawn_lies_around_what_is_likely_and_closer_with_more_of_a_record() {
    double known = spread(Learned::known);
    double factor = spread(learned -> Math.log(learned.afterRight()));
    double pace = spread(Learned::pace);
    reviews(8, 7);
    assertThat(drawn(Learned::known).average().orElseThrow())
        .isCloseTo(evidence().likely().known(), within(0.02));
    assertThat(spread(Learned::known)).isLessThan(known);
    assertThat(spread(learned -> Math.log(learned.afterRight()))).isLessThan(factor);
    assertThat(spread(Learned::pace)).isLessThan(pace);
  }

  @Test
  void days_missed_since_practice_began_are_feared_to_be_missed_again() {
    preparing.waits(2);
    assertThat(evidence().likely().missed()).isCloseTo(0.05, within(1e-9));

    preparing.right("sql/q0").waits(4);
    assertThat(evidence().likely().missed()).isCloseTo(3.5 / 14, within(1e-9));
    assertThat(drawn(Learned::missed).average().orElseThrow()).isCloseTo(0.25, within(0.02));
  }

  @Test
  void a_plan_made_when_it_was_tomorrow_in_greenwich_has_no_missed_days() {
    preparing.waits(-1).right("sql/q0");
    assertThat(evidence().likely().missed()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void days_off_are_not_missed() {
    // On a Saturday.
    preparing.right("sql/q0").waits(4);
    preparing.off(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    assertThat(evidence().likely().missed()).isCloseTo(0.5 / 11, within(1e-9));
  }
}
