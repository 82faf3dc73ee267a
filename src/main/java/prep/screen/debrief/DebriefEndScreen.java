package prep.screen.debrief;

import java.util.ArrayList;
import java.util.List;
import prep.debrief.Asked;
import prep.debrief.Outcome;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Marks;
import prep.screen.Window;
import prep.screen.plan.PlanDayScreen;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** What came of writing an interview down. */
public final class DebriefEndScreen {

  static final String NOTHING = "Nothing was written down.";
  static final String STOPPED = "Stopped. What you entered so far is kept.";

  private static final String PLAN = "prep plan";
  private static final String DRAFTS = "prep topics --drafts";
  private static final int LABEL = 12;
  private static final int GAP = 3;

  private DebriefEndScreen() {}

  /** The screen. */
  public static List<Line> of(DebriefEnd end, Window window) {
    if (end.asked().isEmpty()) {
      return Layout.framed(words(Line.EMPTY, NOTHING, window));
    }
    List<Line> stopped = end.interrupted() ? words(Line.EMPTY, STOPPED, window) : List.of();
    return Layout.framed(
        Layout.blocks(
            List.of(
                stopped,
                Layout.spread(
                    Line.of(title(end), Style.HEADING),
                    Line.plain(String.join("   ", outcomes(end))),
                    window),
                strip(end, window),
                Layout.together(known(end, window), drafts(end, window)),
                commands(end, window))));
  }

  static String title(DebriefEnd end) {
    int asked = end.asked().size();
    return asked
        + (asked == 1 ? " question" : " questions")
        + " asked on "
        + Dates.plainly(end.interview().day(), end.interview().today());
  }

  /** As in {@code 4 well}, the best first; what is zero is left out. */
  static List<String> outcomes(DebriefEnd end) {
    List<String> words = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.values()).reversed()) {
      long count = end.asked().stream().filter(asked -> asked.outcome() == outcome).count();
      if (count > 0) {
        words.add(count + " " + outcome.words());
      }
    }
    return words;
  }

  private static List<Line> strip(DebriefEnd end, Window window) {
    List<Span> marks = new ArrayList<>();
    for (Asked asked : end.asked()) {
      marks.add(Marks.sign(DebriefScreen.mark(asked.outcome()), window.glyphs()));
    }
    return Layout.item(Line.EMPTY, marks, window.textWidth());
  }

  private static List<Line> known(DebriefEnd end, Window window) {
    return end.known() == 0
        ? List.of()
        : words(Line.plain(Width.padded(end.known() + " known", LABEL)), soon(end), window);
  }

  /** How many come back soon. */
  static String soon(DebriefEnd end) {
    int soon = end.soon();
    if (soon == 0) {
      return "";
    }
    String which = soon < end.known() ? soon + " of them " : soon == 1 ? "" : "all of them ";
    return which + (soon == 1 ? "comes" : "come") + " back tomorrow";
  }

  private static List<Line> drafts(DebriefEnd end, Window window) {
    List<Asked> drafts = end.drafts();
    if (drafts.isEmpty()) {
      return List.of();
    }
    Line label = Line.plain(Width.padded(drafts.size() + " new", LABEL));
    List<Line> lines = new ArrayList<>(words(label, kept(drafts.size()) + ":", window));
    int words = Width.widest(drafts.stream().map(draft -> draft.outcome().words()));
    int most = window.textWidth() - 2 - GAP - words;
    int widest = Width.widest(drafts.stream().map(DebriefEndScreen::name));
    for (Asked draft : drafts) {
      String name = widest <= most ? name(draft) : shortly(draft, window);
      int gap = Math.min(widest, most) - Width.of(name) + GAP;
      Line key = Line.of(Span.plain("  "), Span.of(name, Style.KEY));
      if (gap >= GAP) {
        lines.add(key.plus(Span.plain(" ".repeat(gap) + draft.outcome().words())));
      } else {
        lines.addAll(Layout.item(Line.EMPTY, key.spans(), window.textWidth()));
        lines.add(Line.plain("    " + draft.outcome().words()));
      }
    }
    return lines;
  }

  static String kept(int drafts) {
    return "kept as " + (drafts == 1 ? "a draft" : "drafts") + ", without an answer yet";
  }

  private static String shortly(Asked draft, Window window) {
    return window.glyphs().ellipsis() + "/" + Safe.text(draft.key().id());
  }

  private static String name(Asked draft) {
    return Safe.text(draft.key().toString());
  }

  private static List<Line> commands(DebriefEnd end, Window window) {
    String next = "the next round";
    if (end.drafts().isEmpty()) {
      return PlanDayScreen.commands(window, PLAN, next);
    }
    String edit = edit(end.drafts().getFirst());
    // A command broken over two lines cannot be copied.
    return Width.of(edit) > window.textWidth()
        ? PlanDayScreen.commands(window, DRAFTS, "write them", PLAN, next)
        : PlanDayScreen.commands(window, edit, "write its answer", PLAN, next);
  }

  static String edit(Asked draft) {
    return "prep edit " + name(draft);
  }

  private static List<Line> words(Line prefix, String text, Window window) {
    return Layout.words(prefix, text, window);
  }
}
