package prep.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.exchange.item.MarkdownLine;

/** The label of a question, such as {@code Q12:}, {@code 3.}, {@code F2.} or {@code Frage 4:}. */
final class QuestionLabel {

  private static final String WORD =
      "(?:question|problem|exercise|frage|aufgabe|вопрос|питання|pregunta|pergunta|domanda|soru|pytanie|"
          + "问题|問題|题目|題目|第|問|题|題|질문|문제)";

  private static final String END = "(?:[:.)。：．）、](?:\\*\\*|__)?|\\s[-–—](?=\\s)|题|題|問)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:%s ?[.#]?\\s?([0-9]{1,5}) ?(?:%s|(?=\\s)|\\z)".formatted(WORD, END)
              + "|q\\.? ?([0-9]{1,5}) ?(?:%s|(?=\\s)|\\z)".formatted(END)
              + "|#?(?:[0-9]{1,4}\\.)*([0-9]{1,5})"
              + " ?(?:[:)](?=\\s|\\z)|\\.(?=\\s|\\z|\\*)|[。：．）、]|\\s[-–—](?=\\s))"
              + "|[a-z]([0-9]{1,4})[.)](?=\\s)|(?:question|q) ?[.:)](?=\\s|\\z))\\s*");

  private QuestionLabel() {}

  /** The length of the label at the start of a text; 0 if there is none. */
  static int length(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.end() : 0;
  }

  /** The number in the label at the start of a text; -1 where there is none. */
  static int number(String text) {
    Matcher label = LABEL.matcher(text);
    if (label.lookingAt()) {
      for (int group = 1; group <= label.groupCount(); group++) {
        if (label.group(group) != null) {
          return Integer.parseInt(label.group(group));
        }
      }
    }
    return -1;
  }

  /** The text without its label and without emphasis around what is left. */
  static String without(String text) {
    return MarkdownLine.unemphasised(text.substring(length(text)).strip());
  }
}
