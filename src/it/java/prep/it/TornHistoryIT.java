package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crash may tear the last line of the own history at any byte: nothing else is lost. */
@Order(1)
class TornHistoryIT {

  @TempDir Path home;

  @Test
  void a_torn_last_line_is_said_and_set_aside_wherever_it_is_torn() throws Exception {
    ManyQuestions questions = new ManyQuestions(home.resolve("decks")).with("many", 6);
    Program first = new Program(home);
    assertThat(first.run("t\nt\nt\n", questions.args("quiz", "-n", "3")).status()).isZero();
    byte[] earlier = Files.readAllBytes(first.progress());
    assertThat(first.run("t\n", questions.args("quiz", "-n", "1")).status()).isZero();
    byte[] later = Files.readAllBytes(first.progress());
    byte[] whole = Files.readAllBytes(first.history());
    int lastLine =
        new String(whole, 0, whole.length - 1, StandardCharsets.UTF_8).lastIndexOf('\n') + 1;

    TwoAtATime.each(
        IntStream.range(lastLine, whole.length).boxed().toList(),
        cut -> {
          Path own = Files.createDirectory(home.resolve("cut" + cut));
          Program program = new Program(own);
          Files.createDirectories(program.history().getParent());
          Files.write(program.history(), Arrays.copyOf(whole, cut));
          // A crash leaves the one, a disk that forgets what it was told to keep the other.
          Files.write(program.progress(), cut % 2 == 0 ? earlier : later);

          Program.Result next = program.run("t\n", questions.args("quiz", "-n", "1"));

          assertThat(next.status()).as(next.err()).isZero();
          Path aside = program.history().resolveSibling("test.jsonl.bad");
          if (cut == lastLine) {
            assertThat(next.err()).isEmpty();
            assertThat(aside).doesNotExist();
          } else {
            assertThat(next.err())
                .isEqualTo(
                    program.history()
                        + ": the last line was incomplete, as after a crash; moved it to "
                        + aside
                        + "\n");
            assertThat(aside)
                .hasContent(
                    new String(whole, lastLine, cut - lastLine, StandardCharsets.UTF_8) + "\n");
          }
          assertThat(Files.readAllBytes(program.history()))
              .startsWith(Arrays.copyOf(whole, lastLine));
          assertThat(ManyQuestions.recorded(program.history())).hasSize(4);
          assertThat(ManyQuestions.sum(ManyQuestions.counted(program.progress()))).isEqualTo(4);
        });
  }

  @Test
  void a_backup_of_equal_size_that_was_restored_is_counted() throws Exception {
    ManyQuestions questions = new ManyQuestions(home.resolve("decks")).with("many", 6);
    Program program = new Program(home);
    assertThat(program.run("t\nt\n", questions.args("quiz", "-n", "2")).status()).isZero();
    String history = Files.readString(program.history());
    int lastLine = history.lastIndexOf('\n', history.length() - 2) + 1;
    String other =
        history
            .substring(lastLine)
            .replaceFirst("(\"id\":\".{25}).", "$1Z")
            .replaceFirst("many/q\\d", "many/q6")
            .replace("\"score\":1", "\"score\":0");
    Files.writeString(program.history(), history.substring(0, lastLine) + other);
    assertThat(Files.size(program.history())).isEqualTo(history.length());

    Program.Result topics = program.run("", questions.args("topics", "--json"));

    assertThat(topics.out()).contains("\"answered\":2,\"correct\":1");
  }
}
