package prep.screen.plan;

import java.util.List;
import java.util.regex.Pattern;
import prep.markdown.Markdown;
import prep.text.Width;

/** Texts as Markdown on one line. */
final class SheetText {

  private static final int LONGEST_QUESTION = 110;
  private static final int LONGEST_SENTENCE = 180;

  /** A line that would begin a block, a blank line, or code. */
  private static final Pattern BLOCKS =
      Pattern.compile("\\n[ \\t]*(\\n|[-*+>|#]|\\d+[.)])|^[ \\t]*[-*+>|#][ \\t|]|```");

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

  /** Signs that mean something; an underscore within a word doesn't. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\\\`*\\[\\]~#]|<(?=[\\p{L}/!?])|&(?=[\\p{L}#])"
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} .,:;/%()'\"?+-]+");

  private SheetText() {}

  /** Markdown of any kind as one sentence: cut where it is long, in words where it has blocks. */
  static String sentence(String markdown) {
    return flat(markdown.strip(), LONGEST_SENTENCE);
  }

  /** The same, to be set in bold. */
  static String bold(String markdown) {
    String text = markdown.strip();
    boolean strong = text.contains("**") || text.contains("__");
    return strong ? words(text, LONGEST_QUESTION) : flat(text, LONGEST_QUESTION);
  }

  private static String flat(String markdown, int most) {
    return markdown.length() > most || BLOCKS.matcher(markdown).find()
        ? words(markdown, most)
        : LINE_END.matcher(markdown).replaceAll(" ");
  }

  private static String words(String markdown, int most) {
    String line = LINE_END.matcher(Markdown.oneLine(markdown)).replaceAll(" ").strip();
    return escaped(cut(line, most));
  }

  /** A text that is too long ends behind a whole word. */
  private static String cut(String text, int most) {
    String cut = Width.cut(text, most, "…");
    int end = cut.equals(text) ? -1 : cut.lastIndexOf(' ');
    return end < most / 2 ? cut : cut.substring(0, end) + " …";
  }

  /** Texts in one sentence, as many as there is room for, but at least one. */
  static String list(List<String> texts) {
    StringBuilder list = new StringBuilder();
    for (String text : texts) {
      String next = sentence(text);
      if (!list.isEmpty() && list.length() + next.length() > LONGEST_SENTENCE) {
        return list + "; …";
      }
      list.append(list.isEmpty() ? "" : "; ").append(next);
    }
    return list.toString();
  }

  /** A text that is typed as an answer: as code where a sign in it could be taken for a mark. */
  static String literal(String text) {
    if (text.indexOf('`') >= 0) {
      return sentence(text);
    }
    return WORDS.matcher(text).matches() ? text : code(text);
  }

  /** A text as code on one line. */
  static String code(String text) {
    String line = LINE_END.matcher(text.strip()).replaceAll(" ");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + gap + line + gap + fence;
  }

  /** A text that means what it says. */
  static String escaped(String text) {
    return SIGNS.matcher(text).replaceAll("\\\\$0");
  }
}
