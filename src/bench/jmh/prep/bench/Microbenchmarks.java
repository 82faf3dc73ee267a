package prep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of the pure parts and writes their table: {@code Microbenchmarks FILE FORKS
 * ITERATIONS SECONDS}.
 */
public final class Microbenchmarks {

  private Microbenchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException {
    int forks = Integer.parseInt(args[1]);
    int iterations = Integer.parseInt(args[2]);
    TimeValue time = TimeValue.seconds(Long.parseLong(args[3]));
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(PureParts.class.getName())
                    .forks(forks)
                    .warmupIterations(iterations)
                    .warmupTime(time)
                    .measurementIterations(iterations)
                    .measurementTime(time)
                    .build())
            .run();
    String page =
        table(results)
            + String.format(
                Locale.ROOT,
                "%nMeans with 99.9 %% confidence; %d × %d × %s after as much warming up; Java %s,"
                    + " %d processors.%n",
                forks,
                iterations,
                time,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
    Path file = Path.of(args[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, page);
    System.out.println(page);
  }

  private static String table(Collection<RunResult> results) {
    StringBuilder table = new StringBuilder("# The pure parts\n\n| | µs | ± |\n|---|--:|--:|\n");
    for (RunResult result : results) {
      Result<?> primary = result.getPrimaryResult();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f |%n",
              primary.getLabel().replace('_', ' '),
              primary.getScore(),
              primary.getScoreError()));
    }
    return table.toString();
  }
}
