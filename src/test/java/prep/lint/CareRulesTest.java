package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareRulesTest {

  private static String deck(String fields) {
    return "questions:\n  - {id: a, type: short, question: Q?, answer: layer, " + fields + "}\n";
  }

  @Test
  void a_question_without_explanation_and_source_is_found() {
    assertThat(Linted.rulesIn(deck("hint: none"))).containsExactly("no-explanation", "no-source");
  }

  @Test
  void a_question_with_both_is_cared_for() {
    assertThat(Linted.rulesIn(deck("explanation: So., sources: [https://example.org/]"))).isEmpty();
  }

  @Test
  void a_draft_is_not_finished_and_not_looked_at() {
    assertThat(Linted.rulesIn(deck("draft: true"))).isEmpty();
  }

  @Test
  void what_was_checked_more_than_2_years_ago_is_stale() {
    String rest = "explanation: So., sources: [https://example.org/], checked: ";
    assertThat(Linted.rulesIn(deck(rest + "2024-10"))).containsExactly("stale");
    assertThat(Linted.rulesIn(deck(rest + "2024-11"))).isEmpty();
  }
}
