package prep.exchange.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.exchange.item.Deletions;
import prep.exchange.item.Ids;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;
import prep.exchange.markdown.AnswerSections;
import prep.exchange.markdown.HtmlToMarkdown;
import prep.exchange.markdown.MarkdownOptions;
import prep.exchange.table.DelimitedText;
import prep.exchange.table.DelimitedText.Row;

/** Reads notes in plain text as Anki exports them, with the headers that say what is what. */
public final class AnkiReader {

  public static final List<String> HEADERS =
      List.of(
          "separator",
          "html",
          "tags",
          "columns",
          "deck",
          "notetype",
          "guid column",
          "deck column",
          "notetype column",
          "tags column");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private final Items items;
  private final Map<String, String> headers;
  private final char separator;

  private AnkiReader(Items items, Map<String, String> headers, char separator) {
    this.items = items;
    this.headers = headers;
    this.separator = separator;
  }

  public static void read(TextSource source, Items items) {
    Map<String, String> headers = new HashMap<>();
    String text = source.text();
    int from = 0;
    int line = 1;
    while (text.startsWith("#", from)) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      header(items, headers, line, text.substring(from + 1, end));
      from = Math.min(text.length(), end + 1);
      line++;
    }
    char separator = separator(headers, text, from);
    AnkiReader reader = new AnkiReader(items, headers, separator);
    DelimitedText rows = new DelimitedText(text, from, line, separator);
    for (Row row = rows.row(); row != null; row = rows.row()) {
      reader.row(row);
    }
  }

  private static void header(Items items, Map<String, String> headers, int line, String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (!HEADERS.contains(name)) {
      return;
    }
    String value = text.substring(colon + 1);
    if (name.endsWith("column") && number(value) < 1) {
      items.refuse(line, "#" + name + " is no number of a column");
      return;
    }
    headers.putIfAbsent(name, value);
  }

  private static char separator(Map<String, String> headers, String text, int from) {
    String name = headers.getOrDefault("separator", "");
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "tab", "\\t" -> '\t';
      case "comma", "," -> ',';
      case "semicolon", ";" -> ';';
      case "space" -> ' ';
      case "pipe", "|" -> '|';
      case "colon", ":" -> ':';
      default -> {
        int end = text.indexOf('\n', from);
        String first = text.substring(from, end < 0 ? text.length() : end);
        yield name.equals("\t") || first.indexOf('\t') >= 0
            ? '\t'
            : first.indexOf(';') >= 0 ? ';' : first.indexOf(',') >= 0 ? ',' : '\t';
      }
    };
  }

  private static int number(String text) {
    String digits = text.strip();
    return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
  }

  private int column(String name) {
    return number(headers.getOrDefault(name + " column", "")) - 1;
  }

  private static String cell(Row row, int column) {
    return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
  }

  private void row(Row row) {
    if (!row.wrong().isEmpty()) {
      items.refuse(row.line(), row.wrong());
      return;
    }
    List<String> fields = fields(row);
    if (fields.isEmpty() || (fields.size() == 1 && !fields.getFirst().contains("{{c"))) {
      items.refuse(
          row.line(), "the note has no second field; the fields are parted by " + shown(separator));
      return;
    }
    String front = markdown(fields.getFirst());
    String back = fields.size() < 2 ? "" : markdown(fields.get(1));
    Map<String, String> marks = new HashMap<>();
    List<String> tags = tags(row, marks);
    String type = marks.getOrDefault("type", "");
    int rule = type.isEmpty() ? -1 : front.lastIndexOf("\n\n***\n\n");
    Item item = new Item(row.line(), (rule < 0 ? front : front.substring(0, rule)).strip());
    item.topic = items.topic(deck(row));
    item.tags.addAll(tags);
    item.level = Level.of(marks.getOrDefault("level", "")).orElse(Level.MID);
    name(item, cell(row, column("guid")).strip());
    if (front.contains("{{c")) {
      AnswerSections sections = AnswerSections.of(back);
      item.explanation = sections.explanation();
      item.hint = sections.hint();
      Deletions.addNumbered(items, item, front);
      return;
    }
    MarkdownOptions options = new MarkdownOptions();
    if (type.equals("choice")) {
      back.lines().forEach(options::line);
    }
    if (options.isEmpty()) {
      AnswerSections.of(back).add(items, item, type);
    } else {
      options.addTo(items, item);
    }
  }

  private static String shown(char separator) {
    return separator == '\t' ? "tabs" : "\"" + separator + "\"";
  }

  /** The note's own fields: all columns that no header takes. */
  private List<String> fields(Row row) {
    List<Integer> taken = Stream.of("guid", "deck", "notetype", "tags").map(this::column).toList();
    return IntStream.range(0, row.cells().size())
        .filter(column -> !taken.contains(column))
        .mapToObj(row.cells()::get)
        .toList();
  }

  private String markdown(String field) {
    String html = headers.getOrDefault("html", "").strip();
    boolean isHtml = html.isEmpty() ? field.indexOf('<') >= 0 : html.equalsIgnoreCase("true");
    return isHtml ? HtmlToMarkdown.of(withoutMedia(field)) : field.strip();
  }

  /** A field without the sounds in it. */
  private static String withoutMedia(String field) {
    int end = field.lastIndexOf(']') + 1;
    return field.substring(0, end).replaceAll("\\[sound:[^]]*]", "") + field.substring(end);
  }

  private String deck(Row row) {
    String own = cell(row, column("deck")).strip();
    return own.isEmpty() ? headers.getOrDefault("deck", "").strip() : own;
  }

  /** The tags that are tags; those that prep gives for type and level become marks. */
  private List<String> tags(Row row, Map<String, String> marks) {
    List<String> tags = new ArrayList<>();
    String all = headers.getOrDefault("tags", "") + " " + cell(row, column("tags"));
    for (String tag : all.split("[ \t]+", -1)) {
      int colons = tag.indexOf("::");
      String kind = colons < 0 ? "" : tag.substring(0, colons);
      if (kind.equals("type") || kind.equals("level")) {
        marks.put(kind, tag.substring(colons + 2));
      } else if (!tag.isEmpty()) {
        tags.add(tag);
      }
    }
    return tags;
  }

  /** A note keeps its name when its text is edited. */
  private static void name(Item item, String guid) {
    QuestionKey key = QuestionKey.parse(guid).orElse(null);
    if (key != null && Ids.isKey(guid)) {
      item.id = key.id();
      item.topic = key.topic().name();
    } else if (!guid.isEmpty()) {
      item.id = "anki-" + Ids.hash(guid);
    }
  }
}
