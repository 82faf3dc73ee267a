package prep.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import prep.problem.UserError;
import prep.yaml.YamlFile;

class SkillsReaderTest {

  private static Skills read(String yaml) {
    return SkillsReader.read(YamlFile.of("skills.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_skill_needs_but_a_name() {
    Skill skill =
        read("skills:\n"
                + "  - {name: Go, aliases: [Golang], words: [Go], topics: [golang]}\n"
                + "  - name: C#")
            .all()
            .getFirst();

    assertThat(skill.aliases()).containsExactly("Golang");
    assertThat(skill.words()).containsExactly("Go");
    assertThat(skill.topics()).containsExactly("golang");
    assertThat(skill.tracks()).isEmpty();
  }

  @Test
  void all_mistakes_are_named_with_their_places() {
    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> read("skills:\n  - {nam: Go}\n  - {name: C, topics: c}\n"))
        .withMessageContaining("skills.yaml:2:6: error: \"nam\" is not a key of skill 1")
        .withMessageContaining(
            "skills.yaml:3:23: error: \"topics\" of skill 2 of the table is a text");
  }
}
