package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  private static final long YEAR_10000 = 253_402_300_800_000L;
  private static final long YEAR_0 = -62_167_219_200_000L;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void instants_are_those_of_the_library(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      long millis = random.nextLong(YEAR_0, YEAR_10000);
      String text = IsoTime.text(Instant.ofEpochMilli(millis));
      assertThat(text).hasSameSizeAs("2026-11-21T10:00:00.000Z");
      assertThat(Instant.parse(text).toEpochMilli()).isEqualTo(millis);
      assertThat(IsoTime.instant(text)).contains(Instant.ofEpochMilli(millis));
    }
  }

  @Test
  void each_day_of_some_centuries_is_that_of_the_library() {
    for (LocalDate day = LocalDate.of(1896, 1, 1);
        day.isBefore(LocalDate.of(2404, 1, 1));
        day = day.plusDays(1)) {
      assertThat(IsoTime.day(day.toString())).contains(day);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026-11-21T10:00:00Z, 0",
    "2026-11-21T10:00:00.5Z, 500",
    "2026-11-21T10:00:00.05Z, 50",
    "2026-11-21T10:00:00.123456789Z, 123",
  })
  void other_fractions_are_read_to_the_millisecond(String text, long millis) {
    long tenOClock = Instant.parse("2026-11-21T10:00:00Z").toEpochMilli();
    assertThat(IsoTime.instant(text)).contains(Instant.ofEpochMilli(tenOClock + millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-21",
        "2026-11-21T10:00Z",
        "2026-11-21T10:00:00",
        "2026-11-21T10:00:00.Z",
        "2026-11-21T10:00:00.1234567890Z",
        "2026-11-21T10:00:00+01:00",
        "2026-11-21t10:00:00Z",
        "2026-11-21T24:00:00Z",
        "2026-11-21T10:60:00Z",
        "2026-11-21T10:00:60Z",
        "2026-11-31T10:00:00Z",
        "2026-02-29T10:00:00Z",
        "2100-02-29T10:00:00Z",
        "2026-00-10T10:00:00Z",
        "2026-13-10T10:00:00Z",
        "2026-11-00T10:00:00Z",
        "+026-11-21T10:00:00Z",
        "2026-11-21T1:000:00Z",
        "2026-11-21T10:00:00.-12Z",
        "2026-11-21T10:00:00,000Z",
        "２026-11-21T10:00:00Z"
      })
  void what_is_no_instant_is_not_read(String text) {
    assertThat(IsoTime.instant(text)).isEmpty();
  }

  @Test
  void leap_days_are_days() {
    assertThat(IsoTime.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    assertThat(IsoTime.day("2000-02-29")).contains(LocalDate.of(2000, 2, 29));
    assertThat(IsoTime.day("2026-11-21 ")).isEmpty();
  }
}
