package prep.exchange.table;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import tools.jackson.core.JsonGenerator;

/**
 * The list that a question has of its own as one cell, an entry a line: {@code [x] option}, a step,
 * {@code left → right}, a point, a further answer.
 *
 * @param key the key of the deck that the cell stands for; empty where there is none
 * @param cell the text; empty where the list does not fit into lines
 */
record TableList(String key, String cell) {

  private static final String ARROW = " → ";

  static TableList of(Question question) {
    return switch (question) {
      case Choice choice -> lines("options", options(choice));
      case ShortAnswer answer -> lines("accept", literals(answer.accepted().also()));
      case Command command -> lines("accept", command.also());
      case Ordering ordering -> {
        boolean single = ordering.groups().stream().allMatch(group -> group.size() == 1);
        yield single ? lines("steps", ordering.steps()) : new TableList("", "");
      }
      case Matching matching -> lines("pairs", pairs(matching));
      case Open open -> lines("points", points(open));
      case Task task -> lines("done_when", task.doneWhen());
      case TrueFalse _, Cloze _ -> new TableList("", "");
    };
  }

  private static TableList lines(String key, List<String> lines) {
    for (String line : lines) {
      if (line.isBlank() || line.indexOf('\n') >= 0 || !line.equals(line.strip())) {
        return new TableList("", "");
      }
    }
    return lines.isEmpty() ? new TableList("", "") : new TableList(key, String.join("\n", lines));
  }

  private static List<String> options(Choice choice) {
    List<String> lines = new ArrayList<>();
    for (Choice.Option option : choice.options()) {
      boolean fits = option.why().isEmpty() && option.text().equals(option.text().strip());
      lines.add(fits ? (option.right() ? "[x] " : "[ ] ") + option.text() : "");
    }
    return lines;
  }

  private static List<String> literals(List<Alternative> also) {
    List<String> lines = new ArrayList<>();
    for (Alternative alternative : also) {
      lines.add(
          switch (alternative) {
            case Literal(String text) -> text;
            case Pattern _ -> "";
          });
    }
    return lines;
  }

  private static List<String> pairs(Matching matching) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < matching.lefts().size(); i++) {
      String left = matching.lefts().get(i);
      String right = matching.rights().get(matching.pairing().get(i) - 1);
      boolean fits =
          !(left + right).contains("→") && left.equals(left.strip()) && right.equals(right.strip());
      lines.add(fits ? left + ARROW + right : "");
    }
    return lines;
  }

  private static List<String> points(Open open) {
    List<String> lines = new ArrayList<>();
    for (Open.Point point : open.points()) {
      boolean plain = point.weight() == 1 && point.match().equals(List.of(point.say()));
      lines.add(plain ? point.say() : "");
    }
    return lines;
  }

  /** Writes a cell as the field of a deck that it stands for. */
  static void write(JsonGenerator json, QuestionType type, String cell) {
    List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return;
    }
    switch (type) {
      case CHOICE -> {
        json.writeName("options");
        json.writeStartArray();
        for (String line : lines) {
          boolean right = line.startsWith("[x]") || line.startsWith("[X]");
          String text = right || line.startsWith("[ ]") ? line.substring(3).strip() : line;
          json.writeStartObject();
          json.writeStringProperty(right ? "right" : "wrong", text);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case MATCH -> {
        json.writeName("pairs");
        json.writeStartObject();
        for (String line : lines) {
          int arrow = line.indexOf('→');
          String right = arrow < 0 ? "" : line.substring(arrow + 1).strip();
          json.writeStringProperty(line.substring(0, Math.max(0, arrow)).strip(), right);
        }
        json.writeEndObject();
      }
      case SHORT, COMMAND -> list(json, "accept", lines);
      case ORDER -> list(json, "steps", lines);
      case OPEN -> list(json, "points", lines);
      case TASK -> list(json, "done_when", lines);
      case TRUE_FALSE, CLOZE -> {}
    }
  }

  private static void list(JsonGenerator json, String key, List<String> lines) {
    json.writeName(key);
    json.writeStartArray();
    lines.forEach(json::writeString);
    json.writeEndArray();
  }
}
