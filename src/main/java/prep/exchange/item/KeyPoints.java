package prep.exchange.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import prep.deck.Open.Point;

/**
 * The points of a model answer that names none: the items of its lists, its first sentence, or the
 * rows of a table; never code, tags or table rules. They are a start for the author, who ticks them
 * by hand when answering.
 */
public final class KeyPoints {

  private static final int MOST = 9;
  private static final int LONGEST = 120;
  private static final int MOST_LINES = 500;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\\\)\\. ");

  private static final Pattern BOX = Pattern.compile("\\A\\[[ xX]](?: |\\z)");
  private static final Pattern TAG = Pattern.compile("\\\\.|`[^`]*`|</?[a-zA-Z][^<>]*>");
  private static final Pattern LINK =
      Pattern.compile("\\\\.|`[^`]*`|!?\\[([^\\[\\]]*)]\\([^()\\s]*\\)");

  /** Only blocks are looked at. */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(_ -> (_, _) -> {})
          .maxOpenBlockParsers(20)
          .build();

  private final List<String> lines;
  private final List<String> items = new ArrayList<>();
  private final List<String> nested = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private KeyPoints(String answer) {
    this.lines = answer.lines().limit(MOST_LINES).toList();
    read(PARSER.parse(String.join("\n", lines)), 0);
  }

  public static List<Point> of(String answer) {
    return new KeyPoints(answer).points();
  }

  private List<Point> points() {
    Set<String> said = new LinkedHashSet<>();
    List<String> found =
        items.size() > 1 ? items : Stream.concat(items.stream(), nested.stream()).toList();
    found.stream()
        .map(KeyPoints::said)
        .filter(text -> !text.isEmpty())
        .limit(MOST)
        .forEach(said::add);
    if (said.isEmpty()) {
      paragraphs.stream()
          .map(KeyPoints::said)
          .filter(text -> !text.isEmpty())
          .limit(1)
          .forEach(said::add);
    }
    if (said.isEmpty()) {
      rows.stream()
          .map(KeyPoints::said)
          .filter(text -> !text.isEmpty())
          .limit(MOST)
          .forEach(said::add);
    }
    if (said.isEmpty()) {
      said.add("What the model answer shows");
    }
    return said.stream().map(KeyPoints::point).toList();
  }

  private void read(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case ListItem item -> {
          if (item.getFirstChild() instanceof Paragraph text) {
            (depth == 0 ? items : nested).add(BOX.matcher(text(text)).replaceFirst(""));
          }
          read(item, depth + 1);
        }
        case Paragraph text when depth == 0 -> {
          String words = text(text).replace("\n", " ");
          if (!words.endsWith(":**") && !words.startsWith("|")) {
            paragraphs.add(words);
          }
        }
        case TableRow row when row.getParent() instanceof TableBody -> row(text(row));
        case BlockQuote _, ListBlock _, TableBlock _, TableBody _ -> read(node, depth);
        default -> {}
      }
    }
  }

  /** What a row of a table says in its first two cells. */
  private void row(String line) {
    String[] cells = line.strip().replaceFirst("^\\|", "").split("(?<!\\\\)\\|", -1);
    String first = cells[0].strip();
    String second = cells.length > 1 ? cells[1].strip() : "";
    rows.add(first.isEmpty() || second.isEmpty() ? first + second : first + ": " + second);
  }

  private String text(Node block) {
    List<String> text = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      String line = lines.get(span.getLineIndex());
      int start = span.getColumnIndex();
      text.add(line.substring(start, start + span.getLength()).strip());
    }
    return String.join("\n", text);
  }

  /** A point that is scored by its own words. */
  public static Point point(String say) {
    return new Point(say, List.of(say), 1, null);
  }

  /** What an item is about: the term that it starts with in bold, or its first sentence. */
  private static String said(String markdown) {
    String text = unlinked(markdown.replace('\n', ' '));
    if (text.startsWith("**")) {
      int end = text.indexOf("**", 2);
      String term = end < 0 ? "" : text.substring(2, end).strip();
      if (term.endsWith(":")) {
        term = term.substring(0, term.length() - 1);
      }
      if (!term.isBlank()) {
        return cut(term);
      }
    }
    String sentence = SENTENCE_END.split(text.replace("**", "").strip(), 2)[0];
    return cut(sentence.replaceAll("[.:]+\\z", ""));
  }

  /** A text without tags of HTML, and without the addresses of links. */
  private static String unlinked(String text) {
    String plain =
        LINK.matcher(text)
            .replaceAll(link ->
                Matcher.quoteReplacement(link.group(1) == null ? link.group() : link.group(1)));
    return TAG.matcher(plain)
        .replaceAll(tag -> Matcher.quoteReplacement(tag.group().startsWith("<") ? "" : tag.group()))
        .strip();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
