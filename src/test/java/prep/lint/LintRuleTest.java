package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintRuleTest {

  @ParameterizedTest
  @EnumSource
  void every_rule_says_what_is_found_and_why_it_matters(LintRule rule) {
    assertThat(rule.word()).matches("[a-z]+(-[a-z]+)*");
    assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.why()).hasSizeBetween(150, 700).endsWith(".").doesNotContain("\n", "  ");
    assertThat(LintRule.of(rule.word())).contains(rule);
  }
}
