package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;

/** What only a bug can cause ends with 70, and never with 1: that says "below the pass mark". */
class ExitStatusTest {

  @TempDir Path home;

  private static InputStream failingWith(Supplier<Error> error) {
    return new InputStream() {
      @Override
      public int read() {
        throw error.get();
      }
    };
  }

  @Test
  void errors_of_the_virtual_machine_are_told_like_bugs() {
    World world = new World(home, Map.of());

    assertThat(world.run(failingWith(StackOverflowError::new), "import", "-")).isEqualTo(70);
    assertThat(world.err()).startsWith("prep: this is a bug in prep").doesNotContain("\tat ");
    assertThat(world.run(failingWith(OutOfMemoryError::new), "quiz", "-n", "1")).isEqualTo(70);
  }

  @Test
  void a_variable_that_holds_no_path_is_wrong_usage() {
    for (String variable : new String[] {"PREP_DATA", "PREP_DECKS", "XDG_STATE_HOME"}) {
      World world = new World(home, Map.of(variable, "/lost/\ufffd"));

      assertThat(world.run("", "quiz", "-n", "1")).isEqualTo(2);
      assertThat(world.err())
          .startsWith("prep: " + variable + " is not a valid path: /lost/\ufffd\n");
    }
  }
}
