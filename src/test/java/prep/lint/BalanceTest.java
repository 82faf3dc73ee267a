package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prep.problem.Problem;

/** Patterns by which the closed questions of decks can be answered without knowledge. */
class BalanceTest {

  /** Words that no other question has, so that questions are no duplicates of each other. */
  private static String words(String deck, int n) {
    return IntStream.range(0, 6)
        .mapToObj(i -> "w" + deck + "n" + n + "i" + i)
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  private static String choice(String deck, int n, boolean longest) {
    return "type: choice\nquestion: %s?\noptions: [{right: right%s}, {wrong: 'wrong'}, {wrong: 'other'}]"
        .formatted(words(deck, n), longest ? "+" : "")
        .replace("wrong: 'other'", longest ? "wrong: 'other'" : "wrong: 'others'");
  }

  private static String statement(String deck, int n, boolean truth) {
    return "type: true-false\nquestion: %s.\nanswer: %s".formatted(words(deck, n), truth);
  }

  private static String[] choices(String deck, int all, int longest) {
    return IntStream.range(0, all)
        .mapToObj(n -> choice(deck, n, n < longest))
        .toArray(String[]::new);
  }

  private static String[] statements(String deck, int all, int truths) {
    return IntStream.range(0, all)
        .mapToObj(n -> statement(deck, n, n < truths))
        .toArray(String[]::new);
  }

  private static List<String> messages(Linted linted) {
    return linted.problems().stream()
        .filter(problem -> problem.rule().equals("deck-balance"))
        .map(Problem::toString)
        .toList();
  }

  private static Linted deck(String... questions) {
    return new Linted().with("docker", questions);
  }

  @Test
  void a_deck_whose_right_options_are_mostly_the_longest_is_found() {
    assertThat(messages(deck(choices("a", 10, 5))))
        .containsExactly(
            "docker.yaml:1:1: warning: the right option is the longest in 5 of 10 single choices"
                + " (50 %); give wrong options the same detail, so that it's at most 40 %, such as"
                + " in q1, q2, q3, q4, q5 [deck-balance]");
    assertThat(messages(deck(choices("a", 10, 4)))).isEmpty();
    assertThat(messages(deck(choices("a", 7, 7)))).isEmpty();
  }

  @Test
  void a_deck_of_statements_of_one_side_is_found() {
    assertThat(messages(deck(statements("a", 5, 1))))
        .containsExactly(
            "docker.yaml:1:1: warning: 4 of 5 statements are false; turn some of them round, so"
                + " that they differ by at most 2 [deck-balance]");
    assertThat(messages(deck(statements("a", 3, 3)))).hasSize(1);
    assertThat(messages(deck(statements("a", 6, 2)))).isEmpty();
    assertThat(messages(deck(statements("a", 2, 2)))).isEmpty();
  }

  @Test
  void over_ten_decks_fewer_right_options_may_be_the_longest() {
    Linted decks = new Linted();
    for (int i = 0; i < 10; i++) {
      decks.with("d" + i, choices("d" + i, 4, i < 8 ? 1 : 2));
    }
    assertThat(messages(decks))
        .containsExactly(
            ".:1:1: warning: the right option is the longest in 12 of 40 single choices of these 10"
                + " decks (30 %); give wrong options the same detail, so that it's at most 28 %"
                + " [deck-balance]");
    Linted nine = new Linted();
    for (int i = 0; i < 9; i++) {
      nine.with("d" + i, choices("d" + i, 4, 2));
    }
    assertThat(messages(nine)).isEmpty();
  }

  @Test
  void over_all_decks_statements_are_half_true() {
    Linted decks = new Linted();
    for (int i = 0; i < 10; i++) {
      decks.with("d" + i, statements("d" + i, 2, i < 5 ? 0 : 1));
    }
    assertThat(messages(decks))
        .containsExactly(
            ".:1:1: warning: 15 of 20 statements of these 10 decks are false; turn some of them"
                + " round, so that 40 to 60 % are true [deck-balance]");
    Linted balanced = new Linted();
    for (int i = 0; i < 10; i++) {
      balanced.with("d" + i, statements("d" + i, 2, i < 2 ? 0 : 1));
    }
    assertThat(messages(balanced)).isEmpty();
  }

  @Test
  void drafts_and_choices_of_several_options_do_not_count() {
    String[] drafts = statements("a", 5, 5);
    for (int i = 0; i < drafts.length; i++) {
      drafts[i] += "\ndraft: true";
    }
    assertThat(messages(deck(drafts))).isEmpty();
    String[] several = choices("a", 10, 10);
    for (int i = 0; i < several.length; i++) {
      several[i] = several[i].replace("{wrong: 'other'}", "{right: 'another right one'}");
    }
    assertThat(messages(deck(several))).isEmpty();
  }
}
