package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;
import prep.text.Line;

class WelcomeScreenTest {

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void a_newcomer_is_welcomed_as_kept_in_a_golden_file(int width) {
    Golden golden = new Golden("welcome-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    golden.add(
        "usual", new Screen(WelcomeScreen.of(816, 36, "~/.local/share/prep", window), List.of()));
    golden.add("one topic", new Screen(WelcomeScreen.of(12, 1, "/data", window), List.of()));
    golden.check();
  }

  @Test
  void in_words_it_has_no_columns() {
    assertThat(WelcomeScreen.inWords(1539, 38, "/data"))
        .extracting(Line::text)
        .startsWith(
            "prep asks you backend interview questions: 1,539 in 38 topics, offline.",
            "prep quiz docker: ten questions on one topic.")
        .noneMatch(line -> line.contains("  "));
  }
}
