package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prep.screen.Screen;
import prep.text.Line;

/** What stands in a window of 20 columns and 10 rows. */
class PainterTest {

  private final ByteArrayOutputStream painted = new ByteArrayOutputStream();
  private Painter painter;
  private LineDisciplineTerminal terminal;

  @BeforeEach
  void makeTerminal() throws IOException {
    terminal =
        new LineDisciplineTerminal("test", "xterm-256color", painted, StandardCharsets.UTF_8);
    terminal.setSize(new Size(20, 10));
    terminal.enterRawMode();
    painter = new Painter(terminal, Palette.PLAIN);
  }

  private static List<Line> lines(String... texts) {
    return Stream.of(texts).map(Line::plain).toList();
  }

  private List<String> window() {
    terminal.flush();
    EmulatedWindow window = new EmulatedWindow(20, 10);
    window.write(painted.toString(StandardCharsets.UTF_8));
    return window.rows();
  }

  @Test
  void what_is_live_is_painted_over_and_what_is_fixed_stays() {
    painter.show(new Screen(lines("question"), lines("1 a", "2 b")));
    painter.show(new Screen(lines("question"), lines("1 x")));

    assertThat(window()).containsExactly("question", "1 x");
  }

  @Test
  void a_typed_answer_is_painted_over_with_the_question_and_nothing_above_it() {
    painter.show(new Screen(lines("before", "its source"), List.of()));
    painter.begin();
    painter.show(new Screen(lines("", "question", ""), List.of()));
    painter.append(lines("> typed"));
    painter.show(new Screen(lines("", "question, answered", "", "Right"), lines("keys")));

    assertThat(window())
        .containsExactly("before", "its source", "", "question, answered", "", "Right", "keys");
  }

  @Test
  void of_a_screen_in_which_one_row_changes_nothing_else_is_painted() {
    painter.show(new Screen(lines("question"), lines("Speaking 0:47", "", "keys")));
    terminal.flush();
    painted.reset();
    painter.show(new Screen(lines("question"), lines("Speaking 0:48", "", "keys")));
    terminal.flush();

    assertThat(painted.toString(StandardCharsets.UTF_8))
        .contains("Speaking 0:48")
        .doesNotContain("keys", "question");
  }

  @Test
  void a_row_that_changes_amid_others_is_painted_over_and_what_comes_next_stands_below_all() {
    painter.show(new Screen(lines("question"), lines("a long old row", "", "keys")));
    painter.show(new Screen(lines("question"), lines("new", "", "keys")));
    painter.show(new Screen(lines("question"), lines("new", "", "other keys")));
    painter.append(lines("end"));

    assertThat(window()).containsExactly("question", "new", "", "other keys", "end");
  }

  @Test
  void a_row_that_becomes_two_moves_those_below_it() {
    painter.show(new Screen(lines("question"), lines("short", "", "keys")));
    painter.show(new Screen(lines("question"), lines("longer than the window is", "", "keys")));
    painter.show(new Screen(lines("question"), lines("short", "", "keys")));

    assertThat(window()).containsExactly("question", "short", "", "keys");
  }

  @Test
  void what_the_window_no_longer_holds_is_printed_again_below() {
    painter.show(
        new Screen(lines("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"), lines("keys")));
    painter.show(new Screen(lines("one", "2"), lines("keys")));

    assertThat(window()).endsWith("11", "one", "2", "keys");
  }

  @Test
  void a_window_that_becomes_narrow_while_a_key_is_drawn_is_painted_anew_for_its_width() {
    String[] wide = {"a question of a row", "one of its options", "another of", "them all"};
    String[] narrow = {"a question", "of a row", "one of its", "options", "another of", "them all"};
    EmulatedWindow window = new EmulatedWindow(20, 10);
    painter.show(typing("> a", wide));
    look(window);
    terminal.setSize(new Size(10, 10));
    window.resize(10, 10);
    painter.show(typing("> ab", wide));
    String answers = look(window);
    painter.showResized(typing("> ab", narrow));
    answers += look(window);
    Screen now = typing("> abc", narrow);
    int asks = 0;
    for (painter.show(now); !answers.isEmpty(); answers = look(window), painter.show(now)) {
      painter.showStanding(Integer.parseInt(answers.replaceAll("[^0-9;]|;.*", "")) - 1, now);
      asks++;
    }
    look(window);

    assertThat(asks).isEqualTo(2);
    assertThat(window.rows()).startsWith(narrow).endsWith("> abc", "keys").hasSize(8);
  }

  private static Screen typing(String typed, String... question) {
    return new Screen(lines(question), lines(typed, "keys"), new Screen.Place(0, typed.length()));
  }

  /** Shows in the window what was painted, and returns what it answers. */
  private String look(EmulatedWindow window) {
    terminal.flush();
    window.write(painted.toString(StandardCharsets.UTF_8));
    painted.reset();
    return window.takeAnswers();
  }
}
