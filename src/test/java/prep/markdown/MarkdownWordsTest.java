package prep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownWordsTest {

  @Test
  void code_that_could_be_words_of_the_sentence_is_quoted() {
    assertThat(Markdown.plainText("A `set` answers `in` at once, `x.in(y)` too."))
        .isEqualTo("A \"set\" answers \"in\" at once, x.in(y) too.");
    assertThat(Markdown.plainText("`in`")).isEqualTo("in");
  }

  @Test
  void marks_are_not_said() {
    assertThat(
            Markdown.plainText(
                "An *image* is **read-only**, `docker ps`\nshows it.\n\n## More\n\n***\n"))
        .isEqualTo("An image is read-only, \"docker ps\" shows it.\nMore");
  }

  @Test
  void code_is_announced_with_its_language_and_length_and_its_end_is_said() {
    assertThat(Markdown.plainText("Look:\n\n```python\ndef f():\n\n\treturn 1\n```\nThen?"))
        .isEqualTo("Look:\nCode, python, 3 lines:\ndef f():\n\n    return 1\nEnd of code.\nThen?");
    assertThat(Markdown.plainText("```\nx\n```")).isEqualTo("Code, 1 line:\nx\nEnd of code.");
    assertThat(Markdown.plainText("```sql\n```")).isEqualTo("Code, sql, 0 lines:\nEnd of code.");
  }

  @Test
  void lists_are_a_line_an_item_and_only_numbers_are_said() {
    assertThat(Markdown.plainText("- a\n- b\n  1. c\n  2. d\n\n3) e\n4) f"))
        .isEqualTo("a\nb\n1. c\n2. d\n3. e\n4. f");
  }

  @Test
  void addresses_are_said_behind_their_text() {
    assertThat(Markdown.plainText("See [the docs](https://x.org/a) or <https://y.org>."))
        .isEqualTo("See the docs (https://x.org/a) or https://y.org.");
  }

  @Test
  void a_row_of_a_table_is_a_line_with_its_heads() {
    assertThat(Markdown.plainText("|level|reads|\n|-|-|\n|a|no|\n|b||"))
        .isEqualTo("level: a; reads: no\nlevel: b; reads: empty");
    assertThat(Markdown.plainText("|a|b|\n|-|-|")).isEqualTo("a; b");
  }

  @Test
  void a_quote_is_announced() {
    assertThat(Markdown.plainText("> a")).isEqualTo("Quote: a");
    assertThat(Markdown.plainText("> a\n>\n> b")).isEqualTo("Quote:\na\nb\nEnd of quote.");
  }

  @Test
  void an_author_s_line_breaks_are_kept() {
    assertThat(Markdown.plainText("a  \nb")).isEqualTo("a\nb");
  }
}
