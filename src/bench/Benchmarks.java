import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the built program and writes a page of Markdown for each benchmark: {@code Benchmarks
 * LAUNCHER DIRECTORY RUNS NAMES}, where the names are separated by commas, or {@code all}.
 */
final class Benchmarks {

  /** Measures and returns its page. */
  private interface Benchmark {
    String page(Path launcher, Path work, int runs) throws Exception;
  }

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    Path launcher = Path.of(args[0]).toAbsolutePath();
    Path directory = Path.of(args[1]).toAbsolutePath();
    int runs = Integer.parseInt(args[2]);
    if (System.getProperty("os.name").startsWith("Windows")) {
      System.err.println(
          "The benchmarks need getrusage(2) and a pseudo-terminal: run them on Linux or macOS.");
      System.exit(1);
    }
    if (!Files.isExecutable(launcher)) {
      System.err.println(launcher + " is missing: build it first with mvn -DskipTests package");
      System.exit(1);
    }
    Map<String, Benchmark> all = new LinkedHashMap<>();
    all.put("startup", Startup::page);
    all.put("key-press", KeyPress::page);
    all.put("big-library", BigLibrary::page);
    all.put("long-history", LongHistory::page);
    all.put("plan-day", PlanDay::page);
    all.put("readiness", ReadyByTheDay::page);
    List<String> names =
        args[3].equals("all") ? List.copyOf(all.keySet()) : List.of(args[3].split(","));
    for (String name : names) {
      Benchmark benchmark = all.get(name);
      if (benchmark == null) {
        System.err.println("no benchmark " + name + "; there are " + all.keySet());
        System.exit(1);
      }
      String page =
          benchmark.page(launcher, Files.createDirectories(directory.resolve(name)), runs)
              + machine(runs);
      System.out.println(page);
      Files.writeString(directory.resolve(name + ".md"), page);
    }
    System.exit(0);
  }

  private static String machine(int runs) {
    return String.format(
        Locale.ROOT,
        """

        Medians of %d runs that took turns unless said otherwise, quartiles in brackets; Java %s on
        %s %s, %d processors. CPU: user and system time from start to end of the process and its
        children, by getrusage(2). Wall: in a terminal, from the start to what is waited for; through
        a pipe, to the end. ×: the median as a multiple of the line that it is compared with, which
        is the one above it with 1. Peak: the largest resident set of all runs, in a terminal until
        what is waited for.
        """,
        runs,
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }
}
