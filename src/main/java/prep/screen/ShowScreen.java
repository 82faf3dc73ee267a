package prep.screen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.FollowUp;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.markdown.Markdown;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** A whole question to be read: with its answer, its origin and the results so far. */
public final class ShowScreen {

  /**
   * The results so far.
   *
   * @param score the mean score, 0 to 1
   * @param last the day of the last answer
   * @param due the day on which it is due; null if it was only crammed
   * @param remembered the probability, 0 to 1, that it is remembered now
   */
  public record Went(
      int answered,
      int correct,
      double score,
      LocalDate last,
      @Nullable LocalDate due,
      double remembered) {}

  /**
   * What is shown.
   *
   * @param next the questions that may follow, by key, as far as decks have them
   * @param went empty if it was never answered
   * @param flag the note of the user; empty if it is not flagged
   */
  public record Shown(
      Question question,
      Map<QuestionKey, Question> next,
      LocalDate today,
      Optional<Went> went,
      Optional<String> flag,
      boolean muted) {
    public Shown {
      next = Map.copyOf(next);
    }
  }

  private ShowScreen() {}

  public static List<Line> of(Shown shown, Window window) {
    Question question = shown.question();
    Details details = question.details();
    return Layout.framed(
        Layout.blocks(
            List.of(
                head(question, window),
                Markdown.lines(stemText(question), window.textWidth(), window.glyphs()),
                AnswerKey.of(question, window),
                hint(details, window),
                Markdown.lines(details.explanation(), window.textWidth(), window.glyphs()),
                VerdictScreen.sources(window, details),
                followUps(shown, window),
                facts(shown, window))));
  }

  /** The same in words: a line each, without columns. */
  public static List<Line> inWords(Shown shown) {
    Question question = shown.question();
    Details details = question.details();
    List<Line> lines = new ArrayList<>();
    String kind = question.type().word() + ", " + question.level().word();
    lines.add(Line.of(question.key() + ": " + kind + ".", Style.HEADING));
    lines.addAll(PlainScreen.asked(question));
    lines.addAll(AnswerKey.inWords(question));
    if (!details.hint().isEmpty()) {
      lines.addAll(PlainScreen.hint(question));
    }
    add(lines, details.explanation());
    details.sources().forEach(source -> lines.add(Line.plain("Source: " + source)));
    for (FollowUp followUp : details.followUps()) {
      lines.add(new Line(followUp(shown, followUp, ": ", PlainScreen::stem)));
    }
    facts(shown).forEach((name, value) -> lines.add(Line.plain(AnswerKey.label(name) + value)));
    return lines;
  }

  private static void add(List<Line> lines, String markdown) {
    PlainScreen.text(markdown).lines().forEach(line -> lines.add(Line.plain(line)));
  }

  private static List<Line> head(Question question, Window window) {
    Line key = Line.of(question.key().toString(), Style.TOPIC);
    String kind = question.type().word() + ", " + question.level().word();
    return Layout.spread(key, Line.of(kind, Style.DIM), window);
  }

  /** The question as Markdown, with numbers where blanks are. */
  static String stemText(Question question) {
    StringBuilder text = new StringBuilder(question.stem(number -> "[" + number + "]"));
    List<String> steps = question.texts(OwnText.Kind.INSTRUCTION);
    for (int n = 1; n <= steps.size(); n++) {
      text.append(n == 1 ? "\n\n" : "\n").append(n).append(". ").append(steps.get(n - 1));
    }
    return text.toString();
  }

  private static List<Line> hint(Details details, Window window) {
    return details.hint().isEmpty() ? List.of() : QuestionScreen.hint(details, window);
  }

  private static List<Line> followUps(Shown shown, Window window) {
    List<Line> lines = new ArrayList<>();
    for (FollowUp followUp : shown.question().details().followUps()) {
      List<Span> spans = followUp(shown, followUp, "  ", next -> next.stem(n -> "[" + n + "]"));
      lines.addAll(Wrapping.wrap(spans, window.textWidth(), Line.EMPTY, Line.plain("  ")));
    }
    return lines;
  }

  private static List<Span> followUp(
      Shown shown, FollowUp followUp, String gap, Function<Question, String> asked) {
    Question next = shown.next().get(followUp.ask());
    String stem = next == null ? "(not in any deck)" : Markdown.oneLine(asked.apply(next));
    String words = (Markdown.oneLine(followUp.lead()) + " " + stem).strip();
    return List.of(
        Span.of("Follow-up if " + followUp.when().word() + ": ", Style.DIM),
        Span.of(followUp.ask().toString(), Style.TOPIC),
        Span.plain(gap + words));
  }

  private static List<Line> facts(Shown shown, Window window) {
    List<Line> lines = new ArrayList<>();
    facts(shown)
        .forEach((name, value) ->
            lines.addAll(Layout.words(Line.of(Width.padded(name, 9), Style.DIM), value, window)));
    return lines;
  }

  private static Map<String, String> facts(Shown shown) {
    Details details = shown.question().details();
    Duration time = details.time();
    QuestionKey key = shown.question().key();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("from", details.origin().file() + ":" + details.origin().line());
    facts.put("tags", String.join(", ", details.tags()));
    facts.put("time", time == null ? "" : EndScreen.minutes(time));
    facts.put("checked", details.checked() == null ? "" : details.checked().toString());
    facts.put("applies", details.applies());
    facts.put("was", String.join(", ", texts(details.was())));
    facts.put(
        "draft",
        shown.question().isDraft() ? "not asked yet; prep edit " + key + " adds its answer" : "");
    facts.put(
        shown.muted() ? "muted" : "to mute",
        shown.muted() ? "never asked; prep unmute " + key + " undoes that" : "prep mute " + key);
    facts.put(
        shown.flag().isPresent() ? "flagged" : "to flag",
        shown.flag().map(note -> flagged(note, key)).orElse("prep flag " + key + " NOTE"));
    facts.put("so far", soFar(shown));
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private static String flagged(String note, QuestionKey key) {
    return (note.isEmpty() ? "as doubtful" : note) + "; prep unflag " + key + " undoes that";
  }

  private static List<String> texts(List<?> things) {
    return things.stream().map(Object::toString).toList();
  }

  /** A draft was only asked in interviews, and is not due before it can be asked. */
  private static String soFar(Shown shown) {
    LocalDate today = shown.today();
    boolean draft = shown.question().isDraft();
    return shown
        .went()
        .map(went -> draft ? answers(went) + lastly(went, today) : words(went, today))
        .orElse(draft ? "" : "not answered yet");
  }

  private static String answers(Went went) {
    return went.answered() == 1 ? "1 answer" : went.answered() + " answers";
  }

  private static String lastly(Went went, LocalDate today) {
    return ", score " + Percent.of(went.score()) + "; last " + Dates.ago(went.last(), today);
  }

  private static String words(Went went, LocalDate today) {
    StringBuilder words = new StringBuilder(answers(went));
    words.append(", ").append(went.correct()).append(" right").append(lastly(went, today));
    LocalDate due = went.due();
    if (due != null) {
      words.append("; due ").append(Dates.ahead(due, today));
      words.append(", remembered now ").append(Percent.of(went.remembered()));
    }
    return words.toString();
  }
}
