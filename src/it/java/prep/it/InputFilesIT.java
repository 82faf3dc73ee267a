package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that commands are given to read, and standard input in their place. */
class InputFilesIT {

  private static final String DECKS = Path.of("src/it/resources/decks").toAbsolutePath().toString();

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private Program.Result prep(String input, String command) throws Exception {
    return program.run(input, (command + " --no-bundled --decks " + DECKS).split(" "));
  }

  @Test
  void answers_come_from_standard_input_as_a_file() throws Exception {
    Program.Result result = prep("demo/short: namespaces\n", "quiz --answers - --pass 100");

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("1 of 1 answered");
    assertThat(prep("demo/shor: x\n", "quiz --answers -").err()).startsWith("stdin:1:1: error:");
  }

  @Test
  void a_history_is_merged_from_standard_input() throws Exception {
    prep("namespaces\n", "quiz --id demo/short");
    String history = prep("", "progress export").out();
    program.with("PREP_DATA", home.resolve("other").toString()).with("PREP_DEVICE", "other");

    assertThat(prep(history, "progress merge -").out()).isEqualTo("Merged 1 event of stdin.\n");
    assertThat(prep(history, "progress merge -").out()).isEqualTo("Nothing new in stdin.\n");
    assertThat(prep("", "progress export").out()).isEqualTo(history);
    Program.Result wrong = prep("no event\n", "progress merge -");
    assertThat(wrong.status()).isEqualTo(65);
    assertThat(wrong.err())
        .contains("stdin:1: no valid event")
        .contains("stdin: contains no history events");
  }

  @Test
  void a_deck_is_linted_from_standard_input() throws Exception {
    Program.Result result = prep("questions: 7\n", "lint -");

    assertThat(result.status()).isEqualTo(65);
    assertThat(result.out()).startsWith("stdin:1:12: error:");
    String deck = Files.readString(Path.of(DECKS).resolve("demo.yaml"));
    assertThat(prep(deck, "lint - --json").status()).isZero();
  }

  @Test
  void an_export_goes_to_standard_output_where_that_is_named() throws Exception {
    assertThat(prep("", "export demo --format json -o -").out()).startsWith("{").contains("demo");
    assertThat(home.resolve("-")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import lost", "lint lost", "progress merge lost", "quiz --answers lost"})
  void a_file_that_is_not_there_cannot_be_read(String command) throws Exception {
    Program.Result result = prep("", command);

    assertThat(result.status()).isEqualTo(74);
    assertThat(result.err()).startsWith("prep: cannot read lost: no such file or directory\n");
  }

  @Test
  void a_directory_is_no_file_and_what_is_wrong_inside_a_file_is_another_error() throws Exception {
    Files.createDirectory(home.resolve("folder"));
    for (String command :
        List.of("import folder", "progress merge folder", "quiz --answers folder")) {
      Program.Result result = prep("", command);
      assertThat(result.status()).as(command).isEqualTo(74);
      assertThat(result.err()).contains("cannot read folder: ").contains("Name a file");
    }
    Files.write(home.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a});
    for (String command :
        List.of("import picture", "progress merge picture", "quiz --answers picture")) {
      assertThat(prep("", command).status()).as(command).isEqualTo(65);
    }
  }
}
