package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete, in the shells themselves where they are installed. */
class CompletionIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    String path = Program.launcher().getParent() + ":" + System.getenv("PATH");
    program = new Program(home).with("PATH", path);
  }

  static List<Shell> installed() {
    return Stream.of(
            new Shell("bash", "bash --norc -i", "source <(prep completion bash)"),
            new Shell(
                "zsh",
                "zsh -f -i",
                "autoload -U compinit; compinit -u; source <(prep completion zsh)"),
            new Shell("fish", "fish --no-config -i", "prep completion fish | source"))
        .filter(shell -> Files.isExecutable(Path.of("/usr/bin", shell.name())))
        .toList();
  }

  record Shell(String name, String command, String setUp) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("installed")
  void a_topic_is_completed_in_a_real_shell(Shell shell) throws Exception {
    try (Pty pty = Pty.shell(program, 100, 30, "exec " + shell.command())) {
      // The command that is typed does not hold what it writes.
      pty.press(shell.setUp() + "; echo set''up\r").waitFor("setup");
      pty.press("prep quiz -t docker,kub\t").waitFor("docker,kubernetes");
      pty.press("\u0015");
      pty.press("prep quiz --id docker/mac\t").waitFor("docker/mac-kernel");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qu | quiz",
        "quiz dist | distributed-systems",
        "quiz --track back | backend-systems",
        "quiz --level j | junior",
        "quiz --topic=kub | --topic=kubernetes",
        "quiz --topic = kub | kubernetes",
        "progress reb | rebuild",
        "progress reset dock | docker/*",
        "completion z | zsh",
        "quiz --data x | :directories"
      })
  void each_kind_of_word_is_completed(String words, String completed) throws Exception {
    List<String> args = Stream.of(("__complete -- " + words).split(" ")).toList();

    Program.Result result = program.run("", args.toArray(String[]::new));

    assertThat(result.status()).isZero();
    assertThat(result.out().lines().map(line -> line.split("\t", 2)[0])).containsExactly(completed);
  }

  @Test
  void what_is_hidden_is_not_offered() throws Exception {
    assertThat(program.run("", "__complete", "--", "").out()).doesNotContain("__complete");
    assertThat(program.run("", "--help").out()).doesNotContain("__complete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
  void each_shell_has_its_script(String shell) throws Exception {
    Program.Result result = program.run("", "completion", shell);

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("__complete");
  }

  @Test
  void an_unknown_shell_is_said() throws Exception {
    Program.Result result = program.run("", "completion", "zhs");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("did you mean zsh?");
  }
}
