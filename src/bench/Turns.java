import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Kinds of run that take turns, so that a change in the machine's load meets them alike, and the
 * table of their medians.
 */
final class Turns {

  /** One run. */
  interface Run {
    Runs.Cost cost() throws IOException, InterruptedException;
  }

  /**
   * One line of the table.
   *
   * @param base the kind whose median is 1
   * @param target what is wanted; may be empty
   */
  private record Kind(String name, String base, String target, Run run) {}

  private final List<Kind> kinds = new ArrayList<>();

  /** Adds a kind that others are compared with. */
  Turns base(String name, Run run) {
    return against(name, name, "", run);
  }

  /** Adds a kind that is compared with another one. */
  Turns against(String base, String name, String target, Run run) {
    kinds.add(new Kind(name, base, target, run));
    return this;
  }

  /** Runs all kinds in turn so often, after one round that only warms the file cache. */
  String table(int rounds) throws IOException, InterruptedException {
    Map<String, List<Runs.Cost>> costs = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Kind kind : kinds) {
        Runs.Cost cost = kind.run().cost();
        if (round >= 0) {
          costs.computeIfAbsent(kind.name(), _ -> new ArrayList<>()).add(cost);
        }
      }
    }
    var table = new StringBuilder();
    table.append(
        "| | CPU ms | × | wall ms | × | peak MB | target |\n|---|---|---|---|---|---|---|\n");
    for (Kind kind : kinds) {
      List<Runs.Cost> measured = costs.get(kind.name());
      List<Runs.Cost> base = costs.get(kind.base());
      Quantiles cpu = of(measured, Runs.Cost::cpuMillis);
      Quantiles wall = of(measured, Runs.Cost::wallMillis);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %s | %.2f | %s | %s |%n",
              kind.name(),
              cpu.spread(),
              cpu.at(0.5) / of(base, Runs.Cost::cpuMillis).at(0.5),
              wall.spread(),
              wall.at(0.5) / of(base, Runs.Cost::wallMillis).at(0.5),
              peak(measured),
              kind.target()));
    }
    return table.toString();
  }

  private static Quantiles of(List<Runs.Cost> costs, ToDoubleFunction<Runs.Cost> measure) {
    return new Quantiles(costs.stream().mapToDouble(measure).toArray());
  }

  /** The largest: memory that is taken once must be there. */
  private static String peak(List<Runs.Cost> costs) {
    return costs.stream()
        .map(Runs.Cost::peakMegabytes)
        .flatMapToDouble(OptionalDouble::stream)
        .max()
        .stream()
        .mapToObj(peak -> String.format(Locale.ROOT, "%.0f", peak))
        .findFirst()
        .orElse("–");
  }
}
