package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTest {

  @Test
  void an_escape_sequence_is_shown_instead_of_done() {
    assertThat(Safe.text("\u001b]0;title\u0007 \u001b[2J")).isEqualTo("␛]0;title␇ ␛[2J");
  }

  @Test
  void one_byte_sequences_and_delete_are_shown_too() {
    assertThat(Safe.text("\u009b2J\u007f\u0085")).isEqualTo("\ufffd2J␡\ufffd");
  }

  @Test
  void characters_that_reorder_a_line_are_replaced() {
    assertThat(Safe.text("a\u202eb\u2066c\u200fd\u061ce\u2028f")).isEqualTo("a�b�c�d�e�f");
  }

  @Test
  void half_a_surrogate_pair_is_replaced_and_a_whole_one_is_kept() {
    assertThat(Safe.text("\ud83d x \ude80 \ud83d\ude80")).isEqualTo("� x � 🚀");
  }

  @Test
  void a_text_without_such_characters_is_the_same_object() {
    String text = "Контейнер 容器 é 👩‍👩‍👧 …";
    assertThat(Safe.text(text)).isSameAs(text);
  }

  @Test
  void a_span_holds_no_control_character_in_text_or_link() {
    Span span = new Span("a\tb", Style.LINK, "https://x\u001b\\");
    assertThat(span.text()).isEqualTo("a␉b");
    assertThat(span.link()).isEqualTo("https://x␛\\");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatever_the_text_no_control_character_is_left_and_a_second_time_changes_nothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0xa0) : random.nextInt(0x10000)));
      }
      String safe = Safe.text(text.toString());
      assertThat(safe.chars().noneMatch(Character::isISOControl)).isTrue();
      assertThat(Safe.text(safe)).isEqualTo(safe);
    }
  }
}
