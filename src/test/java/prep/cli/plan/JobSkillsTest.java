package prep.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.World;
import prep.deck.Level;
import prep.problem.UserError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobSkillsTest {

  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2026, 12, 3));

  @TempDir Path home;
  private final Map<String, String> variables = new HashMap<>(Map.of("TERM", "xterm"));
  private World world;

  @BeforeEach
  void makeWorld() {
    world = new World(home, variables);
  }

  private String shown(String text, boolean json) {
    return shown(text.getBytes(StandardCharsets.UTF_8), json);
  }

  private String shown(byte[] text, boolean json) {
    show("-", text, json);
    return world.out();
  }

  private void show(String input, byte[] in, boolean json) {
    Environment environment = world.environment(new ByteArrayInputStream(in));
    new JobSkills(environment, new CommonOptions()).show(input, DATE, Level.MID, json);
    environment.out().flush();
  }

  private UserError refused(String input, byte[] in) {
    return assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> show(input, in, false))
        .actual();
  }

  @Test
  void through_a_pipe_the_skills_the_track_and_the_command_are_written() {
    assertThat(shown("Requirements:\n- Docker\n- Linux\n- TCP/IP\n- JavaScript\n- Rust\n", false))
        .startsWith("  stdin: 5 skills found, 4 of them in prep\n")
        .containsPattern("Docker +docker +[0-9]+\n")
        .containsPattern("Rust +nothing in prep\n")
        .contains("  backend-systems has all of them\n")
        .endsWith("  prep plan 2026-12-03 backend-systems\n");
    assertThat(world.err()).isEmpty();
  }

  @Test
  void json_names_topics_where_people_see_a_glob() {
    JsonNode json = JsonMapper.shared().readTree(shown("Python; COBOL is a plus", true));

    JsonNode python = json.get("skills").get(0);
    assertThat(python.get("skill").asString()).isEqualTo("Python");
    assertThat(python.get("required").asBoolean()).isTrue();
    assertThat(python.get("topics")).map(JsonNode::asString).contains("python-core", "python-oop");
    assertThat(python.get("questions").asInt()).isGreaterThan(50);
    JsonNode cobol = json.get("skills").get(1);
    assertThat(cobol.get("required").asBoolean()).isFalse();
    assertThat(cobol.get("topics")).isEmpty();
    assertThat(json.get("track").isNull()).isTrue();
    assertThat(json.get("command").asString()).startsWith("prep plan 2026-12-03 python-core,");
  }

  @Test
  void at_a_terminal_it_says_how_to_paste() {
    world.isAtATerminal();
    shown("Docker", false);

    assertThat(world.err()).isEqualTo("Paste it, then Ctrl-D\n");
  }

  @Test
  void in_plain_mode_it_is_told_in_sentences() {
    world.isAtATerminal();
    variables.put("ACCESSIBLE", "1");

    assertThat(shown("Docker, COBOL", false))
        .startsWith("stdin: 2 skills found, 1 of them in prep.\nDocker, required: docker, ")
        .contains("COBOL, required: nothing in prep.\n")
        .endsWith("To plan: prep plan 2026-12-03 docker\n");
  }

  @Test
  void a_deck_of_ones_own_that_is_named_like_a_skill_counts() throws IOException {
    Path decks = home.resolve("mine");
    Files.createDirectories(decks);
    Files.writeString(
        decks.resolve("rust.yaml"),
        "questions:\n  - {id: a, type: true-false, question: Is it safe?, answer: true}\n");
    variables.put("PREP_DECKS", decks.toString());

    assertThat(shown("Docker, Rust", false)).containsPattern("Rust +rust +1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "ISO-8859-1", "UTF-8"})
  void text_of_usual_encodings_is_read(String charset) {
    byte[] text = "Für Köln: Kenntnisse in Docker".getBytes(Charset.forName(charset));

    assertThat(shown(text, false)).contains("stdin: 1 skill found");
  }

  @Test
  void what_names_no_skill_ends_with_65_and_says_what_is_looked_for() {
    UserError error = refused("-", "Rest assured, we go far.".getBytes(StandardCharsets.UTF_8));

    assertThat(error.kind().exitStatus()).isEqualTo(65);
    assertThat(error).hasMessageContaining("stdin names no skill").hasMessageContaining("Docker");
  }

  @Test
  void an_empty_text_and_a_huge_one_end_with_65() {
    assertThat(refused("-", " \n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("stdin is empty");
    UserError huge = refused("-", "Docker ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    assertThat(huge).hasMessageContaining("more than 512 KB");
    assertThat(huge.kind().exitStatus()).isEqualTo(65);
  }

  @Test
  void a_binary_file_ends_with_65_and_says_what_it_is() throws IOException {
    Path pdf = home.resolve("job.pdf");
    Files.write(pdf, "%PDF-1.7 \0\1\2 Docker".getBytes(StandardCharsets.ISO_8859_1));

    UserError error = refused(pdf.toString(), new byte[0]);
    assertThat(error).hasMessageContaining("this is a PDF; copy its text into a file");
    assertThat(error.kind().exitStatus()).isEqualTo(65);
    assertThat(refused("-", new byte[] {'D', 0, 1, 0, 2, 0, (byte) 0xC3}))
        .hasMessageContaining("binary");
  }

  @Test
  void a_file_that_is_not_there_ends_with_74() {
    UserError error = refused(home.resolve("none.txt").toString(), new byte[0]);

    assertThat(error.kind().exitStatus()).isEqualTo(74);
    assertThat(error).hasMessageContaining("no such file");
  }
}
