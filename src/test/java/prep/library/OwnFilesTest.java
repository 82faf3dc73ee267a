package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnFilesTest {

  private final Map<String, byte[]> packed = OwnFiles.packed();

  @Test
  void a_native_image_is_built_with_the_index_the_catalog_and_the_tree_of_each_deck_and_track() {
    assertThat(packed).containsKeys("/decks/index", "/decks/catalog");
    assertThat(OwnFiles.names("/decks/"))
        .contains("docker", "tracks/backend-systems")
        .allSatisfy(name -> assertThat(packed).containsKey("/decks/" + name + ".tree"));
  }

  @Test
  void an_image_has_no_room_for_texts_whose_trees_are_read() {
    assertThat(packed.keySet()).noneMatch(path -> path.endsWith(".yaml"));
  }

  @Test
  void what_an_image_holds_is_what_the_resources_hold() {
    packed.forEach((path, bytes) -> assertThat(OwnFiles.read(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void a_file_that_is_not_there_is_null() {
    assertThat(OwnFiles.open("/decks/nothing.yaml")).isNull();
    assertThat(OwnFiles.read("/decks/nothing.yaml")).isNull();
  }
}
