package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prep.files.DeckReader;
import prep.lint.LintRule;

class LintExplanationTest {

  static Stream<String> rules() {
    return Stream.concat(LintRule.words().stream(), DeckReader.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_is_found_and_why_it_matters(String rule) {
    assertThat(rule).matches("[a-z0-9]+(-[a-z0-9]+)*");
    List<String> text = LintExplanation.text(rule).orElseThrow();
    assertThat(text.getFirst()).isNotBlank().doesNotEndWith(".");
    String why = String.join(" ", text.subList(1, text.size()));
    int least = LintRule.of(rule).isPresent() ? 150 : 40;
    assertThat(why).hasSizeBetween(least, 700).endsWith(".").doesNotContain("  ");
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_is_found_by_its_name(LintRule rule) {
    assertThat(LintRule.of(rule.word())).contains(rule);
  }

  @Test
  void no_two_rules_say_the_same() {
    assertThat(rules().map(rule -> LintExplanation.text(rule).orElseThrow()))
        .doesNotHaveDuplicates();
  }
}
