package prep.terminal.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "vim|vim",
        "  code   --wait |code,--wait",
        "'/Applications/My Editor/ed' -x|/Applications/My Editor/ed,-x",
        "\"/opt/a b/ed\" --title=\"a b\"|/opt/a b/ed,--title=a b",
        "/opt/a\\ b/ed|/opt/a b/ed",
        "ed \"a\\\"b\" 'c\\d' \"e\\f\"|ed,a\"b,c\\d,e\\f",
        "ed ''|ed,",
        "ed 'never closed -x|ed,never closed -x",
        "ed $HOME `x` ;rm|ed,$HOME,`x`,;rm",
      })
  void words_are_parted_as_a_shell_does_and_nothing_is_expanded(String command, String words) {
    assertThat(CommandWords.of(command, true)).isEqualTo(List.of(words.split(",", -1)));
  }

  @Test
  void a_blank_command_has_no_words() {
    assertThat(CommandWords.of(" \t ", true)).isEmpty();
  }

  @Test
  void on_windows_a_backslash_parts_directories() {
    assertThat(CommandWords.of("\"C:\\Program Files\\ed\\ed.exe\" -x", false))
        .containsExactly("C:\\Program Files\\ed\\ed.exe", "-x");
  }

  @Test
  void a_program_is_named_without_its_directory_and_ending() {
    assertThat(
            List.of(
                CommandWords.program("/usr/bin/vim"),
                CommandWords.program("C:\\bin\\Code.EXE"),
                CommandWords.program("code.cmd"),
                CommandWords.program("ed.sh")))
        .containsExactly("vim", "Code", "code", "ed.sh");
  }
}
