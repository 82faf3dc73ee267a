package prep.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a text stand in rows of ten columns. */
class TypedRowsTest {

  private static final int WIDTH = 10;

  @ParameterizedTest
  @CsvSource({
    "one two, one two",
    "one two three, one two /three",
    "one two th, one two th",
    "one two thr, one two /thr",
    "'one two   ', 'one two   '",
    "'one two    ', 'one two   '",
    "abcdefghijklm, abcdefghij/klm",
    "家族は東京に住む, 家族は東京/に住む",
    "a家族は東京, a家族は東/京",
    "one*two, one/two",
    "one*, one/",
    "'', ''"
  })
  void rows_break_between_words_and_blanks_hang_behind_them(String text, String rows) {
    TypedRows typed = TypedRows.of(text.replace('*', '\n'), WIDTH);

    assertThat(String.join("/", IntStream.range(0, typed.count()).mapToObj(typed::row).toList()))
        .isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, 7, 0, 7",
    "one two three, 8, 1, 0",
    "abcdefghijklm, 10, 1, 0",
    "'one two    ', 11, 0, 10",
    "one*two, 3, 0, 3",
    "one*two, 4, 1, 0",
    "one*, 4, 1, 0"
  })
  void a_place_has_its_row_and_the_characters_before_it(
      String text, int place, int row, int offset) {
    TypedRows typed = TypedRows.of(text.replace('*', '\n'), WIDTH);

    assertThat(typed.rowOf(place)).isEqualTo(row);
    assertThat(typed.offsetOf(place)).isEqualTo(offset);
  }
}
