import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/**
 * How long it takes from a key press until all that it changes is painted, in a terminal, with a
 * deck of 10,000 questions. A screen is painted when the end of its key line has arrived.
 */
final class KeyPress {

  private static final int QUESTIONS = 10_000;
  private static final int ASKED = 30;
  private static final int SESSIONS = 10;
  private static final long LIMIT_MILLIS = 60_000;
  private static final String DOWN = "\u001b[B";

  /** Where the answers go, and how that is said. */
  private enum Place {
    NOWHERE("answer, recorded nowhere (`--dry-run`)"),
    MEMORY("answer, recorded in memory (tmpfs)"),
    DISK("answer, recorded on the disk and forced");

    private final String words;

    Place(String words) {
      this.words = words;
    }
  }

  private final Runs runs;
  private final Path decks;
  private final Path data;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private KeyPress(Runs runs, Path decks, Path data) {
    this.runs = runs;
    this.decks = decks;
    this.data = data;
  }

  static String page(Path launcher, Path work, int runs) throws IOException, InterruptedException {
    Runs all = new Runs(launcher, work);
    Path decks = Library.write(work.resolve("decks"), 1, QUESTIONS);
    KeyPress keyPress = new KeyPress(all, decks, work);
    for (int session = 0; session < SESSIONS; session++) {
      for (Place place : Place.values()) {
        keyPress.session(place);
      }
    }
    return keyPress.page();
  }

  private String page() {
    var page = new StringBuilder();
    page.append(
        String.format(
            Locale.ROOT,
            """
            # From a key press to what it paints

            A deck of %d questions, %d questions asked in each of %d sessions a kind of record, in a
            terminal of 80 × 24. Measured from writing the key to having read the end of the screen
            that it makes. The wait for the disk stands apart: moves and toggles record nothing, nor
            do answers in a dry run; answers that are kept in memory do all but wait.

            | ms | median | 99th percentile | longest | presses | target |
            |---|---|---|---|---|---|
            """,
            QUESTIONS,
            ASKED,
            SESSIONS));
    millis.forEach((name, measured) -> {
      Quantiles quantiles =
          new Quantiles(measured.stream().mapToDouble(Double::doubleValue).toArray());
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %d | %s |%n",
              name,
              quantiles.at(0.5),
              quantiles.at(0.99),
              quantiles.at(1),
              quantiles.count(),
              name.equals(Place.DISK.words) ? "" : "p99 ≤ 20"));
    });
    return page.toString();
  }

  /** A directory for the data: one in memory where there is one. */
  private Path dataDirectory(Place place) throws IOException {
    Path memory = Path.of("/dev/shm");
    return place == Place.MEMORY && Files.isWritable(memory)
        ? Files.createTempDirectory(memory, "prep-bench")
        : Files.createTempDirectory(data, "data");
  }

  private void session(Place place) throws IOException, InterruptedException {
    Path directory = dataDirectory(place);
    List<String> command =
        runs.prep(
            "quiz",
            "--no-bundled",
            "--decks",
            decks.toString(),
            "--data",
            directory.toString(),
            "--no-retry",
            "--order",
            "deck",
            "-n",
            Integer.toString(ASKED));
    if (place == Place.NOWHERE) {
      command.add("--dry-run");
    }
    PtyProcess process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(runs.environment())
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    Timer limit = new Timer(true);
    limit.schedule(
        new TimerTask() {
          @Override
          public void run() {
            process.destroyForcibly();
          }
        },
        LIMIT_MILLIS);
    try (InputStream out = process.getInputStream();
        OutputStream keys = process.getOutputStream()) {
      awaitPainted(out);
      for (int n = 0; n < ASKED; n++) {
        if (n % 2 == 0) {
          press("move of the cursor", DOWN, keys, out);
          press("move of the cursor", DOWN, keys, out);
          press(place.words, "2", keys, out);
        } else {
          press("toggle", "3", keys, out);
          press("toggle", "1", keys, out);
          press(place.words, "0", keys, out);
        }
        if (n < ASKED - 1) {
          press("Enter for the next question", "\r", keys, out);
        }
      }
      keys.write('q');
      keys.flush();
      drain(out);
    } finally {
      limit.cancel();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    delete(directory);
  }

  private void press(String name, String key, OutputStream keys, InputStream out)
      throws IOException {
    long start = System.nanoTime();
    keys.write(key.getBytes(StandardCharsets.UTF_8));
    keys.flush();
    awaitPainted(out);
    millis.computeIfAbsent(name, _ -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
  }

  private static void awaitPainted(InputStream out) throws IOException {
    var seen = new StringBuilder();
    byte[] buffer = new byte[8192];
    while (!Runs.plain(seen).stripTrailing().endsWith(Runs.KEY_LINE)) {
      int n = out.read(buffer);
      if (n < 0) {
        throw new IllegalStateException("it ended, and showed last:\n" + seen);
      }
      seen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
    }
  }

  private static void drain(InputStream out) {
    try {
      long _ = out.readAllBytes().length;
    } catch (IOException e) {
      // The terminal of a program that has ended.
    }
  }

  private static void delete(Path directory) throws IOException {
    List<Path> all;
    try (var files = Files.walk(directory)) {
      all = files.toList();
    }
    for (Path file : all.reversed()) {
      Files.delete(file);
    }
  }
}
