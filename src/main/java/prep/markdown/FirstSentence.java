package prep.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds the first sentence of a Markdown text. */
final class FirstSentence {

  /** A full stop after these never ends a sentence. */
  private static final Set<String> INNER =
      Set.of(
          "e.g", "i.e", "cf", "vs", "approx", "resp", "incl", "esp", "ca", "eq", "fig", "dr", "mr",
          "mrs", "ms", "prof", "a.k.a", "viz");

  /** A full stop after these ends a sentence only if no lowercase letter and no digit follows. */
  private static final Set<String> EITHER =
      Set.of("etc", "al", "inc", "ltd", "co", "no", "nos", "sec", "ch", "vol", "max", "min", "u.s");

  private static final String CLOSERS = "\"'”’»)*_]";

  private FirstSentence() {}

  /** The source of the first sentence; of the first block if that is not a paragraph. */
  static String of(String text) {
    return MarkdownParser.document(text).map(document -> of(text, document)).orElse(text);
  }

  private static String of(String text, Node document) {
    Node block = document.getFirstChild();
    while (block != null
        && block.getNext() != null
        && (block instanceof Heading || block instanceof LinkReferenceDefinition)) {
      block = block.getNext();
    }
    if (block == null || block.getSourceSpans().isEmpty()) {
      return text;
    }
    String source = source(text, block, block);
    if (block instanceof Paragraph) {
      int end = end(source);
      Node next = block.getNext();
      if (end >= 0) {
        source = source.substring(0, end);
        // A paragraph that only introduces what follows says nothing by itself.
      } else if (source.endsWith(":") && next != null && !next.getSourceSpans().isEmpty()) {
        source = source(text, block, next);
      }
    }
    return source.indexOf('[') < 0 ? source : source + definitions(text, document);
  }

  /** The addresses of links are given anywhere in the text. */
  private static String definitions(String text, Node document) {
    StringBuilder definitions = new StringBuilder();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition && !node.getSourceSpans().isEmpty()) {
        definitions.append("\n\n").append(source(text, node, node));
      }
    }
    return definitions.toString();
  }

  static String source(String text, Node first, Node last) {
    List<SourceSpan> spans = last.getSourceSpans();
    SourceSpan end = spans.getLast();
    return text.substring(
        first.getSourceSpans().getFirst().getInputIndex(), end.getInputIndex() + end.getLength());
  }

  /** Where the first sentence of the paragraph ends; -1 if it is the whole paragraph. */
  static int end(String paragraph) {
    int brackets = 0;
    int stars = 0;
    int i = 0;
    while (i < paragraph.length()) {
      char c = paragraph.charAt(i);
      switch (c) {
        case '`' -> {
          i = codeEnd(paragraph, i);
          continue;
        }
        case '\\' -> i++;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets = Math.max(0, brackets - 1);
        case '*' -> {
          int end = runEnd(paragraph, i);
          // Each length of a run opens or closes marks of that length.
          stars ^= 1 << Math.min(end - i, 3);
          i = end;
          continue;
        }
        case '.', '!', '?', '。', '！', '？', '…' -> {
          int end = end(paragraph, i + 1, sign -> CLOSERS.indexOf(sign) >= 0);
          if (brackets == 0
              && stars == closed(paragraph, i + 1, end)
              && end < paragraph.length()
              && endsSentence(paragraph, i, end)) {
            return end;
          }
        }
        default -> {}
      }
      i++;
    }
    return -1;
  }

  /** The marks closed right after a sentence. */
  private static int closed(String text, int from, int to) {
    int stars = 0;
    int i = from;
    while (i < to) {
      int end = text.charAt(i) == '*' ? runEnd(text, i) : i;
      if (end > i) {
        stars ^= 1 << Math.min(end - i, 3);
      }
      i = Math.max(end, i + 1);
    }
    return stars;
  }

  private static boolean endsSentence(String text, int mark, int end) {
    char c = text.charAt(mark);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (!isBlank(text.charAt(end)) || mark == 0 || isBlank(text.charAt(mark - 1))) {
      return false;
    }
    int next = end(text, end, FirstSentence::isBlank);
    boolean goesOn =
        next < text.length()
            && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    if (c == '…' || (c == '.' && text.charAt(mark - 1) == '.')) {
      return !goesOn;
    }
    if (c != '.') {
      return true;
    }
    String word = wordBefore(text, mark);
    return !INNER.contains(word) && !(goesOn && EITHER.contains(word));
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static int runEnd(String text, int from) {
    return end(text, from, c -> c == text.charAt(from));
  }

  /** Where a run of the same character ends. */
  private static int end(String text, int from, IntPredicate kind) {
    int end = from;
    while (end < text.length() && kind.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the code span that begins here ends; after the backticks if it is not one. */
  private static int codeEnd(String text, int from) {
    int opened = runEnd(text, from);
    int at = text.indexOf('`', opened);
    while (at >= 0) {
      int end = runEnd(text, at);
      if (end - at == opened - from) {
        return end;
      }
      at = text.indexOf('`', end);
    }
    return opened;
  }
}
