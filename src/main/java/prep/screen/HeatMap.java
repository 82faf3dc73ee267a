package prep.screen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/**
 * How much was answered on each day of the last weeks: one column per week, one row per weekday.
 */
final class HeatMap {

  private static final int WEEKS = 52;
  private static final int LABEL = 5;
  private static final int DAYS = 7;

  private HeatMap() {}

  /** How many weeks there is room for, a year at most. */
  static int weeks(Window window) {
    return Math.min(WEEKS, window.textWidth() - LABEL);
  }

  static List<Line> of(SortedMap<LocalDate, Integer> days, LocalDate today, Window window) {
    int weeks = weeks(window);
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    LocalDate first = monday.minusDays(DAYS * (weeks - 1L));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(" ".repeat(LABEL) + months(first, weeks), Style.DIM));
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String label = weekday.getValue() % 2 == 1 ? Dates.day(weekday) : "";
      StringBuilder cells = new StringBuilder();
      for (int week = 0; week < weeks; week++) {
        LocalDate day = first.plusDays((long) DAYS * week + weekday.getValue() - 1);
        if (!day.isAfter(today)) {
          cells.append(cell(days.getOrDefault(day, 0), window.glyphs()));
        }
      }
      lines.add(
          Line.of(
              Span.of(Width.padded(label, LABEL), Style.DIM),
              Span.plain(cells.toString().stripTrailing())));
    }
    return lines;
  }

  /** The names of the months above the first whole week of each, where they fit. */
  private static String months(LocalDate first, int weeks) {
    StringBuilder names = new StringBuilder();
    for (int week = 1; week <= weeks - 3; week++) {
      LocalDate monday = first.plusDays((long) DAYS * week);
      boolean begins = monday.getDayOfMonth() <= DAYS;
      if (begins && week > names.length()) {
        names.append(" ".repeat(week - names.length())).append(Dates.month(monday.getMonth()));
      }
    }
    return names.toString();
  }

  private static String cell(int answers, Glyphs glyphs) {
    if (answers == 0) {
      // In ASCII, the symbol for little is already a dot.
      return glyphs.open().equals(glyphs.light()) ? " " : glyphs.open();
    }
    if (answers < 10) {
      return glyphs.light();
    }
    if (answers < 20) {
      return glyphs.medium();
    }
    return answers < 35 ? glyphs.dark() : glyphs.full();
  }
}
