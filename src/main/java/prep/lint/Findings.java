package prep.lint;

import java.util.ArrayList;
import java.util.List;
import prep.problem.Problem;
import prep.yaml.Position;

/** Collects what is found. */
final class Findings {

  private static final int LONGEST_QUOTE = 50;

  private final List<Problem> found = new ArrayList<>();

  /**
   * Adds a finding at a place; the message says what is wrong, and after a semicolon what to do.
   */
  void add(LintRule rule, String file, Position at, String message) {
    found.add(new Problem(file, at.line(), at.column(), rule.severity(), message, rule.word()));
  }

  List<Problem> all() {
    return List.copyOf(found);
  }

  /** A text of a deck as a message can show it: short and on one line. */
  static String quoted(String text) {
    String line = text.strip().replace('\n', ' ').replace('\t', ' ');
    int end =
        line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
    return "\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\"";
  }
}
