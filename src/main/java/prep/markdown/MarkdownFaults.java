package prep.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import prep.text.Safe;

/** Finds where a text of a deck is not shown as its author must have meant it. */
public final class MarkdownFaults {

  private static final int LONGEST_QUOTE = 30;

  /** Elements that a browser renders, and a terminal shows as written. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "(?i)</?(a|b|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li"
              + "|ol|p|pre|s|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)(?![\\p{L}\\p{Nd}])");

  private final String source;
  private final List<String> found = new ArrayList<>();

  /** Whether a backtick was found: where a list cuts a code span in two, one finding will do. */
  private boolean backtick;

  private MarkdownFaults(String source) {
    this.source = source;
  }

  /**
   * What is wrong in a text that may have blocks; each message says after a semicolon what to do.
   */
  public static List<String> inBlocks(String text) {
    return in(text, MarkdownParser.document(text));
  }

  /** What is wrong in a text that is shown as one paragraph, such as an option. */
  public static List<String> inLine(String text) {
    return in(text, MarkdownParser.paragraphs(text));
  }

  private static List<String> in(String text, Optional<Node> document) {
    if (document.isEmpty()) {
      return List.of("is too large or too deeply nested for Markdown; simplify it");
    }
    MarkdownFaults faults = new MarkdownFaults(text);
    faults.children(document.get());
    return List.copyOf(faults.found);
  }

  private void children(Node parent) {
    StringBuilder words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else {
        words(words.toString());
        words.setLength(0);
        add(node);
      }
    }
    words(words.toString());
  }

  /** The nodes of the parser are open to extensions, so this switch can't list them all. */
  private void add(Node node) {
    switch (node) {
      case FencedCodeBlock code when code.getClosingFenceLength() == null ->
          found.add("has an unclosed code fence; close it with a line of " + fence(code));
      case HtmlBlock html -> html(html.getLiteral());
      case HtmlInline html -> html(html.getLiteral());
      case StrongEmphasis strong when isIdentifier(strong) ->
          found.add(
              "shows " + quoted("__" + text(strong) + "__") + " as bold; put it in backticks");
      case Emphasis emphasis when isInsideWord(emphasis) -> {
        String mark = emphasis.getOpeningDelimiter();
        String seen = quoted(mark + text(emphasis) + mark);
        found.add("shows " + seen + " as emphasis within a word; put code in backticks");
      }
      case Link link when !isAddress(link.getDestination()) ->
          found.add(
              "has a link to "
                  + quoted(link.getDestination())
                  + ", which is not a URL; put code in backticks, or write the full URL");
      case TableBlock table when !MarkdownTable.misread(table, source).isEmpty() ->
          found.add("has a table row with more cells than its header; write \\| for a bar");
      default -> children(node);
    }
  }

  private static String fence(FencedCodeBlock code) {
    Integer length = code.getOpeningFenceLength();
    return String.valueOf(code.getFenceCharacter()).repeat(length == null ? 3 : length);
  }

  private void html(String literal) {
    if (LOOKS.matcher(literal).lookingAt()) {
      found.add(
          "has HTML, which is shown as written ("
              + quoted(literal.strip())
              + "); write Markdown, or put code in backticks");
    }
  }

  private void words(String words) {
    if (words.indexOf('`') >= 0 && !backtick && !source.contains("\\`")) {
      backtick = true;
      String rest = words.substring(words.indexOf('`'));
      found.add(
          "has an unclosed backtick at "
              + quoted(rest)
              + "; close it before a line that starts a list with -, + or *, or escape it");
    }
    for (int at = words.indexOf("**"); at >= 0; at = words.indexOf("**", at + 2)) {
      if (isLoneMark(words, at)) {
        found.add(
            "has unmatched stars at "
                + quoted(words.substring(at))
                + "; close them, or put code in backticks");
        break;
      }
    }
    int bracket = words.indexOf("](");
    if (bracket >= 0) {
      found.add("has an unclosed link at " + quoted(words.substring(bracket)) + "; close it");
    }
  }

  /** Stars that could open or close emphasis; between spaces or within a word they are literal. */
  private boolean isLoneMark(String words, int at) {
    boolean before = at > 0 && !Character.isWhitespace(words.charAt(at - 1));
    boolean after = at + 2 < words.length() && !Character.isWhitespace(words.charAt(at + 2));
    return before != after && !source.contains("\\*");
  }

  /** Whether two underlines at both ends were meant as a part of the name between them. */
  private static boolean isIdentifier(StrongEmphasis strong) {
    String text = text(strong);
    return "__".equals(strong.getOpeningDelimiter())
        && !text.isEmpty()
        && text.chars().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '_');
  }

  private static boolean isInsideWord(Emphasis emphasis) {
    String before = neighbour(emphasis.getPrevious());
    String after = neighbour(emphasis.getNext());
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(after.charAt(0));
  }

  private static String neighbour(@Nullable Node node) {
    return node instanceof Text text ? text.getLiteral() : "";
  }

  private static String text(Node parent) {
    return parent.getFirstChild() instanceof Text text && text.getNext() == null
        ? text.getLiteral()
        : "";
  }

  private static boolean isAddress(String destination) {
    return Address.isWeb(destination)
        || destination.startsWith("#")
        || destination.startsWith("mailto:");
  }

  private static String quoted(String text) {
    String line = Safe.text(text.replace('\n', ' '));
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_QUOTE
        ? "\"" + line + "\""
        : "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…\"";
  }
}
