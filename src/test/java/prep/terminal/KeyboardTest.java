package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the keyboard makes of what a terminal tells. */
class KeyboardTest {

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private final Keyboard keyboard = new Keyboard(terminal, '\u001a', terminal::nanoTime);

  @Test
  void keys_have_the_names_of_the_key_table() {
    terminal.pressEach("1", "\r", " ", "\u007f", "\u001b[A", "\u001bOB", "\u0003", "\u0004");

    assertThat(Stream.generate(() -> keyboard.read(200)).limit(8))
        .containsExactly(
            new Input.Key("1"),
            new Input.Key("Enter"),
            new Input.Key("Space"),
            new Input.Key("Backspace"),
            new Input.Key("Up"),
            new Input.Key("Down"),
            new Input.Interrupt(),
            new Input.EndOfInput());
  }

  @Test
  void where_text_is_typed_keys_are_text_or_have_names() {
    terminal.pressEach(
        "names", "👩", " ", "\u001b[D", "\u001bOH", "\u001b[1;5C", "\u001b[3~", "\u001bb");
    terminal.pressEach("\u0001", "\u007f", "\n", "\r", "\u0004", "\u001b", "\u001b[5~");
    terminal.press("\u001b[200~two\rlines\u001b[201~");

    assertThat(Stream.generate(() -> keyboard.type(200)).limit(16))
        .containsExactly(
            new Input.Typed("names"),
            new Input.Typed("👩"),
            new Input.Typed(" "),
            new Input.Key("Left"),
            new Input.Key("Home"),
            new Input.Key("Ctrl-Right"),
            new Input.Key("Delete"),
            new Input.Key("Alt-B"),
            new Input.Key("Ctrl-A"),
            new Input.Key("Backspace"),
            new Input.Key("Ctrl-J"),
            new Input.Key("Enter"),
            new Input.Key("Ctrl-D"),
            new Input.Key("Escape"),
            new Input.Nothing(),
            new Input.Typed("two\rlines"));
  }

  @Test
  void a_key_after_a_text_is_no_bounce_of_the_one_before_it() {
    terminal.press("33\r3");

    assertThat(keyboard.read(200)).isEqualTo(new Input.Key("3"));
    assertThat(keyboard.read(200)).isEqualTo(new Input.Nothing());
    assertThat(keyboard.type(200)).isEqualTo(new Input.Key("Enter"));
    assertThat(keyboard.read(200)).isEqualTo(new Input.Key("3"));
  }

  @Test
  void a_terminal_that_never_waits_has_gone() {
    for (int i = 0; i < 1000; i++) {
      terminal.pass(0);
    }

    assertThat(Stream.generate(() -> keyboard.read(200)).limit(1000))
        .startsWith(new Input.Nothing())
        .contains(new Input.EndOfInput());
  }
}
