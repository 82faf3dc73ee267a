import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the ahead-of-time cache of the built program: {@code Training DIRECTORY}. A real run of the
 * usual commands, with a quiz in a pseudo-terminal at its end, shows the virtual machine what to
 * keep in it. Where that cannot be done (no pseudo-terminal, say), the cache is less good or
 * missing, and prep starts more slowly; the build goes on.
 */
final class Training {
  /** What the rehearsal writes before the quiz in the terminal. */
  private static final String QUIZ_BEGINS = "[the quiz begins]";

  /** The program has answered a key when it has been silent for this long. */
  private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  /** How long an answer may take to begin. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

  private static final long LONGEST_RUN_SECONDS = 60;

  private final Path home;
  private final Path work;

  private Training(Path home) {
    this.home = home;
    this.work = home.resolveSibling("training");
  }

  public static void main(String[] args) throws Exception {
    new Training(Path.of(args[0]).toAbsolutePath()).train();
    // The pseudo-terminal's helper threads would hold the process.
    System.exit(0);
  }

  private void train() throws IOException, InterruptedException {
    Path cache = home.resolve("lib/prep.aot");
    if (Files.exists(cache)) {
      return;
    }
    Files.createDirectories(work);
    Path recording = work.resolve("prep.aotconf");
    boolean recorded = false;
    for (String main : List.of("prep.Rehearsal", "prep.Main")) {
      List<String> command = record(recording, main);
      try {
        recorded = inTerminal(command) && Files.exists(recording);
      } catch (Exception | LinkageError e) {
        System.err.println("No training in a pseudo-terminal: " + e);
      }
      recorded = recorded || (inPipe(command) && Files.exists(recording));
      if (recorded) {
        break;
      }
    }
    if (recorded) {
      Process create =
          new ProcessBuilder(
                  java(),
                  "-XX:AOTMode=create",
                  "-XX:AOTConfiguration=" + recording,
                  "-XX:AOTCache=" + cache,
                  "-m",
                  "prep/prep.Main")
              .redirectErrorStream(true)
              .redirectOutput(work.resolve("create.log").toFile())
              .start();
      create.waitFor();
    }
    if (!Files.exists(cache)) {
      System.err.println(
          "No ahead-of-time cache was made, so prep will start more slowly; see " + work);
    }
  }

  private String java() {
    return home.resolve("runtime/bin/java").toString();
  }

  private List<String> record(Path recording, String main) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-XX:AOTMode=record");
    command.add("-XX:AOTConfiguration=" + recording);
    // Profiles make the compiler work at start; with C1 alone, that costs more than it brings.
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:-AOTRecordTraining");
    command.add("-Dlibrary.jline.path=" + home.resolve("lib"));
    command.add("-Djline.tmpdir=" + home.resolve("lib"));
    command.add("-m");
    command.add("prep/" + main);
    command.addAll(
        main.endsWith("Main")
            ? List.of("quiz", "--topic", "docker", "--count", "15")
            : List.of(QUIZ_BEGINS));
    return command;
  }

  /** Nothing of the user's may be read or written. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("PREP_") || name.startsWith("XDG_"));
    environment
        .keySet()
        .removeAll(
            List.of(
                "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS",
                "_JAVA_OPTIONS",
                "NO_COLOR",
                "ACCESSIBLE"));
    environment.put("HOME", work.resolve("home").toString());
    environment.put("LOCALAPPDATA", work.resolve("home").toString());
    environment.put("APPDATA", work.resolve("home").toString());
    environment.put("PREP_DATA", work.resolve("data").toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    // A pager would take the keys that are meant for the quiz.
    environment.put("PAGER", "cat");
    return environment;
  }

  private boolean inPipe(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment());
    builder.redirectErrorStream(true).redirectOutput(work.resolve("pipe.log").toFile());
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("1\n1\n1\n:quit\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended before it had read everything.
    }
    return ended(process);
  }

  private boolean inTerminal(List<String> command) throws IOException, InterruptedException {
    PtyProcess process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment())
            .setInitialColumns(80)
            .setInitialRows(24)
            .setRedirectErrorStream(true)
            .start();
    Screen screen = new Screen();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .start(() -> screen.follow(process.getInputStream(), work.resolve("terminal.log")));
    press(process.getOutputStream(), screen);
    reader.join(TimeUnit.SECONDS.toMillis(5));
    return ended(process);
  }

  /** What has come from the program in the terminal so far. */
  private static final class Screen {
    private final StringBuilder text = new StringBuilder();
    private long lastOutput = System.nanoTime();
    private boolean ended;

    void follow(InputStream out, Path log) {
      byte[] buffer = new byte[8192];
      try (OutputStream copy = Files.newOutputStream(log)) {
        for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
          copy.write(buffer, 0, n);
          wrote(new String(buffer, 0, n, StandardCharsets.US_ASCII));
        }
      } catch (IOException e) {
        // The terminal of a program that has ended.
      }
      end();
    }

    private synchronized void wrote(String more) {
      text.append(more);
      lastOutput = System.nanoTime();
      notifyAll();
    }

    private synchronized void end() {
      ended = true;
      notifyAll();
    }

    /** Waits for the quiz to begin. */
    synchronized void awaitQuiz(long deadline) throws InterruptedException {
      while (!ended && text.indexOf(QUIZ_BEGINS) < 0 && System.nanoTime() < deadline) {
        wait(100);
      }
      if (text.indexOf(QUIZ_BEGINS) < 0) {
        System.err.println("The rehearsal never came to its quiz, so prep will start more slowly.");
      }
    }

    /** Waits until an answer to the last key has come to its end, or none comes. */
    synchronized void awaitSilence(long deadline) throws InterruptedException {
      long pressed = System.nanoTime();
      while (!ended && System.nanoTime() < deadline) {
        long now = System.nanoTime();
        long limit = lastOutput > pressed ? lastOutput + SILENCE_NANOS : pressed + PATIENCE_NANOS;
        if (now >= limit) {
          return;
        }
        wait(TimeUnit.NANOSECONDS.toMillis(limit - now) + 1);
      }
    }

    synchronized boolean hasEnded() {
      return ended;
    }
  }

  /** Answers questions until the quiz ends, and then does all to end the program. */
  private static void press(OutputStream keys, Screen screen) throws InterruptedException {
    List<String> strokes = new ArrayList<>();
    for (int answer = 0; answer < 25; answer++) {
      // Answers what one key or word answers; gives up what needs more.
      strokes.addAll(List.of("1", "\r", "0", "\r"));
    }
    strokes.addAll(List.of("q", "\r", ":quit\r", "\u0003", "\u0003", "\u0004"));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_RUN_SECONDS);
    screen.awaitQuiz(deadline);
    screen.awaitSilence(deadline);
    for (String stroke : strokes) {
      if (screen.hasEnded()) {
        return;
      }
      try {
        keys.write(stroke.getBytes(StandardCharsets.US_ASCII));
        keys.flush();
      } catch (IOException e) {
        return;
      }
      screen.awaitSilence(deadline);
    }
  }

  private static boolean ended(Process process) throws InterruptedException {
    if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return false;
    }
    return true;
  }
}
