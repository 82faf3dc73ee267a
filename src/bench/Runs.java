import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * Runs of programs, each a process of its own that is timed, through pipes or in a pseudo-terminal.
 * Nothing of the user's is read or written: home and data directory are those of the benchmark.
 */
final class Runs {

  /** What stands in the last line of a question that is answered with one key. */
  static final String KEY_LINE = "? keys";

  private static final long LIMIT_SECONDS = 120;
  private static final int RUSAGE_CHILDREN = -1;
  private static final long LOOK_MILLIS = 5;

  private final Path launcher;
  private final Map<String, String> environment = new HashMap<>();
  private final MethodHandle getrusage;

  /**
   * What one run cost.
   *
   * @param wallMillis from the start to what was waited for
   * @param cpuMillis user and system time of the process and its children, from start to end
   * @param peakMegabytes the largest resident set until then, where the system tells it
   */
  record Cost(double wallMillis, double cpuMillis, OptionalDouble peakMegabytes) {}

  Runs(Path launcher, Path work) throws IOException {
    this.launcher = launcher;
    environment.putAll(System.getenv());
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
    environment.put("HOME", Files.createDirectories(work.resolve("home")).toString());
    environment.put("PREP_DATA", work.resolve("data").toString());
    environment.put("PREP_DEVICE", "bench");
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TZ", "UTC");
    Linker linker = Linker.nativeLinker();
    getrusage =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("getrusage"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  }

  /** The command line of the built program. */
  List<String> prep(String... args) {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(List.of(args));
    return command;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** What a command wrote, and what it cost. */
  private record Ended(String output, Cost cost) {}

  /** Runs a command through pipes to its end. */
  Cost inPipe(String input, List<String> command) throws IOException, InterruptedException {
    return ended(input, command).cost();
  }

  /** What a command writes that reads nothing. */
  String output(List<String> command) throws IOException, InterruptedException {
    return ended("", command).output();
  }

  private Ended ended(String input, List<String> command) throws IOException, InterruptedException {
    double cpuBefore = childrenCpuMillis();
    long start = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    Peak peak = new Peak(process);
    peak.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended without reading.
    }
    String output;
    try (InputStream out = process.getInputStream()) {
      output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    int status = process.waitFor();
    long nanos = System.nanoTime() - start;
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status + ":\n" + output);
    }
    peak.join();
    return new Ended(
        output, new Cost(nanos / 1e6, childrenCpuMillis() - cpuBefore, peak.megabytes()));
  }

  /** Runs a command in a terminal until it shows a text, and ends it with a reply. */
  Cost inTerminal(List<String> command, String awaited, String reply)
      throws IOException, InterruptedException {
    double cpuBefore = childrenCpuMillis();
    OptionalDouble peak = OptionalDouble.empty();
    long start = System.nanoTime();
    long shown = 0;
    Process process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(80)
            .setInitialRows(24)
            .setRedirectErrorStream(true)
            .start();
    Thread limit = Thread.ofPlatform().daemon().start(() -> endLate(process));
    var seen = new StringBuilder();
    byte[] buffer = new byte[8192];
    try (InputStream out = process.getInputStream();
        OutputStream keys = process.getOutputStream()) {
      for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
        seen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        if (shown == 0 && plain(seen).contains(awaited)) {
          shown = System.nanoTime();
          peak = peakMegabytes(process.pid());
          keys.write(reply.getBytes(StandardCharsets.UTF_8));
          keys.flush();
        }
      }
    } catch (IOException e) {
      // The terminal of a program that has ended.
    }
    limit.interrupt();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    if (shown == 0) {
      throw new IllegalStateException(
          command
              + " did not show "
              + awaited
              + ", ended with "
              + process.exitValue()
              + ", and had shown:\n"
              + seen);
    }
    return new Cost((shown - start) / 1e6, childrenCpuMillis() - cpuBefore, peak);
  }

  /** A program that shows something else than what is awaited would wait for ever. */
  private static void endLate(Process process) {
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The text without control sequences. */
  static String plain(CharSequence text) {
    return text.toString().replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
  }

  /** CPU time of all children that have ended and been waited for. */
  private double childrenCpuMillis() {
    try (Arena arena = Arena.ofConfined()) {
      // Begins with two struct timeval: user and system time. On macOS the microseconds are an int,
      // padded.
      MemorySegment usage = arena.allocate(256, 8);
      int status = (int) getrusage.invokeExact(RUSAGE_CHILDREN, usage);
      if (status != 0) {
        throw new IllegalStateException("getrusage failed");
      }
      double micros = 0;
      for (int time = 0; time < 2; time++) {
        micros += usage.get(ValueLayout.JAVA_LONG, time * 16L) * 1e6;
        micros += usage.get(ValueLayout.JAVA_INT, time * 16L + 8);
      }
      return micros / 1000;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The largest resident set that a process has had; only Linux tells, and only while it runs. */
  private static OptionalDouble peakMegabytes(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return OptionalDouble.empty();
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return OptionalDouble.of(Double.parseDouble(line.replaceAll("\\D", "")) / 1024);
      }
    }
    return OptionalDouble.empty();
  }

  /** Looks at the peak of a process until it ends: what it takes in its last moments is missed. */
  private static final class Peak extends Thread {

    private final Process process;
    private OptionalDouble megabytes = OptionalDouble.empty();

    Peak(Process process) {
      super("peak");
      this.process = process;
    }

    @Override
    public void run() {
      try {
        do {
          OptionalDouble now = peakMegabytes(process.pid());
          if (now.isPresent()) {
            megabytes = now;
          }
        } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
      } catch (IOException e) {
        // It ended while it was looked at.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** After it has ended. */
    OptionalDouble megabytes() {
      return megabytes;
    }
  }
}
