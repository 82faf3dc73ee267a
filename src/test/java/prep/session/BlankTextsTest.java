package prep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlankTextsTest {

  @Test
  void texts_that_are_joined_are_split_into_the_same() {
    List<String> texts = List.of("a; b", "", "c", ";");

    String line = BlankTexts.joined(texts);

    assertThat(line).isEqualTo("a\\; b; ; c; \\;");
    assertThat(BlankTexts.split(line, true)).isEqualTo(texts);
  }

  @Test
  void where_there_is_one_blank_a_semicolon_belongs_to_its_text() {
    assertThat(BlankTexts.split("a; b\\; c", false)).containsExactly("a; b; c");
  }
}
