package prep.lint;

import java.time.YearMonth;
import prep.deck.Details;

/** Whether a question explains itself, says where its answer comes from, and is up to date. */
final class CareRules implements QuestionRules {

  private static final int STALE_AFTER_MONTHS = 24;

  private final YearMonth oldest;

  CareRules(YearMonth thisMonth) {
    oldest = thisMonth.minusMonths(STALE_AFTER_MONTHS);
  }

  @Override
  public void check(Checked checked) {
    Details details = checked.question().details();
    if (details.explanation().isBlank()) {
      checked.add(
          LintRule.NO_EXPLANATION,
          checked.name() + " has no explanation; add one that says why the answer is right");
    }
    if (details.sources().isEmpty()) {
      checked.add(LintRule.NO_SOURCE, checked.name() + " has no source; add one under \"sources\"");
    }
    YearMonth month = details.checked();
    if (month != null && month.isBefore(oldest)) {
      checked.add(
          LintRule.STALE,
          "checked",
          "%s was last checked in %s; verify it and update \"checked\""
              .formatted(checked.name(), month));
    }
  }
}
