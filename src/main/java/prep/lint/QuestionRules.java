package prep.lint;

/** Rules that look at one question by itself. */
@FunctionalInterface
interface QuestionRules {

  void check(Checked checked);
}
