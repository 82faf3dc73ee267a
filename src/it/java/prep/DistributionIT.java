package prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the built tree promises wherever it lies: it starts, quickly where it can, and says nothing
 * needless. What holds only for the tree with a Java runtime is tagged {@code runtime}.
 */
@Tag("sh")
class DistributionIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("prep.launcher")).toAbsolutePath();
  private static final Path HOME = LAUNCHER.getParent().getParent();

  @TempDir Path temp;

  private Path copy;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void copy_the_tree_as_cp_r_does_with_new_times() throws Exception {
    copy = temp.resolve("a copy");
    try (Stream<Path> walk = Files.walk(HOME)) {
      for (Path path : walk.toList()) {
        Path target = copy.resolve(HOME.relativize(path).toString());
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
          assertThat(target.toFile().setExecutable(Files.isExecutable(path))).isTrue();
        }
      }
    }
  }

  @Test
  void the_program_runs_after_being_moved_and_through_a_symlink() throws Exception {
    Path moved = Files.move(copy, temp.resolve("moved"));
    Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), moved.resolve("bin/prep"));
    Path directory = Files.createDirectory(temp.resolve("bin"));
    Path relative = Files.createSymbolicLink(directory.resolve("relative"), Path.of("../absolute"));

    Outcome expected = version(LAUNCHER);
    assertThat(expected.out()).startsWith("prep ");
    assertThat(version(moved.resolve("bin/prep"))).isEqualTo(expected);
    assertThat(version(absolute)).isEqualTo(expected);
    assertThat(version(relative)).isEqualTo(expected);
  }

  @Test
  void it_is_found_on_the_path_and_from_its_own_directory() throws Exception {
    Outcome expected = version(LAUNCHER);
    assertThat(run(copy.resolve("bin"), Map.of(), "./prep", "--version")).isEqualTo(expected);
    Map<String, String> path = Map.of("PATH", copy.resolve("bin") + ":" + System.getenv("PATH"));
    assertThat(run(temp, path, "sh", "-c", "prep --version")).isEqualTo(expected);
  }

  @Test
  @Tag("runtime")
  void the_launcher_can_be_given_to_the_shell() throws Exception {
    assertThat(run(copy.resolve("bin"), Map.of(), "sh", "prep", "--version"))
        .isEqualTo(version(LAUNCHER));
  }

  @Test
  void manual_pages_and_completions_lie_where_man_and_shells_look() throws Exception {
    Path share = copy.resolve("share");
    assertThat(share.resolve("man/man1/prep.1")).content().contains("prep\\-quiz");
    assertThat(share.resolve("man/man1/prep-quiz.1")).isNotEmptyFile();
    assertThat(share.resolve("bash-completion/completions/prep"))
        .content()
        .isEqualTo(run(temp, Map.of(), LAUNCHER.toString(), "completion", "bash").out());
    assertThat(share.resolve("zsh/site-functions/_prep")).content().startsWith("#compdef prep\n");
    assertThat(share.resolve("fish/vendor_completions.d/prep.fish")).isNotEmptyFile();
  }

  @Test
  @Tag("runtime")
  void the_cache_fits_after_a_copy() throws Exception {
    Outcome outcome =
        run(
            temp,
            Map.of(),
            copy.resolve("runtime/bin/java").toString(),
            "-XX:AOTMode=on",
            "-XX:AOTCache=" + copy.resolve("lib/prep.aot"),
            "-m",
            "prep/prep.Main",
            "--version");
    assertThat(outcome.status()).isZero();
  }

  @Test
  @Tag("runtime")
  void without_a_fitting_cache_it_runs_silently() throws Exception {
    Outcome expected = version(LAUNCHER);
    Path cache = copy.resolve("lib/prep.aot");
    Files.writeString(cache, "not a cache");
    assertThat(version(copy.resolve("bin/prep"))).isEqualTo(expected);
    Files.delete(cache);
    assertThat(version(copy.resolve("bin/prep"))).isEqualTo(expected);
  }

  @Test
  void options_meant_for_other_java_programs_are_not_heard_of() throws Exception {
    Map<String, String> options =
        Map.of(
            "JAVA_TOOL_OPTIONS", "-Xmx1g", "JDK_JAVA_OPTIONS", "-Xmx1g", "_JAVA_OPTIONS", "-Xmx1g");
    assertThat(run(temp, options, LAUNCHER.toString(), "--version")).isEqualTo(version(LAUNCHER));
  }

  @Test
  void in_the_c_locale_file_names_beyond_ascii_are_found() throws Exception {
    Path decks = Files.createDirectory(temp.resolve("größe"));
    Files.writeString(
        decks.resolve("sizes.yaml"),
        """
        title: Sizes
        questions:
          - {id: one, type: true-false, question: Is it big?, answer: true}
        """);
    Outcome outcome =
        run(
            temp,
            Map.of("LC_ALL", "C"),
            LAUNCHER.toString(),
            "topics",
            "--no-bundled",
            "--decks",
            decks.toString());
    assertThat(outcome.out()).contains("sizes");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  @Tag("runtime")
  void the_runtime_holds_only_the_modules_that_are_needed() throws Exception {
    Outcome outcome =
        run(temp, Map.of(), HOME.resolve("runtime/bin/java").toString(), "--list-modules");
    assertThat(outcome.out().lines().map(line -> line.replaceFirst("[@ ].*", "")))
        .containsExactlyInAnyOrder("java.base", "java.logging", "jdk.unsupported", "prep");
  }

  private Outcome version(Path program) throws IOException, InterruptedException {
    return run(temp, Map.of(), program.toString(), "--version");
  }

  private Outcome run(Path directory, Map<String, String> variables, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(temp, "out", ".txt");
    Path err = Files.createTempFile(temp, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory(directory.toFile());
    builder.environment().put("PREP_DATA", temp.resolve("data").toString());
    builder.environment().putAll(variables);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
