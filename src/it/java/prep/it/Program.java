package prep.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The built program with a data directory of its own. {@code -Dprep.launcher} names another build
 * of it.
 */
final class Program {

  static final int PATIENCE_SECONDS = 30;

  /** What a run through pipes left behind. */
  record Result(int status, String out, String err) {}

  private final Path home;
  private final Map<String, String> variables = new TreeMap<>();
  private String shell = "";

  Program(Path home) {
    this.home = home;
    variables.put("HOME", home.toString());
    variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    variables.put("PREP_DATA", data().toString());
    variables.put("PREP_DEVICE", "test");
    variables.put("TERM", "xterm-256color");
    variables.put("LANG", "C.UTF-8");
    variables.put("TZ", "UTC");
  }

  Program with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Program without(String variable) {
    variables.remove(variable);
    return this;
  }

  /**
   * Starts it through {@code sh}.
   *
   * @param script what the shell does; {@code "$@"} is the program with its arguments
   */
  Program through(String script) {
    shell = script;
    return this;
  }

  Path data() {
    return home.resolve("data");
  }

  Path history() {
    return history("test");
  }

  Path history(String device) {
    return data().resolve("history").resolve(device + ".jsonl");
  }

  Path progress() {
    return data().resolve("progress.json");
  }

  Map<String, String> variables() {
    return variables;
  }

  static Path launcher() {
    Path launcher = Path.of(System.getProperty("prep.launcher", "target/prep/bin/prep"));
    if (!Files.isRegularFile(launcher)) {
      throw new IllegalStateException("the program is not built: there is no " + launcher);
    }
    return launcher.toAbsolutePath();
  }

  static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(launcher().toString());
    command.addAll(List.of(args));
    return command;
  }

  /** Runs it with {@code input} through a pipe, to its end. */
  Result run(String input, String... args) throws IOException, InterruptedException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    Process process = start(out, err, args);
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The program may end before it has read everything; its status tells.
    }
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + String.join(" ", args));
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** Starts it with its output going to files and its input open. */
  Process start(Path out, Path err, String... args) throws IOException {
    return prepared(err, args).redirectOutput(out.toFile()).start();
  }

  /** Starts it with pipes to write answers to and to read verdicts from. */
  Process start(Path err, String... args) throws IOException {
    return prepared(err, args).start();
  }

  private ProcessBuilder prepared(Path err, String... args) {
    List<String> command = new ArrayList<>();
    if (!shell.isEmpty()) {
      command.addAll(List.of("/bin/sh", "-c", shell, "sh"));
    }
    command.addAll(command(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.directory(home.toFile());
    builder.redirectError(err.toFile());
    return builder;
  }
}
