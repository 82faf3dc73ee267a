package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prep.schedule.Memory;
import prep.schedule.StudyDays;

class ForecastTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final StudyDays DAYS =
      new StudyDays(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));

  private static Forecast forecast(String... dues) {
    List<Memory> memories =
        Stream.of(dues)
            .map(due ->
                new Memory(2, 5, Instant.parse("2026-11-01T10:00:00Z"), TODAY, Instant.parse(due)))
            .toList();
    return Forecast.of(memories, DAYS, TODAY);
  }

  @Test
  void what_is_overdue_is_due_today() {
    Forecast forecast = forecast("2026-11-03T10:00:00Z", "2026-11-21T22:00:00Z");

    assertThat(forecast.on(TODAY)).isEqualTo(2);
    assertThat(forecast.next()).isEmpty();
  }

  @Test
  void the_hours_after_midnight_belong_to_the_day_before() {
    Forecast forecast = forecast("2026-11-24T02:00:00Z", "2026-11-23T10:00:00Z");

    assertThat(forecast.next()).contains(Map.entry(LocalDate.parse("2026-11-23"), 2));
  }

  @Test
  void a_span_counts_today_as_its_first_day() {
    Forecast forecast =
        forecast("2026-11-21T10:00:00Z", "2026-11-27T10:00:00Z", "2026-11-28T10:00:00Z");

    assertThat(forecast.within(1)).isEqualTo(1);
    assertThat(forecast.within(7)).isEqualTo(2);
    assertThat(forecast.within(8)).isEqualTo(3);
  }
}
