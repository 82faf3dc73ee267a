package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes of the built program that answer at once, on one data directory. */
class ManyProcessesIT {

  private static final int PROCESSES = 8;
  private static final int QUESTIONS = 40;
  private static final Pattern RESULT =
      Pattern.compile("\\{\"event\":\"result\",.*?\"id\":\"(\\w+)\"");
  private static final Pattern RECORDED = Pattern.compile("\\{\"v\":1,\"id\":\"(\\w+)\"");

  @TempDir Path home;

  @ParameterizedTest(name = "by {0} devices")
  @ValueSource(ints = {1, 3})
  void answers_at_once_are_neither_lost_nor_doubled(int devices) throws Exception {
    ManyQuestions questions = new ManyQuestions(home.resolve("decks")).with("many", QUESTIONS);
    CyclicBarrier allAsked = new CyclicBarrier(PROCESSES);
    List<Future<List<String>>> sessions = new ArrayList<>();
    List<String> acknowledged = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(PROCESSES)) {
      for (int n = 0; n < PROCESSES; n++) {
        Program program = new Program(home).with("PREP_DEVICE", "device" + n % devices);
        Path err = home.resolve("err" + n);
        sessions.add(threads.submit(() -> session(program, questions, err, allAsked)));
      }
      for (Future<List<String>> session : sessions) {
        acknowledged.addAll(session.get());
      }
    }
    assertThat(acknowledged).hasSize(PROCESSES * QUESTIONS);

    Program program = new Program(home).with("PREP_DEVICE", "device0");
    List<String> recorded = new ArrayList<>();
    for (int device = 0; device < devices; device++) {
      List<String> ids = recorded(program.history("device" + device));
      assertThat(ids).isSorted().doesNotHaveDuplicates();
      recorded.addAll(ids);
    }
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(acknowledged);

    String progress = Files.readString(program.progress());
    assertThat(ManyQuestions.counted(program.progress()).values())
        .hasSize(QUESTIONS)
        .containsOnly(PROCESSES);
    Program.Result rebuilt = program.run("", questions.args("progress", "rebuild"));
    assertThat(rebuilt.err()).isEmpty();
    assertThat(rebuilt.status()).isZero();
    assertThat(program.progress()).hasContent(progress);
  }

  /** Answers all questions, once all processes have asked their first; returns the results' ids. */
  private static List<String> session(
      Program program, ManyQuestions questions, Path err, CyclicBarrier allAsked) throws Exception {
    Process process = program.start(err, questions.args("quiz", "--json", "-n", "0"));
    List<String> ids = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).contains("\"session\"");
      assertThat(out.readLine()).contains("\"question\"");
      allAsked.await(Program.PATIENCE_SECONDS, TimeUnit.SECONDS);
      try (var answers = process.outputWriter()) {
        answers.write("t\n".repeat(QUESTIONS));
      }
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        Matcher result = RESULT.matcher(line);
        if (result.lookingAt()) {
          ids.add(result.group(1));
        }
      }
    } finally {
      if (!process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
    assertThat(process.waitFor()).as(Files.readString(err)).isZero();
    return ids;
  }

  private static List<String> recorded(Path history) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(history)) {
      Matcher recorded = RECORDED.matcher(line);
      assertThat(recorded.lookingAt()).as(line).isTrue();
      ids.add(recorded.group(1));
    }
    return ids;
  }
}
