package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Choice;
import prep.deck.ShortAnswer;
import prep.deck.Topic;

/** In a text place a scalar is its source text. */
class ScalarsTest {

  private static String answer(String written) {
    String yaml =
        "questions:\n  - id: a\n    type: short\n    question: Q?\n    answer: " + written + "\n";
    return answerOf(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static String answerOf(byte[] yaml) {
    Loaded loaded = DeckReader.read(new Topic("t"), "t.yaml", yaml);
    assertThat(loaded.problems()).isEmpty();
    return ((ShortAnswer) loaded.deck().questions().getFirst()).accepted().answer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "Off",
        "y",
        "true",
        "False",
        "NULL",
        "null",
        "~",
        "012",
        "0o14",
        "0x1F",
        "3.10",
        "404",
        "1_000",
        "1e3",
        "+1",
        "-0",
        ".5",
        ".inf",
        ".NaN",
        "2026-11-21",
        "12:30:45",
        "2026-11",
        "=",
        "-x",
        "--help",
        "a#b",
        "a:b",
        "http://x:80/",
        "C:\\path",
        "?x",
        ":x",
        "a, b",
        "it's",
        "say \"hi\"",
        "x*y",
        "a & b",
        "<<",
        "😀 日本",
        "1.2.3",
        "50%",
        "$HOME"
      })
  void a_plain_scalar_is_its_source_text(String text) {
    assertThat(answer(text)).isEqualTo(text);
  }

  @Test
  void quotes_are_not_part_of_the_text() {
    assertThat(answer("'it''s'")).isEqualTo("it's");
    assertThat(answer("\"a\\tb \\u00e9 \\\"x\\\"\"")).isEqualTo("a\tb é \"x\"");
    assertThat(answer("\"*args\"")).isEqualTo("*args");
    assertThat(answer("\" kept \"")).isEqualTo(" kept ");
  }

  @Test
  void a_block_loses_the_line_ends_at_its_end() {
    assertThat(answer("|\n      one\n        two\n\n")).isEqualTo("one\n  two");
    assertThat(answer(">\n      one\n      two\n\n")).isEqualTo("one two");
    assertThat(answer("|+\n      one\n\n\n")).isEqualTo("one");
  }

  @Test
  void a_plain_text_may_go_on_in_the_next_line() {
    assertThat(answer("one\n      two")).isEqualTo("one two");
  }

  @Test
  void a_comment_is_not_part_of_the_text() {
    assertThat(answer("one # two")).isEqualTo("one");
  }

  @Test
  void numbers_and_truth_values_are_texts_among_options_too() {
    Loaded loaded =
        DeckReader.read(
            new Topic("t"),
            "t.yaml",
            "questions: [{id: a, type: choice, question: Q?, options: [{right: no}, 012, null]}]"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.problems()).isEmpty();
    assertThat(((Choice) loaded.deck().questions().getFirst()).options())
        .extracting(Choice.Option::text)
        .containsExactly("no", "012", "null");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() {
    List<String> lines =
        List.of("\uFEFFquestions:", "- id: a", "  type: short", "  question: Q?", "  answer: |");
    String yaml = String.join("\r\n", lines) + "\r\n   one\r\n   two\r\n";
    assertThat(answerOf(yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void a_long_text_of_wide_characters_is_read_whole(int before) {
    String text = "x".repeat(before) + "😀".repeat(100_000);
    assertThat(answer(text)).isEqualTo(text);
  }

  @Test
  void the_replacement_character_itself_may_be_in_a_text() {
    assertThat(answer("a \uFFFD b")).isEqualTo("a \uFFFD b");
  }
}
