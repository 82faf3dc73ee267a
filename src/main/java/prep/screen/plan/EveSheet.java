package prep.screen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.markdown.Markdown;
import prep.plan.PlannedQuestion;
import prep.plan.WeakSpots;
import prep.progress.TickedPoints.Ticks;
import prep.screen.Dates;
import prep.screen.PlainScreen;
import prep.text.Glyphs;
import prep.text.Safe;

/**
 * A page in Markdown to read on the eve: the weak spots, an answer in a sentence each.
 *
 * @param about what the plan is for, in few words
 * @param by the day of the interview
 * @param questions how many the plan has
 * @param rightOnce how many of these were right without help
 * @param content the questions of the weak spots; those that no deck has any more are left out
 * @param ticks the points that were ticked in the last answers
 */
public record EveSheet(
    String about,
    LocalDate by,
    int questions,
    int rightOnce,
    WeakSpots spots,
    Map<QuestionKey, Question> content,
    Map<QuestionKey, Ticks> ticks) {

  private static final int MOST_LINES = 60;

  private static final String LEFT_OUT = "You left out: ";

  /** The usual width of a page, between margins. */
  private static final int COLUMNS = 76;

  public EveSheet {
    content = Map.copyOf(content);
    ticks = Map.copyOf(ticks);
  }

  /** The page, at most 60 lines as it is shown in 80 columns. */
  public String markdown() {
    return page((question, answer) -> "**" + asked(question) + "** " + answer);
  }

  /** The same to be heard: what is asked as a whole, and where the answer begins. */
  public String inWords() {
    String page =
        page((question, answer) ->
            heard(question) + (answer.startsWith(LEFT_OUT) ? " " : " Answer: ") + answer);
    return Markdown.plainText(page);
  }

  private String page(BiFunction<Question, String, String> item) {
    List<Part> parts = new ArrayList<>();
    parts.add(part("Never right yet", spots.neverRight(), EveSheet::answer, item));
    parts.add(part("May slip", spots.maySlip(), EveSheet::answer, item));
    parts.add(part("Explained, but thin", spots.thin(), this::leftOut, item));
    parts.add(part("What counts most", spots.heaviest(), EveSheet::answer, item));
    int more = spots.more();
    String text = text(parts, more);
    while (Markdown.lines(text, COLUMNS, Glyphs.UNICODE).size() > MOST_LINES) {
      Part longest = parts.getFirst();
      for (Part part : parts) {
        longest = part.items().size() > longest.items().size() ? part : longest;
      }
      longest.items().removeLast();
      text = text(parts, ++more);
    }
    return text;
  }

  /** A heading with its items, which get fewer until all fits the page. */
  private record Part(String heading, List<String> items) {}

  private Part part(
      String heading,
      List<PlannedQuestion> planned,
      Function<Question, String> answer,
      BiFunction<Question, String, String> item) {
    List<String> items = new ArrayList<>();
    for (PlannedQuestion one : planned) {
      Question question = content.get(one.key());
      if (question != null) {
        items.add("- " + item.apply(question, answer.apply(question)));
      }
    }
    return new Part(heading, items);
  }

  private String text(List<Part> parts, int more) {
    boolean weak = spots.heaviest().isEmpty();
    List<String> lines = new ArrayList<>();
    lines.add("# " + SheetText.escaped(about) + ", " + Dates.fully(by));
    lines.add("");
    lines.add(
        "%d of %d %s right at least once.%s"
            .formatted(
                rightOnce,
                questions,
                questions == 1 ? "question" : "questions",
                weak ? " Here is what may slip." : ""));
    for (Part part : parts) {
      if (!part.items().isEmpty()) {
        lines.addAll(List.of("", "## " + part.heading(), ""));
        lines.addAll(part.items());
      }
    }
    if (more > 0) {
      String rest = more == 1 ? "1 more is" : more + " more are";
      lines.addAll(List.of("", "And " + rest + " weak: `prep quiz --wrong`"));
    }
    return lines.stream().map(line -> Safe.text(line) + "\n").collect(Collectors.joining());
  }

  /** What is asked; where code or the end has no room, the key says where the rest is. */
  private static String asked(Question question) {
    String stem = question.stem(_ -> "…");
    String text = SheetText.bold(stem);
    boolean whole = !stem.contains("```") && text.endsWith("…") == stem.strip().endsWith("…");
    return whole ? text : text + key(question);
  }

  /** What is asked, without code; the key says where that is. */
  private static String heard(Question question) {
    String stem = PlainScreen.stem(question);
    return stem.contains("```")
        ? SheetText.escaped(Markdown.asking(stem)) + key(question)
        : SheetText.escaped(Markdown.oneLine(stem));
  }

  private static String key(Question question) {
    return " (" + SheetText.escaped(question.key().toString()) + ")";
  }

  private static String answer(Question question) {
    return switch (question) {
      case ShortAnswer typed -> literal(typed.accepted());
      case Command command -> SheetText.code(command.answer());
      case Cloze cloze ->
          cloze.blanks().stream()
              .map(blank -> literal(blank.accepted()))
              .collect(Collectors.joining("; "));
      case Choice choice ->
          choice.options().stream()
              .filter(Choice.Option::right)
              .map(option -> SheetText.sentence(option.text()))
              .collect(Collectors.joining("; "));
      case TrueFalse statement -> (statement.answer() ? "True. " : "False. ") + reason(statement);
      case Matching matching -> {
        List<String> pairs = new ArrayList<>();
        for (int n = 1; n <= matching.lefts().size(); n++) {
          pairs.add(matching.lefts().get(n - 1) + ": " + matching.rightOf(n));
        }
        yield SheetText.sentence(String.join("; ", pairs));
      }
      case Ordering ordering -> SheetText.sentence(String.join("; ", ordering.steps()));
      case Open open -> points(open.texts(OwnText.Kind.POINT));
      case Task task -> reason(task);
    };
  }

  private static String literal(Accepted accepted) {
    Accepted.Numeric numeric = accepted.numeric();
    String unit = numeric == null || numeric.unit().isEmpty() ? "" : " " + numeric.unit();
    return SheetText.literal(accepted.answer() + unit);
  }

  private static String reason(Question question) {
    String explanation = question.details().explanation();
    return explanation.isEmpty() ? "" : SheetText.sentence(Markdown.firstSentence(explanation));
  }

  /** What was left out of the last answer, as far as that is known, else what is to be said. */
  private String leftOut(Question question) {
    List<String> points = question.texts(OwnText.Kind.POINT);
    Ticks last = ticks.get(question.key());
    if (last == null || !last.rev().equals(question.details().rev())) {
      return points(points);
    }
    List<String> missing = new ArrayList<>();
    for (int n = 1; n <= points.size(); n++) {
      if (!last.points().contains(n)) {
        missing.add(points.get(n - 1));
      }
    }
    return missing.isEmpty() ? points(points) : LEFT_OUT + points(missing);
  }

  private static String points(List<String> points) {
    return SheetText.list(points);
  }
}
