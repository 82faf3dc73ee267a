package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.text.Glyphs;
import prep.text.Line;

class TodayScreenTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private static TodayScreen.Row row(String topic, int due, int fresh, double recall, int daysAgo) {
    Mastery mastery = new Mastery(20 + fresh, 20, OptionalDouble.of(recall));
    return new TodayScreen.Row(new Topic(topic), due, mastery, TODAY.minusDays(daysAgo));
  }

  private static Forecast forecast(int today, int monday) {
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    if (today > 0) {
      days.put(TODAY, today);
    }
    if (monday > 0) {
      days.put(TODAY.plusDays(2), monday);
    }
    return new Forecast(TODAY, days);
  }

  private static TodayScreen.Today usual() {
    List<TodayScreen.Row> rows = new ArrayList<>();
    rows.add(row("docker", 5, 4, 0.86, 0));
    rows.add(row("python-core", 3, 0, 0.91, 1));
    rows.add(row("sql", 4, 9, 0.74, 3));
    for (int i = 1; i <= 9; i++) {
      rows.add(row("resting-" + i, 0, i, 0.95, 5 * i));
    }
    return new TodayScreen.Today(TODAY, 6, 8, rows, forecast(12, 5), false, 0);
  }

  private static TodayScreen.Today nothingLeft() {
    return new TodayScreen.Today(
        TODAY,
        1,
        0,
        List.of(
            row("cloud/aws/compute-and-serverless", 0, 0, 0.64, 90), row("docker", 0, 0, 0.86, 0)),
        forecast(0, 5),
        true,
        3);
  }

  private static TodayScreen.Today onlyNew() {
    return new TodayScreen.Today(
        TODAY, 2, 4, List.of(row("docker", 0, 4, 0.86, 0)), forecast(0, 0), false, 1);
  }

  private static TodayScreen.Today crowded() {
    List<TodayScreen.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      rows.add(row("topic-" + i, 20 - i, i, i / 14.0, i));
    }
    return new TodayScreen.Today(TODAY, 400, 0, rows, forecast(175, 5), false, 0);
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void the_day_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("today-" + width);
    add(golden, "a usual day", usual(), width);
    add(golden, "nothing left to do", nothingLeft(), width);
    add(golden, "only new questions", onlyNew(), width);
    add(golden, "more topics than are listed", crowded(), width);
    golden.check();
  }

  private static void add(Golden golden, String title, TodayScreen.Today today, int width) {
    List<Line> lines = TodayScreen.of(today, new Window(width, 24, Glyphs.UNICODE));
    golden.add(title, new Screen(lines, List.of()));
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }
}
