package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.plan.Preparing.MINUTE;
import static prep.plan.Preparing.keys;
import static prep.plan.Preparing.question;
import static prep.plan.Preparing.section;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.QuestionType;

class DaysWorkTest {

  private static final PlannedQuestion A = question("sql/a", QuestionType.SHORT, 30);
  private static final PlannedQuestion B = question("sql/b", QuestionType.SHORT, 30);
  private static final PlannedQuestion C = question("sql/c", QuestionType.SHORT, 30);

  private final Preparing preparing = new Preparing();

  private static int seconds(List<PlannedQuestion> questions) {
    return questions.stream().mapToInt(PlannedQuestion::seconds).sum();
  }

  @Test
  void what_was_wrong_comes_first_on_the_next_day() {
    preparing.with(A, B, C).right("sql/a").wrong("sql/c");
    assertThat(keys(preparing.work().questions())).containsExactly("sql/b");

    preparing.waits(1);
    DaysWork work = preparing.work();
    assertThat(keys(work.putRight())).containsExactly("sql/c");
    assertThat(keys(work.fresh())).containsExactly("sql/b");
    assertThat(keys(work.keep())).containsExactly("sql/a");
    assertThat(keys(work.questions())).containsExactly("sql/c", "sql/b", "sql/a");
  }

  @Test
  void what_is_wrong_again_comes_back_only_on_the_day_after() {
    preparing.with(A).wrong("sql/a").waits(1).wrong("sql/a");
    assertThat(preparing.work().isEmpty()).isTrue();

    preparing.waits(1);
    assertThat(keys(preparing.work().putRight())).containsExactly("sql/a");
    preparing.right("sql/a").waits(1);
    assertThat(preparing.work().putRight()).isEmpty();
  }

  @Test
  void what_was_sure_and_wrong_in_a_mock_is_put_right_on_two_days() {
    preparing.with(A).sureAndWrong("sql/a").waits(1);
    assertThat(keys(preparing.work().putRight())).containsExactly("sql/a");
    preparing.right("sql/a").waits(1);
    assertThat(keys(preparing.work().putRight())).containsExactly("sql/a");
    preparing.right("sql/a").waits(1);
    assertThat(preparing.work().putRight()).isEmpty();
  }

  @Test
  void the_last_day_brings_nothing_new() {
    preparing.with(A, B).in(2).right("sql/a");
    assertThat(keys(preparing.work().fresh())).containsExactly("sql/b");

    preparing.waits(1);
    assertThat(preparing.work().fresh()).isEmpty();
    assertThat(keys(preparing.work().keep())).containsExactly("sql/a");
  }

  @Test
  void the_last_day_is_the_last_that_is_not_a_day_off() {
    // From a Saturday to the Monday of the week after the next.
    preparing.with(A, B).in(9).right("sql/a").waits(7);
    preparing.off(DayOfWeek.SUNDAY);
    assertThat(preparing.work().fresh()).isEmpty();
    preparing.off();
    assertThat(preparing.work().fresh()).isNotEmpty();
  }

  @Test
  void the_last_day_brings_what_is_new_where_it_is_the_first_one_too() {
    preparing.with(A, B).in(1).right("sql/a");
    assertThat(keys(preparing.work().fresh())).containsExactly("sql/b");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 30, 60})
  void two_fifths_of_the_new_minutes_are_for_answers_that_must_be_produced(int minutes) {
    preparing
        .with(section("aws", 3, 90, QuestionType.CHOICE, 30))
        .with(section("sql", 1, 60, QuestionType.OPEN, 150));
    List<PlannedQuestion> fresh = preparing.work(minutes * MINUTE).fresh();
    List<PlannedQuestion> produced =
        fresh.stream().filter(question -> question.type() == QuestionType.OPEN).toList();
    assertThat(seconds(produced)).isGreaterThanOrEqualTo(seconds(fresh) * 2 / 5);
  }

  @Test
  void sections_get_minutes_by_their_weight() {
    preparing
        .with(section("aws", 1, 90, QuestionType.SHORT, 30))
        .with(section("sql", 3, 90, QuestionType.SHORT, 30));
    List<String> fresh = keys(preparing.work(40 * 30).fresh());
    assertThat(fresh).hasSize(40);
    assertThat(fresh).filteredOn(key -> key.startsWith("sql/")).hasSize(30);
  }

  @Test
  void items_that_were_not_met_come_first() {
    preparing.with(
        question("sql/a", QuestionType.SHORT, 30, "joins"),
        question("sql/b", QuestionType.SHORT, 30, "joins"),
        question("sql/c", QuestionType.SHORT, 30, "indexes"),
        question("sql/d", QuestionType.SHORT, 30, "joins", "locks"));
    assertThat(keys(preparing.work(90).fresh())).containsExactly("sql/a", "sql/c", "sql/d");
  }

  @Test
  void a_question_is_asked_only_if_its_time_still_fits() {
    preparing.with(
        question("sql/a", QuestionType.OPEN, 150),
        question("sql/b", QuestionType.SHORT, 30),
        question("sql/c", QuestionType.OPEN, 150));
    assertThat(keys(preparing.work(200).questions())).containsExactly("sql/a", "sql/b");
    assertThat(preparing.work(29).isEmpty()).isTrue();
  }

  @Test
  void a_new_question_waits_behind_all_that_must_be_put_right() {
    preparing.with(A, B, C).wrong("sql/a").wrong("sql/b").waits(1);
    assertThat(keys(preparing.work(89).questions())).containsExactlyInAnyOrder("sql/a", "sql/b");
  }

  @Test
  void questions_of_one_item_are_not_asked_in_a_row() {
    preparing.with(
        question("sql/a", QuestionType.SHORT, 30, "joins"),
        question("sql/b", QuestionType.SHORT, 30, "joins"),
        question("sql/c", QuestionType.SHORT, 30, "joins"),
        question("sql/d", QuestionType.SHORT, 30, "locks"),
        question("sql/e", QuestionType.SHORT, 30, "locks"));
    List<String> items =
        preparing.work().questions().stream().map(question -> question.items().getFirst()).toList();
    assertThat(items).containsExactly("joins", "locks", "joins", "locks", "joins");
  }

  @Test
  void what_is_least_likely_to_be_recalled_on_the_day_is_kept_first() {
    preparing.with(A, B).in(6).right("sql/b").waits(3).right("sql/a").waits(2);
    assertThat(keys(preparing.work().keep())).containsExactly("sql/b", "sql/a");
    assertThat(keys(preparing.work(30).keep())).containsExactly("sql/b");
  }

  @Test
  void missed_days_pile_nothing_up() {
    preparing.with(section("sql", 1, 200, QuestionType.SHORT, 30)).practises().waits(1);
    int usual = preparing.work().seconds();
    List<String> owed = keys(preparing.work().putRight());

    preparing.waits(4);
    assertThat(preparing.work().seconds()).isLessThanOrEqualTo(usual);
    assertThat(keys(preparing.work().putRight())).containsExactlyInAnyOrderElementsOf(owed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_day_fits_and_asks_nothing_twice(long seed) {
    Preparing somebody = new Preparing(seed).minutes((int) (10 * seed));
    somebody
        .with(section("aws", 2, 50, QuestionType.CHOICE, 30))
        .with(section("go", 1, 30, QuestionType.OPEN, 150))
        .with(section("sql", seed, 40, QuestionType.MATCH, 60));
    for (int day = 0; day < 10; day++) {
      DaysWork work = somebody.work();
      Set<String> asked = new HashSet<>(keys(work.questions()));
      assertThat(asked).hasSameSizeAs(work.questions());
      assertThat(work.seconds()).isLessThanOrEqualTo((int) (10 * seed) * MINUTE);
      assertThat(somebody.work()).isEqualTo(work);
      somebody.practises();
      assertThat(keys(somebody.work().questions())).doesNotContainAnyElementsOf(asked);
      somebody.waits(1);
    }
  }
}
