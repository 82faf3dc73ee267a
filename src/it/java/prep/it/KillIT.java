package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Killing the built program loses no answer whose verdict was shown, and it starts again as if
 * nothing had happened: 200 kills at random moments, ten for each data directory.
 */
@Order(1)
class KillIT {

  private static final int QUESTIONS = 20;
  private static final int KILLS = 10;

  /** From the start to the first question and somewhat beyond. */
  private static final int STARTING_NANOS = 150_000_000;

  /** A few answers. */
  private static final int ANSWERING_NANOS = 5_000_000;

  /** From the last verdict to the end of the program. */
  private static final int ENDING_NANOS = 20_000_000;

  @TempDir Path home;

  /** What a run that was killed, or ended before it could be, left behind. */
  private record Killed(String output, boolean inTime) {}

  /** Runs the program until so many verdicts are shown and so much time has passed. */
  private interface FrontEnd {
    Killed killed(Program program, ManyQuestions questions, int verdicts, int nanos)
        throws Exception;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
  void what_the_lines_showed_graded_survives_kills(long seed) throws Exception {
    twoLives(seed, KillIT::lines);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {8, 9})
  void what_the_json_showed_graded_survives_kills(long seed) throws Exception {
    twoLives(seed, KillIT::json);
  }

  @Tag("pty")
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = 10)
  void what_the_terminal_showed_graded_survives_kills(long seed) throws Exception {
    twoLives(seed, KillIT::keys);
  }

  private void twoLives(long seed, FrontEnd frontEnd) throws Exception {
    TwoAtATime.each(List.of(2 * seed, 2 * seed + 1), life -> live(life, frontEnd));
  }

  /** One data directory, whose program is killed over and over. */
  private void live(long seed, FrontEnd frontEnd) throws Exception {
    Random random = new Random(seed);
    Path own = Files.createDirectory(home.resolve("life" + seed));
    Program program = new Program(own);
    ManyQuestions questions = new ManyQuestions(own.resolve("decks")).with("many", QUESTIONS);
    List<String> before = List.of();
    for (int kills = 0; kills < KILLS; ) {
      int verdicts =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> QUESTIONS;
            default -> 1 + random.nextInt(QUESTIONS - 1);
          };
      int within =
          verdicts == 0 ? STARTING_NANOS : verdicts == QUESTIONS ? ENDING_NANOS : ANSWERING_NANOS;
      Killed killed = frontEnd.killed(program, questions, verdicts, random.nextInt(within));
      kills += killed.inTime() ? 1 : 0;

      List<String> shown = ManyQuestions.shownGraded(killed.output());
      List<String> recorded = ManyQuestions.recorded(program.history());
      int known = before.size();
      assertThat(recorded).hasSizeBetween(known + shown.size(), known + shown.size() + 1);
      assertThat(recorded.subList(0, known)).isEqualTo(before);
      assertThat(recorded.subList(known, known + shown.size())).isEqualTo(shown);
      before = nextStart(program, questions, recorded);
    }
    byte[] progress = Files.readAllBytes(program.progress());
    assertThat(program.run("", questions.args("progress", "rebuild")).status()).isZero();
    assertThat(Files.readAllBytes(program.progress())).isEqualTo(progress);
  }

  /** The next session goes on from all that was recorded. */
  private static List<String> nextStart(
      Program program, ManyQuestions questions, List<String> recorded) throws Exception {
    Program.Result next = program.run("t\n", questions.args("quiz", "-n", "1"));
    assertThat(next.status()).as(next.err()).isZero();
    List<String> all = new ArrayList<>(recorded);
    all.addAll(ManyQuestions.shownGraded(next.out()));
    assertThat(all).hasSize(recorded.size() + 1);
    assertThat(ManyQuestions.recorded(program.history())).isEqualTo(all);
    assertThat(ManyQuestions.sum(ManyQuestions.counted(program.progress()))).isEqualTo(all.size());
    return all;
  }

  private static Killed lines(Program program, ManyQuestions questions, int verdicts, int nanos)
      throws Exception {
    return piped(program, questions.args("quiz", "-n", "0"), verdicts, nanos);
  }

  private static Killed json(Program program, ManyQuestions questions, int verdicts, int nanos)
      throws Exception {
    return piped(program, questions.args("quiz", "-n", "0", "--json"), verdicts, nanos);
  }

  private static Killed piped(Program program, String[] args, int verdicts, int nanos)
      throws Exception {
    Path err = program.data().resolveSibling("err");
    Process process = program.start(err, args);
    StringBuilder output = new StringBuilder();
    try (var answers = process.outputWriter()) {
      answers.write("t\n".repeat(QUESTIONS));
    }
    try (BufferedReader out = process.inputReader()) {
      while (ManyQuestions.shownGraded(output.toString()).size() < verdicts) {
        String line = out.readLine();
        if (line == null) {
          throw new AssertionError(
              "it ended before " + verdicts + " verdicts:\n" + Files.readString(err));
        }
        output.append(line).append('\n');
      }
      LockSupport.parkNanos(nanos);
      process.toHandle().destroyForcibly();
      out.lines().forEach(line -> output.append(line).append('\n'));
    }
    assertThat(process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Killed(output.toString(), process.exitValue() != 0);
  }

  private static Killed keys(Program program, ManyQuestions questions, int verdicts, int nanos)
      throws Exception {
    try (Pty pty = new Pty(program, 80, 24, questions.args("quiz", "-n", "0"))) {
      for (int n = 1; n <= verdicts; n++) {
        pty.waitFor(n + " of " + QUESTIONS).waitFor("? keys");
        pty.press("t").waitFor("Right").waitFor("Enter next");
        pty.press("\r");
      }
      if (verdicts > 0 && verdicts < QUESTIONS) {
        // The next answer is under way where the kill comes late enough.
        pty.waitFor("? keys").press("t");
      }
      LockSupport.parkNanos(nanos);
      return new Killed(pty.killed(), pty.status() != 0);
    }
  }
}
