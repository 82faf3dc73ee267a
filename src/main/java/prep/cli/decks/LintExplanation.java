package prep.cli.decks;

import java.util.ArrayList;
import java.util.List;
import prep.cli.command.KnownWords;
import prep.files.DeckReader;
import prep.lint.LintRule;
import prep.problem.UserError;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/** The explanation of a rule, as lines of a screen. */
final class LintExplanation {

  private static final int WIDEST = 100;

  private LintExplanation() {}

  /**
   * The explanation of a rule.
   *
   * @throws UserError if there is no such rule
   */
  static List<Line> of(String word, Window window) {
    LintRule rule = LintRule.of(word).orElse(null);
    if (rule != null) {
      return lines(word, rule.severity().word(), rule.summary(), rule.why(), window);
    }
    if (DeckReader.rules().contains(word)) {
      return lines(
          word,
          "error",
          "the question or file cannot be used as it is",
          "The message says what is wrong at that place and what to write instead. A question with"
              + " such an error is left out until it is fixed, and so is a file that isn't YAML.",
          window);
    }
    throw unknown(word);
  }

  private static List<Line> lines(
      String word, String severity, String summary, String why, Window window) {
    int width = Math.min(WIDEST, window.columns());
    List<Line> lines = new ArrayList<>();
    List<Span> head = List.of(Span.of(word, Style.STRONG), Span.plain(" (" + severity + ")"));
    lines.addAll(Wrapping.wrap(head, width));
    lines.addAll(Wrapping.wrap(List.of(Span.plain("Found: " + summary + ".")), width));
    lines.add(Line.EMPTY);
    lines.addAll(Wrapping.wrap(List.of(Span.plain(why)), width));
    return lines;
  }

  private static UserError unknown(String word) {
    List<String> known = new ArrayList<>(LintRule.words());
    known.addAll(DeckReader.rules());
    return KnownWords.unknown(
        "rule", word, known, "Known: " + String.join(", ", LintRule.words()) + ".");
  }
}
