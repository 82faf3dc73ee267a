package prep.lint;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import prep.deck.Open;
import prep.grading.points.Coverage;
import prep.grading.points.WordForm;

/** Whether the points, myths and examples of an open question do their job. */
final class OpenRules implements QuestionRules {

  private static final double EXAMPLE_TOLERANCE = 0.1;

  /** Scores are binary fractions. */
  private static final double ROUNDING = 1e-9;

  private static final Pattern LETTERS = Pattern.compile("[a-zA-Z]+");

  private static final Pattern REGEX =
      Pattern.compile(
          "\\.[*+?](?:$|[^.])|\\\\[bBdDwWsS](?![a-z])|^\\^.+|\\(\\?[:i=!]|\\([\\w ]+(?:\\|[\\w"
              + " ]+)+\\)|\\([\\w |]+\\)[?*+]|\\[[a-zA-Z0-9]-[a-zA-Z0-9]|^\\w+(?:\\|\\w+)+$");

  @Override
  public void check(Checked checked) {
    if (checked.question() instanceof Open open) {
      List<String> answers = new ArrayList<>(List.of(open.answer()));
      open.examples().forEach(example -> answers.add(example.answer()));
      List<Coverage> coverages = Coverage.of(open, answers);
      model(open, coverages.getFirst(), checked);
      examples(open, coverages.subList(1, coverages.size()), checked);
      for (int n = 1; n <= open.points().size(); n++) {
        deadEntries("point", n, open.points().get(n - 1).match(), checked);
      }
      for (int n = 1; n <= open.myths().size(); n++) {
        deadEntries("myth", n, open.myths().get(n - 1).match(), checked);
      }
    }
  }

  private static void model(Open open, Coverage coverage, Checked checked) {
    for (int n = 1; n <= open.points().size(); n++) {
      if (!coverage.points().get(n - 1).covered()) {
        String say = Findings.quoted(open.points().get(n - 1).say());
        checked.add(
            LintRule.UNCOVERED_MODEL,
            "points",
            n,
            ("the model answer of %s does not cover point %d (%s); add a \"match\" entry that fits,"
                    + " or make the point in the answer")
                .formatted(checked.name(), n, say));
      }
    }
    for (Coverage.MythSaid said : coverage.myths()) {
      int n = open.myths().indexOf(said.myth()) + 1;
      checked.add(
          LintRule.UNCOVERED_MODEL,
          "myths",
          n,
          ("the model answer of %s matches myth %d where it says %s; narrow the myth's \"match\","
                  + " or reword the answer")
              .formatted(checked.name(), n, Findings.quoted(said.quote())));
    }
  }

  private static void examples(Open open, List<Coverage> coverages, Checked checked) {
    for (int n = 1; n <= open.examples().size(); n++) {
      double score = open.examples().get(n - 1).score();
      Coverage coverage = coverages.get(n - 1);
      if (Math.abs(coverage.score() - score) > EXAMPLE_TOLERANCE + ROUNDING) {
        checked.add(
            LintRule.EXAMPLE_SCORE,
            "examples",
            n,
            "example %d of %s scores %s (%s), not %s; correct \"match\" of the points, or the score"
                .formatted(
                    n, checked.name(), number(coverage.score()), found(coverage), number(score)));
      }
    }
  }

  private static String number(double score) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(score);
  }

  /** What was found in an example, such as {@code points 1, 3, and 1 myth}. */
  private static String found(Coverage coverage) {
    List<Integer> points = coverage.covered();
    String numbers = String.join(", ", points.stream().map(Object::toString).toList());
    String found =
        points.isEmpty() ? "no point found" : (points.size() == 1 ? "point " : "points ") + numbers;
    int myths = coverage.myths().size();
    return myths == 0 ? found : found + ", " + myths + (myths == 1 ? " myth" : " myths");
  }

  private static void deadEntries(String kind, int number, List<String> match, Checked checked) {
    CommandTexts.split(match, kind + "s", number, checked);
    for (String entry : match) {
      if (REGEX.matcher(entry).find()) {
        checked.add(
            LintRule.REGEX_IN_MATCH,
            kind + "s",
            number,
            ("the entry %s of %s %d of %s looks like a regular expression; write the words to look"
                    + " for")
                .formatted(Findings.quoted(entry), kind, number, checked.name()));
      } else if (!isPlain(entry) && !coversItself(entry, checked)) {
        checked.add(
            LintRule.DEAD_ACCEPT,
            kind + "s",
            number,
            ("the entry %s of %s %d of %s never matches, not even itself; write the words to look"
                    + " for")
                .formatted(Findings.quoted(entry), kind, number, checked.name()));
      }
    }
  }

  /** Whether an entry is nothing but words and has no negation: such an entry matches itself. */
  private static boolean isPlain(String entry) {
    List<String> words = Arrays.stream(entry.split(" ")).filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty()
        && words.stream().allMatch(word -> LETTERS.matcher(word).matches())
        && words.stream().noneMatch(word -> WordForm.denies(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Tried in both directions, since a negation comes before what it negates, and with an extra
   * word, since punctuation alone is not a sentence.
   */
  private static boolean coversItself(String entry, Checked checked) {
    Open.Point alone = new Open.Point("", List.of(entry), 1, null);
    Open question =
        new Open(checked.question().details(), "", List.of(), List.of(alone), List.of(), List.of());
    List<String> words = Arrays.asList(entry.strip().split("\\s+"));
    return covers(question, entry)
        || covers(question, String.join(" ", words.reversed()))
        || covers(question, "so " + entry);
  }

  private static boolean covers(Open question, String answer) {
    return Coverage.of(question, answer).points().getFirst().covered();
  }
}
