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
  void a_terminal_that_never_waits_has_gone() {
    for (int i = 0; i < 1000; i++) {
      terminal.pass(0);
    }

    assertThat(Stream.generate(() -> keyboard.read(200)).limit(1000))
        .startsWith(new Input.Nothing())
        .contains(new Input.EndOfInput());
  }
}
