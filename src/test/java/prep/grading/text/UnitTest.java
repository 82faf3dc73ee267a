package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Accepted;
import prep.grading.Given;
import prep.grading.text.TextMatch.Outcome;

/** Amounts that are typed with a unit, where one is expected. */
class UnitTest {

  private static Outcome outcome(String answer, String unit, String typed) {
    Accepted accepted = Given.number(answer, "0", unit);
    return TextMatch.of(accepted, Place.prose("How much?"), typed, _ -> false).outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "1, Mbit/s, 1 Mbit/s",
    "1, Mbit/s, 1 Mbit / s",
    "1, Mbit/s, 1 Mbps",
    "1, Mbit/s, 1 mbps",
    "1, Mbit/s, 1000 kbit/s",
    "1, Mbit/s, 1000 kilobits per second",
    "1, Mbit/s, 125 kB/s",
    "1, Mbit/s, 60 Mbit/min",
    "1, Mbit/s, 1",
    "1, megabits per second, 125 kB/s",
    "8, MB/s, 64 Mbit/s",
    "8, Mbps, 1 MBps",
    "8, req/s, 8 rps",
    "8, req/s, 8/s",
    "8, req/s, 8 a second",
    "8, req/s, 8 requests per second",
    "8, req/s, 480 req/min",
    "8, req/s, 480 requests a minute",
    "8, rps, 8 req/s",
    "8, req/s, 8 requests",
    "20, ms, 20 ms per request",
    "20, ms, 20 ms/request",
    "36, km/h, 10 m/s",
    "90, minutes, 90 m",
    "90, minutes, 90m",
    "90, minutes, 1.5 hours",
    "90, minutes, 1 hour 30 minutes",
    "90, minutes, 1 h and 30 min",
    "90, s, 1 min 30 s",
    "90, minutes, 90 minuts",
    "90, minutes, 5400 secodns",
    "1, year, 12 months",
    "8, GB, 8 G",
    "8, GB, 8000 m",
    "5, $, $5",
    "5, $, 5 USD",
    "8, apples, 8 apples",
    "8, apples, 8 pears",
    "3, s, about 3 whole seconds",
    "2, hours, 2 hours of downtime"
  })
  void an_amount_in_another_unit_of_the_same_kind_is_converted(
      String answer, String unit, String typed) {
    assertThat(outcome(answer, unit, typed)).isEqualTo(Outcome.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "1, Mbit/s, 1 MB/s",
    "1, Mbit/s, 1 kbit/s",
    "1, Mbit/s, 1 Mbit",
    "1, Mbit/s, 1 Mbit/min",
    "1, Mbit/s, 1 req/s",
    "1, Mbit/s, 1 s",
    "1, MB, 1 MB/s",
    "8, req/s, 8 req/min",
    "8, req/s, 8 MB/s",
    "8, req/s, 8 s",
    "3, s, 3 km",
    "3, s, 3 m",
    "3, s, 3 foot",
    "3, s, 3 feet",
    "3, s, 3 kg",
    "3, s, 3 W",
    "3, s, 3 °C",
    "3, s, 3 €",
    "3, s, 3 months",
    "3, s, 3 req/s",
    "3, s, 3 minuts",
    "3, s, 3 MS",
    "8, MB, 8 G",
    "5, $, 5 €",
    "8, apples, 8 s",
    "8, apples, 8 MB"
  })
  void the_same_number_in_another_unit_is_told(String answer, String unit, String typed) {
    assertThat(outcome(answer, unit, typed)).isEqualTo(Outcome.OTHER_UNIT);
  }

  @Test
  void a_rate_counts_where_the_question_names_it() {
    Place place = Place.prose("How many MB/s does it write?");
    Accepted accepted = Given.accepted("100");

    assertThat(TextMatch.of(accepted, place, "100 MB/s", _ -> false).right()).isTrue();
    assertThat(TextMatch.of(accepted, place, "100 MB per second", _ -> false).right()).isTrue();
    assertThat(TextMatch.of(accepted, place, "100 kB/s", _ -> false).right()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "minuts, minutes",
    "Minuets, minutes",
    "secounds, seconds",
    "miliseconds, milliseconds",
    "milli-seconds, milliseconds",
    "gigabites, gigabytes",
    "percents, percent",
    "byets, bytes",
    "huors, hours",
    "MS, ms",
    "Min, min",
    "S, s",
    "GHZ, GHz",
    "khz, kHz",
    "in minutes, minutes",
    "ms., ms",
    "“minutes”, minutes",
    "‘ms’, ms",
    "minute(s), minute",
    "(ms), ms",
    "Mbit/secnd, Mbit/second",
    "Mbit/sceond, Mbit/second",
    "megabites/s, megabytes/s",
    "req/secs., req/secs"
  })
  void a_misspelt_unit_is_recognized(String spelling, String meant) {
    assertThat(MeantUnit.of(spelling).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apples",
        "hits",
        "hops",
        "rows",
        "sets",
        "pins",
        "wins",
        "ways",
        "keys",
        "seeks",
        "hosts",
        "nodes",
        "tests",
        "tours",
        "records",
        "sections",
        "business days",
        "lines of code",
        "open files",
        "requests",
        "req/s",
        "rows/min",
        "ms/request",
        "requests per second",
        "minutes of downtime",
        "GiB",
        "kbit",
        "MBytes",
        "%",
        "$",
        "°C",
        "M",
        "points",
        "cores"
      })
  void a_known_unit_and_what_is_only_counted_are_left_alone(String unit) {
    assertThat(MeantUnit.of(unit)).isEmpty();
  }
}
