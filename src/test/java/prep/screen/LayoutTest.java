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
  void a_note_below_an_item_is_wrapped_where_the_text_begins() {
    Line note = Line.plain("you had look at the caller's frame, then go on");
    List<Line> noted =
        Layout.noted(
            List.of(Line.plain("~ 1  A step")), note, 5, new Window(40, 24, Glyphs.UNICODE));

    assertThat(noted)
        .extracting(Line::text)
        .containsExactly(
            "~ 1  A step", "     you had look at the caller's", "     frame, then go on");
  }

  @Test
  void a_word_longer_than_a_line_is_wrapped() {
    List<Line> words = List.of(Line.plain("one"), Line.plain("asked again: 1"), Line.plain("two"));

    assertThat(Layout.flow(words, 3, 11))
        .extracting(Line::text)
        .containsExactly("one", "asked", "again: 1", "two");
    assertThat(Layout.flow(words, 1, 12))
        .extracting(Line::text)
        .containsExactly("one", "asked again:", "1 two");
  }

  @Test
  void what_fits_no_narrow_window_is_wrapped() {
    assertThat(spread("Partly right, 33 %: one pair the wrong way round", "again", 40))
        .containsExactly("Partly right, 33 %: one pair the", "wrong way round", "again");
  }
}
