package prep.screen;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;

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
}
