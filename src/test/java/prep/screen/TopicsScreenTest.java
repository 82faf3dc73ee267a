package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;
import prep.text.Glyphs;
import prep.text.Line;

/** The table of topics in windows of several widths. */
class TopicsScreenTest {

  private static final TopicsScreen.Marked NONE = new TopicsScreen.Marked(0, 0, 0);

  private static final List<TopicsScreen.Row> ROWS =
      List.of(
          row("docker", 29, 4, 5, OptionalDouble.of(0.86)),
          row("python-iterators-decorators", 26, 26, 0, OptionalDouble.empty()));

  private static TopicsScreen.Row row(
      String topic, int questions, int fresh, int due, OptionalDouble score) {
    return new TopicsScreen.Row(new Topic(topic), "Title", questions, fresh, due, 10, 8, score, "");
  }

  private static List<String> table(TopicsScreen.Marked marked, int columns) {
    return TopicsScreen.of(ROWS, marked, new Window(columns, 24, Glyphs.UNICODE)).stream()
        .map(Line::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 50, 60, 70, 80, 120})
  void a_topic_takes_one_line(int columns) {
    List<String> lines = table(NONE, columns);

    assertThat(lines).allMatch(line -> line.length() <= columns);
    assertThat(lines.get(1)).contains("docker", "5", "86 %");
    assertThat(lines.get(2)).contains("python-iterators");
    assertThat(lines.get(3)).isBlank();
  }

  @Test
  void columns_that_do_not_fit_are_left_out() {
    assertThat(table(NONE, 40).getFirst()).doesNotContain("questions", "new").contains("due");
    assertThat(table(NONE, 80).getFirst()).contains("questions", "new", "due", "score");
  }

  @Test
  void what_is_marked_is_counted_below() {
    assertThat(table(NONE, 80).getLast()).isEqualTo("  2 topics, 55 questions   5 due, 30 new");
    assertThat(table(new TopicsScreen.Marked(1, 2, 3), 80).getLast())
        .endsWith("5 due, 30 new   1 flagged, 2 drafts, 3 muted");
  }
}
