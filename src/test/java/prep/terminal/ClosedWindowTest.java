package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prep.terminal.ScriptedTerminal.ENTER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Samples;
import prep.progress.Mode;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** A session at the keys whose window is closed: it ends, and what was answered stays. */
public class ClosedWindowTest {

  private static final Rules QUIZ = new Rules(Mode.QUIZ, false, false, true, false);
  private static final Rules EXAM = new Rules(Mode.EXAM, true, false, false, false);

  private final Loops loops = new Loops();

  private Session run(Rules rules) {
    return loops.atKeys(
        Sessions.of(rules, List.of(Samples.choice("first"), Samples.choice("second"))));
  }

  @ParameterizedTest(name = "after {0} keys")
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void it_ends_with_what_was_answered(int keys) {
    List.of("1", ENTER, "1", ENTER).subList(0, keys).forEach(loops.terminal::press);
    loops.terminal.lose();
    Session over = run(QUIZ);

    assertThat(over.isOver()).isTrue();
    assertThat(over.attempts()).hasSize((keys + 1) / 2);
    assertThat(loops.record.changes()).isEqualTo(over.log());
    assertThat(loops.terminal.isGivenBack()).isTrue();
  }

  @Test
  void who_types_line_by_line_has_ended_the_input() {
    InputStream lost =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no window");
          }
        };

    assertThat(new Lines(lost, true).next()).isEmpty();
    assertThatThrownBy(() -> new Lines(lost, false).next())
        .isInstanceOf(UncheckedIOException.class);
  }

  public static IntStream looks() {
    return IntStream.rangeClosed(1, 36);
  }

  @ParameterizedTest(name = "at look {0} at its size")
  @MethodSource("looks")
  void it_ends_in_the_middle_of_a_paint(int looks) {
    loops.terminal.loseAfter(looks).pressEach("1", ENTER, "1", ENTER);
    Session over = run(QUIZ);

    assertThat(loops.terminal.isLost()).isTrue();
    assertThat(over.isOver()).isTrue();
    assertThat(loops.record.changes()).isEqualTo(over.log());
    assertThat(loops.terminal.isGivenBack()).isTrue();
  }

  @ParameterizedTest(name = "at look {0} at its size")
  @MethodSource("looks")
  void an_exam_is_over_even_if_its_verdicts_cannot_be_read(int looks) {
    loops.terminal.pressEach("1", "1").loseAfter(looks).pressEach(ENTER, ENTER);
    Session over = run(EXAM);

    assertThat(loops.terminal.isLost()).isTrue();
    assertThat(over.attempts()).hasSize(2);
    assertThat(loops.record.changes()).isEqualTo(over.log());
    assertThat(loops.terminal.isGivenBack()).isTrue();
  }
}
