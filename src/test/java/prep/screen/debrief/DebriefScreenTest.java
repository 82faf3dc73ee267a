package prep.screen.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.debrief.Interviews.after;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.debrief.Debrief;
import prep.debrief.Interviews;
import prep.debrief.RealInterview;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;
import prep.typing.TypedText;

class DebriefScreenTest {

  private static final String JWT = "whats in a jwt and why trust it";
  private static final String SHARD = "how would you shard the orders table";
  private static final String LONG =
      "we have a service that answers slowly whenever a cron job runs at night, and nobody knows"
          + " why; where would you begin to look, and what would you tell the team?";

  private static Debrief some() {
    return after(JWT, "1", "3", SHARD, "", "1", LONG, "2");
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void each_step_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("debrief-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    add(golden, "entering", after(), "", 0, window);
    add(golden, "typing", after(), LONG, 0, window);
    add(golden, "proposals", after(JWT), "", 0, window);
    add(golden, "the second one under the cursor", after(JWT), "", 2, window);
    add(golden, "how a known one went", after(JWT, "1"), "", 0, window);
    add(golden, "how a new one went", after(JWT, "1", "3", LONG), "", 0, window);
    add(golden, "some were entered", some(), "", 0, window);
    add(golden, "ended", some().ended(), "", 0, window);
    add(golden, "keys before the first question", after(), DebriefNote.KEYS, window);
    add(golden, "keys of a text", some(), DebriefNote.KEYS, window);
    add(golden, "keys of proposals", after(JWT), DebriefNote.KEYS, window);
    add(golden, "keys of how it went", after(JWT, "1"), DebriefNote.KEYS, window);
    add(golden, "cleared", after(), DebriefNote.CLEARED, window);
    golden.check();
  }

  @Test
  void it_is_painted_in_ascii_too() {
    Golden golden = new Golden("debrief-ascii");
    Window window = new Window(80, 24, Glyphs.ASCII);
    add(golden, "some were entered", some().answered(JWT), "", 1, window);
    golden.add("the end", lines(DebriefEndScreen.of(end(some(), 1, false), window), window));
    golden.check();
  }

  private static void add(
      Golden golden, String title, Debrief debrief, String typed, int cursor, Window window) {
    add(
        golden,
        title,
        DebriefScreen.of(debrief, TypedText.of(typed), cursor, DebriefNote.NONE, window),
        window);
  }

  private static void add(
      Golden golden, String title, Debrief debrief, DebriefNote note, Window window) {
    add(golden, title, DebriefScreen.of(debrief, TypedText.of(""), 0, note, window), window);
  }

  private static void add(Golden golden, String title, Screen screen, Window window) {
    assertThat(screen.lines())
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    golden.add(title, screen);
  }

  private static DebriefEnd end(Debrief debrief, int soon, boolean interrupted) {
    return new DebriefEnd(debrief.interview(), debrief.asked(), soon, interrupted);
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void the_end_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("debrief-end-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    golden.add(
        "some known, some new", lines(DebriefEndScreen.of(end(some(), 1, false), window), window));
    golden.add(
        "all of them known, all of them back",
        lines(
            DebriefEndScreen.of(end(after(JWT, "1", "1", JWT, "2", "2"), 2, false), window),
            window));
    golden.add(
        "one known",
        lines(DebriefEndScreen.of(end(after(JWT, "1", "4"), 0, false), window), window));
    golden.add(
        "stopped", lines(DebriefEndScreen.of(end(after(JWT, "", "1"), 0, true), window), window));
    golden.add("nothing", lines(DebriefEndScreen.of(end(after(), 0, false), window), window));
    golden.check();
  }

  private static Screen lines(List<Line> lines, Window window) {
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }

  @Test
  void in_sentences_it_is_kept_in_a_golden_file_too() {
    Golden golden = new Golden("debrief-plain");
    golden.add("opening", new Screen(PlainDebrief.opening(Interviews.THURSDAYS), List.of()));
    golden.add(
        "opening without a plan",
        new Screen(
            PlainDebrief.opening(new RealInterview(Interviews.DAY, Interviews.DAY, "")),
            List.of()));
    for (Debrief debrief : List.of(after(), after(JWT), after(JWT, "1"), after(LONG), some())) {
      List<Line> lines = new ArrayList<>(PlainDebrief.question(debrief));
      lines.add(Line.plain(PlainDebrief.prompt(debrief)));
      golden.add(debrief.step().getClass().getSimpleName(), new Screen(lines, List.of()));
    }
    golden.add("a known one", new Screen(List.of(recorded(1)), List.of()));
    golden.add("a new one", new Screen(List.of(recorded(2)), List.of()));
    golden.add("the end", new Screen(PlainDebrief.end(end(some(), 1, false)), List.of()));
    golden.add(
        "stopped", new Screen(PlainDebrief.end(end(after(JWT, "", "1"), 0, true)), List.of()));
    golden.add("nothing", new Screen(PlainDebrief.end(end(after(), 0, false)), List.of()));
    golden.check();
  }

  private static Line recorded(int number) {
    return PlainDebrief.recorded(number, some().asked().get(number - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void how_many_come_back_is_said_as_one_would(int soon) {
    Debrief debrief = after(JWT, "1", "1", JWT, "2", "1", JWT, "3", "2");

    assertThat(DebriefEndScreen.soon(end(debrief, soon, false)))
        .isEqualTo(
            switch (soon) {
              case 0 -> "";
              case 1 -> "1 of them comes back tomorrow";
              case 2 -> "2 of them come back tomorrow";
              default -> "all of them come back tomorrow";
            });
  }

  @Test
  void what_is_refused_names_what_would_do() {
    assertThat(PlainDebrief.refusal(new Debrief.Refusal("7", 4)))
        .isEqualTo("7 is not one of 1 to 4");
    assertThat(PlainDebrief.refusal(new Debrief.Refusal("2", 1))).isEqualTo("2 is not 1");
    assertThat(PlainDebrief.refusal(new Debrief.Refusal("", 4)))
        .isEqualTo("An empty line is not one of 1 to 4");
    assertThat(PlainDebrief.refusal(new Debrief.Refusal("1", 0)))
        .isEqualTo("1 is not the number of a proposal: there is none");
  }
}
