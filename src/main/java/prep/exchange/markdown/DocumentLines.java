package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Fences;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.ItemStart;
import prep.exchange.markdown.DocumentLine.Kind;

/** Tells for each line of a Markdown document which block it belongs to. */
final class DocumentLines {

  /** Deeper nesting of blocks than anybody writes would exhaust the stack. */
  private static final int DEEPEST = 40;

  private static final int LONGEST_PARAGRAPH = 400;

  /** Only blocks matter here, so the texts within them are not parsed. */
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(_ -> (_, _) -> {})
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /** The starts of HTML blocks that only their own ends close, with those ends. */
  private static final Map<String, String> RAW =
      Map.of(
          "<!--", "-->",
          "<?", "?>",
          "<![cdata[", "]]>",
          "<script", "</script>",
          "<pre", "</pre>",
          "<style", "</style>",
          "<textarea", "</textarea>");

  private static final Pattern TAG = Pattern.compile("(?i)\\s*</?(?:details|summary)\\b");

  private final List<String> source;
  private final DocumentLine[] lines;

  private DocumentLines(List<String> source) {
    this.source = source;
    this.lines = new DocumentLine[source.size()];
  }

  /** The lines of a document. */
  static List<DocumentLine> of(BrokenFences.Mended mended) {
    List<String> source = mended.source();
    DocumentLines document = new DocumentLines(source);
    int front = frontMatter(source);
    Arrays.setAll(document.lines, i -> document.line(i, i < front ? Kind.SKIPPED : Kind.TEXT));
    document.blocks(PARSER.parse(String.join("\n", parsed(mended.parsed(), front))), 0, 0);
    return List.of(document.lines);
  }

  /** What is parsed: the same lines, without front matter and the starts of what never ends. */
  private static List<String> parsed(List<String> source, int front) {
    List<String> parsed = new ArrayList<>(source);
    parsed.subList(0, front).replaceAll(_ -> "");
    Fences fences = new Fences();
    parsed.replaceAll(line -> fences.hold(line) || !isTag(line) ? line : "");
    boundParagraphs(parsed);
    RAW.forEach((start, end) -> {
      int last = source.size() - 1;
      while (last >= 0 && indexOf(source.get(last), end, 0) < 0) {
        last--;
      }
      for (int i = Math.max(last, 0); i < source.size(); i++) {
        String line = source.get(i);
        int at = line.indexOf('<') < 0 ? -1 : indexOf(line, start, 0);
        boolean comment = line.stripLeading().startsWith("<!--") && !start.equals("<!--");
        if (at >= 0 && !comment && indexOf(line, end, at) < 0) {
          parsed.set(i, start.equals("<!--") ? "" : source.get(i).replace('<', '('));
        }
      }
    });
    return parsed;
  }

  /** The parser copies a paragraph for each of its lines, so one with thousands of lines is cut. */
  private static void boundParagraphs(List<String> parsed) {
    int length = 0;
    for (int i = 0; i < parsed.size(); i++) {
      String line = parsed.get(i);
      boolean between = line.isBlank() || MarkdownLine.headingLevel(line) > 0;
      length = between ? 0 : length + 1;
      if (length > LONGEST_PARAGRAPH
          && MarkdownLine.listMarker(line.strip()) == 0
          && MarkdownLine.fence(line).isEmpty()) {
        parsed.set(i, "");
        length = 0;
      }
    }
  }

  private static int indexOf(String line, String word, int from) {
    return line.indexOf('>', from) < 0 && line.indexOf('<', from) < 0
        ? -1
        : line.toLowerCase(Locale.ROOT).indexOf(word, from);
  }

  /**
   * Whether a line is a tag with Markdown in it or below it, with or without an empty line between.
   */
  private static boolean isTag(String line) {
    return line.indexOf('<') >= 0 && (TAG.matcher(line).lookingAt() || WrapperTags.isOnly(line));
  }

  /** How many lines of front matter there are. */
  private static int frontMatter(List<String> source) {
    List<String> start = source.stream().limit(100).map(String::stripTrailing).toList();
    if (start.isEmpty() || !start.getFirst().equals("---")) {
      return 0;
    }
    int end = start.subList(1, start.size()).indexOf("---");
    return end < 0 ? 0 : end + 2;
  }

  private DocumentLine line(int i, Kind kind) {
    String text = source.get(i);
    Kind is = kind == Kind.TEXT && text.isBlank() ? Kind.BLANK : kind;
    is = is == Kind.TEXT && text.strip().startsWith("<!--") ? Kind.COMMENT : is;
    is = is == Kind.TEXT && isTag(text) ? Kind.HTML : is;
    int indent = text.length() - text.stripLeading().length();
    return new DocumentLine(text, is, 0, indent, 0, null, false);
  }

  private void blocks(Node parent, int inset, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case ListBlock list -> items(list, inset, depth + 1);
        case Heading heading -> heading(heading, inset);
        case FencedCodeBlock code -> mark(code, Kind.CODE, inset);
        case IndentedCodeBlock code -> mark(code, Kind.INDENTED_CODE, inset);
        case ThematicBreak rule -> mark(rule, Kind.RULE, inset);
        case HtmlBlock html -> {
          boolean comment = html.getLiteral().stripLeading().startsWith("<!--");
          mark(html, comment ? Kind.COMMENT : Kind.HTML, inset);
          headingsBelow(html, inset);
        }
        default -> mark(node, Kind.TEXT, inset);
      }
    }
  }

  private void items(ListBlock list, int inset, int depth) {
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : -1;
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item && !item.getSourceSpans().isEmpty()) {
        int first = item.getSourceSpans().getFirst().getLineIndex();
        int indent = item.getMarkerIndent() == null ? 0 : item.getMarkerIndent();
        int content = inset + (item.getContentIndent() == null ? 2 : item.getContentIndent());
        int written = number < 0 ? -1 : written(first, number);
        ItemStart start = new ItemStart(written, depth, indent);
        set(first, Kind.TEXT, 0, column(item), content, start, true);
        blocks(item, content, depth);
        keep(first, start);
        number = number < 0 ? number : written + 1;
      }
    }
  }

  /**
   * A list counts from its first number on, whatever the others are; here they are kept as written.
   */
  private int written(int line, int otherwise) {
    String digits = source.get(line).strip().replaceFirst("(?s)[.)].*", "");
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
  }

  private int column(ListItem item) {
    SourceSpan span = item.getSourceSpans().getFirst();
    String text = source.get(span.getLineIndex()).substring(span.getColumnIndex());
    return span.getColumnIndex()
        + MarkdownLine.listMarker(text.stripLeading() + " x")
        + (text.length() - text.stripLeading().length());
  }

  private void heading(Heading heading, int inset) {
    List<SourceSpan> spans = heading.getSourceSpans();
    SourceSpan first = spans.getFirst();
    int line = first.getLineIndex();
    boolean signs = source.get(line).startsWith("#", first.getColumnIndex());
    if (signs) {
      set(line, Kind.HEADING, heading.getLevel(), first.getColumnIndex(), inset, null, true);
      return;
    }
    // Many write a rule right below a text: only a title of one line is taken for a heading.
    int below = spans.getLast().getLineIndex();
    boolean title =
        spans.size() == 2 && (heading.getLevel() == 1 || QuestionShape.isQuestion(first(first)));
    mark(heading, Kind.TEXT, inset);
    if (title) {
      int level = QuestionShape.isQuestion(first(first)) ? 2 : heading.getLevel();
      set(line, Kind.HEADING, level, first.getColumnIndex(), inset, null, true);
      set(below, Kind.SKIPPED, 0, 0, inset, null, false);
    } else {
      set(below, Kind.RULE, 0, 0, inset, null, true);
    }
  }

  private String first(SourceSpan span) {
    return MarkdownLine.unemphasised(
        source.get(span.getLineIndex()).substring(span.getColumnIndex()).strip());
  }

  /** Many write a heading right below a tag, which Markdown takes for more of the HTML. */
  private void headingsBelow(HtmlBlock html, int inset) {
    String start = html.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
    boolean below = false;
    for (SourceSpan span : html.getSourceSpans()) {
      int i = span.getLineIndex();
      int level = MarkdownLine.headingLevel(source.get(i));
      if (level > 0 && RAW.keySet().stream().noneMatch(start::startsWith)) {
        set(i, Kind.HEADING, level, span.getColumnIndex(), inset, null, true);
        below = true;
      } else if (below) {
        set(i, Kind.TEXT, 0, span.getColumnIndex(), inset, null, true);
      }
    }
  }

  private void mark(Node node, Kind kind, int inset) {
    boolean opens = true;
    for (SourceSpan span : node.getSourceSpans()) {
      set(span.getLineIndex(), kind, 0, span.getColumnIndex(), inset, null, opens);
      opens = false;
    }
  }

  private void set(
      int i, Kind kind, int level, int column, int inset, @Nullable ItemStart item, boolean opens) {
    if (i >= lines.length || lines[i].kind() == Kind.SKIPPED) {
      return;
    }
    String text = source.get(i);
    Kind is = kind == Kind.TEXT && text.isBlank() ? Kind.BLANK : kind;
    is = is == Kind.TEXT && text.startsWith("|", column) ? Kind.TABLE : is;
    lines[i] = new DocumentLine(text, is, level, column, inset, item, opens);
  }

  /** Sets which item starts in a line again, after the item's content has been visited. */
  private void keep(int i, ItemStart start) {
    DocumentLine is = lines[i];
    if (is.item() == null) {
      lines[i] =
          new DocumentLine(
              is.source(), is.kind(), is.level(), is.column(), is.inset(), start, is.opens());
    }
  }
}
