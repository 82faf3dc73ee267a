package prep.screen.mock;

import java.util.ArrayList;
import java.util.List;
import prep.mock.Script;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** An interview that is about to begin: its parts, with their times in words. */
public final class MockStartScreen {

  private static final int GAP = 3;

  private static final String ALOUD =
      "Speak aloud, as if to somebody. Only the time is kept. No verdicts until the end.";

  private static final String TYPED = "You type every answer. No verdicts until the end.";

  private MockStartScreen() {}

  /**
   * The screen.
   *
   * @param about what it is about: tracks and topics; empty for everything
   * @param typed whether open questions are answered in writing
   */
  public static Screen of(Script script, String about, boolean typed, Window window) {
    List<Line> title =
        Layout.spread(
            Line.of(title(script, about), Style.HEADING),
            Line.plain("about " + minutes(script.minutes())),
            window);
    List<Line> how = Layout.words(Line.EMPTY, typed ? TYPED : ALOUD, window);
    List<Line> top = Layout.framed(Layout.blocks(List.of(title, sections(script, window))));
    List<Line> live = new ArrayList<>(Layout.framed(how));
    live.addAll(
        KeyWords.keys(
            window,
            KeyWords.key("Enter", "start"),
            KeyWords.key("v", typed ? "speak aloud" : "type everything"),
            KeyWords.key("q", "end")));
    return new Screen(top, live);
  }

  private static String minutes(int minutes) {
    return MockWords.counted(minutes, "minute");
  }

  private static String title(Script script, String about) {
    String level = script.blueprint().level().word();
    return "Mock interview · " + (about.isEmpty() ? "" : Safe.text(about) + " · ") + level;
  }

  private static List<Line> sections(Script script, Window window) {
    int widest = Width.widest(script.sections().stream().map(one -> one.part().word()));
    int digits = Width.widest(script.sections().stream().map(one -> "" + one.minutes()));
    List<Line> lines = new ArrayList<>();
    for (Script.Section section : script.sections()) {
      String part = Width.padded(section.part().word(), widest + GAP);
      String time =
          " ".repeat(digits - Width.of("" + section.minutes()))
              + minutes(section.minutes())
              + (section.minutes() == 1 ? " " : "");
      Line prefix = Line.plain(part + time);
      Span what = Span.plain(PlainMock.questions(section));
      if (window.isNarrow()) {
        lines.add(prefix);
        lines.addAll(Layout.item(Line.plain("  "), List.of(what), window.textWidth()));
      } else {
        Line wide = prefix.plus(Span.plain(" ".repeat(GAP)));
        lines.addAll(Layout.item(wide, List.of(what), window.textWidth()));
      }
    }
    return lines;
  }
}
