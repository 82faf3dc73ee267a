package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import prep.deck.Topic;
import prep.progress.Mastery;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Style;
import prep.text.Width;

/** All topics with what there is to ask and the results so far. */
public final class TopicsScreen {

  /**
   * One topic.
   *
   * @param score the mean score, 0 to 1; empty if nothing was answered
   */
  public record Row(
      Topic topic,
      String title,
      Mastery mastery,
      int due,
      int answered,
      int correct,
      OptionalDouble score) {}

  /** How many questions are flagged, not ready and never asked. */
  public record Marked(int flagged, int drafts, int muted) {}

  private TopicsScreen() {}

  /** The table for people. */
  public static List<Line> of(List<Row> rows, Marked marked, Window window) {
    List<Line> table =
        new TopicTable<>(Row::topic, window)
            .column("questions", 12, 2, row -> Integer.toString(row.mastery().questions()))
            .column("new", 7, 3, row -> amount(row.mastery().fresh()))
            .column("due", 6, 4, row -> amount(row.due()))
            .mastery(Row::mastery)
            .lines(rows);
    return Layout.margin(Layout.blocks(List.of(table, total(rows, marked, window))));
  }

  /** The topics in words: one line each, and one for all. */
  public static List<Line> inWords(List<Row> rows, Marked marked) {
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(Line.plain(row.topic().name() + ": " + inWords(row) + ".")));
    lines.add(Line.plain(String.join(", ", totals(rows, marked)) + "."));
    return lines;
  }

  private static String inWords(Row row) {
    Mastery mastery = row.mastery();
    String questions = Counts.of(mastery.questions(), "question");
    if (row.answered() == 0) {
      return questions + ", none answered yet";
    }
    return questions
        + (mastery.fresh() > 0 ? ", " + Counts.grouped(mastery.fresh()) + " new" : "")
        + (row.due() > 0 ? ", " + Counts.grouped(row.due()) + " due" : ", nothing due")
        + ", "
        + TopicTable.covered(mastery)
        + " covered"
        + (mastery.recall().isPresent() ? ", recall " + StatsScreen.percent(mastery.recall()) : "");
  }

  private static List<Line> total(List<Row> rows, Marked marked, Window window) {
    return Layout.flow(
        totals(rows, marked).stream().map(part -> Line.of(part, Style.DIM)).toList(),
        3,
        window.textWidth());
  }

  private static List<String> totals(List<Row> rows, Marked marked) {
    int questions = rows.stream().mapToInt(row -> row.mastery().questions()).sum();
    int due = rows.stream().mapToInt(Row::due).sum();
    int fresh = rows.stream().mapToInt(row -> row.mastery().fresh()).sum();
    List<String> parts = new ArrayList<>();
    parts.add(Counts.of(rows.size(), "topic") + ", " + Counts.of(questions, "question"));
    parts.add(Counts.grouped(due) + " due, " + Counts.grouped(fresh) + " new");
    List<String> others = new ArrayList<>();
    if (marked.flagged() > 0) {
      others.add(marked.flagged() + " flagged");
    }
    if (marked.drafts() > 0) {
      others.add(Counts.of(marked.drafts(), "draft"));
    }
    if (marked.muted() > 0) {
      others.add(marked.muted() + " muted");
    }
    if (!others.isEmpty()) {
      parts.add(String.join(", ", others));
    }
    return parts;
  }

  /** Nothing is a dash. */
  private static String amount(int number) {
    return number == 0 ? "-" : Counts.grouped(number);
  }

  /** A number in a column of its own. */
  static String number(int number) {
    return Width.right(amount(number), 7);
  }

  /** The table for scripts: one row per topic, tab-separated, without a header. */
  public static List<String> tabbed(List<Row> rows) {
    return rows.stream().map(TopicsScreen::tabbed).toList();
  }

  private static String tabbed(Row row) {
    return String.join(
        "\t",
        Safe.text(row.topic().name()),
        Integer.toString(row.mastery().questions()),
        Integer.toString(row.mastery().fresh()),
        Integer.toString(row.due()),
        Integer.toString(row.answered()),
        Integer.toString(row.correct()),
        share(row.score()),
        share(row.mastery().covered()),
        share(row.mastery().recall()));
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? Double.toString(Math.round(share.getAsDouble() * 1e4) / 1e4) : "";
  }
}
