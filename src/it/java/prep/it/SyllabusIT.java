package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far one is with the bundled tracks, with the built program. */
class SyllabusIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home).with("PREP_NOW", "2026-11-21T10:00:00Z");
  }

  @Test
  void through_a_pipe_each_item_of_a_track_is_a_line_with_its_state_as_a_word() throws Exception {
    Program.Result quiz = program.run("f\n", "quiz", "--id", "docker/mac-kernel");
    assertThat(quiz.status()).isZero();
    Program.Result result = program.run("", "syllabus", "backend-systems");

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    List<String> lines = result.out().lines().toList();
    assertThat(lines)
        .hasSize(134)
        .allMatch(line ->
            line.matches(
                "backend-systems\\t[^\\t]+\\tS1-\\d{3}\\t(solid|learning|seen|new|beyond)"
                    + "\\t[^\\t]+"))
        .contains("backend-systems\tDocker\tS1-003\tnew\tBind mounts");
    assertThat(program.run("", "syllabus", "backend-systems", "--open").out())
        .isEqualTo(result.out().replaceAll("(?m)^.*\\tsolid\\t.*\\n", ""));
  }

  @Test
  void json_has_the_counts_and_the_questions_of_each_item() throws Exception {
    Program.Result result =
        program.run("", "syllabus", "backend-systems", "--level", "junior", "--json");

    assertThat(result.status()).isZero();
    JsonNode track = JsonMapper.shared().readTree(result.out()).get(0);
    assertThat(track.get("track").asString()).isEqualTo("backend-systems");
    assertThat(track.get("level").asString()).isEqualTo("junior");
    assertThat(track.get("items").asInt()).isEqualTo(134);
    assertThat(track.get("new").asInt() + track.get("beyond").asInt()).isEqualTo(134);
    assertThat(track.get("empty").asInt()).isZero();
    JsonNode docker = track.get("sections").get(0);
    assertThat(docker.get("title").asString()).isEqualTo("Docker");
    assertThat(docker.get("items").get(2).get("id").asString()).isEqualTo("S1-003");
    for (JsonNode item : docker.get("items")) {
      assertThat(item.get("questions").isEmpty())
          .isEqualTo(item.get("state").asString().equals("beyond"));
    }
  }

  @Test
  void an_unknown_track_is_wrong_usage_with_a_suggestion() throws Exception {
    Program.Result result = program.run("", "syllabus", "backend-system");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("prep: unknown track: backend-system\nDid you mean backend-systems?\n");
  }

  @Test
  void a_track_is_completed() throws Exception {
    assertThat(program.run("", "__complete", "--", "syllabus", "backend").out())
        .isEqualTo("backend-systems\n");
    assertThat(program.run("", "__complete", "--", "syllabus", "--level", "s").out())
        .isEqualTo("senior\n");
  }
}
