package prep.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import prep.deck.Open;
import prep.deck.Question;
import prep.grading.points.Coverage;
import prep.grading.points.WordForm;

/** Whether the points, myths and examples of an open question do what they are for. */
final class OpenRules implements QuestionRules {

  private static final double EXAMPLE_TOLERANCE = 0.1;

  /** Scores are binary fractions. */
  private static final double ROUNDING = 1e-9;

  @Override
  public void check(Checked checked, Findings findings) {
    Question question = checked.question();
    if (question instanceof Open open) {
      List<String> answers = new ArrayList<>(List.of(open.answer()));
      open.examples().forEach(example -> answers.add(example.answer()));
      List<Coverage> coverages = Coverage.of(open, answers);
      model(open, coverages.getFirst(), checked, findings);
      examples(open, coverages.subList(1, coverages.size()), checked, findings);
      for (int n = 1; n <= open.points().size(); n++) {
        deadEntries("point", n, open.points().get(n - 1).match(), checked, findings);
      }
      for (int n = 1; n <= open.myths().size(); n++) {
        deadEntries("myth", n, open.myths().get(n - 1).match(), checked, findings);
      }
    }
  }

  private static void model(Open open, Coverage coverage, Checked checked, Findings findings) {
    for (int n = 1; n <= open.points().size(); n++) {
      if (!coverage.points().get(n - 1).covered()) {
        findings.add(
            LintRule.UNCOVERED_MODEL,
            checked,
            "points",
            n,
            "the model answer of "
                + checked.name()
                + " does not cover point "
                + n
                + " ("
                + Findings.quoted(open.points().get(n - 1).say())
                + "); add an entry to \"match\" that it fits, or say the point in it");
      }
    }
    for (Coverage.MythSaid said : coverage.myths()) {
      int n = open.myths().indexOf(said.myth()) + 1;
      findings.add(
          LintRule.UNCOVERED_MODEL,
          checked,
          "myths",
          n,
          "the model answer of "
              + checked.name()
              + " is taken for myth "
              + n
              + " where it says "
              + Findings.quoted(said.evidence().quote())
              + "; narrow the \"match\" of the myth, or reword the answer");
    }
  }

  private static void examples(
      Open open, List<Coverage> coverages, Checked checked, Findings findings) {
    for (int n = 1; n <= open.examples().size(); n++) {
      Open.Example example = open.examples().get(n - 1);
      Coverage coverage = coverages.get(n - 1);
      if (Math.abs(coverage.score() - example.score()) > EXAMPLE_TOLERANCE + ROUNDING) {
        findings.add(
            LintRule.EXAMPLE_SCORE,
            checked,
            "examples",
            n,
            "example "
                + n
                + " of "
                + checked.name()
                + " scores "
                + Math.round(100 * coverage.score()) / 100.0
                + " (points "
                + coverage.covered()
                + ", myths "
                + coverage.myths().size()
                + "), not "
                + example.score()
                + "; mend \"match\" of the points, or the score");
      }
    }
  }

  private static void deadEntries(
      String kind, int number, List<String> match, Checked checked, Findings findings) {
    for (String entry : match) {
      if (!isPlain(entry) && !coversItself(entry, checked)) {
        findings.add(
            LintRule.DEAD_ACCEPT,
            checked,
            kind + "s",
            number,
            "the entry "
                + Findings.quoted(entry)
                + " of "
                + kind
                + " "
                + number
                + " of "
                + checked.name()
                + " can never match, not even itself; write the words to be found");
      }
    }
  }

  /** Whether an entry is nothing but words, none of which denies anything: those fit themselves. */
  private static boolean isPlain(String entry) {
    boolean words = false;
    for (String word : entry.split(" ", -1)) {
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
          return false;
        }
      }
      words |= !word.isEmpty();
      if (WordForm.denies(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words;
  }

  /**
   * Tried in both directions, since a denial stands before what it denies, wherever the entry has
   * it, and with a word more, since signs alone are no sentence.
   */
  private static boolean coversItself(String entry, Checked checked) {
    Open.Point alone = new Open.Point("", List.of(entry), 1);
    Open question =
        new Open(checked.question().details(), "", List.of(alone), List.of(), List.of());
    List<String> words = Arrays.asList(entry.strip().split("\\s+"));
    return covers(question, entry)
        || covers(question, String.join(" ", words.reversed()))
        || covers(question, "so " + entry);
  }

  private static boolean covers(Open question, String answer) {
    return Coverage.of(question, answer).points().getFirst().covered();
  }
}
