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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.spi.ToolProvider;

/**
 * Measures how long the built program takes to ask its first question, as a multiple of a bare Java
 * program: {@code Startup LAUNCHER DIRECTORY RUNS}. All kinds of run take turns, so that a change
 * in the machine's load meets them alike.
 */
final class Startup {
  /** What stands in the last line of a question that is answered with one key. */
  private static final String KEY_LINE = "? keys";

  private static final String HELLO_IN_TERMINAL = "`java Hello` in a terminal";
  private static final String HELLO_IN_PIPE = "`java Hello` through a pipe";

  private static final long LIMIT_SECONDS = 30;
  private static final long RUSAGE_CHILDREN = -1;

  private final Path launcher;
  private final Path work;
  private final int runs;
  private final MethodHandle getrusage;

  private Startup(Path launcher, Path work, int runs) {
    this.launcher = launcher;
    this.work = work;
    this.runs = runs;
    Linker linker = Linker.nativeLinker();
    this.getrusage =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("getrusage"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  }

  public static void main(String[] args) throws Throwable {
    Path launcher = Path.of(args[0]).toAbsolutePath();
    if (System.getProperty("os.name").startsWith("Windows")) {
      System.err.println(
          "This benchmark needs getrusage(2) and a pseudo-terminal: run it on Linux or macOS.");
      System.exit(1);
    }
    if (!Files.isExecutable(launcher)) {
      System.err.println(launcher + " is missing: build it first with mvn -DskipTests package");
      System.exit(1);
    }
    new Startup(launcher, Path.of(args[1]).toAbsolutePath(), Integer.parseInt(args[2])).measure();
    System.exit(0);
  }

  private record Cost(double cpuMillis, double wallMillis) {}

  private interface Run {
    /** Runs one process to its end and returns the nanoseconds to what is waited for. */
    long nanos() throws IOException, InterruptedException;
  }

  /**
   * One line of the table.
   *
   * @param hello the line whose median is 1
   */
  private record Kind(String name, String hello, Run run) {}

  private void measure() throws Throwable {
    Files.createDirectories(work);
    List<String> hello = hello();
    String prep = launcher.toString();
    List<String> quiz =
        List.of(prep, "quiz", "--topic", "docker", "--type", "choice", "--seed", "1");
    List<String> version = List.of(prep, "--version");
    List<Kind> kinds =
        List.of(
            new Kind(HELLO_IN_TERMINAL, HELLO_IN_TERMINAL, () -> inTerminal(hello, "Hello", "")),
            new Kind("`prep quiz` there", HELLO_IN_TERMINAL, () -> inTerminal(quiz, KEY_LINE, "q")),
            new Kind(HELLO_IN_PIPE, HELLO_IN_PIPE, () -> inPipe(hello)),
            new Kind("`prep quiz` there", HELLO_IN_PIPE, () -> inPipe(quiz)),
            new Kind("`prep --version` there", HELLO_IN_PIPE, () -> inPipe(version)));

    Map<Kind, List<Cost>> costs = new LinkedHashMap<>();
    for (int run = -1; run < runs; run++) {
      for (Kind kind : kinds) {
        Cost cost = cost(kind.run());
        // The first round only warms the file cache.
        if (run >= 0) {
          costs.computeIfAbsent(kind, _ -> new ArrayList<>()).add(cost);
        }
      }
    }
    String report = report(costs);
    System.out.print(report);
    Files.writeString(work.resolve("startup.md"), report);
  }

  private String report(Map<Kind, List<Cost>> costs) {
    var report = new StringBuilder();
    report.append(
        """
        # Start-up of prep

        Medians of %d runs that took turns, quartiles in brackets; Java %s on %s %s, %d processors.
        CPU: user and system time of the process and its children, from start to end, by getrusage(2).
        Wall: in a terminal, from start to the first question, where `q` is pressed; through a pipe,
        to the end. `java Hello`: the same JDK with its default class data archive, and the collector
        and the compiler that prep uses.

        | | CPU ms | × Hello | wall ms | × Hello |
        |---|---|---|---|---|
        """
            .formatted(
                runs,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()));
    costs.forEach((kind, measured) -> {
      List<Cost> hello =
          costs.entrySet().stream()
              .filter(entry -> entry.getKey().name().equals(kind.hello()))
              .findFirst()
              .orElseThrow()
              .getValue();
      List<Double> cpu = sorted(measured, Cost::cpuMillis);
      List<Double> wall = sorted(measured, Cost::wallMillis);
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %s | %.1f |%n",
              kind.name(),
              spread(cpu),
              quantile(cpu, 0.5) / quantile(sorted(hello, Cost::cpuMillis), 0.5),
              spread(wall),
              quantile(wall, 0.5) / quantile(sorted(hello, Cost::wallMillis), 0.5)));
    });
    return report.toString();
  }

  private static List<Double> sorted(List<Cost> costs, Function<Cost, Double> measure) {
    return costs.stream().map(measure).sorted().toList();
  }

  private static String spread(List<Double> sorted) {
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f–%.0f)",
        quantile(sorted, 0.5),
        quantile(sorted, 0.25),
        quantile(sorted, 0.75));
  }

  private static double quantile(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }

  private List<String> hello() throws IOException {
    Path source = work.resolve("Hello.java");
    Files.writeString(
        source,
        """
        class Hello {
          public static void main(String[] args) {
            System.out.println("Hello");
          }
        }
        """);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, source.toString());
    if (status != 0) {
      throw new IllegalStateException("Hello does not compile");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        work.toString(),
        "Hello");
  }

  private Cost cost(Run run) throws Throwable {
    double before = childrenCpuMillis();
    long nanos = run.nanos();
    return new Cost(childrenCpuMillis() - before, nanos / 1e6);
  }

  /** CPU time of all children that have ended and been waited for. */
  private double childrenCpuMillis() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      // Begins with two struct timeval: user and system time. On macOS the microseconds are an int,
      // padded.
      MemorySegment usage = arena.allocate(256, 8);
      int status = (int) getrusage.invokeExact((int) RUSAGE_CHILDREN, usage);
      if (status != 0) {
        throw new IllegalStateException("getrusage failed");
      }
      double micros = 0;
      for (int time = 0; time < 2; time++) {
        micros += usage.get(ValueLayout.JAVA_LONG, time * 16L) * 1e6;
        micros += usage.get(ValueLayout.JAVA_INT, time * 16L + 8);
      }
      return micros / 1000;
    }
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
    environment.put("PREP_DATA", work.resolve("data").toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  private long inPipe(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment());
    builder.redirectErrorStream(true);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(":quit\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended without reading.
    }
    String output;
    try (InputStream out = process.getInputStream()) {
      output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status + ":\n" + output);
    }
    return System.nanoTime() - start;
  }

  private long inTerminal(List<String> command, String awaited, String reply)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long asked = 0;
    Process process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment())
            .setInitialColumns(80)
            .setInitialRows(24)
            .setRedirectErrorStream(true)
            .start();
    var seen = new StringBuilder();
    byte[] buffer = new byte[8192];
    try (InputStream out = process.getInputStream();
        OutputStream keys = process.getOutputStream()) {
      for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
        seen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        if (asked == 0 && plain(seen).contains(awaited)) {
          asked = System.nanoTime();
          keys.write(reply.getBytes(StandardCharsets.UTF_8));
          keys.flush();
        }
      }
    } catch (IOException e) {
      // The terminal of a program that has ended.
    }
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    if (asked == 0) {
      throw new IllegalStateException(command + " did not show " + awaited + ":\n" + seen);
    }
    return asked - start;
  }

  /** The text without control sequences. */
  private static String plain(CharSequence text) {
    return text.toString().replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
  }
}
