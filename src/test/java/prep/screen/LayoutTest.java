package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;

class LayoutTest {

  private static List<String> spread(String left, String right, int columns) {
    return Layout.spread(
            Line.plain(left), Line.plain(right), new Window(columns, 24, Glyphs.UNICODE))
        .stream()
        .map(line -> String.join("", line.spans().stream().map(Span::text).toList()))
        .toList();
  }

  @Test
  void left_and_right_stand_on_one_line_where_they_fit() {
    assertThat(spread("Right", "good", 80)).hasSize(1);
  }

  @Test
  void what_fits_no_narrow_window_is_wrapped() {
    assertThat(spread("Partly right, 33 %: one pair the wrong way round", "again", 40))
        .containsExactly("Partly right, 33 %: one pair the", "wrong way round", "again");
  }
}
