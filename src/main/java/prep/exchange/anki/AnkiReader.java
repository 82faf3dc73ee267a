package prep.exchange.anki;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;
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
      items.refuse(line, "#" + name + " is not the number of a column");
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
          row.line(),
          "the note has no second field; the fields are separated by " + shown(separator));
      return;
    }
    Note note =
        new Note(
            items,
            row.line(),
            cell(row, column("guid")).strip(),
            deck(row),
            headers.getOrDefault("tags", "") + " " + cell(row, column("tags")));
    for (int n = 2; n < fields.size(); n++) {
      if (!fields.get(n).isBlank()) {
        items.leaveOut(row.line(), "field %d of the note is left out".formatted(n + 1));
      }
    }
    note.add(side(note, fields.getFirst()), side(note, fields.size() < 2 ? "" : fields.get(1)));
  }

  private Note.Side side(Note note, String field) {
    String html = headers.getOrDefault("html", "").strip();
    boolean isHtml = html.isEmpty() ? field.indexOf('<') >= 0 : html.equalsIgnoreCase("true");
    return isHtml ? note.html(field) : Note.plain(field);
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

  private String deck(Row row) {
    String own = cell(row, column("deck")).strip();
    return own.isEmpty() ? headers.getOrDefault("deck", "").strip() : own;
  }
}
