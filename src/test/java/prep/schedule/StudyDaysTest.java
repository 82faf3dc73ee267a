package prep.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StudyDaysTest {

  private final StudyDays days = new StudyDays(ZoneId.of("Europe/Berlin"), LocalTime.of(4, 0));

  @Test
  void an_answer_after_midnight_counts_for_the_evening() {
    assertThat(days.of(Instant.parse("2026-11-21T00:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void the_day_starts_at_its_hour_in_local_time() {
    assertThat(days.of(Instant.parse("2026-11-21T02:59:59.999Z")))
        .isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(days.of(Instant.parse("2026-11-21T03:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void where_days_start_at_midnight_it_is_the_local_date() {
    StudyDays plain = new StudyDays(ZoneId.of("Europe/Berlin"), LocalTime.MIDNIGHT);
    assertThat(plain.of(Instant.parse("2026-11-20T23:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void the_hour_holds_on_the_day_on_which_clocks_change() {
    assertThat(days.of(Instant.parse("2026-03-29T01:59:00Z"))).isEqualTo(LocalDate.of(2026, 3, 28));
    assertThat(days.of(Instant.parse("2026-03-29T02:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 29));
  }
}
