package prep.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Task;
import prep.grading.Response.Chose;
import prep.grading.Response.Commanded;
import prep.grading.Response.Did;
import prep.grading.Response.Explained;
import prep.grading.Response.Filled;
import prep.grading.Response.Judged;
import prep.grading.Response.Matched;
import prep.grading.Response.Ordered;
import prep.grading.Response.Typed;
import prep.grading.Response.Unknown;
import prep.grading.Verdict.Findings;
import prep.grading.Verdict.Mark;
import prep.grading.text.TextMatch;

class GraderTest {

  private static Verdict grade(Response response) {
    return Grader.grade(response, Given.EMPTY);
  }

  @Test
  void one_right_option_is_all_or_nothing() {
    Choice choice = Given.choice(false, true, false);

    assertThat(grade(new Chose(choice, List.of(2))).score()).isEqualTo(1);
    assertThat(grade(new Chose(choice, List.of(1))).score()).isZero();
    assertThat(grade(new Chose(choice, List.of(1, 2))).score()).isZero();
    assertThat(grade(new Chose(choice, List.of())).score()).isZero();
  }

  @Test
  void of_several_right_options_wrong_picks_take_away_what_right_ones_give() {
    Choice choice = Given.choice(true, true, false, true, false);

    assertThat(grade(new Chose(choice, List.of(1, 2, 4))).mark()).isEqualTo(Mark.RIGHT);
    assertThat(grade(new Chose(choice, List.of(4, 1))).score()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(grade(new Chose(choice, List.of(1, 2, 4, 5))).score())
        .isCloseTo(2 / 3.0, within(1e-12));
    assertThat(grade(new Chose(choice, List.of(1, 3))).score()).isZero();
    assertThat(grade(new Chose(choice, List.of(1, 3, 5))).score()).isZero();
    assertThat(grade(new Chose(choice, List.of(1, 2, 3, 4, 5))).score())
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(grade(new Chose(choice, List.of(1, 1, 2, 4))).score()).isEqualTo(1);
  }

  @Test
  void a_statement_is_judged_right_or_wrong() {
    assertThat(grade(new Judged(Given.trueFalse(true), true)).score()).isEqualTo(1);
    assertThat(grade(new Judged(Given.trueFalse(true), false)).score()).isZero();
    assertThat(grade(new Judged(Given.trueFalse(false), false)).score()).isEqualTo(1);
  }

  @Test
  void a_typed_text_is_right_or_wrong_and_told_in_the_findings() {
    var question = Given.shortAnswer(Given.accepted("namespace"));

    Verdict typo = grade(new Typed(question, "namespcae"));

    assertThat(typo.full()).isTrue();
    assertThat(typo.findings()).isInstanceOf(Findings.Text.class);
    assertThat(grade(new Typed(question, "cgroup")).mark()).isEqualTo(Mark.WRONG);
  }

  @Test
  void a_typo_that_makes_a_word_of_the_deck_is_not_forgiven() {
    var question = Given.shortAnswer(Given.accepted("unicast"));
    Deck deck = Given.deck(question, Given.saying("Unlike a Unicost, ..."));

    assertThat(Grader.grade(new Typed(question, "unicost"), deck).score()).isZero();
    assertThat(Grader.grade(new Typed(question, "unicots"), deck).score()).isEqualTo(0);
    assertThat(Grader.grade(new Typed(question, "unicest"), deck).score()).isEqualTo(1);
  }

  @Test
  void the_score_of_a_cloze_is_the_share_of_blanks_that_are_right() {
    Cloze cloze =
        Given.cloze(
            Given.accepted("image"), Given.accepted("container"), Given.accepted("`docker`"));

    Verdict verdict = grade(new Filled(cloze, List.of("Image", "contaniner", "dokcer")));

    assertThat(verdict.score()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(verdict.mark()).isEqualTo(Mark.PARTLY);
    assertThat(((Findings.Blanks) verdict.findings()).matches())
        .extracting(TextMatch::right)
        .containsExactly(true, true, false);
    assertThat(grade(new Filled(cloze, List.of("", "", ""))).score()).isZero();
  }

  @Test
  void a_command_is_right_or_wrong_by_meaning() {
    var question = Given.command(Given.dockerTable(), "docker run -d nginx");

    assertThat(grade(new Commanded(question, "docker container run --detach nginx")).full())
        .isTrue();
    assertThat(grade(new Commanded(question, "docker run nginx")).score()).isZero();
  }

  @Test
  void each_pair_of_steps_the_wrong_way_round_costs_double_its_share() {
    Ordering ordering = Given.ordering("a", "b", "c", "d");

    assertThat(grade(new Ordered(ordering, List.of(1, 2, 3, 4))).score()).isEqualTo(1);
    Verdict swap = grade(new Ordered(ordering, List.of(1, 3, 2, 4)));
    assertThat(swap.score()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(swap.findings()).isEqualTo(new Findings.Steps(1, 6));
    assertThat(grade(new Ordered(ordering, List.of(4, 1, 2, 3))).score()).isZero();
    assertThat(grade(new Ordered(ordering, List.of(4, 3, 2, 1))).score()).isZero();
  }

  @Test
  void steps_that_may_change_places_never_count() {
    Ordering ordering = Given.ordering("a", "b c", "d");

    assertThat(grade(new Ordered(ordering, List.of(1, 3, 2, 4))).score()).isEqualTo(1);
    Verdict verdict = grade(new Ordered(ordering, List.of(2, 1, 3, 4)));
    assertThat(verdict.score()).isCloseTo(1 - 2 / 5.0, within(1e-12));
    assertThat(verdict.findings()).isEqualTo(new Findings.Steps(1, 5));
    assertThat(grade(new Ordered(Given.ordering("a b c"), List.of(3, 1, 2))).score()).isEqualTo(1);
  }

  @Test
  void the_score_of_a_match_is_the_share_of_pairs_that_are_right() {
    Matching matching = Given.matching(List.of(2, 1, 3), 5);

    assertThat(grade(new Matched(matching, List.of(2, 1, 3))).score()).isEqualTo(1);
    assertThat(grade(new Matched(matching, List.of(2, 0, 5))).score())
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(grade(new Matched(matching, List.of(0, 0, 0))).mark()).isEqualTo(Mark.WRONG);
  }

  @Test
  void open_and_task_count_as_correct_from_four_fifths() {
    Task task = Given.task("a", "b", "c", "d", "e");

    assertThat(grade(new Did(task, List.of(1, 2, 3, 5))).full()).isTrue();
    assertThat(grade(new Did(task, List.of(1, 2, 3, 5))).score()).isEqualTo(0.8);
    assertThat(grade(new Did(task, List.of(1, 2, 3))).mark()).isEqualTo(Mark.PARTLY);
    assertThat(grade(new Did(Given.task(), List.of())).score()).isZero();

    Open open =
        Given.open(
            List.of(
                new Open.Point("kernel", List.of(), 0.7, null),
                new Open.Point("image", List.of(), 0.1, null),
                new Open.Point("volume", List.of(), 0.2, null)),
            List.of());
    assertThat(grade(new Explained(open, "Kernel and image.")).full()).isTrue();
    assertThat(grade(new Explained(open, "Kernel.")).full()).isFalse();
    assertThat(grade(new Explained(open, "Kernel.")).findings())
        .isInstanceOf(Findings.Points.class);
  }

  @Test
  void not_knowing_scores_nothing_whatever_the_question() {
    assertThat(grade(new Unknown(Given.choice(true, false))).score()).isZero();
    assertThat(grade(new Unknown(Given.open(List.of(), List.of()))).mark()).isEqualTo(Mark.WRONG);
  }

  @Test
  void numbers_and_counts_that_a_question_does_not_have_are_refused() {
    Ordering ordering = Given.ordering("a", "b", "c");
    Matching matching = Given.matching(List.of(2, 1, 3), 3);

    assertThatThrownBy(() -> new Chose(Given.choice(true, false), List.of(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 is not one of 1 to 2");
    assertThatThrownBy(() -> new Ordered(ordering, List.of(1, 2)))
        .hasMessage("2 given where 3 are needed");
    assertThatThrownBy(() -> new Ordered(ordering, List.of(1, 2, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ordered(ordering, List.of(1, 2, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Matched(matching, List.of(1, 2, 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Matched(matching, List.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Did(Given.task("a"), List.of(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Filled(Given.cloze(Given.accepted("a")), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Verdict(1.5, true, new Findings.None()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_score_is_between_0_and_1_and_full_only_where_all_is_right(int seed) {
    Random random = new Random(seed);
    Choice choice = randomChoice(random);
    List<Integer> picks = new ArrayList<>();
    for (int n = 1; n <= choice.options().size(); n++) {
      if (random.nextBoolean()) {
        picks.add(n);
      }
    }
    assertThat(grade(new Chose(choice, picks)).full())
        .isEqualTo(picks.equals(choice.rightOptions()));
    assertThat(grade(new Chose(choice, choice.rightOptions())).score()).isEqualTo(1);

    int steps = 3 + random.nextInt(7);
    Ordering ordering =
        Given.ordering(IntStream.range(0, steps).mapToObj(i -> "step" + i).toArray(String[]::new));
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, steps).boxed().toList());
    assertThat(grade(new Ordered(ordering, order)).score()).isEqualTo(1);
    Collections.shuffle(order, random);
    Verdict shuffled = grade(new Ordered(ordering, order));
    assertThat(shuffled.score()).isBetween(0.0, 1.0);
    assertThat(shuffled.full()).isEqualTo(order.equals(order.stream().sorted().toList()));

    Matching matching = Given.matching(order, steps);
    assertThat(grade(new Matched(matching, matching.pairing())).score()).isEqualTo(1);
  }

  private static Choice randomChoice(Random random) {
    boolean[] right = new boolean[2 + random.nextInt(8)];
    for (int i = 0; i < right.length; i++) {
      right[i] = random.nextBoolean();
    }
    right[random.nextInt(right.length)] = true;
    return Given.choice(right);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void random_texts_are_graded_without_an_exception(int seed) {
    Random random = new Random(seed);
    String text = randomText(random);
    String expected = randomText(random);
    Accepted accepted = Given.accepted(expected, randomText(random));
    Deck deck = Given.deck(Given.saying(text));
    List<Response> responses =
        List.of(
            new Typed(Given.shortAnswer(accepted), text),
            new Typed(Given.shortAnswer(Given.pattern(expected, randomText(random))), text),
            new Typed(Given.shortAnswer(Given.number(expected, "1%", "ms")), text),
            new Filled(Given.cloze(accepted, accepted), List.of(text, "")),
            new Commanded(Given.command(CommandTable.EMPTY, expected), text),
            new Explained(
                Given.open(
                    List.of(Given.point(expected, randomText(random))),
                    List.of(new Open.Myth("m", List.of(randomText(random)), "", null))),
                text));
    for (Response response : responses) {
      assertThat(Grader.grade(response, deck).score()).isBetween(0.0, 1.0);
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    String signs =
        " \n\t.,;:!?'\"`()[]{}<>|&*+-_=/\\#$%^~\u00e9\u201c\u2014\u9501\u044f\u0000\u001b";
    for (int i = random.nextInt(80); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(signs.charAt(random.nextInt(signs.length())));
        case 1 -> text.append((char) random.nextInt(0x10000));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
