package prep.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {

  private static final String DECK =
      """
      title: Nets
      questions:
        - {id: a, type: true-false, question: IP joins networks., answer: true}
        - {id: b, type: true-false, question: TCP orders bytes., answer: true}
        - {id: c, type: true-false, question: UDP has ports., answer: true}
      """;

  @TempDir Path home;

  private World world;

  @BeforeEach
  void makeWorld() {
    world =
        new World(
            home, Map.of("PREP_DATA", home.resolve("data").toString(), "PREP_DEVICE", "test"));
  }

  /** Takes what is written until a word comes, and nothing from then on. */
  private static final class Full extends OutputStream {

    private final String last;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Full(String last) {
      this.last = last;
    }

    @Override
    public void write(int b) throws IOException {
      written.write(b);
      if (written.toString(StandardCharsets.UTF_8).contains(last)) {
        throw new IOException("No space left on device");
      }
    }
  }

  /** A pipe whose reader leaves when a word comes. */
  private static final class Pipeline extends OutputStream {

    private final String last;
    private final Pipe pipe = Pipe.open();
    private final OutputStream sink = Channels.newOutputStream(pipe.sink());

    Pipeline(String last) throws IOException {
      this.last = last;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains(last)) {
        pipe.source().close();
      }
      sink.write(bytes, offset, length);
    }
  }

  private List<String> history() throws IOException {
    Path file = home.resolve("data/history/test.jsonl");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void a_full_disk_is_said_once_and_ends_with_74() {
    assertThat(world.run(new Full(""), "", "topics")).isEqualTo(74);
    assertThat(world.err())
        .isEqualTo("prep: cannot write to standard output: No space left on device\n");
  }

  @Test
  void a_reader_who_leaves_ends_it_quietly() throws IOException {
    assertThat(world.run(new Pipeline("docker"), "", "topics")).isEqualTo(141);
    assertThat(world.err()).isEmpty();
  }

  @Test
  void help_that_cannot_be_written_is_an_error_too() {
    assertThat(world.run(new Full(""), "", "quiz", "--help")).isEqualTo(74);
    assertThat(world.run(new Full(""), "", "--version")).isEqualTo(74);
  }

  @ParameterizedTest
  @CsvSource({
    "--plain,Question 1,0",
    "--json,\"question\",0",
    "--plain,Right,1",
    "--json,result,1"
  })
  void an_answer_whose_verdict_cannot_be_written_is_the_last_that_is_recorded(
      String protocol, String last, int recorded) throws IOException {
    Path decks = Files.createDirectories(home.resolve("data/decks"));
    Files.writeString(decks.resolve("nets.yaml"), DECK);
    String[] quiz = {"quiz", "nets", "--no-bundled", protocol};
    String right = "t\n".repeat(3);

    assertThat(world.run(new Full(last), right, quiz)).isEqualTo(74);
    assertThat(history()).hasSize(recorded);
    assertThat(world.run(new Pipeline(last), right, quiz)).isEqualTo(141);
    assertThat(history()).hasSize(2 * recorded);
    assertThat(world.err()).isEmpty();
  }
}
