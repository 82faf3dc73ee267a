package prep.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MemoryTest {

  /** In the small hours of a Sunday, which belong to the Saturday. */
  private final Memory memory =
      new Memory(2, 5, Instant.parse("2026-03-29T01:30:00Z"), LocalDate.of(2026, 3, 28), 2);

  @Test
  void it_is_due_so_many_days_after_the_day_of_the_answer() {
    assertThat(memory.due()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(memory.isDue(LocalDate.of(2026, 3, 29))).isFalse();
    assertThat(memory.isDue(LocalDate.of(2026, 3, 30))).isTrue();
    assertThat(memory.isDue(LocalDate.of(2026, 4, 5))).isTrue();
  }

  @Test
  void the_instant_is_so_many_times_24_hours_after_the_answer() {
    assertThat(memory.dueAt()).isEqualTo(Instant.parse("2026-03-31T01:30:00Z"));
  }
}
