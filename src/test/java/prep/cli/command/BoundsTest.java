package prep.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  @TempDir Path home;

  private int run(Map<String, String> variables, String... arguments) {
    world = new World(home, variables);
    return world.run("", arguments);
  }

  private World world = new World(Path.of(""), Map.of());

  @ParameterizedTest
  @CsvSource({
    "quiz,   -n,           -1,                   whole number from 0 to 1000000",
    "quiz,   --count,      1000001,              whole number from 0 to 1000000",
    "quiz,   --count,      99999999999999999999, whole number from 0 to 1000000",
    "quiz,   --count,      1.5,                  whole number from 0 to 1000000",
    "quiz,   --count,      ten,                  whole number from 0 to 1000000",
    "review, -n,           -1,                   whole number from 0 to 1000000",
    "quiz,   --pass,       200,                  number from 0 to 100",
    "quiz,   --pass,       -1,                   number from 0 to 100",
    "quiz,   --pass,       100.1,                number from 0 to 100",
    "quiz,   --pass,       NaN,                  number from 0 to 100",
    "review, --pass,       1e1,                  number from 0 to 100",
    "quiz,   --time-limit, 0s,                   duration from 1s to 24h",
    "quiz,   --time-limit, -5s,                  duration from 1s to 24h",
    "quiz,   --time-limit, 5,                    duration from 1s to 24h",
    "review, --time-limit, 24h1s,                duration from 1s to 24h",
    "quiz,   --budget,     0m,                   duration from 1s to 24h",
    "quiz,   --budget,     999999h,              duration from 1s to 24h",
    "quiz,   --budget,     9999999s,             duration from 1s to 24h",
    "quiz,   --seed,       9223372036854775808,  from -9223372036854775808 to 9223372036854775807",
    "quiz,   --seed,       x,                    from -9223372036854775808 to 9223372036854775807",
  })
  void what_is_out_of_bounds_is_refused_with_the_bounds(
      String command, String option, String value, String bounds) {
    assertThat(run(Map.of(), command, option, value)).isEqualTo(2);
    assertThat(world.err()).contains(bounds, "not \"" + value + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "-n, 0",
    "-n, 1000000",
    "--pass, 0",
    "--pass, 100",
    "--pass, 66.6",
    "--time-limit, 1s",
    "--time-limit, 24h",
    "--budget, 23h59m60s",
    "--seed, -9223372036854775808",
    "--seed, 9223372036854775807"
  })
  void the_bounds_themselves_are_taken(String option, String value) {
    run(Map.of(), "quiz", "docker", option, value);

    assertThat(world.err()).isEmpty();
    assertThat(world.out()).startsWith("Question 1 of ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1969-12-31T23:59:59Z",
        "9900-01-01T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "2026-02-30T10:00:00Z",
        "2026-11-21",
        "now"
      })
  void a_prep_now_that_cannot_be_is_refused_with_the_bounds(String now) {
    assertThat(run(Map.of("PREP_NOW", now), "topics")).isEqualTo(2);
    assertThat(world.err()).contains("PREP_NOW is not an instant from 1970 to 9899: " + now);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "9899-12-31T23:59:59.999999999Z"})
  void answers_are_recorded_from_the_first_instant_to_the_last(String now) {
    Map<String, String> variables =
        Map.of("PREP_NOW", now, "PREP_DATA", home.resolve("data").toString());
    World world = new World(home, variables);

    assertThat(world.run("1\n", "quiz", "docker", "-n", "1")).isZero();
    assertThat(world.run("", "stats")).isZero();
    assertThat(world.run("", "due", "--count")).isZero();
    assertThat(world.err()).isEmpty();
  }

  @Test
  void an_argument_that_begins_with_an_at_sign_is_a_text() throws IOException {
    Path options = Files.writeString(home.resolve("options"), "--version");

    assertThat(run(Map.of(), "search", "@" + options)).isIn(0, 3);
    assertThat(world.out()).doesNotStartWith("prep 0");
    assertThat(run(Map.of(), "show", "@" + options)).isEqualTo(2);
    assertThat(world.err()).contains("@" + home);
    assertThat(run(Map.of(), "@" + options)).isEqualTo(2);
    assertThat(world.err()).contains("@" + options);
  }
}
