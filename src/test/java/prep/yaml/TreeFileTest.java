package prep.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.files.DeckReader;

class TreeFileTest {

  private static final Topic TOPIC = new Topic("deck");

  static List<Path> bundled() {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void a_bundled_deck_is_the_same_from_its_tree_as_from_its_yaml(Path file) throws IOException {
    byte[] yaml = Files.readAllBytes(file);
    Node tree = TreeFile.read(TreeFile.of(file.toString(), yaml));

    assertThat(DeckReader.read(TOPIC, "deck.yaml", tree))
        .isEqualTo(DeckReader.read(TOPIC, "deck.yaml", yaml));
  }

  @Test
  void broken_yaml_has_no_tree() {
    byte[] yaml = "title: *x\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> TreeFile.of("broken.yaml", yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.yaml");
  }
}
