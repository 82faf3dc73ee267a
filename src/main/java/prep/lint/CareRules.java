package prep.lint;

import java.time.YearMonth;
import java.util.regex.Pattern;
import prep.deck.Details;

/** Whether a question explains itself, says where its answer comes from, and is up to date. */
final class CareRules implements QuestionRules {

  private static final int STALE_AFTER_MONTHS = 24;

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\W*(?:TODO|TBD|FIXME|XXX)\\W*", Pattern.CASE_INSENSITIVE);

  private final YearMonth oldest;

  CareRules(YearMonth thisMonth) {
    oldest = thisMonth.minusMonths(STALE_AFTER_MONTHS);
  }

  @Override
  public void check(Checked checked) {
    Details details = checked.question().details();
    unfinished("question", details.stem(), checked);
    unfinished("hint", details.hint(), checked);
    unfinished("explanation", details.explanation(), checked);
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

  private static void unfinished(String field, String text, Checked checked) {
    if (PLACEHOLDER.matcher(text).matches()) {
      checked.add(
          LintRule.UNFINISHED,
          field,
          "\"%s\" of %s is only %s; write it, or add \"draft: true\""
              .formatted(field, checked.name(), Findings.quoted(text)));
    }
  }
}
