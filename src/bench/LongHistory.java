import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * What years of answers cost: 1,000,000 of them to 10,000 questions. Their summary is current, so a
 * quiz need not read them.
 */
final class LongHistory {

  private static final int EVENTS = 1_000_000;
  private static final int TOPICS = 100;
  private static final int QUESTIONS_EACH = 100;
  private static final int FEW_RUNS = 3;

  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration BETWEEN = Duration.ofSeconds(60);
  private static final Duration DAY_STARTS = Duration.ofHours(4);
  private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final String QUIZ = "`prep quiz -t` with no history";
  private static final String QUIZ_OF_ALL = "`prep quiz` of all 10,000 questions with no history";
  private static final String DUE = "`prep due --count` with no history";
  private static final String REBUILD = "`prep progress rebuild`";
  private static final String STATS = "`prep stats`";

  private final Runs runs;
  private final Path decks;

  private LongHistory(Runs runs, Path decks) {
    this.runs = runs;
    this.decks = decks;
  }

  static String page(Path launcher, Path work, int runs) throws IOException, InterruptedException {
    Runs all = new Runs(launcher, work);
    all.environment().put("PREP_NOW", NOW.toString());
    LongHistory benchmark =
        new LongHistory(all, Library.write(work.resolve("decks"), TOPICS, QUESTIONS_EACH));
    Path none = work.resolve("none");
    Path full = work.resolve("full");
    write(
        Files.createDirectories(full.resolve("history")).resolve("bench.jsonl"),
        EVENTS,
        random ->
            Library.topic(random.nextInt(TOPICS))
                + '/'
                + Library.question(random.nextInt(QUESTIONS_EACH)));
    return benchmark.measured(none, full, runs);
  }

  private String measured(Path none, Path full, int rounds)
      throws IOException, InterruptedException {
    String whole =
        new Turns()
            .base(REBUILD, () -> runs.inPipe("", command(full, "progress", "rebuild")))
            .base(STATS, () -> runs.inPipe("", command(full, "stats")))
            .table(FEW_RUNS);
    String topic = Library.topic(7);
    String first =
        new Turns()
            .base(QUIZ, () -> quiz(none, "-t", topic))
            .against(
                QUIZ, "the same with 1,000,000 answers", "≤ 1.5", () -> quiz(full, "-t", topic))
            .base(QUIZ_OF_ALL, () -> quiz(none))
            .against(QUIZ_OF_ALL, "that with 1,000,000 answers", "≤ 1.5", () -> quiz(full))
            .base(DUE, () -> runs.inPipe("", command(none, "due", "--count")))
            .against(
                DUE,
                "`prep due --count` with 1,000,000 answers",
                "",
                () -> runs.inPipe("", command(full, "due", "--count")))
            .table(rounds);
    return "# A long history\n\n1,000,000 answers to 10,000 questions in 100 decks, in one file of "
        + Files.size(full.resolve("history/bench.jsonl")) / 1_000_000
        + " MB. In a terminal, to the first question:\n\n"
        + first
        + "\nThrough a pipe, medians of "
        + FEW_RUNS
        + " runs; targets of the rebuilding: 5000 ms, 512 MB:\n\n"
        + whole;
  }

  private List<String> command(Path data, String... args) {
    List<String> command = runs.prep(args);
    command.addAll(List.of("--no-bundled", "--decks", decks.toString(), "--data", data.toString()));
    return command;
  }

  private Runs.Cost quiz(Path data, String... selection) throws IOException, InterruptedException {
    List<String> command = command(data, "quiz");
    command.addAll(List.of(selection));
    return runs.inTerminal(command, Runs.KEY_LINE, "q");
  }

  /**
   * Writes a history: one answer a minute, the last one a minute ago.
   *
   * @param key draws the question of an answer
   */
  static void write(Path file, int answers, Function<Random, String> key) throws IOException {
    Random random = new Random(1);
    Instant at = NOW.minus(BETWEEN.multipliedBy(answers));
    try (BufferedWriter history = Files.newBufferedWriter(file)) {
      for (int n = 0; n < answers; n++) {
        String id = id(at.toEpochMilli(), n);
        boolean right = random.nextInt(100) < 80;
        history.write("{\"v\":1,\"id\":\"");
        history.write(id);
        history.write("\",\"at\":\"");
        history.write(at.toString().replace("Z", ".000Z"));
        history.write("\",\"day\":\"");
        history.write(at.minus(DAY_STARTS).atZone(ZoneOffset.UTC).toLocalDate().toString());
        history.write("\",\"session\":\"");
        history.write(id(at.toEpochMilli(), n / 10));
        history.write("\",\"question\":\"");
        history.write(key.apply(random));
        history.write("\",\"rev\":\"9f2c41aa\",\"type\":\"choice\",\"answer\":[");
        history.write(right ? "1" : "3");
        history.write("],\"score\":");
        history.write(right ? "1" : "0");
        history.write(",\"grade\":\"");
        history.write(right ? "good" : "again");
        history.write("\",\"ms\":");
        history.write(Integer.toString(2000 + random.nextInt(20_000)));
        history.write(",\"hint\":false,\"mode\":\"quiz\"}\n");
        at = at.plus(BETWEEN);
      }
    }
  }

  /** A ULID: ten characters of time, sixteen that tell events apart. */
  static String id(long millis, long number) {
    char[] id = new char[26];
    long time = millis;
    for (int i = 9; i >= 0; i--) {
      id[i] = BASE_32.charAt((int) (time & 31));
      time >>>= 5;
    }
    long rest = number;
    for (int i = 25; i >= 10; i--) {
      id[i] = BASE_32.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(id);
  }
}
