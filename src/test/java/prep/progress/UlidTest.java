package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlidTest {

  private static final long NOW = 1_795_255_200_000L;
  private static final Ulid HIGHEST = Ulid.of("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");

  private final Random random = new Random(7);

  @Test
  void it_starts_with_its_time() {
    // The example of the specification.
    assertThat(Ulid.at(1_469_918_176_385L, random).toString()).startsWith("01ARYZ6S41");
    assertThat(Ulid.at(NOW, random).millis()).isEqualTo(NOW);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void what_is_written_is_read_and_sorts_alike(long seed) {
    Random many = new Random(seed);
    Ulid before = Ulid.at(many.nextLong(1L << 48), many);
    for (int i = 0; i < 1000; i++) {
      Ulid id = Ulid.at(many.nextLong(1L << 48), many);
      assertThat(id.toString()).hasSize(Ulid.LENGTH);
      assertThat(Ulid.parse(id.toString())).contains(id);
      assertThat(Integer.signum(id.compareTo(before)))
          .isEqualTo(Integer.signum(id.toString().compareTo(before.toString())));
      before = id;
    }
  }

  @Test
  void ids_rise_while_the_clock_stands_goes_on_or_goes_back() {
    List<Ulid> ids = new ArrayList<>();
    Ulid id = Ulid.at(NOW, random);
    for (long time : new long[] {NOW, NOW, NOW + 5, NOW - 1000, NOW - 2000, NOW + 6}) {
      ids.add(id);
      id = id.next(time, random);
    }
    ids.add(id);
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(id.millis()).isEqualTo(NOW + 6);
  }

  @Test
  void an_overflow_goes_into_the_time() {
    Ulid full = new Ulid(Ulid.at(NOW, random).high() | 0xffff, -1);
    Ulid next = full.next(NOW, random);
    assertThat(next).isGreaterThan(full);
    assertThat(next.millis()).isEqualTo(NOW + 1);
  }

  @Test
  void past_the_highest_a_new_one_is_made() {
    assertThat(HIGHEST.next(NOW, random).millis()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01ARYZ6S41",
        "01ARYZ6S41TSV4RRFFQ69G5FAVX",
        "81ARYZ6S41TSV4RRFFQ69G5FAV",
        "01ARYZ6S41TSV4RRFFQ69G5FAI",
        "01ARYZ6S41TSV4RRFFQ69G5FAL",
        "01ARYZ6S41TSV4RRFFQ69G5FAO",
        "01ARYZ6S41TSV4RRFFQ69G5FAU",
        "01aryz6s41tsv4rrffq69g5fav",
        "01ARYZ6S41TSV4RRFFQ69G5FA\u0130",
        "01ARYZ6S41TSV4RRFFQ69G5FA "
      })
  void what_is_no_ulid_is_not_read(String text) {
    assertThat(Ulid.parse(text)).isEmpty();
  }
}
