package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the sentence of a Markdown text that asks. */
final class AskingSentence {

  /** A shorter question, such as {@code Why?}, doesn't say what it is about. */
  private static final int SHORT = 20;

  private AskingSentence() {}

  /**
   * The source of the last sentence that ends in a question mark, with the one before it if it is
   * short; if none does, of the first one. Empty if the text has no paragraph.
   */
  static String of(String text) {
    List<String> sentences =
        MarkdownParser.document(text).map(root -> sentences(text, root)).orElse(List.of());
    for (int i = sentences.size() - 1; i >= 0; i--) {
      if (asks(sentences.get(i))) {
        boolean alone = i == 0 || sentences.get(i).length() >= SHORT;
        return (alone ? "" : sentences.get(i - 1) + " ") + sentences.get(i);
      }
    }
    return sentences.isEmpty() ? "" : sentences.getFirst();
  }

  private static List<String> sentences(String text, Node document) {
    List<String> sentences = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && !node.getSourceSpans().isEmpty()) {
        String rest = FirstSentence.source(text, node, node);
        for (int end = FirstSentence.end(rest); end >= 0; end = FirstSentence.end(rest)) {
          sentences.add(rest.substring(0, end));
          rest = rest.substring(end).strip();
        }
        sentences.add(rest);
      }
    }
    return sentences;
  }

  private static boolean asks(String sentence) {
    return sentence.matches("(?s).*[?？][\"'”’»)*_\\]]*");
  }
}
