package prep.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** What there is to do today. */
public final class TodayScreen {

  /** More rows would push what to type next out of sight. */
  private static final int MOST_ROWS = 8;

  /** If nothing is due, this many topics are shown anyway. */
  private static final int FEWEST_ROWS = 3;

  /** How long it usually takes to read a question, answer it and read on. */
  private static final int SECONDS_A_QUESTION = 40;

  private static final String QUIZ = "prep quiz";
  private static final int NUMBERS = 7 + 7 + 8;
  private static final int BAR = 2 + 10;
  private static final int DATE = 3 + 13;
  private static final Comparator<Row> BY_URGENCY =
      Comparator.comparingInt(Row::due)
          .reversed()
          .thenComparing(Row::last, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Row::topic);

  /**
   * One topic.
   *
   * @param last the day of the last answer, or null
   */
  public record Row(Topic topic, int due, Mastery mastery, @Nullable LocalDate last) {}

  /**
   * The state of the day.
   *
   * @param streak for how many days in a row there have been answers
   * @param freshToday how many new questions are to be asked today
   * @param rows the topics in focus
   * @param debrief whether it is time to write down what an interview asked
   * @param drafts how many of the questions that interviews asked wait for an answer
   */
  public record Today(
      LocalDate date,
      int streak,
      int freshToday,
      List<Row> rows,
      Forecast forecast,
      boolean debrief,
      int drafts) {

    public Today {
      rows = List.copyOf(rows);
    }

    int due() {
      return rows.stream().mapToInt(Row::due).sum();
    }
  }

  private static final String OFFER = "What did they ask? prep debrief takes three minutes.";

  private TodayScreen() {}

  /** The day in words: one line each, without columns. */
  public static List<Line> inWords(Today today) {
    List<Row> sorted = today.rows().stream().sorted(BY_URGENCY).toList();
    int shown = shown(sorted);
    List<Line> lines = new ArrayList<>();
    String streak = today.streak() < 2 ? "." : ", " + today.streak() + " days in a row.";
    lines.add(Line.of(Dates.fully(today.date()) + streak, Style.HEADING));
    lines.add(Line.plain(new Line(todo(today)).text().replaceAll("\\.$", "") + "."));
    for (Row row : sorted.subList(0, shown)) {
      lines.add(Line.plain(row.topic().name() + ": " + inWords(row, today.date()) + "."));
    }
    if (shown < sorted.size()) {
      lines.add(Line.plain("And " + (sorted.size() - shown) + " more topics: prep topics."));
    }
    if (today.debrief()) {
      lines.add(Line.plain(OFFER));
    }
    if (today.drafts() > 0) {
      lines.add(Line.plain(waiting(today.drafts())));
    }
    boolean anything = today.due() + today.freshToday() > 0;
    lines.add(
        Line.plain(
            (anything ? "prep review starts" : "prep quiz --cram practises anyway")
                + ", prep quiz TOPIC asks about one topic."));
    return lines;
  }

  private static String inWords(Row row, LocalDate today) {
    List<String> parts = new ArrayList<>();
    parts.add(row.due() == 0 ? "nothing due" : Counts.grouped(row.due()) + " due");
    parts.add(Counts.grouped(row.mastery().fresh()) + " new");
    row.mastery().recall().ifPresent(share -> parts.add("recall " + Percent.of(share)));
    LocalDate last = row.last();
    if (last != null) {
      parts.add("last answered " + Dates.ago(last, today));
    }
    return String.join(", ", parts);
  }

  private static int shown(List<Row> sorted) {
    int urgent = (int) sorted.stream().filter(row -> row.due() > 0).count();
    int shown = Math.min(Math.clamp(urgent, FEWEST_ROWS, MOST_ROWS), sorted.size());
    // A line that counts one more takes as much room as that one itself.
    return sorted.size() == shown + 1 ? shown + 1 : shown;
  }

  /** The screen of the day. */
  public static List<Line> of(Today today, Window window) {
    List<Row> sorted = today.rows().stream().sorted(BY_URGENCY).toList();
    int shown = shown(sorted);
    List<Row> rows = sorted.subList(0, shown);
    List<Row> rest = sorted.subList(shown, sorted.size());
    return Layout.margin(
        Layout.blocks(
            List.of(
                head(today, window),
                Layout.item(Line.EMPTY, todo(today), window.textWidth()),
                table(today, rows, rest, window),
                debrief(today.debrief(), window),
                drafts(today.drafts(), window),
                commands(today, rows, window))));
  }

  /** That an interview can be written down, if it is time for that. */
  public static List<Line> debrief(boolean offered, Window window) {
    return offered ? Layout.words(Line.EMPTY, OFFER, window) : List.of();
  }

  /** That drafts wait for an answer, where any do. */
  public static List<Line> drafts(int drafts, Window window) {
    return drafts == 0 ? List.of() : Layout.words(Line.EMPTY, waiting(drafts), window);
  }

  /** The same as a text. */
  public static String waiting(int drafts) {
    return drafts
        + (drafts == 1 ? " draft waits" : " drafts wait")
        + " for an answer: prep topics --drafts";
  }

  private static List<Line> head(Today today, Window window) {
    String streak = today.streak() < 2 ? "" : today.streak() + " days in a row";
    return Layout.spread(
        Line.of(Dates.fully(today.date()), Style.HEADING), Line.plain(streak), window);
  }

  private static List<Span> todo(Today today) {
    int due = today.due();
    int fresh = today.freshToday();
    List<Span> text = new ArrayList<>();
    if (due > 0) {
      text.add(Span.of(Counts.grouped(due) + " to review", Style.PARTLY));
    } else {
      text.add(Span.plain(nothing(today.forecast())));
    }
    if (fresh > 0) {
      text.add(Span.plain((due > 0 ? " and " : " ") + fresh + " new today"));
    }
    if (due + fresh > 0) {
      text.add(Span.plain(", about " + minutes(due + fresh)));
    }
    return text;
  }

  private static String nothing(Forecast forecast) {
    Optional<String> next =
        forecast
            .next()
            .map(due ->
                " until "
                    + Dates.shortly(due.getKey())
                    + ", then "
                    + Counts.of(due.getValue(), "question"));
    return "Nothing to review" + next.orElse("") + ".";
  }

  private static String minutes(int questions) {
    int minutes = Math.max(1, Math.round(questions * SECONDS_A_QUESTION / 60f));
    if (minutes < 90) {
      return minutes == 1 ? "a minute" : minutes + " minutes";
    }
    return Math.round(minutes / 60f) + " hours";
  }

  private static List<Line> table(Today today, List<Row> rows, List<Row> rest, Window window) {
    int room = window.textWidth() - NUMBERS;
    String more = rest.size() + " more in focus";
    more = Width.of(more) <= room ? more : rest.size() + " more";
    int least = rest.isEmpty() ? 5 : Width.of(more);
    int widest = Width.widest(rows.stream().map(row -> row.topic().name()));
    int name = Math.min(Math.max(least, widest), room);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Width.padded("topic", name) + "    due    new  recall", Style.HEADING));
    for (Row row : rows) {
      lines.add(line(row, today.date(), name, window));
    }
    if (!rest.isEmpty()) {
      int due = rest.stream().mapToInt(Row::due).sum();
      int fresh = rest.stream().mapToInt(row -> row.mastery().fresh()).sum();
      lines.add(
          Line.of(
              Width.padded(more, name) + TopicsScreen.number(due) + TopicsScreen.number(fresh),
              Style.DIM));
    }
    return lines;
  }

  private static Line line(Row row, LocalDate today, int name, Window window) {
    String topic = Width.cut(row.topic().name(), name, window.glyphs().ellipsis());
    boolean bar = window.textWidth() >= name + NUMBERS + BAR;
    String recall = Width.right(StatsScreen.percent(row.mastery().recall()), 8);
    String rest =
        TopicsScreen.number(row.mastery().fresh())
            + recall
            + (bar ? "  " + TopicTable.bar(row.mastery(), window.glyphs()) : "");
    Line line =
        Line.of(
            Span.of(Width.padded(topic, name), Style.TOPIC),
            Span.of(TopicsScreen.number(row.due()), row.due() > 0 ? Style.PARTLY : Style.PLAIN),
            Span.plain(rest));
    if (row.last() == null || window.textWidth() < name + NUMBERS + BAR + DATE) {
      return line;
    }
    return line.plus(Span.of("   " + Dates.ago(row.last(), today), Style.DIM));
  }

  private static List<Line> commands(Today today, List<Row> rows, Window window) {
    boolean anything = today.due() + today.freshToday() > 0;
    String topic =
        rows.stream()
            .filter(row -> row.mastery().recall().isPresent())
            // A command broken over two lines cannot be copied.
            .filter(row -> QUIZ.length() + 1 + Width.of(row.topic().name()) <= window.textWidth())
            .min(Comparator.comparingDouble(row -> row.mastery().recall().getAsDouble()))
            .map(row -> " " + row.topic().name())
            .orElse("");
    String first = anything ? "prep review" : "prep quiz --cram";
    String second = QUIZ + topic;
    int column = Math.max(Width.of(first), Width.of(second)) + 3;
    List<Line> commands = new ArrayList<>();
    commands.addAll(command(first, anything ? "start" : "practise anyway", column, window));
    commands.addAll(
        command(
            second, topic.isEmpty() ? "ten questions" : "the weakest of these", column, window));
    return commands;
  }

  private static List<Line> command(String command, String what, int column, Window window) {
    Line line = Line.of(Span.of(command, Style.KEY));
    if (column + Width.of(what) > window.textWidth()) {
      return List.of(line);
    }
    return List.of(line.plus(Span.plain(" ".repeat(column - Width.of(command)) + what)));
  }
}
