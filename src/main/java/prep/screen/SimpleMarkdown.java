package prep.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the Markdown that most texts of decks are made of without the parser: loading that takes
 * longer than all the rest of showing a first question. It knows paragraphs, code spans in single
 * backticks, emphasis that begins and ends with words, and fenced code. A text that could mean more
 * is left to the parser, so that the result is always the parser's.
 */
final class SimpleMarkdown {

  private static final String FENCE = "```";

  private SimpleMarkdown() {}

  /** A part of a text. */
  sealed interface Block {

    /**
     * Words.
     *
     * @param rows the spans of each line that the author broke
     */
    record Paragraph(List<List<Span>> rows) implements Block {
      public Paragraph {
        rows = List.copyOf(rows);
      }
    }

    /** Fenced code, with what stands behind the opening fence. */
    record Code(String code, String info) implements Block {}
  }

  /** Whether the text has nothing but paragraphs. */
  static boolean isWords(String text) {
    return new Check(text, false).passes();
  }

  /** Whether the text has nothing but paragraphs and fenced code. */
  static boolean isSimple(String text) {
    return new Check(text, true).passes();
  }

  /** The blocks of a text that {@link #isSimple}. */
  static List<Block> blocks(String text, Carrier carrier) {
    List<Block> blocks = new ArrayList<>();
    int begun = 0;
    int i = 0;
    while (i < text.length()) {
      int lineEnd = lineEnd(text, i);
      if (text.startsWith(FENCE, i)) {
        addParagraph(text.substring(begun, i), carrier, blocks);
        int close = closingFence(text, lineEnd);
        String code = text.substring(Math.min(lineEnd + 1, close), close);
        blocks.add(new Block.Code(code, text.substring(i + FENCE.length(), lineEnd)));
        begun = lineEnd(text, close);
        i = begun + 1;
      } else if (i == lineEnd) {
        addParagraph(text.substring(begun, i), carrier, blocks);
        begun = i + 1;
        i = begun;
      } else {
        i = lineEnd + 1;
      }
    }
    addParagraph(text.substring(Math.min(begun, text.length())), carrier, blocks);
    return blocks;
  }

  private static void addParagraph(String source, Carrier carrier, List<Block> blocks) {
    int start = 0;
    int end = source.length();
    while (start < end && source.charAt(start) == '\n') {
      start++;
    }
    while (end > start && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == ' ')) {
      end--;
    }
    if (start < end) {
      Inlines inlines = new Inlines(carrier);
      collect(source.substring(start, end), inlines);
      blocks.add(new Block.Paragraph(inlines.rows()));
    }
  }

  private static void collect(String paragraph, Inlines inlines) {
    Style style = Style.PLAIN;
    int done = 0;
    int i = 0;
    while (i < paragraph.length()) {
      char c = paragraph.charAt(i);
      if (c == '`') {
        text(paragraph.substring(done, i), style, inlines);
        int close = paragraph.indexOf('`', i + 1);
        inlines.code(code(paragraph.substring(i + 1, close)), "");
        i = close + 1;
        done = i;
      } else if (c == '*') {
        text(paragraph.substring(done, i), style, inlines);
        int end = starsEnd(paragraph, i);
        Style own = end - i == 1 ? Style.EMPHASIS : Style.STRONG;
        inlines.mark(paragraph.substring(i, end), own, "");
        style = style == Style.PLAIN ? own : Style.PLAIN;
        i = end;
        done = i;
      } else {
        i++;
      }
    }
    text(paragraph.substring(done), style, inlines);
  }

  /** Line by line, as the parser gives it: an address ends where a line does. */
  private static void text(String text, Style style, Inlines inlines) {
    int done = 0;
    int end = text.indexOf('\n');
    while (end >= 0) {
      inlines.text(text.substring(done, end), style, "");
      inlines.softBreak(style, "");
      done = end + 1;
      end = text.indexOf('\n', done);
    }
    inlines.text(text.substring(done), style, "");
  }

  /** One blank goes at either side where both have one, as CommonMark has it. */
  private static String code(String source) {
    String code = source.replace('\n', ' ');
    boolean padded = code.length() >= 3 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int starsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    return end;
  }

  /**
   * Where the line of three backticks alone begins that closes the code; -1 where there is none, or
   * where another line could be taken for one.
   *
   * @param opened where the line of the opening fence ends
   */
  private static int closingFence(String text, int opened) {
    int i = opened + 1;
    while (i < text.length()) {
      int end = lineEnd(text, i);
      int start = i;
      while (start < end && text.charAt(start) <= ' ') {
        start++;
      }
      if (text.startsWith(FENCE, start)) {
        return start == i && end - i == FENCE.length() ? i : -1;
      }
      i = end + 1;
    }
    return -1;
  }

  /** Looks whether a text is simple. */
  private static final class Check {
    private final String text;
    private final boolean fences;

    /** Whether a code span is open. */
    private boolean code;

    /** The number of stars that opened emphasis; 0 where none is open. */
    private int stars;

    Check(String text, boolean fences) {
      this.text = text;
      this.fences = fences;
    }

    boolean passes() {
      int i = 0;
      while (i < text.length()) {
        int end = lineEnd(text, i);
        boolean open = code || stars > 0;
        if (fences && !open && text.startsWith(FENCE, i)) {
          int close = isInfo(i + FENCE.length(), end) ? closingFence(text, end) : -1;
          if (close < 0 || !isTyped(end, close)) {
            return false;
          }
          end = close + FENCE.length();
        } else if (i == end ? open : !passes(i, end)) {
          return false;
        }
        i = end + 1;
      }
      return !code && stars == 0;
    }

    private boolean passes(int start, int end) {
      if (!beginsParagraph(start) || (text.charAt(end - 1) == ' ' && end < text.length())) {
        return false;
      }
      int i = start;
      while (i < end) {
        char c = text.charAt(i);
        if (c < ' ' || (c == '`' && charAt(i + 1) == '`')) {
          return false;
        }
        if (c == '`') {
          code = !code;
        } else if (!code && c == '*') {
          int run = starsEnd(text, i);
          if (!isEmphasis(i, run)) {
            return false;
          }
          stars = stars == 0 ? run - i : 0;
          i = run - 1;
        } else if (!code && !isLiteral(i, c)) {
          return false;
        }
        i++;
      }
      return true;
    }

    private boolean isInfo(int from, int end) {
      for (int i = from; i < end; i++) {
        if (!isWord(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean isTyped(int from, int end) {
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        if (c < ' ' && c != '\n' && c != '\t') {
          return false;
        }
      }
      return true;
    }

    /** Whether a line that begins here can be nothing but text of a paragraph. */
    private boolean beginsParagraph(int i) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        int end = i;
        while (charAt(end) >= '0' && charAt(end) <= '9') {
          end++;
        }
        return charAt(end) != '.' && charAt(end) != ')';
      }
      return Character.isLetter(c)
          || (c == '*' && isWord(charAt(starsEnd(text, i))))
          || "`\"'($%@/.{".indexOf(c) >= 0;
    }

    /**
     * Whether the stars can only open emphasis where none is open, and only close it where one is.
     */
    private boolean isEmphasis(int from, int end) {
      char before = from == 0 ? '\n' : text.charAt(from - 1);
      char after = charAt(end);
      return stars == 0
          ? end - from <= 2 && isWord(after) && " \n(\"".indexOf(before) >= 0
          : end - from == stars && isWord(before) && " \n.,;:!?)\"'".indexOf(after) >= 0;
    }

    /** Whether the character stands for itself, wherever in a line it is. */
    private boolean isLiteral(int i, char c) {
      char next = charAt(i + 1);
      return switch (c) {
        case '\\', '[', ']' -> false;
        case '_' -> i > 0 && isWord(text.charAt(i - 1)) && isWord(next);
        case '<' -> next == ' ' || next == '=' || (next >= '0' && next <= '9');
        case '&' -> next == ' ' || next == '&' || next == '\n';
        default -> true;
      };
    }

    private char charAt(int i) {
      return i < text.length() ? text.charAt(i) : '\n';
    }

    private static boolean isWord(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
  }
}
