package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.mock.Blueprint;
import prep.plan.DaysWork;
import prep.plan.Readiness;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.TodayScreen;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** What there is to do today for somebody with a plan. */
public final class PlanDayScreen {

  private static final int LABEL = 20;
  private static final int NARROW_LABEL = 13;

  /** So many sure ones are asked at most on the day of the interview. */
  public static final int MOST_KNOWN = 10;

  private static final String REVIEW = "prep review";
  private static final String DEBRIEF = "prep debrief";
  private static final String MOCK = "prep mock";

  private PlanDayScreen() {}

  /** The screen of the day: before the interview, on its day, or afterwards. */
  public static List<Line> of(PlanDay day, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(head(day, window));
    if (day.daysLeft() < 0) {
      blocks.add(TodayScreen.debrief(day.offersDebrief(), window));
      blocks.add(after(day, window));
      blocks.add(drafts(day, window));
      blocks.add(commands(window, afterwards(day)));
    } else if (day.daysLeft() == 0) {
      blocks.add(words("Nothing more to learn. If you like:", window));
      blocks.add(onTheDay(day, window));
      if (day.offersDebrief()) {
        blocks.add(words("Afterwards, while you remember: " + DEBRIEF, window));
      }
      blocks.add(drafts(day, window));
    } else {
      day.missed()
          .ifPresent(
              missed -> blocks.add(missed(missed, day.plan().minutes(), day.readiness(), window)));
      blocks.add(today(day, window));
      if (!day.work().isEmpty()) {
        blocks.add(standing(day, window));
      }
      blocks.add(drafts(day, window));
      blocks.add(before(day, window));
    }
    return Layout.margin(Layout.blocks(blocks));
  }

  private static List<Line> head(PlanDay day, Window window) {
    long left = day.daysLeft();
    String by = Dates.dated(day.plan().by(), day.today());
    String about = day.about();
    String separator = " " + window.glyphs().open() + " ";
    String right =
        left < 0
            ? "the interview was " + Dates.ago(day.plan().by(), day.today())
            : left == 0
                ? "the day itself: " + about
                : left == 1
                    ? "tomorrow " + by + separator + about
                    : left + " days to " + by + separator + about;
    return Layout.spread(
        Line.of(Dates.fully(day.today()), Style.HEADING), Line.plain(right), window);
  }

  private static List<Line> onTheDay(PlanDay day, Window window) {
    String sheet = "prep plan --sheet";
    String page = "the page from last night";
    String known =
        day.rightOnce() >= MOST_KNOWN
            ? "ten that you know"
            : "the " + day.rightOnce() + " you know";
    return day.rightOnce() == 0
        ? commands(window, sheet, page)
        : commands(window, sheet, page, REVIEW, known);
  }

  private static List<Line> after(PlanDay day, Window window) {
    String most = ", " + day.plan().minutes() + " minutes a day at most";
    return words(day.due() + " to review" + (day.due() > 0 ? most : ""), window);
  }

  private static String[] afterwards(PlanDay day) {
    List<String> commands = new ArrayList<>();
    if (day.offersDebrief()) {
      commands.addAll(List.of(DEBRIEF, "write it down"));
    }
    commands.addAll(List.of(REVIEW, day.plan().minutes() + " minutes of it"));
    commands.addAll(List.of("prep plan", "the next interview"));
    return commands.toArray(String[]::new);
  }

  private static List<Line> drafts(PlanDay day, Window window) {
    return TodayScreen.drafts(day.drafts(), window);
  }

  private static List<Line> missed(
      PlanDay.Missed missed, int minutes, Readiness now, Window window) {
    String days = Dates.listed(missed.days());
    String back =
        missed.minutes().map(more -> "; " + more + " minutes a day bring it back").orElse("");
    return words(
        "%s went by without practice. Nothing has piled up: today is %s minutes as before. By the day"
                .formatted(days, minutes)
            + " that makes "
            + ofHundred(now, window)
            + " instead of "
            + range(missed.expected(), window)
            + back
            + ".",
        window);
  }

  private static List<Line> today(PlanDay day, Window window) {
    if (day.work().isEmpty()) {
      return words(done(day), window);
    }
    String minutes = day.minutes() + (day.minutes() == 1 ? " minute" : " minutes");
    String first = day.begun() ? minutes + " left today" : "Today " + minutes;
    List<Line> parts = new ArrayList<>();
    for (String part : parts(day.work())) {
      parts.add(Line.plain(part));
    }
    if (day.isLastStudyDay() && day.work().fresh().isEmpty()) {
      parts.add(Line.plain("nothing new"));
    }
    parts.addFirst(Line.of(Width.padded(first, LABEL - 3), Style.HEADING));
    return Layout.flow(parts, 3, window.textWidth());
  }

  /** That the day is done, and what comes next. */
  static String done(PlanDay day) {
    if (!day.plan().isStudyDay(day.today())) {
      return "A day off.";
    }
    List<String> next = parts(day.next());
    String tomorrow =
        day.isLastStudyDay() || next.isEmpty() ? "" : " Tomorrow " + String.join(", ", next) + ".";
    return "Done for today." + tomorrow;
  }

  /** As in {@code 12 to put right, 13 new}; what is zero is left out. */
  public static List<String> parts(DaysWork work) {
    List<String> parts = new ArrayList<>();
    if (!work.putRight().isEmpty()) {
      parts.add(work.putRight().size() + " to put right");
    }
    if (!work.fresh().isEmpty()) {
      parts.add(work.fresh().size() + " new");
    }
    if (!work.keep().isEmpty()) {
      parts.add(work.keep().size() + " to keep");
    }
    return parts;
  }

  private static List<Line> standing(PlanDay day, Window window) {
    Line right =
        Line.plain(
            day.toExplain() == 0 ? "" : "explained " + day.explained() + " of " + day.toExplain());
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        labelled(
            "Right once",
            day.rightOnce() + " of " + day.questions() + " questions",
            right,
            window));
    lines.addAll(
        labelled(
            day.daysLeft() == 1 ? "Tomorrow" : "By the day",
            ofHundred(day.readiness(), window),
            Line.EMPTY,
            window));
    return lines;
  }

  private static List<Line> labelled(String label, String text, Line right, Window window) {
    int column = window.isNarrow() ? NARROW_LABEL : LABEL;
    Line heading = Line.of(Width.padded(label, column), Style.HEADING);
    List<Line> left = Layout.words(heading, text, window);
    if (right.width() == 0) {
      return left;
    }
    if (window.isNarrow()) {
      return Layout.together(left, List.of(right));
    }
    Line line = left.getFirst();
    return List.of(
        Layout.join(line, Line.plain(" ".repeat(Math.max(3, 47 - line.width()))), right));
  }

  private static List<Line> before(PlanDay day, Window window) {
    Optional<Integer> longer = day.missed().flatMap(PlanDay.Missed::minutes);
    String mock = "an interview, " + Blueprint.usualMinutes(day.plan().level()) + " min";
    if (day.work().isEmpty()) {
      return commands(
          window, "prep review --budget 15m", "go on", MOCK, mock, "prep plan", "where you stand");
    }
    if (longer.isPresent()) {
      return commands(window, REVIEW, "start", "prep plan --minutes " + longer.get(), "catch up");
    }
    return day.isLastStudyDay()
        ? commands(window, REVIEW, "start", "prep plan --sheet", "one page to read tonight")
        : commands(
            window,
            REVIEW,
            day.begun() ? "go on" : "start",
            MOCK,
            mock,
            "prep plan",
            "where you stand");
  }

  /** Commands, each with what it does where there is room for that. */
  public static List<Line> commands(Window window, String... commandsAndDeeds) {
    int widest = 0;
    for (int i = 0; i < commandsAndDeeds.length; i += 2) {
      widest = Math.max(widest, Width.of(commandsAndDeeds[i]));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < commandsAndDeeds.length; i += 2) {
      String command = commandsAndDeeds[i];
      Line does = Line.plain(commandsAndDeeds[i + 1]);
      Line line = Line.of(Span.of(command, Style.KEY));
      int gap = widest + 3 - Width.of(command);
      lines.add(
          widest + 3 + does.width() > window.textWidth()
              ? line
              : Layout.join(line, Line.plain(" ".repeat(gap)), does));
    }
    return lines;
  }

  private static List<Line> words(String text, Window window) {
    return Layout.words(Line.EMPTY, text, window);
  }

  /** As in {@code 61–72 of 100 questions}. */
  static String ofHundred(Readiness readiness, Window window) {
    return range(readiness, window) + " of 100 questions";
  }

  /** As in {@code 61–72}. */
  static String range(Readiness readiness, Window window) {
    return readiness.from() == readiness.to()
        ? Integer.toString(readiness.from())
        : readiness.from() + window.glyphs().range() + readiness.to();
  }
}
