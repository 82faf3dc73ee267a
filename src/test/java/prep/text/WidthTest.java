package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {

  private static final String[] PARTS = {
    "a",
    "Z",
    "7",
    " ",
    ".",
    "é",
    "ж",
    "e\u0301",
    "\u0301",
    "\u0327",
    "\u200d",
    "\ufe0f",
    "\ufe0e",
    "❤",
    "👩",
    "👧",
    "🚀",
    "\ud83c\udffd",
    "☝",
    "🇩",
    "🇪",
    "1\ufe0f\u20e3",
    "한",
    "하",
    "ᄒ",
    "ᅡ",
    "ᆫ",
    "क",
    "्",
    "ष",
    "ि",
    "容",
    "、",
    "ア",
    "ｱ",
    "ﾞ",
    "ｆ",
    "🏴",
    "©",
    "\u200b",
    "𝒳",
    "𠮷"
  };

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "docker run, 10",
    "контейнер, 9",
    "naïve, 5",
    "容器, 4",
    "コンテナ, 8",
    "ｺﾝﾃﾅ, 4",
    "ｄｏｃｋｅｒ, 12",
    "컨테이너, 8",
    "한, 2",
    "각, 2",
    "🚀, 2",
    "👩‍👩‍👧‍👦, 2",
    "👍🏽, 2",
    "🏽, 2",
    "🇩🇪, 2",
    "🇩🇪🇫🇷, 4",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2",
    "🏴‍☠️, 2",
    "❤, 1",
    "❤️, 2",
    "❤️‍🔥, 2",
    "1️⃣, 2",
    "©️, 2",
    "©, 1",
    "✓✗▸·█░▒▓…↳│, 11",
    "️a, 1",
    "हिन्दी, 5",
    "𠮷野家, 6",
    "𝒳, 1",
    "〈x〉, 5"
  })
  void the_width_is_that_of_what_a_terminal_draws(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void combining_accents_take_no_column() {
    assertThat(Width.of("e\u0301a\u0308\u0323")).isEqualTo(2);
    assertThat(Width.of("\u0301")).isZero();
  }

  @Test
  void zero_width_characters_take_none() {
    assertThat(Width.of("a\u200bb\u200dc\u2060d\ufeff")).isEqualTo(4);
  }

  @Test
  void emoji_of_unicode_17_and_signs_wide_since_unicode_16_take_two() {
    assertThat(Width.of(Character.toString(0x1fac8))).isEqualTo(2);
    assertThat(Width.of(Character.toString(0x1f6d8))).isEqualTo(2);
    assertThat(Width.of("\u4dc0\u2630")).isEqualTo(4);
  }

  @Test
  void empty_text_takes_none() {
    assertThat(Width.of("")).isZero();
  }

  @ParameterizedTest(name = "{0} in {1} columns is {2}")
  @CsvSource({
    "docker run, 10, docker run",
    "docker run nginx, 10, docker ru…",
    "docker run nginx, 8, docker…",
    "容器编排, 8, 容器编排",
    "容器编排, 7, 容器编…",
    "容器编排, 6, 容器…",
    "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧, 5, 👩‍👩‍👧👩‍👩‍👧…",
    "abc, 1, …"
  })
  void a_text_is_cut_between_clusters(String text, int columns, String cut) {
    assertThat(Width.cut(text, columns, "…")).isEqualTo(cut);
  }

  @Test
  void where_not_even_the_ellipsis_fits_nothing_is_left() {
    assertThat(Width.cut("abcdef", 2, "...")).isEmpty();
  }

  @Test
  void padding_counts_columns_not_characters() {
    assertThat(Width.padded("容器", 6)).isEqualTo("容器  ");
    assertThat(Width.padded("容器", 3)).isEqualTo("容器");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void clusters_end_where_the_platform_says_and_their_widths_add_up(long seed) {
    Random random = new Random(seed);
    BreakIterator platform = BreakIterator.getCharacterInstance(Locale.ROOT);
    for (int round = 0; round < 5000; round++) {
      String text = text(random);
      List<Integer> expected = new ArrayList<>();
      platform.setText(text);
      platform.first();
      for (int end = platform.next(); end != BreakIterator.DONE; end = platform.next()) {
        expected.add(end);
      }
      List<Integer> ends = new ArrayList<>();
      int sum = 0;
      for (int start = 0; start < text.length(); start = ends.getLast()) {
        ends.add(Clusters.end(text, start));
        sum += Width.of(text, start, ends.getLast());
      }
      assertThat(ends).as(shown(text)).isEqualTo(expected);
      assertThat(Width.of(text)).as(shown(text)).isEqualTo(sum);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "e\u0301\u0327 x",
        "👩‍👩‍👧 👍🏽",
        "🇩🇪 🇫🇷",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣",
        "한 각",
        "क्षि ক্ষ",
        "น้ำ ກຳ",
        "\u0600\u0661 x"
      })
  void what_a_reader_takes_for_one_character_is_one_cluster(String text) {
    int end = text.indexOf(' ');
    assertThat(Clusters.end(text, 0)).isEqualTo(end);
    assertThat(Clusters.end(text, end + 1)).isEqualTo(text.length());
  }

  @Test
  void a_vowel_sign_of_burmese_that_takes_a_column_is_a_cluster_of_its_own() {
    assertThat(Clusters.end("ကာ", 0)).isEqualTo(1);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(Integer.toHexString(c)).append(' '));
    return shown.toString();
  }
}
