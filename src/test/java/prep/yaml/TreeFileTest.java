package prep.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    try (Stream<Path> files = Files.walk(Path.of("questions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> bundledDecks() {
    return bundled().stream().filter(file -> file.getNameCount() == 2).toList();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void an_inflated_tree_has_each_value_of_the_yaml_in_its_place(Path file) throws IOException {
    byte[] yaml = Files.readAllBytes(file);
    byte[] tree = TreeFile.of(file.toString(), yaml);

    assertThat(TreeFile.read(tree)).isEqualTo(read(yaml));
    assertThat(tree).hasSizeLessThan(yaml.length / 2);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void the_program_has_just_this_tree(Path file) throws IOException {
    String name = Path.of("questions").relativize(file).toString().replace('\\', '/');
    String resource = "/decks/" + name.replace(".yaml", TreeFile.ENDING);

    try (InputStream bundled = TreeFileTest.class.getResourceAsStream(resource)) {
      assertThat(bundled).as(resource).isNotNull();
      assertThat(TreeFile.read(bundled.readAllBytes())).isEqualTo(read(Files.readAllBytes(file)));
    }
  }

  private static Node read(byte[] yaml) {
    try {
      return TreeReader.read(new Problems("deck.yaml", SourceText.decode("deck.yaml", yaml)))
          .orElseThrow();
    } catch (Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundledDecks")
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

  @Test
  void large_numbers_long_texts_and_lines_that_go_back_are_kept() {
    Node far = new Node.Scalar("x".repeat(70_000), Node.Style.PLAIN, new Position(2_000_000, 300));
    Node back = new Node.Scalar("ü", Node.Style.PLAIN, new Position(1, 1));
    Node tree = new Node.Sequence(List.of(far, back), true, new Position(5, 129));

    assertThat(TreeFile.read(TreeFile.of(tree))).isEqualTo(tree);
  }

  @Test
  void a_tree_that_was_cut_short_is_refused() {
    byte[] tree = TreeFile.of("deck.yaml", "title: Some title\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> TreeFile.read(Arrays.copyOf(tree, tree.length - 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TreeFile.read(new byte[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
