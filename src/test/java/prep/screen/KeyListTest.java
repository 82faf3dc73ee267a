package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;

class KeyListTest {

  private static final List<KeyList.Row> ROWS =
      List.of(
          row("docker/layer-cache", "two options are right", "Which change is *slow*?"),
          row("system-design/consistent-hashing", "", "Why does `ketama` need so many points?"),
          row("old/gone", "", ""));

  private static KeyList.Row row(String key, String note, String stem) {
    return new KeyList.Row(key, note, stem);
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void questions_are_listed_as_kept_in_a_golden_file(int width) {
    Golden golden = new Golden("key-list-" + width);
    golden.add(
        "list", new Screen(KeyList.of(ROWS, new Window(width, 24, Glyphs.UNICODE)), List.of()));
    golden.check();
  }

  @Test
  void scripts_get_key_and_text_parted_by_a_tab() {
    assertThat(KeyList.tabbed(ROWS))
        .containsExactly(
            "docker/layer-cache\ttwo options are right",
            "system-design/consistent-hashing\tWhy does ketama need so many points?",
            "old/gone\t");
  }
}
