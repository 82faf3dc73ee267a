package prep.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prep.problem.Problem.Severity;

/** What lint looks for; the names are stable, and {@code rules.txt} explains them. */
public enum LintRule {
  LONGEST_RIGHT(Severity.WARNING),
  ALL_OF_THE_ABOVE(Severity.WARNING),
  NEGATIVE_STEM(Severity.WARNING),
  REPEATED_OPTION(Severity.ERROR),
  STEM_ECHO(Severity.WARNING),
  LEAK(Severity.WARNING),
  NEAR_DUPLICATE(Severity.WARNING),
  LONG_STEM(Severity.WARNING),
  NO_EXPLANATION(Severity.WARNING),
  NO_SOURCE(Severity.WARNING),
  UNFINISHED(Severity.WARNING),
  DEAD_ACCEPT(Severity.WARNING),
  UNSUPPORTED_REGEX(Severity.ERROR),
  WIDE_REGEX(Severity.WARNING),
  INEXACT_CODE(Severity.WARNING),
  MISSING_UNIT(Severity.WARNING),
  UNKNOWN_UNIT(Severity.WARNING),
  WIDE_TOLERANCE(Severity.WARNING),
  UNACCEPTED_FORM(Severity.WARNING),
  UNCOVERED_MODEL(Severity.ERROR),
  EXAMPLE_SCORE(Severity.ERROR),
  CURLY_QUOTES(Severity.WARNING),
  COMMENT_IN_TEXT(Severity.WARNING),
  CUT_QUESTION(Severity.ERROR),
  COMMAND_TEXT(Severity.WARNING),
  TEMPLATE_BLANK(Severity.WARNING),
  NUMBERED_STEPS(Severity.WARNING),
  REGEX_IN_MATCH(Severity.WARNING),
  SPLIT_ENTRY(Severity.WARNING),
  UNKNOWN_ITEM(Severity.ERROR),
  UNCOVERED_ITEM(Severity.WARNING),
  FOLLOW_UP(Severity.ERROR),
  BROKEN_MARKDOWN(Severity.WARNING),
  STRAY_CHARACTER(Severity.WARNING),
  DECK_BALANCE(Severity.WARNING),
  STALE(Severity.WARNING),
  SHADOWED(Severity.WARNING),
  PORTABLE_NAME(Severity.WARNING);

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Severity severity;

  LintRule(Severity severity) {
    this.severity = severity;
  }

  /** The name as shown, kebab-case. */
  public String word() {
    return word;
  }

  public Severity severity() {
    return severity;
  }

  /** The rule with that name, or empty. */
  public static Optional<LintRule> of(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word.equals(word)).findFirst();
  }

  /** The names of all rules. */
  public static List<String> words() {
    return Arrays.stream(values()).map(LintRule::word).toList();
  }
}
