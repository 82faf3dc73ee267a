package prep.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Width;

/** What keys make of a text; the cursor stands at the bar. */
class LineEditorTest {

  private static final int WIDTH = 20;

  private static final String[] KEYS = {
    "Left",
    "Right",
    "Home",
    "End",
    "Up",
    "Down",
    "Alt-B",
    "Alt-F",
    "Backspace",
    "Delete",
    "Ctrl-W",
    "Ctrl-U",
    "Ctrl-K",
    "Ctrl-Y",
    "Ctrl-J",
    "Alt-D",
    "Alt-Backspace"
  };

  private static final String[] TEXTS = {
    "a", "word ", "e\u0301", "家族", "👩\u200d💻", "👍🏽", "\u200d", "\u0301", "🇩🇪", "\n", "क्षि"
  };

  private static LineEditor editor(String marked) {
    int cursor = marked.indexOf('|');
    return LineEditor.EMPTY.insert(marked.replace("|", "")).at(cursor);
  }

  private static String marked(LineEditor editor) {
    return new StringBuilder(editor.text()).insert(editor.typed().cursor(), "|").toString();
  }

  private static String after(String marked, String... keys) {
    LineEditor editor = editor(marked.replace("\\n", "\n"));
    for (String key : keys) {
      editor = editor.after(key, WIDTH);
    }
    return marked(editor).replace("\n", "\\n");
  }

  @ParameterizedTest(name = "{1}: {0} becomes {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "ab|;           Left;          a|b",
        "|ab;           Left;          |ab",
        "a|b;           Right;         ab|",
        "ab|;           Right;         ab|",
        "one two|;      Alt-B;         one |two",
        "one two,|;     Ctrl-Left;     one |two,",
        "|one two;      Alt-F;         one| two",
        "one| two;      Ctrl-Right;    one two|",
        "one\\ntw|o;    Home;          one\\n|two",
        "on|e\\ntwo;    Ctrl-E;        one|\\ntwo",
        "ab|c;          Backspace;     a|c",
        "|abc;          Backspace;     |abc",
        "a|bc;          Delete;        a|c",
        "abc|;          Ctrl-D;        abc|",
        "one two-three|;Ctrl-W;        one |",
        "one two-three|;Alt-Backspace; one two-|",
        "one |two three;Alt-D;         one | three",
        "one tw|o;      Ctrl-U;        |o",
        "one\\ntw|o;    Ctrl-U;        one\\n|o",
        "o|ne two;      Ctrl-K;        o|",
        "o|ne\\ntwo;    Ctrl-K;        o|\\ntwo",
        "one|\\ntwo;    Ctrl-K;        one|two",
        "a|b;           Ctrl-J;        a\\n|b",
        "a|b;           Alt-Enter;     a\\n|b",
        "a|b;           PageUp;        a|b"
      })
  void a_key_edits(String before, String key, String becomes) {
    assertThat(after(before, key)).isEqualTo(becomes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301", "👩\u200d💻", "👍🏽", "家", "🇩🇪", "1\ufe0f\u20e3", "각"})
  void what_a_reader_takes_for_one_character_is_one(String cluster) {
    assertThat(after("a" + cluster + "|b", "Left")).isEqualTo("a|" + cluster + "b");
    assertThat(after("a|" + cluster + "b", "Right")).isEqualTo("a" + cluster + "|b");
    assertThat(after("a" + cluster + "|b", "Backspace")).isEqualTo("a|b");
    assertThat(after("a|" + cluster + "b", "Delete")).isEqualTo("a|b");
  }

  @Test
  void what_was_cut_out_is_put_in_again() {
    assertThat(after("one two|", "Ctrl-W", "Home", "Ctrl-Y")).isEqualTo("two|one ");
    assertThat(marked(editor("one|").cleared().after("Ctrl-Y", WIDTH))).isEqualTo("one|");
  }

  @Test
  void up_and_down_move_through_the_rows_as_they_stand_in_the_window() {
    String text = "one two three four five|";

    assertThat(after(text, "Up")).isEqualTo("one |two three four five");
    assertThat(after(text, "Up", "Down")).isEqualTo(text);
    assertThat(after("12345\\n家族|", "Up")).isEqualTo("1234|5\\n家族");
  }

  @Test
  void up_and_down_recall_what_was_entered() {
    LineEditor editor =
        editor("first|").entered().insert("second").entered().insert("second").entered();
    LineEditor typing = editor.insert("thi");

    LineEditor once = typing.after("Up", WIDTH);
    LineEditor twice = once.after("Up", WIDTH);

    assertThat(once.text()).isEqualTo("second");
    assertThat(twice.text()).isEqualTo("first");
    assertThat(twice.after("Up", WIDTH).text()).isEqualTo("first");
    assertThat(twice.after("Down", WIDTH).after("Down", WIDTH).text()).isEqualTo("thi");
  }

  @Test
  void line_ends_and_tabs_are_made_the_same_and_what_steers_a_terminal_is_left_out() {
    assertThat(LineEditor.EMPTY.insert("a\r\nb\rc\td\u001b[2Je\u202ef").text())
        .isEqualTo("a\nb\nc    d[2Jef");
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_is_typed_stands_in_rows_of_the_window_with_the_cursor_in_one(int seed) {
    Random random = new Random(seed);
    LineEditor editor = LineEditor.EMPTY;
    for (int i = 0; i < 60; i++) {
      editor =
          random.nextInt(3) > 0
              ? editor.insert(TEXTS[random.nextInt(TEXTS.length)])
              : editor.after(KEYS[random.nextInt(KEYS.length)], WIDTH);
      TypedRows rows = TypedRows.of(editor.text(), WIDTH);
      StringBuilder all = new StringBuilder();
      for (int row = 0; row < rows.count(); row++) {
        assertThat(Width.of(rows.row(row))).isLessThanOrEqualTo(WIDTH);
        all.append(rows.row(row));
      }
      assertThat(all.toString().replace(" ", ""))
          .isEqualTo(editor.text().replace(" ", "").replace("\n", ""));
      int cursor = editor.typed().cursor();
      assertThat(rows.offsetOf(cursor)).isBetween(0, rows.row(rows.rowOf(cursor)).length());
    }
  }
}
