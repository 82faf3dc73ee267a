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

  private static final String MAIN = "prep/prep.Main";

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
  void started_without_its_launcher_it_takes_no_file_of_java_for_answers() throws Exception {
    String failed = "prep: cannot write to standard output: Bad file descriptor\n";
    Map<String, String> said =
        Map.of("<&-", "", "<&- >&-", failed, "<&- 2>&-", "", "<&- >&- 2>&-", "");
    for (String closed : said.keySet()) {
      String script = "exec \"$@\" quiz docker -n 1 --json " + closed;
      Outcome outcome = run(temp, Map.of(), "sh", "-c", script, "sh", java(), "-m", MAIN);

      assertThat(outcome.err()).isEqualTo(said.get(closed));
      assertThat(outcome.out()).doesNotContain("\"event\":\"error\"");
      assertThat(temp.resolve("data/history")).doesNotExist();
    }
  }

  @Test
  @Tag("runtime")
  void a_name_that_java_does_not_know_under_a_locale_is_told_of() throws Exception {
    Map<String, String> variables = Map.of("LC_ALL", "xx_XX.UTF-8");
    for (List<String> command :
        List.of(
            List.of("topics", "--decks", "größe"),
            List.of("import", "ü.aiken"),
            List.of("export", "--format", "json", "-o", "ü.json"))) {
      List<String> all = new ArrayList<>(List.of(java(), "-m", MAIN));
      all.addAll(command);
      Outcome outcome = run(temp, variables, all.toArray(String[]::new));

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err())
          .contains("cannot be a file name.\n")
          .contains("set LC_ALL=C.UTF-8")
          .doesNotContain("\tat ");
    }
  }

  /** Status 1 would say that the pass mark was missed. */
  @Test
  @Tag("runtime")
  void where_java_cannot_start_the_status_is_not_1() throws Exception {
    String gone = "mkdir gone; cd gone; rmdir ../gone; exec \"$@\" --version";
    Outcome nowhere = run(temp, Map.of(), "sh", "-c", gone, "sh", LAUNCHER.toString());
    assertThat(nowhere.status()).isEqualTo(74);
    assertThat(nowhere.err()).endsWith("no longer exists; cd to another one.\n");

    String little = "ulimit -v 300000; exec \"$@\" --version";
    Outcome cramped = run(temp, Map.of(), "sh", "-c", little, "sh", LAUNCHER.toString());
    assertThat(cramped.status()).isEqualTo(70);
    assertThat(cramped.err()).startsWith("prep: the memory limit");

    Files.delete(copy.resolve("runtime/bin/java"));
    Outcome incomplete = version(copy.resolve("bin/prep"));
    assertThat(incomplete.status()).isEqualTo(70);
    assertThat(incomplete.err()).startsWith("prep: no Java runtime at ");
  }

  private static String java() {
    return HOME.resolve("runtime/bin/java").toString();
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
