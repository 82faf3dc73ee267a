package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;
import prep.progress.Mastery;
import prep.text.Glyphs;
import prep.text.Line;

class TopicsScreenTest {

  private static final TopicsScreen.Marked NONE = new TopicsScreen.Marked(0, 0, 0);

  private static TopicsScreen.Row row(
      String topic, int questions, int answered, int due, double recall) {
    OptionalDouble remembered = answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(recall);
    return new TopicsScreen.Row(
        new Topic(topic),
        topic,
        new Mastery(questions, answered, remembered),
        due,
        answered,
        answered,
        answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(1));
  }

  private static List<TopicsScreen.Row> rows() {
    return List.of(
        row("aws-compute-serverless", 26, 0, 0, 0),
        row("docker", 29, 25, 5, 0.93),
        row("python-core", 44, 44, 3, 0.889),
        row("sql", 36, 2, 0, 1),
        row("team/payments-and-ledgers-of-europe", 300, 1, 0, 0.4));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 60, 80, 120})
  void the_topics_are_painted_as_kept_in_their_golden_file(int width) {
    Golden golden = new Golden("topics-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    golden.add("some topics", screen(rows(), new TopicsScreen.Marked(1, 2, 3), window));
    golden.add("one topic", screen(List.of(row("sql", 1, 0, 0, 0)), NONE, window));
    golden.check();
  }

  private static Screen screen(
      List<TopicsScreen.Row> rows, TopicsScreen.Marked marked, Window window) {
    List<Line> lines = TopicsScreen.of(rows, marked, window);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }

  @Test
  void two_right_answers_do_not_read_as_all_of_a_topic() {
    List<Line> lines =
        TopicsScreen.of(List.of(row("sql", 36, 2, 0, 1)), NONE, new Window(80, 24, Glyphs.UNICODE));

    assertThat(lines.get(1).text()).contains("6 %").endsWith("█░░░░░░░░░");
  }

  @Test
  void a_script_gets_what_is_covered_and_remembered_behind_the_rest() {
    assertThat(TopicsScreen.tabbed(rows()).get(1))
        .isEqualTo("docker\t29\t4\t5\t25\t25\t1.0\t0.8621\t0.93");
    assertThat(TopicsScreen.tabbed(rows()).getFirst())
        .isEqualTo("aws-compute-serverless\t26\t26\t0\t0\t0\t\t0.0\t");
  }
}
