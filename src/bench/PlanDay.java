import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What a plan costs at the start of a session: a day of a bundled track, with 50,000 answers. */
final class PlanDay {

  private static final int ANSWERS = 50_000;

  /** Stands in the header of the first question, whether it is answered by a key or typed. */
  private static final String FIRST = "1 of ";

  private static final String INTERRUPT = "\u0003";
  private static final String QUIZ = "`prep quiz` without a plan";

  private PlanDay() {}

  static String page(Path launcher, Path work, int rounds)
      throws IOException, InterruptedException {
    Runs runs = new Runs(launcher, work);
    runs.environment().put("PREP_NOW", LongHistory.NOW.toString());
    List<String> keys =
        runs.output(runs.prep("list", "--track", "backend-systems", "--level", "junior,mid"))
            .lines()
            .toList();
    Path without = data(work.resolve("without"), keys);
    Path with = data(work.resolve("with"), keys);
    Files.writeString(
        with.resolve("history/bench.jsonl"),
        "{\"v\":1,\"id\":\"%s\",\"at\":\"%s\",\"plan\":{\"by\":\"2026-12-03\",\"tracks\":[\"backend-systems\"]}}\n"
            .formatted(
                LongHistory.id(LongHistory.NOW.toEpochMilli() - 1, 1),
                LongHistory.NOW.minusMillis(1)),
        StandardOpenOption.APPEND);
    for (Path data : List.of(without, with)) {
      runs.output(runs.prep("progress", "rebuild", "--data", data.toString()));
    }
    String table =
        new Turns()
            .base(QUIZ, () -> first(runs, without, "quiz"))
            .against(
                QUIZ,
                "`prep review --budget 15m`, a day of a plan",
                "≤ 1.3",
                () -> first(runs, with, "review", "--budget", "15m"))
            .table(rounds);
    return "# A day of a plan\n\n"
        + ANSWERS
        + " answers to the "
        + keys.size()
        + " questions of a track. In a terminal, to the first question:\n\n"
        + table;
  }

  private static Path data(Path data, List<String> keys) throws IOException {
    Path history = Files.createDirectories(data.resolve("history"));
    LongHistory.write(
        history.resolve("bench.jsonl"), ANSWERS, random -> keys.get(random.nextInt(keys.size())));
    return data;
  }

  private static Runs.Cost first(Runs runs, Path data, String... command)
      throws IOException, InterruptedException {
    List<String> line = runs.prep(command);
    line.addAll(List.of("--data", data.toString()));
    return runs.inTerminal(line, FIRST, INTERRUPT);
  }
}
