package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.Rule;
import prep.yaml.YamlFile;

/**
 * Each file in {@code broken} has one defect, and its first line (or a file beside it) says what is
 * reported.
 */
class BrokenDecksTest {

  private static final Path BROKEN = Resources.path("/broken");
  private static final String MARK = "# expect: ";

  /** What no small deck can break; other tests do. */
  private static final Set<Rule> BROKEN_ELSEWHERE =
      EnumSet.of(
          Rule.UNREADABLE,
          Rule.TOO_LARGE,
          Rule.TOO_MANY_VALUES,
          Rule.TOO_MANY_PROBLEMS,
          Rule.BAD_SETTING);

  static List<String> decks() throws IOException {
    try (Stream<Path> paths = Files.walk(BROKEN)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .map(path -> BROKEN.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void the_defect_is_reported_at_its_place_with_advice(String name) {
    String expected = expected(name);
    List<Problem> problems = read(name);
    assertThat(problems).singleElement().hasToString(name + ":" + expected);
    assertThat(problems.getFirst().message())
        .matches("(?s).+; .*[a-z].*")
        .doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void every_rule_is_broken_by_a_file() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String name : decks()) {
      read(name).forEach(problem -> broken.add(problem.rule()));
    }
    for (Rule rule : Rule.values()) {
      if (!BROKEN_ELSEWHERE.contains(rule)) {
        assertThat(broken).contains(rule.word());
      }
    }
  }

  @Test
  void a_broken_deck_keeps_no_broken_question() throws IOException {
    for (String name : decks()) {
      if (!name.startsWith("tracks/")) {
        Loaded loaded =
            DeckReader.read(new Topic("t"), name, Resources.bytes(BROKEN.resolve(name)));
        assertThat(loaded.isBroken()).as(name).isTrue();
        assertThat(loaded.deck().questions()).as(name).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  private static List<Problem> read(String name) {
    byte[] content = Resources.bytes(BROKEN.resolve(name));
    return name.startsWith("tracks/")
        ? TrackSource.of(new TrackReader(), "track", YamlFile.of(name, content)).problems()
        : DeckReader.read(new Topic("docker"), name, content).problems();
  }

  private static String expected(String name) {
    Path beside = BROKEN.resolve(name.replace(".yaml", ".expect"));
    byte[] content = Resources.bytes(Files.exists(beside) ? beside : BROKEN.resolve(name));
    String line = new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    return line.startsWith(MARK) ? line.substring(MARK.length()) : line;
  }
}
