package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Open.Point;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.exchange.item.Answers;
import prep.exchange.item.Deletions;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.KeyPoints;
import prep.exchange.item.MarkdownLine;

/**
 * An answer in Markdown, cut at the labels that stand alone on a line, such as {@code
 * **Explanation:**}.
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
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder part = new StringBuilder();
    parts.put("", part);
    String fence = "";
    for (String line : text.lines().toList()) {
      String label = "";
      if (!fence.isEmpty()) {
        fence = MarkdownLine.closes(line, fence) ? "" : fence;
      } else {
        fence = MarkdownLine.fence(line);
        label = label(line);
      }
      if (label.isEmpty()) {
        part.append(line).append('\n');
      } else {
        part = parts.computeIfAbsent(label, _ -> new StringBuilder());
        part.append(MarkdownLine.after(label, line)).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    parts.forEach((label, content) -> texts.put(label, content.toString().strip()));
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

  /** The explanation of a question whose answer stands elsewhere: all that is no hint. */
  public String explanation() {
    String before = part("");
    String after = part(EXPLANATION);
    return before.isEmpty() || after.isEmpty() ? before + after : before + "\n\n" + after;
  }

  public String hint() {
    return part(HINT);
  }

  /** Adds the question that this answers, of a type that is known or else found out. */
  public void add(Items items, Item item, String type) {
    String answer = part("");
    item.explanation = part(EXPLANATION);
    item.hint = part(HINT);
    switch (answer.isEmpty() ? "" : type) {
      case "open" -> items.add(item, open(answer));
      case "short" -> items.add(item, d -> new ShortAnswer(d, Answers.literal(typed(answer))));
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
    List<Point> points = new ArrayList<>();
    for (String say : list(part(POINTS))) {
      points.add(new Point(say, List.of(say), 1));
    }
    List<Point> all = points.isEmpty() ? KeyPoints.of(answer) : points;
    return details -> new Open(details, answer, all, List.of(), List.of());
  }

  private List<String> typed(String answer) {
    List<String> texts = new ArrayList<>(List.of(uncoded(answer)));
    list(part(ALSO)).forEach(text -> texts.add(uncoded(text)));
    return texts;
  }

  private static String uncoded(String text) {
    return text.length() > 2 && text.startsWith("`") && text.indexOf('`', 1) == text.length() - 1
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static Function<Details, Question> steps(String answer) {
    List<List<String>> groups = new ArrayList<>();
    list(answer).forEach(step -> groups.add(List.of(step)));
    return details -> new Ordering(details, groups);
  }

  private static Function<Details, Question> pairs(String answer) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    List<Integer> pairing = new ArrayList<>();
    for (String item : list(answer)) {
      int arrow = item.indexOf("→");
      String left = arrow < 0 ? item : item.substring(0, arrow).strip();
      String right = arrow < 0 ? "" : item.substring(arrow + 1).strip();
      if (!rights.contains(right)) {
        rights.add(right);
      }
      if (!left.isEmpty()) {
        lefts.add(left);
        pairing.add(rights.indexOf(right) + 1);
      }
    }
    return details -> new Matching(details, lefts, rights, pairing);
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
