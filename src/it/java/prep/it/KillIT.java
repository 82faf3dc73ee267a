package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killing the built program loses no answer whose verdict was shown. */
class KillIT {

  private static final int QUESTIONS = 60;

  @TempDir Path home;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void what_was_shown_graded_survives_a_kill_at_a_random_moment(long seed) throws Exception {
    Program program = new Program(home);
    Path decks = Files.createDirectory(home.resolve("decks"));
    StringBuilder deck = new StringBuilder("title: Many\nquestions:\n");
    for (int n = 1; n <= QUESTIONS; n++) {
      deck.append("  - {id: q").append(n).append(", type: true-false, question: Is ").append(n);
      deck.append(" a number?, answer: true}\n");
    }
    Files.writeString(decks.resolve("many.yaml"), deck);
    Path out = home.resolve("out");
    Process process =
        program.start(
            out,
            home.resolve("err"),
            "quiz",
            "--no-bundled",
            "--decks",
            decks.toString(),
            "-n",
            "0");
    Random random = new Random(seed);
    int killAfter = random.nextInt(QUESTIONS);
    try (BufferedWriter answers = process.outputWriter()) {
      for (int n = 0; n < QUESTIONS && process.isAlive(); n++) {
        answers.write("t\n");
        answers.flush();
        if (n == killAfter) {
          waitForVerdicts(out, process, n / 2);
          LockSupport.parkNanos(random.nextInt(3_000_000));
          process.destroyForcibly();
        }
      }
    } catch (java.io.IOException e) {
      // The pipe breaks where the program was killed.
    }
    assertThat(process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    long shown = verdicts(out);
    long recorded = wholeLines(program.history());
    assertThat(recorded).isGreaterThanOrEqualTo(shown).isLessThanOrEqualTo(shown + 1);

    Program.Result next =
        program.run("t\n", "quiz", "--no-bundled", "--decks", decks.toString(), "-n", "1");
    assertThat(next.status()).isZero();
    assertThat(Files.readString(program.data().resolve("progress.json")))
        .contains("\"answered\": " + (recorded + 1));
  }

  private static void waitForVerdicts(Path out, Process process, long count) throws Exception {
    while (verdicts(out) < count && process.isAlive()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static long verdicts(Path out) throws Exception {
    return Files.readAllLines(out).stream().filter(line -> line.startsWith("Right")).count();
  }

  private static long wholeLines(Path history) throws Exception {
    if (!Files.exists(history)) {
      return 0;
    }
    String text = Files.readString(history);
    List<String> lines = text.lines().toList();
    return text.endsWith("\n") || text.isEmpty() ? lines.size() : lines.size() - 1;
  }
}
