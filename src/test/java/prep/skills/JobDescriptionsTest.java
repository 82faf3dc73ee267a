package prep.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.yaml.YamlFile;

/** Invented job descriptions of all sorts, each with what is to be found in it and what is not. */
class JobDescriptionsTest {

  private static final Path JOBS = Path.of("src/test/resources/jobs");

  private static final Skills TABLE =
      SkillsReader.read(
          YamlFile.read("skills.yaml", Path.of("src/main/resources/prep/skills.yaml")));

  private static List<String> jobs() throws IOException {
    try (Stream<Path> files = Files.list(JOBS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jobs")
  void what_is_required_and_what_is_nice_to_have_is_found_and_nothing_else(String name)
      throws IOException {
    String[] parts = Files.readString(JOBS.resolve(name)).split("(?m)^---\\n", 2);
    JobDescription job = JobDescription.read(parts[1], TABLE);

    assertThat(names(job, true)).isEqualTo(listed(parts[0], "required"));
    assertThat(names(job, false)).isEqualTo(listed(parts[0], "nice to have"));
    assertThat(listed(parts[0], "not"))
        .doesNotContainAnyElementsOf(names(job, true))
        .doesNotContainAnyElementsOf(names(job, false));
  }

  private static Set<String> names(JobDescription job, boolean required) {
    Set<String> names = new TreeSet<>();
    job.wanted().stream()
        .filter(wanted -> wanted.required() == required)
        .forEach(wanted -> names.add(wanted.skill().name()));
    return names;
  }

  private static Set<String> listed(String head, String key) {
    String line =
        head.lines().filter(it -> it.startsWith(key + ": ")).findFirst().orElse(key + ": ");
    return new TreeSet<>(Arrays.asList(line.substring(key.length() + 2).split(", ")));
  }
}
