package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;

/** The terminal while single keys are read. */
class RawTerminalTest {

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private final RawTerminal raw = new RawTerminal(terminal);

  @Test
  void a_program_that_goes_on_is_painted_anew() {
    raw.takeOver(() -> true);
    terminal.raise(Signal.CONT);

    assertThat(raw.takeResumed()).isTrue();
    raw.giveBack();
  }

  @Test
  void a_window_closed_while_the_program_stood_still_is_no_bug_when_it_goes_on() {
    raw.takeOver(() -> true);
    assertThatThrownBy(() -> terminal.lose().reader().read()).isInstanceOf(IOException.class);

    assertThatCode(() -> terminal.raise(Signal.CONT)).doesNotThrowAnyException();
    assertThat(raw.takeResumed()).isFalse();
    raw.giveBack();
  }
}
