package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prep.schedule.Memory;

class ForecastTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final LocalDate ANSWERED = LocalDate.parse("2026-11-01");

  private static Forecast forecast(String... dues) {
    List<Memory> memories = Stream.of(dues).map(ForecastTest::dueOn).toList();
    return Forecast.of(memories, TODAY);
  }

  private static Memory dueOn(String day) {
    int interval = (int) ANSWERED.until(LocalDate.parse(day), ChronoUnit.DAYS);
    return new Memory(2, 5, Instant.parse("2026-11-01T10:00:00Z"), ANSWERED, interval);
  }

  @Test
  void what_is_overdue_is_due_today() {
    Forecast forecast = forecast("2026-11-03", "2026-11-21");

    assertThat(forecast.on(TODAY)).isEqualTo(2);
    assertThat(forecast.next()).isEmpty();
  }

  @Test
  void what_comes_next_is_the_first_day_after_today() {
    Forecast forecast = forecast("2026-11-23", "2026-11-24", "2026-11-21", "2026-11-23");

    assertThat(forecast.next()).contains(Map.entry(LocalDate.parse("2026-11-23"), 2));
  }

  @Test
  void a_span_counts_today_as_its_first_day() {
    Forecast forecast = forecast("2026-11-21", "2026-11-27", "2026-11-28");

    assertThat(forecast.within(1)).isEqualTo(1);
    assertThat(forecast.within(7)).isEqualTo(2);
    assertThat(forecast.within(8)).isEqualTo(3);
  }
}
