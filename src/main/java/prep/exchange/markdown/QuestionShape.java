package prep.exchange.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.Kind;

/** How questions stand out in a document; the first that occurs is the one that counts. */
enum QuestionShape {
  HEADINGS,
  NUMBERED_LINES,
  PLAIN_LINES,
  BULLETS;

  /** How much of the end of a line is looked at. */
  private static final int END = 160;

  private static final Pattern QUESTION_END =
      Pattern.compile(
          "[?？؟]+[!\"'”’»)\\]*_`.…]{0,6}\\s*"
              + "(?:\\([^()]*\\)\\s*|\\[[^\\]]*\\](?:\\([^)]*\\))?\\s*|:[a-z_+-]+:\\s*|<[^<>]*>\\s*|[\\p{So}\\p{Sk}\\uFE0F\\u200D*_]\\s*)*\\z");

  private static final Pattern CONTENTS =
      Pattern.compile("(?s)[*_`~\\s]*\\[[^\\]]*\\]\\(#[^)]*\\)[*_`~\\s.|]*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The shape that the questions of a document have. */
  static QuestionShape of(List<DocumentLine> lines, Set<Integer> headings) {
    if (!headings.isEmpty()) {
      return HEADINGS;
    }
    QuestionShape shape = BULLETS;
    for (DocumentLine line : lines) {
      if (line.kind() != Kind.TEXT) {
        continue;
      }
      if (isNumberedQuestion(line.source())) {
        return NUMBERED_LINES;
      }
      if (isPlainQuestion(line.source())) {
        shape = PLAIN_LINES;
      }
    }
    return shape;
  }

  /** Whether a heading or summary asks something, judging by its end or its label. */
  static boolean isQuestion(String text) {
    return asks(text) || MarkdownLine.questionNumber(text) > 0;
  }

  /** Whether a text ends as questions do, with what often follows the sign. */
  static boolean asks(String text) {
    String end = text.stripTrailing();
    boolean sign = end.indexOf('?') >= 0 || end.indexOf('？') >= 0 || end.indexOf('؟') >= 0;
    return sign && QUESTION_END.matcher(end.substring(Math.max(0, end.length() - END))).find();
  }

  /** Whether the line is an item of a numbered list that asks something. */
  static boolean isNumberedQuestion(String line) {
    return MarkdownLine.numberMarker(line) > 0 && asks(line);
  }

  /** Whether the line is nothing but a question. */
  static boolean isPlainQuestion(String line) {
    if (line.isEmpty() || !Character.isLetterOrDigit(line.codePointAt(0))) {
      return line.startsWith("**") && isBoldQuestion(line.strip());
    }
    return asks(line)
        && MarkdownLine.listMarker(line) == 0
        && MarkdownLine.after("Q", line) == null
        && MarkdownLine.after("A", line) == null;
  }

  /** Whether a line that is wholly bold asks something, or has the number of a question. */
  private static boolean isBoldQuestion(String text) {
    String inner = MarkdownLine.unemphasised(text);
    return asks(inner) || (!inner.equals(text) && QuestionLabel.number(inner) >= 0);
  }

  /** What an item of a table of contents is: a link within the page, and nothing else. */
  static boolean isContents(String text) {
    return text.contains("](#") && CONTENTS.matcher(text).matches();
  }

  /** A text to compare titles by. */
  static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
