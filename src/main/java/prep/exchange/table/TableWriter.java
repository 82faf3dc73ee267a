package prep.exchange.table;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Question;
import prep.files.DeckWriter;
import prep.files.JsonDecks;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;

/**
 * Decks as a table for spreadsheets, one question per row. What has no column of its own is in the
 * last one, as JSON.
 */
public final class TableWriter {

  private static final List<String> HEADER =
      List.of(
          "topic",
          "id",
          "type",
          "level",
          "tags",
          TableColumns.QUESTION,
          TableColumns.ANSWER,
          TableColumns.OPTIONS,
          "explanation",
          "hint",
          TableColumns.MORE);

  private TableWriter() {}

  public static String write(List<Deck> decks) {
    StringBuilder out = new StringBuilder(DelimitedText.written(HEADER, ','));
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        List<String> row = new ArrayList<>();
        row(question).forEach(cell -> row.add(TableColumns.guarded(cell)));
        out.append(DelimitedText.written(row, ','));
      }
    }
    return out.toString();
  }

  private static List<String> row(Question question) {
    Details details = question.details();
    Mapping fields = DeckWriter.tree(question);
    List<String> held = new ArrayList<>(List.of("id", "type", "level"));
    // A cell does not keep a space at its end.
    String stem = fields.value("blanks") == null ? text(fields, "question") : question.stem() + " ";
    String answer = text(fields, "answer");
    TableList list = TableList.of(question.type(), fields);
    String tags = String.join(" ", details.tags());
    boolean plainTags = tags.equals(String.join("", details.tags()).isEmpty() ? "" : plain(tags));
    hold(held, "question", stem);
    hold(held, "answer", answer);
    hold(held, "explanation", details.explanation());
    hold(held, "hint", details.hint());
    if (plainTags && tags.split(" ", -1).length == Math.max(1, details.tags().size())) {
      held.add("tags");
    }
    if (!list.key().isEmpty()) {
      held.add(list.key());
    }
    String more = JsonDecks.fields(fields, held);
    return List.of(
        question.topic().name(),
        details.key().id(),
        question.type().word(),
        details.level().word(),
        tags,
        stem,
        answer,
        list.cell(),
        details.explanation(),
        details.hint(),
        more.equals("{}") ? "" : more);
  }

  private static String text(Mapping fields, String key) {
    return fields.value(key) instanceof Scalar scalar ? scalar.source() : "";
  }

  private static String plain(String tags) {
    return tags.replace(",", "").replace(";", "");
  }

  /** Cells are read without blank space at their ends. */
  private static void hold(List<String> held, String key, String text) {
    if (text.equals(text.strip())) {
      held.add(key);
    }
  }
}
