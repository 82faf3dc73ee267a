package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Level;
import prep.plan.Lever;
import prep.plan.Prospect;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Style;
import prep.text.Width;

/** What would let more of a plan fit: each change with what it brings, and the command for it. */
final class LeverLines {

  private LeverLines() {}

  /** Blocks of lines; none where all fits. */
  static List<List<Line>> of(PlanView view, Window window) {
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

  /** As in {@code 61–72}. */
  static String range(Prospect prospect, Window window) {
    return PlanDayScreen.range(prospect.readiness(), window);
  }

  /** What is changed, in few words. */
  static String label(Lever lever) {
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
}
