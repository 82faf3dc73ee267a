package prep.screen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import prep.plan.DaysWork;
import prep.plan.Prospect;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** A plan that has just been made or changed: the days to come, and what doesn't fit. */
public final class PlanScreen {

  private static final int LABEL = 15;
  private static final int CELL = 4;
  private static final int GAP = 3;
  private static final int MOST_DAYS = 14;

  private PlanScreen() {}

  /** The plan when it has just been made or changed: the days to come, and what doesn't fit. */
  public static List<Line> ahead(PlanView view, DaysWork today, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(head(view, window));
    blocks.add(days(view, today, window));
    blocks.add(facts(view, window));
    blocks.addAll(LeverLines.of(view, window));
    String start =
        today.isEmpty()
            ? "nothing is left for today"
            : "start: "
                + String.join(", ", PlanDayScreen.parts(today))
                + ", "
                + Math.max(1, Math.round(today.seconds() / 60.0))
                + " minutes";
    blocks.add(PlanDayScreen.commands(window, "prep review", start));
    return Layout.margin(Layout.blocks(blocks));
  }

  /** The plan in a line, and how far away its day is. */
  static List<Line> head(PlanView view, Window window) {
    String separator = " " + window.glyphs().open() + " ";
    String text =
        Dates.dated(view.plan().by(), view.today())
            + separator
            + view.about()
            + separator
            + view.plan().level().word()
            + separator
            + view.plan().minutes()
            + " minutes a day";
    long left = view.daysLeft();
    return Layout.spread(
        Line.of(text, Style.HEADING),
        Line.plain(left == 0 ? "today" : left == 1 ? "tomorrow" : left + " days to go"),
        window);
  }

  /** One column of the picture: a day, or a week where there are many. */
  private record Column(String head, double putRight, double fresh, double keep, double right) {}

  /** Expected numbers of each day; of today what there is to do. */
  private static List<Line> days(PlanView view, DaysWork today, Window window) {
    List<Prospect.Day> days = view.prospect().days();
    if (days.isEmpty() || window.isNarrow()) {
      return List.of();
    }
    List<Column> columns = days.size() <= MOST_DAYS ? byDay(days) : byWeek(days, window);
    int cell =
        days.size() <= MOST_DAYS ? CELL : Width.widest(columns.stream().map(Column::head)) + 2;
    int room = (window.textWidth() - LABEL) / cell;
    int all = columns.size();
    columns = columns.subList(0, Math.min(room, all));
    StringBuilder head = new StringBuilder(" ".repeat(LABEL));
    columns.forEach(column -> head.append(Width.right(column.head(), cell)));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(head.toString(), Style.DIM));
    boolean now = days.size() <= MOST_DAYS && days.getFirst().date().equals(view.today());
    List<Long> fresh = counts(columns, Column::fresh, now ? today.fresh().size() : -1);
    List<Long> putRight = counts(columns, Column::putRight, now ? today.putRight().size() : -1);
    List<Long> keep = counts(columns, Column::keep, now ? today.keep().size() : -1);
    lines.add(row("new", fresh, cell, "", window));
    lines.add(row("to put right", putRight, cell, "", window));
    if (keep.stream().anyMatch(count -> count > 0)) {
      lines.add(row("to keep", keep, cell, "", window));
    }
    List<Long> right = columns.stream().map(column -> Math.round(column.right())).toList();
    String of = "of " + view.questions();
    boolean beside = LABEL + columns.size() * cell + GAP + of.length() <= window.textWidth();
    lines.add(row("right once", right, cell, beside ? " ".repeat(GAP) + of : "", window));
    List<String> below = new ArrayList<>();
    if (!beside) {
      below.add(of + " questions");
    }
    if (columns.size() < all) {
      String unit = days.size() <= MOST_DAYS ? " days" : " weeks";
      below.add("the first " + columns.size() + " of " + all + unit);
    }
    if (!below.isEmpty()) {
      lines.add(Line.of(" ".repeat(LABEL + GAP) + String.join(", ", below), Style.DIM));
    }
    return lines;
  }

  /**
   * Numbers rounded so that they add up, since people add them up.
   *
   * @param first what the first one is known to be; -1 where that is open
   */
  private static List<Long> counts(
      List<Column> columns, ToDoubleFunction<Column> number, int first) {
    List<Long> counts = new ArrayList<>();
    double sum = 0;
    long shown = 0;
    for (Column column : columns) {
      if (counts.isEmpty() && first >= 0) {
        counts.add((long) first);
      } else {
        sum += number.applyAsDouble(column);
        long here = Math.round(sum) - shown;
        shown += here;
        counts.add(here);
      }
    }
    return counts;
  }

  private static Line row(String label, List<Long> counts, int cell, String end, Window window) {
    StringBuilder row = new StringBuilder();
    for (long count : counts) {
      row.append(Width.right(count == 0 ? window.glyphs().open() : Long.toString(count), cell));
    }
    return Line.of(
        Span.of(Width.padded(label, LABEL), Style.HEADING), Span.plain(row.toString() + end));
  }

  private static List<Column> byDay(List<Prospect.Day> days) {
    return days.stream()
        .map(day ->
            new Column(
                Dates.day(day.date().getDayOfWeek()).substring(0, 1),
                day.putRight(),
                day.fresh(),
                day.keep(),
                day.rightOnce()))
        .toList();
  }

  private static List<Column> byWeek(List<Prospect.Day> days, Window window) {
    List<Column> weeks = new ArrayList<>();
    int from = 0;
    while (from < days.size()) {
      LocalDate monday = monday(days.get(from).date());
      int to = from;
      double putRight = 0;
      double fresh = 0;
      double keep = 0;
      while (to < days.size() && monday(days.get(to).date()).equals(monday)) {
        Prospect.Day day = days.get(to++);
        putRight += day.putRight();
        fresh += day.fresh();
        keep += day.keep();
      }
      LocalDate first = days.get(from).date();
      LocalDate last = days.get(to - 1).date();
      weeks.add(
          new Column(
              first.getDayOfMonth()
                  + (first.equals(last) ? "" : window.glyphs().range() + last.getDayOfMonth())
                  + " "
                  + Dates.month(last.getMonth()),
              putRight,
              fresh,
              keep,
              days.get(to - 1).rightOnce()));
      from = to;
    }
    return weeks;
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static List<Line> facts(PlanView view, Window window) {
    Prospect prospect = view.prospect();
    List<Line> lines = new ArrayList<>();
    lines.addAll(fact("By the day", PlanDayScreen.ofHundred(prospect.readiness(), window), window));
    List<String> off = view.plan().off().stream().map(Dates::day).toList();
    if (!off.isEmpty()) {
      lines.addAll(fact("Days off", String.join(", ", off), window));
    }
    if (!view.plan().without().isEmpty()) {
      lines.addAll(fact("Without", String.join(", ", view.plan().without()), window));
    }
    if (prospect.allMet() != null && Math.round(prospect.unmet()) == 0) {
      lines.addAll(fact("Every item", "met by " + Dates.shortly(prospect.allMet()), window));
    }
    long left = Math.round(prospect.leftOut());
    if (left > 0) {
      lines.addAll(fact("Left out", left(view, left), window));
    }
    int tasks = view.scope().tasks();
    if (tasks > 0) {
      String them = tasks + (tasks == 1 ? " task" : " tasks");
      lines.addAll(
          fact("At a keyboard", them + ", outside these minutes: prep quiz --type task", window));
    }
    return lines;
  }

  private static String left(PlanView view, long left) {
    String questions = Counts.of(Math.toIntExact(left), "question");
    long unmet = Math.round(view.prospect().unmet());
    if (unmet == 0) {
      return questions + ", further ones on items you will have met";
    }
    Prospect.OfSection worst =
        view.prospect().sections().stream()
            .max((a, b) -> Double.compare(a.unmet(), b.unmet()))
            .orElseThrow();
    long inWorst = Math.round(worst.unmet());
    return "%s; %s of %s items%s"
        .formatted(
            questions,
            unmet,
            view.scope().items(),
            inWorst == 0 || view.scope().sections().size() == 1
                ? ""
                : ", " + (inWorst == unmet ? "" : inWorst + " of them ") + "in " + worst.title());
  }

  /** A fact behind its label. */
  static List<Line> fact(String label, String text, Window window) {
    return Layout.words(Line.of(Width.padded(label, LABEL + 1), Style.HEADING), text, window);
  }

  /** A section's title as a word to type: {@code start-ups-and-business}. */
  public static String slug(String title) {
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }
}
