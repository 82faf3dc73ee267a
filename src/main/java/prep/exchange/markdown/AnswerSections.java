package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import prep.deck.Accepted;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Open.Point;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.exchange.item.Answers;
import prep.exchange.item.Deletions;
import prep.exchange.item.Fences;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.KeyPoints;
import prep.exchange.item.MarkdownLine;

/**
 * An answer in Markdown, cut at labels alone on a line, such as {@code **Explanation:**}.
 *
 * @param parts by label; the answer itself has an empty one
 */
public record AnswerSections(Map<String, String> parts) {

  static final String ALSO = "Also right";
  static final String POINTS = "Points";
  public static final String EXPLANATION = "Explanation";
  public static final String HINT = "Hint";

  private static final List<String> LABELS = List.of(ALSO, POINTS, EXPLANATION, HINT);

  public static AnswerSections of(String text) {
    Map<String, StringBuilder> parts = new HashMap<>();
    Fences fences = new Fences();
    String part = "";
    for (String line : text.lines().toList()) {
      String label = fences.hold(line) ? "" : label(line);
      part = label.isEmpty() ? part : label;
      String said = label.isEmpty() ? line : MarkdownLine.after(label, line);
      parts.computeIfAbsent(part, _ -> new StringBuilder()).append(said).append('\n');
    }
    Map<String, String> texts = new HashMap<>();
    parts.forEach((label, said) -> texts.put(label, said.toString().strip()));
    return new AnswerSections(texts);
  }

  private static String label(String line) {
    if (line.startsWith("**")) {
      for (String label : LABELS) {
        if (MarkdownLine.after(label, line) != null) {
          return label;
        }
      }
    }
    return "";
  }

  private String part(String label) {
    return parts.getOrDefault(label, "");
  }

  /** The explanation of a question whose answer is elsewhere: everything but the hint. */
  public String explanation() {
    return Item.joined(part(""), part(EXPLANATION));
  }

  public String hint() {
    return part(HINT);
  }

  /** Adds the question that this answers, of the given type or one guessed from the answer. */
  public void add(Items items, Item item, String type) {
    String answer = part("");
    item.explanation = part(EXPLANATION);
    item.hint = Item.joined(item.hint, part(HINT));
    switch (answer.isEmpty() ? "" : type) {
      case "open" -> items.add(item, open(answer));
      case "short" -> items.add(item, d -> new ShortAnswer(d, Accepted.literal(typed(answer))));
      case "command" -> {
        List<String> texts = typed(answer);
        List<String> also = texts.subList(1, texts.size());
        items.add(item, d -> new Command(d, texts.getFirst(), also, CommandTable.EMPTY));
      }
      case "order" -> items.add(item, steps(answer));
      case "match" -> items.add(item, pairs(answer));
      case "cloze" -> {
        if (answer.contains("{{")) {
          Deletions.addMarked(items, item, answer);
        } else {
          items.add(item, open(answer));
        }
      }
      default -> Answers.add(items, item, answer);
    }
  }

  private Function<Details, Question> open(String answer) {
    List<Point> points = list(part(POINTS)).stream().map(KeyPoints::point).toList();
    return points.isEmpty()
        ? Answers.open(answer)
        : details -> new Open(details, answer, List.of(), points, List.of(), List.of());
  }

  private List<String> typed(String answer) {
    return Stream.concat(Stream.of(answer), list(part(ALSO)).stream()).map(Answers::plain).toList();
  }

  private static Function<Details, Question> steps(String answer) {
    List<List<String>> groups = list(answer).stream().map(List::of).toList();
    return details -> new Ordering(details, groups);
  }

  private static Function<Details, Question> pairs(String answer) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    for (String item : list(answer)) {
      int arrow = item.indexOf("→");
      lefts.add(arrow < 0 ? item : item.substring(0, arrow).strip());
      rights.add(arrow < 0 ? "" : item.substring(arrow + 1).strip());
    }
    return Answers.matching(lefts, rights);
  }

  private static List<String> list(String text) {
    List<String> items = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int marker = MarkdownLine.listMarker(line);
      if (marker > 0) {
        items.add(line.substring(marker).strip());
      } else if (line.startsWith("→")) {
        items.add(line);
      }
    }
    return items;
  }
}
