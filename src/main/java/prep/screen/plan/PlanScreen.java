package prep.screen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import prep.deck.Level;
import prep.plan.DaysWork;
import prep.plan.Lever;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** A plan: the days to come, what doesn't fit, and where it stands. */
public final class PlanScreen {

  private static final int LABEL = 15;
  private static final int CELL = 4;
  private static final int MOST_DAYS = 14;
  private static final int BAR = 10;

  private PlanScreen() {}

  /** The plan when it has just been made or changed: the days to come, and what doesn't fit. */
  public static List<Line> ahead(PlanView view, DaysWork today, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(head(view, window));
    blocks.add(days(view, window));
    blocks.add(facts(view, window));
    blocks.addAll(levers(view, window));
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

  private static List<Line> head(PlanView view, Window window) {
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
        Line.plain(left == 1 ? "tomorrow" : left + " days to go"),
        window);
  }

  /** One column of the picture: a day, or a week where there are many. */
  private record Column(String head, double putRight, double fresh, double keep, double right) {}

  private static List<Line> days(PlanView view, Window window) {
    List<Prospect.Day> days = view.prospect().days();
    if (days.isEmpty() || window.isNarrow()) {
      return List.of();
    }
    List<Column> columns = days.size() <= MOST_DAYS ? byDay(days) : byWeek(days, window);
    int cell =
        days.size() <= MOST_DAYS ? CELL : Width.widest(columns.stream().map(Column::head)) + 2;
    int room = (window.textWidth() - LABEL) / cell;
    if (columns.size() > room) {
      columns = columns.subList(0, room);
    }
    StringBuilder head = new StringBuilder(" ".repeat(LABEL));
    columns.forEach(column -> head.append(Width.right(column.head(), cell)));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(head.toString(), Style.DIM));
    lines.add(row("new", columns, Column::fresh, cell, "", window));
    lines.add(row("to put right", columns, Column::putRight, cell, "", window));
    if (columns.stream().anyMatch(column -> column.keep() >= 0.5)) {
      lines.add(row("to keep", columns, Column::keep, cell, "", window));
    }
    lines.add(row("right once", columns, Column::right, cell, "   of " + view.questions(), window));
    return lines;
  }

  private static Line row(
      String label,
      List<Column> columns,
      ToDoubleFunction<Column> number,
      int cell,
      String end,
      Window window) {
    StringBuilder row = new StringBuilder();
    for (Column column : columns) {
      long rounded = Math.round(number.applyAsDouble(column));
      row.append(Width.right(rounded == 0 ? window.glyphs().open() : Long.toString(rounded), cell));
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
    if (prospect.allMet() != null) {
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
    String questions = left + (left == 1 ? " question" : " questions");
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
                : ", " + inWorst + " of them in " + worst.title());
  }

  private static List<Line> fact(String label, String text, Window window) {
    return Layout.words(Line.of(Width.padded(label, LABEL + 1), Style.HEADING), text, window);
  }

  private static List<List<Line>> levers(PlanView view, Window window) {
    long left = Math.round(view.prospect().leftOut());
    if (left == 0 || view.levers().isEmpty()) {
      return List.of();
    }
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(
        Layout.words(
            Line.EMPTY,
            left
                + " of "
                + view.questions()
                + (left == 1 ? " questions doesn't fit." : " questions don't fit.")
                + " What would change that:",
            window));
    List<Line> lines = new ArrayList<>();
    if (!window.isNarrow()) {
      lines.add(Line.of(Width.padded("", 37) + "left out    by the day, of 100", Style.DIM));
      lines.add(lever("as it is", Long.toString(left), range(view.prospect(), window)));
    }
    for (Lever lever : view.levers()) {
      int fewer = view.questions() - lever.scope().questions().size();
      long out = Math.round(lever.prospect().leftOut());
      String others = fewer == 0 ? "" : " of the other " + lever.scope().questions().size();
      String leftOut =
          fewer == 0 ? Long.toString(out) : out == 0 ? "" + fewer : out + " + " + fewer;
      String figure = range(lever.prospect(), window) + others;
      if (window.isNarrow()) {
        lines.addAll(Layout.words(Line.EMPTY, label(lever) + ": " + figure, window));
      } else {
        lines.add(lever(label(lever), leftOut, figure));
      }
    }
    blocks.add(lines);
    List<Line> commands = new ArrayList<>();
    for (Lever lever : view.levers()) {
      // A command that is broken up cannot be copied.
      commands.add(Line.of(command(lever), Style.KEY));
    }
    blocks.add(commands);
    return blocks;
  }

  private static Line lever(String label, String leftOut, String figure) {
    return Line.plain(Width.padded(label, 30) + Width.right(leftOut, 15) + "    " + figure);
  }

  private static String range(Prospect prospect, Window window) {
    return PlanDayScreen.range(prospect.readiness(), window);
  }

  private static String label(Lever lever) {
    return switch (lever.kind()) {
      case MINUTES -> lever.plan().minutes() + " minutes a day";
      case SECTIONS -> "without " + words(lever.sections().size()) + " sections";
      case LEVEL ->
          lever.plan().level() == Level.JUNIOR
              ? "junior questions only"
              : "up to " + lever.plan().level().word();
    };
  }

  private static String words(int number) {
    return switch (number) {
      case 2 -> "two";
      case 3 -> "three";
      default -> Integer.toString(number);
    };
  }

  /** The command that changes just this. */
  static String command(Lever lever) {
    return switch (lever.kind()) {
      case MINUTES -> "prep plan --minutes " + lever.plan().minutes();
      case SECTIONS ->
          "prep plan --without "
              + String.join(",", lever.plan().without().stream().map(PlanScreen::slug).toList());
      case LEVEL -> "prep plan --level " + lever.plan().level().word();
    };
  }

  /** A section's title as a word to type: {@code start-ups-and-business}. */
  public static String slug(String title) {
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  /** Where the plan stands: each section now and by the day, and what would help. */
  public static List<Line> standing(PlanView view, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(head(view, window));
    blocks.add(sections(view, window));
    blocks.add(sums(view, window));
    List<String> commands = new ArrayList<>();
    view.levers().stream()
        .filter(lever -> lever.kind() == Lever.Kind.MINUTES)
        .findFirst()
        .ifPresent(lever -> {
          commands.add(command(lever));
          commands.add(range(lever.prospect(), window) + " of 100");
        });
    commands.add("prep review");
    commands.add("today's questions");
    commands.add("prep plan --sheet");
    commands.add("one page for the eve");
    blocks.add(PlanDayScreen.commands(window, commands.toArray(String[]::new)));
    return Layout.margin(Layout.blocks(blocks));
  }

  private static List<Line> sections(PlanView view, Window window) {
    List<Prospect.OfSection> sections = view.prospect().sections();
    boolean bars = !window.isNarrow();
    int numbers = bars ? 7 + 11 + 3 + BAR : 11;
    int widest = Width.widest(sections.stream().map(Prospect.OfSection::title));
    int name = Math.max(10, Math.min(Math.max(widest, 30), window.textWidth() - numbers));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Width.padded("", name)
                + (bars
                    ? Width.right("right once", 18) + "   by the day"
                    : Width.right("right", 11)),
            Style.DIM));
    for (Prospect.OfSection section : sections) {
      String title =
          Width.padded(Width.cut(section.title(), name, window.glyphs().ellipsis()), name);
      String right = section.rightOnceNow() + " of " + section.questions();
      String weight =
          !bars || section.weight() == 1
              ? ""
              : window.glyphs().times() + " " + number(section.weight());
      if (bars) {
        lines.add(
            Line.of(
                Span.plain(title),
                Span.of(Width.right(weight, 7), Style.DIM),
                Span.plain(Width.right(right, 11) + "   "),
                Span.of(bar(section.readiness(), window), Style.TOPIC)));
      } else {
        lines.add(Line.plain(title + Width.right(right, 11)));
      }
    }
    return lines;
  }

  private static String bar(double share, Window window) {
    int full = (int) Math.round(share * BAR);
    return window.glyphs().full().repeat(full) + window.glyphs().light().repeat(BAR - full);
  }

  private static String number(double weight) {
    return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
  }

  private static List<Line> sums(PlanView view, Window window) {
    Prospect prospect = view.prospect();
    long left = Math.round(prospect.leftOut());
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        fact(
            "Right once",
            view.rightOnce()
                + " of "
                + view.questions()
                + " now, about "
                + Math.round(prospect.rightOnce())
                + " by the day"
                + (left == 0 ? "" : "; " + left + " are not reached"),
            window));
    Readiness readiness = prospect.readiness();
    lines.addAll(
        fact(
            "By the day",
            PlanDayScreen.ofHundred(readiness, window)
                + ": of those right once, "
                + Math.round(100 * prospect.recalled())
                + " % recalled",
            window));
    if (view.toExplain() > 0) {
      lines.addAll(fact("Explained", view.explained() + " of " + view.toExplain(), window));
    }
    return lines;
  }
}
