package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import prep.plan.Lever;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** A plan as it stands: what was right so far, and what will be known by the day. */
public final class StandingScreen {

  private static final int BAR = 10;

  private StandingScreen() {}

  /** Where the plan stands: each section now and by the day, and what would help. */
  public static List<Line> of(PlanView view, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    blocks.add(PlanScreen.head(view, window));
    blocks.add(sections(view, window));
    blocks.add(sums(view, window));
    blocks.add(PlanDayScreen.commands(window, commands(view, window).toArray(String[]::new)));
    return Layout.margin(Layout.blocks(blocks));
  }

  /** On the day itself nothing can be changed any more. */
  private static List<String> commands(PlanView view, Window window) {
    if (view.daysLeft() == 0) {
      return List.of("prep plan --sheet", "one page to read", "prep review", "what you know best");
    }
    List<String> commands = new ArrayList<>();
    String now = LeverLines.range(view.prospect(), window);
    view.levers().stream()
        .filter(lever -> lever.kind() == Lever.Kind.MINUTES)
        .filter(lever -> !LeverLines.range(lever.prospect(), window).equals(now))
        .findFirst()
        .ifPresent(lever -> {
          commands.add(LeverLines.command(lever));
          commands.add(LeverLines.range(lever.prospect(), window) + " of 100");
        });
    commands.add("prep review");
    commands.add("today's questions");
    commands.add("prep plan --sheet");
    commands.add("one page for the eve");
    return commands;
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
        PlanScreen.fact(
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
        PlanScreen.fact(
            "By the day",
            PlanDayScreen.ofHundred(readiness, window)
                + ": of those right once, "
                + Math.round(100 * prospect.recalled())
                + " % recalled",
            window));
    if (view.toExplain() > 0) {
      lines.addAll(
          PlanScreen.fact("Explained", view.explained() + " of " + view.toExplain(), window));
    }
    return lines;
  }
}
