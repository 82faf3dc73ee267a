package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnFilesTest {

  private final Map<String, byte[]> packed = OwnFiles.packed();

  private static byte[] bytes(InputStream in) throws IOException {
    try (in) {
      return in.readAllBytes();
    }
  }

  @Test
  void a_native_image_is_built_with_the_index_the_catalog_and_the_text_and_tree_of_each_deck()
      throws IOException {
    assertThat(packed).containsKeys("/decks/index", "/decks/catalog");
    assertThat(OwnFiles.names("/decks/"))
        .contains("docker", "tracks/backend-systems")
        .allSatisfy(name -> assertThat(packed).containsKey("/decks/" + name + ".yaml"));
    assertThat(packed).containsKey("/decks/docker.tree");
  }

  @Test
  void what_an_image_holds_is_what_the_resources_hold() throws IOException {
    for (String path : packed.keySet()) {
      byte[] resource = bytes(Objects.requireNonNull(OwnFiles.open(path)));
      assertThat(bytes(Objects.requireNonNull(OwnFiles.unpacked(packed, path))))
          .isEqualTo(resource);
    }
  }

  @Test
  void texts_take_less_room_in_an_image() throws IOException {
    int text = bytes(Objects.requireNonNull(OwnFiles.open("/decks/docker.yaml"))).length;
    assertThat(packed.get("/decks/docker.yaml")).hasSizeLessThan(text / 2);
  }

  @Test
  void a_file_that_is_not_there_is_null() {
    assertThat(OwnFiles.unpacked(packed, "/decks/nothing.yaml")).isNull();
    assertThat(OwnFiles.open("/decks/nothing.yaml")).isNull();
  }
}
