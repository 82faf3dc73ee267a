package prep.screen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.progress.HistoryEvent;
import prep.progress.Statistics;
import prep.session.Sureness;
import prep.text.Counts;
import prep.text.Percent;
import prep.text.Safe;

/** The statistics as plain tables, for those who read line by line. */
public final class StatsTables {

  private static final int MONTHS = 12;
  private static final int FORECAST_DAYS = 30;

  private StatsTables() {}

  /** The tables, one below the other: one line per month, topic, day or question. */
  public static List<String> of(Stats stats) {
    if (stats.history().answers() == 0) {
      return List.of("No answers yet.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(stats.title() + ", up to " + Dates.fully(stats.today()));
    lines.add(StatsScreen.totals(stats.history()));
    months(stats, lines);
    lines.add("");
    lines.add("Topics");
    for (Stats.TopicRow row : stats.topics()) {
      List<String> parts = new ArrayList<>();
      parts.add(Counts.of(row.answers(), "answer"));
      row.mastery()
          .covered()
          .ifPresent(_ -> parts.add(TopicTable.covered(row.mastery()) + " covered"));
      row.mastery().recall().ifPresent(share -> parts.add("recall " + Percent.of(share)));
      row.remembered().ifPresent(share -> parts.add("retention " + Percent.of(share)));
      if (row.history().time().isPositive()) {
        parts.add(StatsScreen.hours(row.history().time()) + " spent");
      }
      lines.add(Safe.text(row.topic().name()) + ": " + String.join(", ", parts));
    }
    said(stats, lines);
    forecast(stats, lines);
    if (!stats.weakest().isEmpty()) {
      lines.add("");
      lines.add("Weakest questions");
    }
    for (Stats.Weak weak : stats.weakest()) {
      lines.add(
          "%s: last answer %s%s%s"
              .formatted(
                  Safe.text(weak.key().toString()),
                  StatsScreen.word(weak.last()),
                  weak.lapses() == 0 ? "" : ", " + Counts.of(weak.lapses(), "lapse"),
                  weak.recall().isPresent()
                      ? ", recall today " + Percent.of(weak.recall().getAsDouble())
                      : ""));
    }
    return lines;
  }

  private static void said(Stats stats, List<String> lines) {
    if (StatsScreen.isTelling(stats.history().said())) {
      lines.add("");
      lines.add("How sure you said you were");
      stats
          .history()
          .said()
          .reversed()
          .forEach((sure, said) -> {
            boolean wrong = sure == HistoryEvent.Manner.SURE && said.wrong() > 0;
            lines.add(
                "%s: %s, %s right%s"
                    .formatted(
                        Sureness.of(sure).word(),
                        Counts.of(said.answers(), "answer"),
                        Percent.of((double) said.right() / said.answers()),
                        wrong ? ", " + said.wrong() + " sure and wrong" : ""));
          });
    }
    Statistics.Interviews interviews = stats.history().interviews();
    if (interviews.questions() > 0) {
      lines.add("");
      lines.add("Asked in interviews: " + Counts.of(interviews.questions(), "question"));
      lines.add(String.join(", ", StatsScreen.asked(interviews)));
    }
  }

  private static void months(Stats stats, List<String> lines) {
    SortedMap<YearMonth, Integer> answers = new TreeMap<>();
    Map<YearMonth, Integer> days = new TreeMap<>();
    stats
        .history()
        .days()
        .forEach((day, count) -> {
          answers.merge(YearMonth.from(day), count, Integer::sum);
          days.merge(YearMonth.from(day), 1, Integer::sum);
        });
    YearMonth first = YearMonth.from(stats.today()).minusMonths(MONTHS - 1);
    SortedMap<YearMonth, Integer> lately = answers.tailMap(first);
    if (!lately.isEmpty()) {
      lines.add("");
      lines.add("Months");
    }
    lately.forEach((month, count) -> {
      String said = StatsScreen.onDays(count, days.getOrDefault(month, 0));
      lines.add(Dates.month(month.getMonth()) + " " + month.getYear() + ": " + said);
    });
  }

  private static void forecast(Stats stats, List<String> lines) {
    lines.add("");
    lines.add("Due in the next " + FORECAST_DAYS + " days");
    boolean none = true;
    for (int i = 0; i < FORECAST_DAYS; i++) {
      LocalDate day = stats.today().plusDays(i);
      int due = stats.forecast().on(day);
      if (due > 0) {
        none = false;
        lines.add((i == 0 ? "today" : Dates.shortly(day)) + ": " + due);
      }
    }
    if (none) {
      lines.add("none");
    }
  }
}
