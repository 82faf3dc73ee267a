package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.World;
import prep.deck.QuestionType;

class HelpTest {

  @TempDir Path home;

  private String out = "";

  static List<String> commands() {
    return List.of(
        "quiz review due list topics syllabus stats show mute unmute flag unflag report new edit search lint import"
            .concat(" export move progress schema completion")
            .split(" ", -1));
  }

  private List<String> help(String... args) {
    World world = new World(home, Map.of());
    assertThat(world.run("", args)).isZero();
    out = world.out();
    return out.lines().toList();
  }

  @Test
  void the_help_of_quiz_shows_usage_examples_and_groups_in_the_order_of_use() {
    assertThat(help("quiz", "--help")).first().isEqualTo("Usage: prep quiz [TOPIC...] [OPTIONS]");
    assertThat(out.lines().filter(line -> line.matches("[A-Z].*:")))
        .containsExactly("Examples:", "Choose:", "Session:", "Input and output:", "Everywhere:");
  }

  @Test
  void the_help_of_quiz_names_all_types_and_bundled_tracks() {
    String words = String.join(" ", help("quiz", "--help")).replaceAll("\\s+", " ");
    assertThat(words)
        .contains(Arrays.stream(QuestionType.values()).map(QuestionType::word).toList());
    for (File track : Objects.requireNonNull(new File("questions/tracks").listFiles())) {
      assertThat(words).contains(track.getName().replace(".yaml", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_says_how_it_is_written_in_one_line(String command) {
    List<String> help = help(command, "--help");
    assertThat(help.getFirst()).startsWith("Usage: prep " + command).hasSizeLessThanOrEqualTo(80);
    assertThat(help.get(1)).matches("[A-Z].{1,66}[.]");
    assertThat(help).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void no_line_of_the_examples_goes_on_at_the_margin(String command) {
    CommandSpec spec =
        Objects.requireNonNull(
                Prep.tree(new World(home, Map.of()).environment(InputStream.nullInputStream()))
                    .subcommands()
                    .get(command))
            .getCommandSpec();

    assertThat(spec.usageMessage().footer())
        .filteredOn(line -> line.startsWith(" "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(79));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          quizz                ~ unknown command: quizz. Did you mean quiz?
          xyzzy                ~ unknown command: xyzzy
          exam                 ~ unknown command: exam. Did you mean quiz --exam?
          typed                ~ unknown command: typed. Did you mean mock --typed?
          quiz --bugdet 15m    ~ unknown option: --bugdet. Did you mean --budget?
          quiz --count abc     ~ --count takes a whole number from 0 to 1000000, not "abc"
          quiz --pass high     ~ --pass takes a number from 0 to 100, not "high"
          quiz --budget 15     ~ --budget takes a duration from 1s to 24h, such as 90s, 15m or 1m30s, not "15"
          quiz --color red     ~ --color takes auto, always or never, not "red"
          quiz --count         ~ --count needs a value: number of questions, 0 for all (default: 10)
          quiz --seed 1 --seed 2 ~ --seed can be given only once
          schema               ~ schema needs KIND: deck, track or events
          topics docker        ~ unexpected argument: docker
          progress rebiuld     ~ unknown command: rebiuld. Did you mean rebuild?
          """)
  void a_command_line_that_cannot_be_read_says_what_is_wrong_and_where_help_is(
      String args, String message) {
    World world = new World(home, Map.of());
    assertThat(world.run("", args.split(" ", -1))).isEqualTo(2);
    assertThat(world.err().lines().toList()).hasSize(2).first().isEqualTo("prep: " + message);
    assertThat(world.err()).contains("--help.");
  }
}
