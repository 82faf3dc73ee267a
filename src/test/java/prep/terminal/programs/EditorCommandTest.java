package prep.terminal.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorCommandTest {

  private static List<String> opening(String editor) {
    return EditorCommand.of(Map.of("EDITOR", editor), null, false).opening("/decks/a b.yaml", 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi",
        "vim",
        "nvim",
        "nano",
        "emacs",
        "emacsclient",
        "kak",
        "joe",
        "micro",
        "/usr/bin/vim"
      })
  void most_editors_take_a_line_behind_a_plus(String editor) {
    assertThat(opening(editor)).containsExactly(editor, "+12", "/decks/a b.yaml");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "code, code --wait --goto /decks/a b.yaml:12",
    "code -w, code -w --goto /decks/a b.yaml:12",
    "codium --wait, codium --wait --goto /decks/a b.yaml:12",
    "cursor, cursor --wait --goto /decks/a b.yaml:12",
    "subl, subl --wait /decks/a b.yaml:12",
    "subl -w, subl -w /decks/a b.yaml:12",
    "zed, zed --wait /decks/a b.yaml:12",
    "hx, hx /decks/a b.yaml:12",
    "gvim, gvim -f +12 /decks/a b.yaml",
    "ed -s, ed -s /decks/a b.yaml",
    "emacsclient -t, emacsclient -t +12 /decks/a b.yaml",
  })
  void others_have_their_own_ways_and_are_waited_for(String editor, String command) {
    assertThat(String.join(" ", opening(editor))).isEqualTo(command);
  }

  @Test
  void placeholders_say_where_file_and_line_go() {
    EditorCommand editor = EditorCommand.of(Map.of(), "my-editor --line={line} -- {file}", false);

    assertThat(editor.opening("/d.yaml", 3))
        .containsExactly("my-editor", "--line=3", "--", "/d.yaml");
  }

  @Test
  void a_file_is_named_where_only_the_line_has_a_place() {
    EditorCommand editor = EditorCommand.of(Map.of(), "vim +{line}", false);

    assertThat(editor.opening("/d.yaml", 3)).containsExactly("vim", "+3", "/d.yaml");
  }

  @Test
  void visual_wins_over_editor_which_wins_over_the_configuration() {
    assertThat(EditorCommand.of(Map.of("VISUAL", "a", "EDITOR", "b"), "c", false).program())
        .isEqualTo("a");
    assertThat(EditorCommand.of(Map.of("VISUAL", " ", "EDITOR", "b"), "c", false).program())
        .isEqualTo("b");
    assertThat(EditorCommand.of(Map.of(), "c", false).program()).isEqualTo("c");
  }

  @Test
  void where_nothing_is_set_the_system_has_one() {
    assertThat(EditorCommand.of(Map.of(), null, false).opening("d", 1))
        .containsExactly("vi", "+1", "d");
    assertThat(EditorCommand.of(Map.of(), null, true).opening("d", 1))
        .containsExactly("notepad", "d");
  }
}
