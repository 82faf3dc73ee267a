package prep.lint;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import prep.deck.Accepted.Numeric;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.grading.text.MeantUnit;

/** Whether the unit and the tolerance of a number are what their author meant. */
final class NumberRules implements QuestionRules {

  /** What stands for a thousand, a million and so on of a unit. */
  private static final Pattern PREFIX = Pattern.compile("[kKMGTP]i?");

  private static final Pattern CURLY = Pattern.compile("[\u2018\u201A\u201C\u201E].*");

  @Override
  public void check(Checked checked) {
    switch (checked.question()) {
      case ShortAnswer asked when asked.accepted().numeric() != null -> {
        unit(asked.accepted().numeric().unit(), checked);
        tolerance(new BigDecimal(asked.accepted().answer()), asked.accepted().numeric(), checked);
      }
      case Question _ -> {}
    }
  }

  private static void unit(String unit, Checked checked) {
    String of = "the unit " + Findings.quoted(unit) + " of " + checked.name();
    if (unit.equals("m")) {
      String both = " can be minutes or meters; write \"min\" for minutes, or \"meters\"";
      checked.add(LintRule.UNKNOWN_UNIT, "unit", of + both);
    } else if (PREFIX.matcher(unit).matches()) {
      String whole = unit.startsWith("k") || unit.startsWith("K") ? "kB" : unit.charAt(0) + "B";
      String prefix = " is only the beginning of one; write the whole unit, such as ";
      checked.add(LintRule.UNKNOWN_UNIT, "unit", of + prefix + Findings.quoted(whole));
    } else if (!CURLY.matcher(unit).matches()) {
      String known = " is not one that prep knows, so no other unit converts; write ";
      MeantUnit.of(unit)
          .ifPresent(meant ->
              checked.add(LintRule.UNKNOWN_UNIT, "unit", of + known + Findings.quoted(meant)));
    }
  }

  private static void tolerance(BigDecimal answer, Numeric numeric, Checked checked) {
    BigDecimal tolerance = numeric.tolerance();
    BigDecimal most = numeric.relative() ? answer.abs().multiply(tolerance) : tolerance;
    boolean wide =
        numeric.relative()
            ? tolerance.compareTo(BigDecimal.ONE) >= 0
            : most.compareTo(answer.abs()) > 0 && answer.signum() != 0;
    if (wide) {
      checked.add(
          LintRule.WIDE_TOLERANCE,
          "tolerance",
          "the tolerance of %s accepts any number from %s to %s; write a smaller one, such as 5%%"
              .formatted(checked.name(), plain(answer.subtract(most)), plain(answer.add(most))));
    }
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }
}
