package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.progress.Statistics;
import prep.text.Glyphs;
import prep.text.Line;

class StatsScreenTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private static final Statistics.Interviews NO_INTERVIEWS =
      new Statistics.Interviews(new TreeMap<>(), null);

  private static Stats.TopicRow row(
      String topic, int answers, double score, int reviews, int remembered, int minutes) {
    return new Stats.TopicRow(
        new Topic(topic),
        answers,
        score,
        new Mastery(answers, answers / 2 + 2, OptionalDouble.of(score)),
        new Statistics.OfTopic(reviews, remembered, Duration.ofMinutes(minutes)));
  }

  private static Stats stats() {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (int ago = 0; ago < 380; ago += 1 + ago % 5 + ago / 60) {
      days.put(TODAY.minusDays(ago), 3 + ago * 7 % 43);
    }
    List<Stats.TopicRow> rows = new ArrayList<>();
    rows.add(row("python-core", 340, 0.91, 250, 238, 242));
    rows.add(row("docker", 212, 0.86, 150, 140, 171));
    rows.add(row("sql", 188, 0.74, 120, 101, 200));
    rows.add(row("system-design", 96, 0.58, 0, 0, 5));
    SortedMap<Topic, Statistics.OfTopic> topics = new TreeMap<>();
    for (int i = 1; i <= 8; i++) {
      rows.add(row("topic-" + i, 40 - i, 0.5 + i / 20.0, 10, i, 10 * i));
    }
    rows.forEach(row -> topics.put(row.topic(), row.history()));
    SortedMap<LocalDate, Integer> due = new TreeMap<>();
    for (int in = 0; in < 40; in++) {
      due.put(TODAY.plusDays(in), in == 0 ? 12 : in * 5 % 9);
    }
    return new Stats(
        "All topics",
        TODAY,
        new Statistics(days, topics, said(), interviews()),
        rows,
        new Forecast(TODAY, due),
        List.of(
            weak("system-design/consistent-hashing", 0, 3, OptionalDouble.of(0.61)),
            weak("sql/isolation-anomalies", 0.5, 0, OptionalDouble.of(0.66)),
            weak("docker/layer-cache", 1, 12, OptionalDouble.empty())));
  }

  private static SortedMap<Integer, Statistics.Said> said() {
    return new TreeMap<>(
        Map.of(
            1, new Statistics.Said(4, 1),
            2, new Statistics.Said(7, 5),
            3, new Statistics.Said(9, 7)));
  }

  private static Statistics.Interviews interviews() {
    Map<String, Integer> asked =
        Map.of(
            "networking", 2,
            "concurrency", 2,
            "authentication", 1,
            "docker", 1,
            "interviews/2026-11-12", 1,
            "interviews/2026-11-20", 2);
    SortedMap<Topic, Integer> topics = new TreeMap<>();
    asked.forEach((topic, questions) -> topics.put(new Topic(topic), questions));
    return new Statistics.Interviews(topics, TODAY);
  }

  private static QuestionKey key(String key) {
    return QuestionKey.parse(key).orElseThrow();
  }

  private static Stats.Weak weak(String key, double last, int lapses, OptionalDouble recall) {
    return new Stats.Weak(key(key), 15, 2, last, last == 1, lapses, recall);
  }

  private static Stats first() {
    Topic docker = new Topic("docker");
    Statistics.OfTopic figures = new Statistics.OfTopic(0, 0, Duration.ofSeconds(50));
    return new Stats(
        "docker",
        TODAY,
        new Statistics(
            new TreeMap<>(Map.of(TODAY, 1)),
            new TreeMap<>(Map.of(docker, figures)),
            new TreeMap<>(Map.of(3, new Statistics.Said(19, 18))),
            NO_INTERVIEWS),
        List.of(
            new Stats.TopicRow(docker, 1, 1, new Mastery(29, 1, OptionalDouble.of(1)), figures)),
        new Forecast(TODAY, new TreeMap<>(Map.of(TODAY.plusDays(2), 1))),
        List.of());
  }

  private static Stats none() {
    return new Stats(
        "All topics",
        TODAY,
        new Statistics(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), NO_INTERVIEWS),
        List.of(),
        new Forecast(TODAY, new TreeMap<>()),
        List.of());
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void the_statistics_are_painted_as_kept_in_their_golden_file(int width) {
    Golden golden = new Golden("stats-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    Window ascii = new Window(width, 24, Glyphs.ASCII);
    add(golden, "a year", StatsScreen.of(stats(), false, window), width);
    add(golden, "all topics, in ASCII", StatsScreen.of(stats(), true, ascii), width);
    add(golden, "the first answer", StatsScreen.of(first(), false, window), width);
    add(golden, "no answers", StatsScreen.of(none(), false, window), width);
    golden.check();
  }

  private static void add(Golden golden, String title, List<Line> lines, int width) {
    golden.add(title, new Screen(lines, List.of()));
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void in_words_they_are_kept_in_a_golden_file_too() {
    Golden golden = new Golden("stats-plain");
    golden.add("a year", lines(stats()));
    golden.add("the first answer", lines(first()));
    golden.add("no answers", lines(none()));
    golden.check();
  }

  private static Screen lines(Stats stats) {
    return new Screen(StatsTables.of(stats).stream().map(Line::plain).toList(), List.of());
  }
}
