package prep.exchange.markdown;

import java.util.List;
import prep.exchange.item.Fences;
import prep.exchange.item.MarkdownLine;

/** How questions stand out in a document; the first that occurs is the one that counts. */
enum QuestionShape {
  HEADINGS,
  NUMBERED_LINES,
  PLAIN_LINES,
  BULLETS;

  /** The shape that the questions of a document have. */
  static QuestionShape of(List<String> lines) {
    QuestionShape shape = BULLETS;
    Fences fences = new Fences();
    for (String line : lines) {
      if (fences.hold(line)) {
        continue;
      }
      if (MarkdownLine.headingLevel(line) > 0 && isQuestion(MarkdownLine.headingText(line))) {
        return HEADINGS;
      }
      if (isNumberedQuestion(line)) {
        shape = NUMBERED_LINES;
      } else if (shape == BULLETS && isPlainQuestion(line)) {
        shape = PLAIN_LINES;
      }
    }
    return shape;
  }

  /** Whether a heading or summary asks something. */
  static boolean isQuestion(String text) {
    return text.endsWith("?") || MarkdownLine.questionNumber(text) > 0;
  }

  /** Whether the line is an item of a numbered list that asks something. */
  static boolean isNumberedQuestion(String line) {
    return MarkdownLine.numberMarker(line) > 0
        && MarkdownLine.unemphasised(line.strip()).endsWith("?");
  }

  /** Whether the line is nothing but a question. */
  static boolean isPlainQuestion(String line) {
    if (line.isEmpty() || !Character.isLetterOrDigit(line.codePointAt(0))) {
      return line.startsWith("**") && MarkdownLine.unemphasised(line.strip()).endsWith("?");
    }
    return line.stripTrailing().endsWith("?")
        && MarkdownLine.listMarker(line) == 0
        && MarkdownLine.after("Q", line) == null
        && MarkdownLine.after("A", line) == null;
  }
}
