package prep.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.exchange.item.Answers;
import prep.exchange.item.Ids;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.LiteralText;
import prep.exchange.item.TextSource;
import prep.exchange.table.DelimitedText.Row;
import prep.files.JsonDecks;
import prep.yaml.TreeBuilder;

/** Reads tables, separated by commas, semicolons, tabs or bars, with a header or without. */
public final class TableReader {

  private static final String NO_HEADER =
      "the first row does not name the columns; write a header with question and answer";

  /** What spreadsheets write before the table. */
  private static final Pattern SIGN = Pattern.compile("(?i)\"?sep=(.)\"?\n");

  private final Items items;
  private final TableColumns columns;

  private TableReader(Items items, TableColumns columns) {
    this.items = items;
    this.columns = columns;
  }

  /** Whether a line names the columns of questions. */
  public static boolean isHeader(String line, char separator) {
    Row row = new DelimitedText(line, 0, 1, separator).row();
    return row != null && row.cells().size() > 1 && TableColumns.of(row.cells()).hasQuestion();
  }

  /**
   * Reads a table.
   *
   * @param preferred the separator to try first; otherwise the one in the first rows is used
   * @param columns names the columns of a table without a header by its first row, or with an empty
   *     text does not; a table of two columns has a front and a back
   * @throws UserError of kind usage if it names something unknown
   */
  public static void read(
      TextSource source, Items items, char preferred, Function<List<String>, String> columns) {
    String text = source.text();
    Matcher sign = SIGN.matcher(text);
    boolean signed = sign.lookingAt();
    int from = signed ? sign.end() : 0;
    char separator = signed ? sign.group(1).charAt(0) : separator(text, preferred);
    DelimitedText rows = new DelimitedText(text, from, signed ? 2 : 1, separator);
    Row first = rows.row();
    if (first == null) {
      items.refuse(1, NO_HEADER);
      return;
    }
    TableColumns header = TableColumns.of(first.cells());
    TableReader reader = new TableReader(items, header);
    int width = first.cells().size();
    if (header.hasQuestion()) {
      header
          .unknown(first.cells())
          .forEach(name -> items.leaveOut(first.line(), "the column " + name + " is left out"));
    } else {
      String named = width < 2 || header.names(width) ? "" : columns.apply(first.cells());
      if (named.isEmpty() && (width != 2 || header.names(width))) {
        items.refuse(
            first.line(),
            width < 3
                ? NO_HEADER
                : "the table has %d columns and no header; name them, such as --columns question,answer,-"
                    .formatted(width));
        return;
      }
      reader =
          new TableReader(items, named.isEmpty() ? TableColumns.two() : TableColumns.named(named));
      reader.row(first, width);
    }
    for (Row row = rows.row(); row != null; row = rows.row()) {
      reader.row(row, width);
    }
  }

  /**
   * The separator that makes the first row a header, or gives the first two rows the same number of
   * cells.
   */
  private static char separator(String text, char preferred) {
    String first = text.substring(0, Math.max(0, text.indexOf('\n')));
    List<Character> signs = List.of(preferred, ',', ';', '\t', '|');
    for (char sign : signs) {
      if (isHeader(first, sign)) {
        return sign;
      }
    }
    for (char sign : signs) {
      DelimitedText rows = new DelimitedText(text, 0, 1, sign);
      Row one = rows.row();
      Row two = rows.row();
      int width = one == null ? 0 : one.cells().size();
      if (width > 1 && (two == null || two.cells().size() == width)) {
        return sign;
      }
    }
    return preferred;
  }

  private void row(Row row, int width) {
    if (!row.wrong().isEmpty()) {
      items.refuse(row.line(), row.wrong());
      return;
    }
    if (row.cells().size() > width) {
      items.refuse(
          row.line(),
          "the row has " + row.cells().size() + " cells, but the first one has " + width);
      return;
    }
    String type = cell(row, "type").toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      untyped(row);
    } else if (QuestionType.of(type).isEmpty()) {
      items.refuse(row.line(), "\"" + type + "\" is not a question type");
    } else {
      typed(row, QuestionType.of(type).get());
    }
  }

  private String cell(Row row, String meaning) {
    return columns.cell(row.cells(), meaning);
  }

  private void untyped(Row row) {
    String question = cell(row, TableColumns.QUESTION);
    Item item = new Item(row.line(), LiteralText.markdown(question));
    item.former = question;
    item.topic = items.topic(cell(row, "topic"));
    item.id = cell(row, "id");
    item.hint = LiteralText.markdown(cell(row, "hint"));
    item.explanation = LiteralText.markdown(cell(row, "explanation"));
    item.tags.addAll(tags(cell(row, "tags")));
    String level = cell(row, "level").toLowerCase(Locale.ROOT);
    item.level = Level.of(level).orElse(Level.MID);
    List<String> texts = columns.optionCells(row.cells());
    List<String> lines = cell(row, TableColumns.OPTIONS).lines().filter(s -> !s.isBlank()).toList();
    if (!lines.isEmpty() && texts.isEmpty()) {
      marked(item, lines, cell(row, TableColumns.ANSWER));
    } else if (!texts.isEmpty()) {
      choice(item, texts, cell(row, TableColumns.ANSWER));
    } else {
      Answers.add(items, item, LiteralText.markdown(cell(row, TableColumns.ANSWER)));
    }
  }

  private static List<String> tags(String cell) {
    return Arrays.stream(cell.split("[ ,;]+", -1)).filter(tag -> !tag.isEmpty()).toList();
  }

  private void marked(Item item, List<String> lines, String answer) {
    if (lines.stream().noneMatch(line -> TableList.MARK.matcher(line).lookingAt())) {
      choice(item, lines, answer);
    } else {
      List<Option> options =
          lines.stream()
              .map(TableList::option)
              .map(option -> new Option(LiteralText.markdown(option.text()), option.right(), ""))
              .toList();
      items.add(item, details -> new Choice(details, options, true));
    }
  }

  private void choice(Item item, List<String> texts, String answer) {
    List<Integer> right = right(texts, answer);
    if (right.isEmpty()) {
      items.refuse(
          item.line,
          answer.isEmpty()
              ? "there are options, but no answer says which is right"
              : "the answer \"" + answer + "\" is not one of the options");
      return;
    }
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      options.add(new Option(LiteralText.markdown(texts.get(i)), right.contains(i), ""));
    }
    items.add(item, details -> new Choice(details, options, true));
  }

  /** The indexes of the right options, which are named by text, letter or number. */
  private static List<Integer> right(List<String> texts, String answer) {
    int whole = texts.indexOf(answer);
    if (whole >= 0) {
      return List.of(whole);
    }
    List<Integer> right = new ArrayList<>();
    for (String word : answer.split("[ ,;|]+", -1)) {
      char c = word.length() == 1 ? Character.toUpperCase(word.charAt(0)) : ' ';
      int n = Math.max("123456789".indexOf(c), "ABCDEFGHI".indexOf(c));
      if (n < 0 || n >= texts.size()) {
        return List.of();
      }
      right.add(n);
    }
    return right;
  }

  /** A row of a table that prep wrote: its cells are the fields of a deck. */
  private void typed(Row row, QuestionType type) {
    String question = cell(row, TableColumns.QUESTION);
    String id = cell(row, "id");
    String topic = items.topic(cell(row, "topic"));
    TreeBuilder fields =
        new TreeBuilder()
            .text("id", id.isEmpty() ? Ids.of(question) : id)
            .text("type", type.word())
            .text("level", cell(row, "level"))
            .text("question", question)
            .text("hint", cell(row, "hint"))
            .text("explanation", cell(row, "explanation"))
            .text("answer", cell(row, TableColumns.ANSWER))
            .texts("tags", tags(cell(row, "tags")));
    TableList.add(fields, type, cell(row, TableColumns.OPTIONS));
    String more = cell(row, TableColumns.MORE);
    boolean none = more.isEmpty() || more.equals("{}");
    if (!none && !(more.startsWith("{") && more.endsWith("}"))) {
      items.refuse(row.line(), "the cell \"more\" is not a JSON object");
      return;
    }
    // Of two fields of the same key the first counts.
    String further = none ? "" : more.substring(1, more.length() - 1) + ",";
    Topic of = topic.isEmpty() ? items.topic() : new Topic(topic);
    String own = JsonDecks.fields(fields.mapping(), List.of()).substring(1);
    JsonDecks.Read read = JsonDecks.read(items.file(), "[{" + further + own + "]", of);
    if (!read.refused().isEmpty()) {
      items.refuse(row.line(), read.refused().getFirst().message());
    } else if (read.decks().size() != 1 || read.decks().getFirst().questions().size() != 1) {
      items.refuse(row.line(), "the row is not a single question");
    } else {
      Question found = read.decks().getFirst().questions().getFirst();
      items.add(row.line(), found, !id.isEmpty());
    }
  }
}
