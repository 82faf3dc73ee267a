package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import prep.text.Line;

/** What is printed again after Ctrl-Z and fg, and what is asked until it is answered. */
class LineOutputTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void what_was_said_in_passing_is_not_said_again() {
    LineOutput output =
        new LineOutput(new PrintStream(printed, false, StandardCharsets.UTF_8), Palette.PLAIN, 80);
    output.begin();
    output.print(lines("What is asked?"));
    output.tell(lines("There is no hint."));
    output.keep("You answered: 7");
    output.prompt("How sure are you?");
    printed.reset();
    output.again();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualTo("What is asked?\nYou answered: 7\nHow sure are you? ");
  }

  @Test
  void however_many_lines_mean_nothing_enter_goes_on_after_them() {
    LineOutput output =
        new LineOutput(new PrintStream(printed, false, StandardCharsets.UTF_8), Palette.PLAIN, 80);
    Iterator<String> lines = Collections.nCopies(20_000, "x").iterator();
    Supplier<Optional<String>> input = () -> Optional.of(lines.hasNext() ? lines.next() : "");

    assertThat(output.goesOn("Enter starts:", input)).isTrue();
  }

  private static List<Line> lines(String text) {
    return List.of(Line.plain(text));
  }
}
