package prep.cli.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prep.cli.command.KnownWords;
import prep.cli.command.Resource;
import prep.files.DeckReader;
import prep.lint.LintRule;
import prep.problem.Problem.Severity;
import prep.problem.UserError;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/** The explanation of a rule, as lines of a screen. */
final class LintExplanation {

  private static final int WIDEST = 100;

  /** A paragraph a rule: its name, what is found, and why it matters. */
  private static final String TEXTS = "/prep/rules.txt";

  private LintExplanation() {}

  /**
   * The explanation of a rule.
   *
   * @throws UserError if there is no such rule
   */
  static List<Line> of(String word, Window window) {
    List<String> text = text(word).orElseThrow(() -> unknown(word));
    int width = Math.min(WIDEST, window.columns());
    List<Line> lines = new ArrayList<>();
    List<Span> head = List.of(Span.of(word, Style.STRONG), Span.plain(" (" + severity(word) + ")"));
    lines.addAll(Wrapping.wrap(head, width));
    String found = "Found: " + text.getFirst() + ".";
    lines.addAll(Wrapping.wrap(List.of(Span.plain(found)), width));
    lines.add(Line.EMPTY);
    String why = String.join(" ", text.subList(1, text.size()));
    lines.addAll(Wrapping.wrap(List.of(Span.plain(why)), width));
    return lines;
  }

  /** All rules in the order of the alphabet, each with what is found. */
  static List<Line> all(Window window) {
    int width = Math.min(WIDEST, window.columns());
    return known().stream()
        .sorted()
        .flatMap(word ->
            Wrapping.wrap(
                List.of(
                    Span.of(word, Style.STRONG),
                    Span.plain(
                        " (" + severity(word) + "): " + text(word).orElseThrow().getFirst())),
                width)
                .stream())
        .toList();
  }

  private static String severity(String word) {
    return LintRule.of(word).map(rule -> rule.severity().word()).orElse(Severity.ERROR.word());
  }

  private static List<String> known() {
    return Stream.concat(LintRule.words().stream(), DeckReader.rules().stream()).toList();
  }

  /** What is found, in a line, and lines that say why it matters and what to do. */
  static Optional<List<String>> text(String word) {
    return Stream.of(Resource.text(TEXTS).split("\n\n", -1))
        .map(rule -> rule.lines().toList())
        .filter(lines -> lines.getFirst().equals(word))
        .map(lines -> lines.subList(1, lines.size()))
        .findFirst();
  }

  private static UserError unknown(String word) {
    return KnownWords.unknown("rule", word, known(), "prep lint --explain lists all rules.");
  }
}
