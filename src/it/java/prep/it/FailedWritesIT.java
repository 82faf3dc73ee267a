package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.Prep;
import prep.cli.command.Environment;

/** What the built program does where nothing can be written. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only there are a full device and such limits")
class FailedWritesIT {

  private static final Path FULL = Path.of("/dev/full");

  /** One call of each command that has something to write; the words behind it. */
  private static final Map<String, String> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("", ""),
              Map.entry("quiz", "docker"),
              Map.entry("review", "docker"),
              Map.entry("due", "--count"),
              Map.entry("plan", "30d docker"),
              Map.entry("debrief", ""),
              Map.entry("mock", "docker --minutes 15"),
              Map.entry("syllabus", "backend-systems"),
              Map.entry("list", "docker"),
              Map.entry("topics", ""),
              Map.entry("stats", ""),
              Map.entry("show", "docker/mac-kernel"),
              Map.entry("flag", "docker/mac-kernel"),
              Map.entry("unflag", "docker/mac-kernel"),
              Map.entry("mute", "docker/mac-kernel"),
              Map.entry("unmute", "docker/mac-kernel"),
              Map.entry("report", "docker/mac-kernel"),
              Map.entry("search", "kernel"),
              Map.entry("try", "docker/mac-kernel 1"),
              Map.entry("lint", "--json"),
              Map.entry("import", "net.md"),
              Map.entry("export", "docker --format json"),
              Map.entry("move", "mine/a mine/b"),
              Map.entry("progress path", ""),
              Map.entry("progress rebuild", ""),
              Map.entry("progress undo", ""),
              Map.entry("progress reset", "docker/* --yes"),
              Map.entry("progress orphans", ""),
              Map.entry("progress export", ""),
              Map.entry("progress merge", "other.jsonl"),
              Map.entry("schema", "deck"),
              Map.entry("completion", "bash"),
              Map.entry("__complete", "qui")));

  /** They only open an editor; what there is to say is a message. */
  private static final Set<String> SILENT = Set.of("edit", "new");

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() throws IOException, InterruptedException {
    program = new Program(home);
    Files.createDirectories(program.data().resolve("decks"));
    Files.writeString(
        program.data().resolve("decks/mine.yaml"),
        """
        title: Mine
        questions:
          - id: a
            type: true-false
            question: It is so.
            answer: true
        """);
    Files.writeString(home.resolve("net.md"), "## What is IP?\nWhat joins networks.\n");
    Files.createDirectories(program.history().getParent());
    Files.writeString(
        program.history(),
        answer("01M7YRRT80Q3R5AB7HWJMAQ1EX", "docker/mac-kernel")
            + answer("01M7YRRT80Q3R5AB7HWJMAQ1EY", "docker/gone"));
    Files.writeString(
        home.resolve("other.jsonl"), answer("01M7YRRT80Q3R5AB7HWJMAQ1EZ", "docker/mac-kernel"));
  }

  private static String answer(String id, String question) {
    return "{\"v\":1,\"id\":\""
        + id
        + "\",\"at\":\"2026-11-21T10:00:00.000Z\",\"day\":\"2026-11-21\",\"session\":\"s\",\"question\":\""
        + question
        + "\",\"rev\":\"588051a9\",\"type\":\"true-false\",\"answer\":\"true\",\"score\":0,"
        + "\"grade\":\"again\",\"ms\":0,\"hint\":false,\"mode\":\"quiz\"}\n";
  }

  private static Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> commands = new TreeMap<>();
    Environment nowhere =
        Environment.ofProcess(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    collect("", Prep.tree(nowhere), commands);
    return commands;
  }

  private static void collect(String name, CommandSpec command, Map<String, CommandSpec> commands) {
    commands.put(name, command);
    for (Map.Entry<String, CommandLine> below : command.subcommands().entrySet()) {
      collect((name + " " + below.getKey()).strip(), below.getValue().getCommandSpec(), commands);
    }
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  static List<List<String>> calls() {
    return CALLS.entrySet().stream()
        .map(call ->
            Stream.of(call.getKey(), call.getValue())
                .flatMap(text -> words(text).stream())
                .toList())
        .toList();
  }

  static List<List<String>> callsForHelp() {
    List<List<String>> calls = new ArrayList<>();
    commands()
        .forEach((name, command) -> {
          if (command.optionsMap().containsKey("--help")) {
            calls.add(Stream.concat(words(name).stream(), Stream.of("--help")).toList());
          }
        });
    calls.add(List.of("--version"));
    return calls;
  }

  @Test
  void each_command_is_called_in_this_test() {
    Set<String> names = new TreeSet<>(SILENT);
    names.addAll(CALLS.keySet());
    Set<String> known = new TreeSet<>();
    commands()
        .forEach((name, command) -> {
          if (name.isEmpty() || command.subcommands().isEmpty()) {
            known.add(name);
          }
        });

    assertThat(names).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource({"calls", "callsForHelp"})
  void a_full_device_is_an_error_of_each_command(List<String> call) throws Exception {
    Path err = home.resolve("err");

    assertThat(status(program.start(FULL, err, call.toArray(String[]::new)))).isEqualTo(74);
    assertThat(Files.readAllLines(err))
        .contains("prep: cannot write to standard output: No space left on device")
        .noneMatch(line -> line.startsWith("\tat "));
  }

  private static int status(Process process) throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running");
    }
    return process.exitValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--plain", "--json"})
  void a_reader_who_leaves_ends_the_session_and_nothing_more_is_recorded(String protocol)
      throws Exception {
    Path err = home.resolve("err");
    Process process = program.start(err, "quiz", "docker", "--type", "choice", "-n", "9", protocol);
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).isNotEmpty();
    }
    try {
      process.getOutputStream().write("1\n".repeat(9).getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // It may have ended already.
    }

    assertThat(process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isIn(0, 141);
    assertThat(Files.readString(err)).isEmpty();
    assertThat(Files.readAllLines(program.history())).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void an_export_that_does_not_fit_leaves_the_old_file_alone() throws Exception {
    Path file = Files.writeString(home.resolve("sheet.json"), "old");
    String[] export = {"export", "docker", "--format", "json", "-o", file.toString()};

    assertThat(limited(export)).isEqualTo(74);
    assertThat(Files.readString(home.resolve("err"))).contains("cannot write " + file);
    assertThat(file).hasContent("old");
    assertThat(home.toFile().list()).doesNotContain(".sheet.json.new");

    assertThat(program.run("", export).status()).isZero();
    assertThat(Files.readString(file)).startsWith("{");
  }

  @Test
  void an_answer_that_cannot_be_kept_is_said_and_ends_the_session() throws Exception {
    Files.writeString(program.history(), Files.readString(program.history()).repeat(40));
    List<String> before = Files.readAllLines(program.history());

    assertThat(limited("quiz", "docker", "--type", "choice", "-n", "9")).isEqualTo(74);
    assertThat(Files.readString(home.resolve("err"))).contains("This was not saved");
    assertThat(Files.readAllLines(program.history())).isEqualTo(before);
  }

  /** Runs it where no file may grow beyond a few kilobytes. */
  private int limited(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 8; yes 1 | exec \"$@\"", "sh"));
    command.addAll(Program.command(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(program.variables());
    builder.directory(home.toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(home.resolve("err").toFile());
    return status(builder.start());
  }

  @Test
  void what_is_exported_to_a_device_leaves_the_device_there() throws Exception {
    String[] export = {"export", "docker", "--format", "json", "-o", FULL.toString()};

    assertThat(program.run("", export).status()).isEqualTo(74);
    assertThat(Files.isRegularFile(FULL)).isFalse();
  }
}
