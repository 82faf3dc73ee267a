package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import prep.deck.Topic;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** All topics with what there is to ask and how it went. */
public final class TopicsScreen {

  /**
   * One topic.
   *
   * @param fresh how many questions were never answered
   * @param score the mean score, 0 to 1; empty where nothing was answered
   * @param place where the deck lies; empty for a bundled one
   */
  public record Row(
      Topic topic,
      String title,
      int questions,
      int fresh,
      int due,
      int answered,
      int correct,
      OptionalDouble score,
      String place) {}

  /** The columns that each takes. */
  private static final int QUESTIONS = 12;

  private static final int FRESH = 7;

  private static final int DUE_AND_SCORE = 15;

  private static final int BAR = 12;

  private TopicsScreen() {}

  /** How many questions are marked, each kind by itself. */
  public record Marked(int flagged, int drafts, int muted) {}

  /** The table for people, a line a topic: where there is little room, with fewer columns. */
  public static List<Line> of(List<Row> rows, Marked marked, Window window) {
    int widest = Math.max(5, Width.widest(rows.stream().map(row -> row.topic().name())));
    int room = window.textWidth() - widest;
    boolean questions = room >= QUESTIONS + FRESH + DUE_AND_SCORE;
    boolean fresh = room >= FRESH + DUE_AND_SCORE;
    boolean bar = room >= QUESTIONS + FRESH + DUE_AND_SCORE + BAR;
    int name = Math.min(widest, window.textWidth() - DUE_AND_SCORE);
    List<Line> table = new ArrayList<>();
    table.add(
        Line.of(
            Width.padded("topic", name)
                + (questions ? "   questions" : "")
                + (fresh ? "    new" : "")
                + "    due   score",
            Style.HEADING));
    for (Row row : rows) {
      String numbers =
          (questions ? Width.right(Integer.toString(row.questions()), QUESTIONS) : "")
              + (fresh ? number(row.fresh()) : "")
              + number(row.due())
              + score(row.score(), bar, window);
      table.add(line(row, name, numbers, window));
    }
    return Layout.margin(
        Layout.blocks(List.of(table, Layout.flow(footer(rows, marked), 3, window.textWidth()))));
  }

  private static List<Line> footer(List<Row> rows, Marked marked) {
    int questions = rows.stream().mapToInt(Row::questions).sum();
    int due = rows.stream().mapToInt(Row::due).sum();
    int fresh = rows.stream().mapToInt(Row::fresh).sum();
    String topics = rows.size() + (rows.size() == 1 ? " topic, " : " topics, ");
    List<String> marks = new ArrayList<>();
    if (marked.flagged() > 0) {
      marks.add(marked.flagged() + " flagged");
    }
    if (marked.drafts() > 0) {
      marks.add(marked.drafts() + (marked.drafts() == 1 ? " draft" : " drafts"));
    }
    if (marked.muted() > 0) {
      marks.add(marked.muted() + " muted");
    }
    List<Line> words = new ArrayList<>();
    words.add(Line.of(topics + questions + " questions", Style.DIM));
    words.add(Line.of(due + " due, " + fresh + " new", Style.DIM));
    if (!marks.isEmpty()) {
      words.add(Line.of(String.join(", ", marks), Style.DIM));
    }
    return words;
  }

  private static Line line(Row row, int name, String numbers, Window window) {
    String topic = Width.cut(row.topic().name(), name, window.glyphs().ellipsis());
    Line line = Line.of(Span.of(Width.padded(topic, name), Style.TOPIC), Span.plain(numbers));
    return row.place().isEmpty() ? line : line.plus(Span.of("   " + row.place(), Style.DIM));
  }

  /** A number in a column of its own; nothing is a dash. */
  static String number(int number) {
    return Width.right(number == 0 ? "-" : Integer.toString(number), 7);
  }

  /** A mean score in a column of its own, where there is one, with a bar behind it. */
  static String score(OptionalDouble score, boolean bar, Window window) {
    if (score.isEmpty()) {
      return Width.right("-", 8);
    }
    String percent = Width.right(Percent.of(score.getAsDouble()), 8);
    return bar ? percent + "  " + EndScreen.bar(score.getAsDouble(), window.glyphs()) : percent;
  }

  /** The table for scripts: a row a topic, its cells parted by tabs, without a head. */
  public static List<String> tabbed(List<Row> rows) {
    return rows.stream().map(TopicsScreen::tabbed).toList();
  }

  private static String tabbed(Row row) {
    String score =
        row.score().isPresent()
            ? Double.toString(Math.round(row.score().getAsDouble() * 1e4) / 1e4)
            : "";
    return String.join(
        "\t",
        Safe.text(row.topic().name()),
        Integer.toString(row.questions()),
        Integer.toString(row.fresh()),
        Integer.toString(row.due()),
        Integer.toString(row.answered()),
        Integer.toString(row.correct()),
        score);
  }
}
