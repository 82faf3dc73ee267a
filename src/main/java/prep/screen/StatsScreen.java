package prep.screen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeSet;
import prep.debrief.InterviewDeck;
import prep.deck.Topic;
import prep.grading.Verdict;
import prep.progress.Forecast;
import prep.progress.HistoryEvent;
import prep.progress.Statistics;
import prep.progress.Streak;
import prep.session.Sureness;
import prep.text.Counts;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The statistics, painted. */
public final class StatsScreen {

  private static final int FORECAST_DAYS = 30;
  private static final int MOST_TOPICS = 10;
  private static final int WEAK_COLUMNS = 14 + 9 + 15;

  /** As many answers say more than chance does. */
  private static final int ENOUGH_SAID = 20;

  private static final int SURE = 9;
  private static final int SAID_ANSWERS = 18;
  private static final int SAID_RIGHT = 8;

  private StatsScreen() {}

  /**
   * The screen.
   *
   * @param all whether all topics are listed
   */
  public static List<Line> of(Stats stats, boolean all, Window window) {
    if (stats.history().answers() == 0) {
      return Layout.margin(List.of(Line.plain("No answers yet.")));
    }
    List<Line> head =
        Layout.spread(
            Line.of(
                Width.cut(stats.title(), window.textWidth(), window.glyphs().ellipsis()),
                Style.HEADING),
            Line.plain(HeatMap.weeks(window) + " weeks to " + Dates.shortly(stats.today())),
            window);
    return Layout.margin(
        Layout.blocks(
            List.of(
                head,
                HeatMap.of(stats.history().days(), stats.today(), window),
                Layout.words(Line.EMPTY, totals(stats.history()), window),
                topics(stats.topics(), all, window),
                said(stats.history().said(), window),
                interviews(stats.history().interviews(), window),
                forecast(stats.forecast(), window),
                weakest(stats.weakest(), window))));
  }

  /** All answers in a sentence. */
  static String totals(Statistics history) {
    int longest = Streak.longest(new TreeSet<>(history.days().keySet()));
    return "%s, %s, longest run %s"
        .formatted(
            onDays(history.answers(), history.days().size()),
            EndScreen.minutes(history.time()),
            Counts.of(longest, "day"));
  }

  /** As in {@code 12 answers on 2 days}. */
  static String onDays(int answers, int days) {
    return Counts.of(answers, "answer") + " on " + Counts.of(days, "day");
  }

  private static List<Line> topics(List<Stats.TopicRow> rows, boolean all, Window window) {
    int most = all || rows.size() == MOST_TOPICS + 1 ? rows.size() : MOST_TOPICS;
    List<Stats.TopicRow> shown = rows.subList(0, Math.min(most, rows.size()));
    List<Line> lines =
        new TopicTable<>(Stats.TopicRow::topic, window)
            .column("answers", 10, 4, row -> Integer.toString(row.answers()))
            .mastery(Stats.TopicRow::mastery)
            .column("retention", 12, 3, row -> percent(row.remembered()))
            .column("time", 10, 2, row -> hours(row.history().time()))
            .lines(shown);
    if (shown.size() < rows.size()) {
      lines.add(Line.of(rows.size() - shown.size() + " more: prep stats --all", Style.DIM));
    }
    return lines;
  }

  static String percent(OptionalDouble share) {
    return share.isPresent() ? Percent.of(share.getAsDouble()) : "-";
  }

  /** As in {@code 2 h 05}, {@code 48 min} and {@code 30 s}. */
  static String hours(Duration time) {
    long minutes = time.toMinutes();
    if (minutes == 0) {
      return time.isPositive() ? Math.max(1, time.toSeconds()) + " s" : "-";
    }
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes / 60 + " h " + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
  }

  /** How often the user was right, by how sure; nothing as long as that may be chance. */
  private static List<Line> said(SortedMap<Integer, Statistics.Said> said, Window window) {
    if (!isTelling(said)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Width.padded("You said", SURE)
                + Width.right("answers", SAID_ANSWERS)
                + Width.right("right", SAID_RIGHT),
            Style.HEADING));
    said.reversed().forEach((sure, answers) -> lines.addAll(said(sure, answers, window)));
    return lines;
  }

  private static List<Line> said(int sure, Statistics.Said said, Window window) {
    double share = (double) said.right() / said.answers();
    Glyphs glyphs = window.glyphs();
    int full = (int) Math.round(10 * share);
    Line line =
        Line.plain(
            Width.padded(Sureness.of(sure).word(), SURE)
                + Width.right(Integer.toString(said.answers()), SAID_ANSWERS)
                + Width.right(Percent.of(share), SAID_RIGHT)
                + (window.isNarrow()
                    ? ""
                    : "  " + glyphs.full().repeat(full) + glyphs.light().repeat(10 - full)));
    if (sure < HistoryEvent.Manner.SURE || said.wrong() == 0) {
      return List.of(line);
    }
    Span wrong = Span.of(said.wrong() + " sure and wrong", Style.WRONG);
    return window.isNarrow()
        ? List.of(line, Line.of(Span.plain("  "), wrong))
        : List.of(line.plus(Span.plain("   ")).plus(wrong));
  }

  /** Whether there are enough answers of which the user said how sure they were. */
  static boolean isTelling(SortedMap<Integer, Statistics.Said> said) {
    return said.values().stream().mapToInt(Statistics.Said::answers).sum() >= ENOUGH_SAID;
  }

  private static List<Line> interviews(Statistics.Interviews interviews, Window window) {
    if (interviews.questions() == 0) {
      return List.of();
    }
    Line head =
        Line.of(
            Span.of("Asked in interviews", Style.HEADING),
            Span.plain("   " + interviews.questions()));
    String separator = " " + window.glyphs().open() + " ";
    String topics = String.join(separator, asked(interviews));
    if (!window.isNarrow()) {
      return Layout.words(head.plus(Span.plain("   ")), topics, window);
    }
    List<Line> lines = new ArrayList<>(List.of(head));
    lines.addAll(Layout.words(Line.plain("  "), topics, window));
    return lines;
  }

  /** As in {@code networking 2}; the most asked topics first, what was in no deck last. */
  static List<String> asked(Statistics.Interviews interviews) {
    List<String> asked = new ArrayList<>();
    int drafts = 0;
    List<Map.Entry<Topic, Integer>> topics = new ArrayList<>(interviews.asked().entrySet());
    topics.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    for (Map.Entry<Topic, Integer> topic : topics) {
      if (InterviewDeck.isOne(topic.getKey())) {
        drafts += topic.getValue();
      } else {
        asked.add(Safe.text(topic.getKey().name()) + " " + topic.getValue());
      }
    }
    if (drafts > 0) {
      asked.add("drafts " + drafts);
    }
    return asked;
  }

  private static List<Line> forecast(Forecast forecast, Window window) {
    int[] due = new int[FORECAST_DAYS];
    int most = 1;
    LocalDate day = forecast.today();
    for (int i = 0; i < FORECAST_DAYS; i++) {
      due[i] = forecast.on(day.plusDays(i));
      most = Math.max(most, due[i]);
    }
    String steps = window.glyphs().steps();
    StringBuilder spark = new StringBuilder();
    for (int number : due) {
      int step = (int) Math.ceil((steps.length() - 1.0) * number / most);
      spark.append(steps.charAt(step));
    }
    return Layout.flow(
        List.of(
            Line.of("Due, " + FORECAST_DAYS + " days", Style.HEADING),
            Line.plain(spark.toString()),
            Line.plain(due[0] + " today, " + forecast.within(7) + " in 7 days")),
        3,
        window.textWidth());
  }

  private static List<Line> weakest(List<Stats.Weak> weakest, Window window) {
    if (weakest.isEmpty()) {
      return List.of();
    }
    int widest = Math.max(7, Width.widest(weakest.stream().map(weak -> "  " + weak.key())));
    boolean all = window.textWidth() >= Math.min(widest, 34) + WEAK_COLUMNS;
    int last = all ? 14 : 9;
    int recall = all ? 15 : 9;
    int name = Math.min(widest, window.textWidth() - (all ? WEAK_COLUMNS : last + recall));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Width.padded("Weakest", name)
                + (all ? "   last answer   lapses   recall today" : "     last   recall"),
            Style.HEADING));
    for (Stats.Weak weak : weakest) {
      String key = Width.cut("  " + weak.key(), name, window.glyphs().ellipsis());
      lines.add(
          Line.of(
              Span.plain(Width.padded(key, name)),
              Span.of(Width.right(word(weak.last()), last), Marks.style(weak.last())),
              Span.plain(
                  (all ? Width.right(Integer.toString(weak.lapses()), 9) : "")
                      + Width.right(percent(weak.recall()), recall))));
    }
    return lines;
  }

  static String word(Verdict.Mark last) {
    return switch (last) {
      case RIGHT -> "right";
      case PARTLY, FOUND -> "partly";
      case WRONG -> "wrong";
    };
  }
}
