package prep.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prep.deck.Topic;
import prep.session.TopicPattern;
import prep.yaml.YamlFile;

/** The table that is inside the program. */
class SkillsTableTest {

  private static final Path DECKS = Path.of("questions");

  private final Skills table =
      SkillsReader.read(
          YamlFile.read("skills.yaml", Path.of("src/main/resources/prep/skills.yaml")));

  private static Set<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void it_names_enough_and_admits_what_prep_has_nothing_about() {
    assertThat(table.all()).hasSizeGreaterThanOrEqualTo(170);
    assertThat(table.all().stream().filter(skill -> skill.topics().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(55)
        .extracting(Skill::name)
        .contains("COBOL", "Salesforce", "SAP", "Rust");
  }

  @Test
  void each_topic_and_track_that_it_names_is_bundled() throws IOException {
    Set<String> decks = names(DECKS);
    Set<String> tracks = names(DECKS.resolve("tracks"));
    for (Skill skill : table.all()) {
      assertThat(skill.topics())
          .as(skill.name())
          .allMatch(
              text -> decks.stream().map(Topic::new).anyMatch(new TopicPattern(text)::matches));
      assertThat(tracks).as(skill.name()).containsAll(skill.tracks());
    }
  }

  @Test
  void no_two_skills_have_the_same_name() {
    Map<String, String> owners = new HashMap<>();
    List<String> doubled = new ArrayList<>();
    for (Skill skill : table.all()) {
      Stream.of(List.of(skill.name()), skill.aliases(), skill.exact(), skill.words())
          .flatMap(List::stream)
          .forEach(name -> {
            String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), skill.name());
            if (owner != null && !owner.equals(skill.name())) {
              doubled.add(name + " of " + owner + " and " + skill.name());
            }
          });
    }
    assertThat(doubled).isEmpty();
  }

  @Test
  void each_name_is_found_where_skills_are_listed() {
    for (Skill skill : table.all()) {
      Stream.of(skill.aliases(), skill.exact(), skill.words())
          .flatMap(List::stream)
          .forEach(name ->
              assertThat(table.in("Skills: Docker, " + name + ", PHP"))
                  .as(name)
                  .extracting(Skill::name)
                  .contains(skill.name()));
      assertThat(table.in("Skills: Docker, " + skill.name() + ", PHP"))
          .as(skill.name())
          .extracting(Skill::name)
          .contains(skill.name());
    }
  }
}
