package prep.exchange.table;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.files.InlineBlanks;
import prep.files.JsonDecks;

/**
 * Decks as a table for spreadsheets, a question a row. What has no column of its own stands in the
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
    List<String> held = new ArrayList<>(List.of("id", "type", "level"));
    String stem = stem(question);
    String answer = answer(question);
    TableList list = TableList.of(question);
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
    String more = JsonDecks.fields(question, held);
    return List.of(
        question.topic().name(),
        details.key().id(),
        QuestionType.of(question).word(),
        details.level().word(),
        tags,
        stem,
        answer,
        list.cell(),
        details.explanation(),
        details.hint(),
        more.equals("{}") ? "" : more);
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

  private static String stem(Question question) {
    return question instanceof Cloze cloze && InlineBlanks.canHold(cloze)
        ? InlineBlanks.text(cloze)
        : question instanceof Cloze ? question.stem() + " " : question.stem();
  }

  private static String answer(Question question) {
    return switch (question) {
      case TrueFalse statement -> Boolean.toString(statement.answer());
      case ShortAnswer typed -> typed.accepted().answer();
      case Command command -> command.answer();
      case Open open -> open.answer();
      case Task task -> task.answer();
      case Choice _, Cloze _, Ordering _, Matching _ -> "";
    };
  }
}
