import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a library of 2,000 decks costs where one deck is wanted, and where all are listed. */
final class BigLibrary {

  private static final int DECKS = 2000;
  private static final int QUESTIONS = 50;

  /** Makes a deck of somewhat more than 10 MB. */
  private static final int QUESTIONS_OF_BIG_DECK = 13_500;

  private static final int FEW_RUNS = 5;

  private static final String QUIZ_OF_ONE = "`prep quiz -t` with one deck";
  private static final String TOPICS_OF_ONE = "`prep topics` with one deck";
  private static final String FIRST_TOPICS = "`prep topics` with 2,000 decks, for the first time";
  private static final String QUIZ_OF_SMALL = "`prep quiz` with one deck of 50 questions";

  private BigLibrary() {}

  static String page(Path launcher, Path work, int runs) throws IOException, InterruptedException {
    Runs all = new Runs(launcher, work);
    String one = Library.write(work.resolve("one"), 1, QUESTIONS).toString();
    String many = Library.write(work.resolve("many"), DECKS, QUESTIONS).toString();
    Path big = Library.write(work.resolve("big"), 1, QUESTIONS_OF_BIG_DECK);
    String topic = Library.topic(0);
    long bigBytes = Files.size(big.resolve(topic + ".yaml"));

    String quiz =
        new Turns()
            .base(QUIZ_OF_ONE, () -> quiz(all, one, "-t", topic))
            .against(
                QUIZ_OF_ONE,
                "`prep quiz -t` with 2,000 decks",
                "≤ 1.2, ≤ 200 MB",
                () -> quiz(all, many, "-t", topic))
            .table(runs);
    String topics =
        new Turns()
            .base(TOPICS_OF_ONE, () -> all.inPipe("", all.prep(args("topics", one))))
            .against(
                TOPICS_OF_ONE,
                "`prep topics` with 2,000 decks, not for the first time",
                "≤ 3, ≤ 200 MB",
                () -> all.inPipe("", all.prep(args("topics", many))))
            .against(
                TOPICS_OF_ONE,
                "`prep due --count` there",
                "",
                () -> all.inPipe("", all.prep(with("--count", args("due", many)))))
            .against(
                TOPICS_OF_ONE,
                "`prep quiz` of all of them, to its first question",
                "",
                () -> all.inPipe(":quit\n", all.prep(args("quiz", many))))
            .table(runs);
    String first =
        new Turns()
            .base(
                FIRST_TOPICS,
                () -> {
                  forget(work);
                  return all.inPipe("", all.prep(args("topics", many)));
                })
            .table(Math.min(runs, FEW_RUNS));
    String opened =
        new Turns()
            .base(QUIZ_OF_SMALL, () -> quiz(all, one))
            .against(
                QUIZ_OF_SMALL,
                "`prep quiz` with one deck of %.1f MB".formatted(bigBytes / 1e6),
                "≤ 1000 ms",
                () -> quiz(all, big.toString()))
            .table(Math.min(runs, FEW_RUNS));
    return "# A big library\n\n"
        + "2,000 decks of 50 questions; in a terminal, to the first question:\n\n"
        + quiz
        + "\nThrough a pipe; what the decks hold is known from a run before:\n\n"
        + topics
        + "\nThe same where nothing is known yet, medians of few runs:\n\n"
        + first
        + "\nOne big deck; in a terminal, to the first question, medians of few runs:\n\n"
        + opened;
  }

  /** Removes the caches of the runs. */
  private static void forget(Path work) throws IOException {
    Path caches = work.resolve("home/.cache/prep");
    if (Files.isDirectory(caches)) {
      try (Stream<Path> files = Files.list(caches)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String[] with(String word, String... args) {
    return Stream.concat(Stream.of(args), Stream.of(word)).toArray(String[]::new);
  }

  private static String[] args(String command, String decks) {
    return new String[] {command, "--no-bundled", "--decks", decks};
  }

  private static Runs.Cost quiz(Runs all, String decks, String... selection)
      throws IOException, InterruptedException {
    var command = all.prep(args("quiz", decks));
    for (String word : selection) {
      command.add(word);
    }
    return all.inTerminal(command, Runs.KEY_LINE, "q");
  }
}
