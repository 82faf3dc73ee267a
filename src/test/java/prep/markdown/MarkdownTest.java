package prep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

class MarkdownTest {

  private static String text(String markdown, int width) {
    return text(Markdown.lines(markdown, width, Glyphs.UNICODE));
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static List<Span> inline(String markdown) {
    return Markdown.inline(markdown);
  }

  @Test
  void emphasis_strong_and_code_become_styles() {
    assertThat(inline("an *image* is **read-only**, run `docker ps`"))
        .containsExactly(
            Span.plain("an "),
            Span.of("image", Style.EMPHASIS),
            Span.plain(" is "),
            Span.of("read-only", Style.STRONG),
            Span.plain(", run "),
            Span.of("docker ps", Style.CODE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A tale. Why did *that* happen? A hint.      | Why did that happen?",
        "Is it so? And what happens if not?          | And what happens if not?",
        "A map is nil. Writing panics. Why?          | Writing panics. Why?",
        "Why?                                        | Why?",
        "`a.example` is typed. Put it into order.    | a.example is typed.",
        "'```go\ntype Stats struct {\n```\n\nWhat is wrong here?' | What is wrong here?",
        "'```go\ntype Stats struct {\n```\n\nMend it.' | Mend it.",
        "'Look at it:\n\n```sh\ncurl a?\n```'             | Look at it:",
        "'```go\ntype Stats struct {\n```'             | type Stats struct {"
      })
  void the_sentence_that_asks_is_the_last_question_or_else_the_first_sentence(
      String markdown, String asking) {
    assertThat(Markdown.asking(markdown.replace("\\n", "\n"))).isEqualTo(asking);
  }

  @Test
  void strong_inside_emphasis_stays_strong() {
    assertThat(inline("*a **b** c*"))
        .containsExactly(
            Span.of("a ", Style.EMPHASIS),
            Span.of("b", Style.STRONG),
            Span.of(" c", Style.EMPHASIS));
  }

  @Test
  void blanks_in_a_row_become_one_but_not_in_code() {
    assertThat(new Line(inline("a   b\nc `d   e`  f")).text()).isEqualTo("a b c d   e f");
  }

  @Test
  void a_link_shows_its_text_and_leads_to_its_address() {
    assertThat(inline("see [the *docs*](https://x.org/a)."))
        .containsExactly(
            Span.plain("see "),
            new Span("the docs", Style.LINK, "https://x.org/a"),
            Span.plain("."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<https://docs.docker.com/x/>         | docs.docker.com/x | https://docs.docker.com/x/",
        "https://docs.docker.com/x            | docs.docker.com/x | https://docs.docker.com/x",
        "http://old.org/a                     | http://old.org/a  | http://old.org/a",
        "[](https://x.org)                    | x.org             | https://x.org",
        "[https://x.org/](https://x.org/)     | x.org             | https://x.org/",
        "![a picture](https://x.org/p.png)    | a picture         | https://x.org/p.png"
      })
  void an_address_alone_is_shown_without_its_scheme(String markdown, String text, String link) {
    assertThat(Markdown.lines(markdown, 80, Glyphs.UNICODE))
        .containsExactly(Line.of(new Span(text, Style.LINK, link)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://docs.docker.com/x/", "<https://docs.docker.com/x/>"})
  void an_address_in_an_answer_is_written_out(String markdown) {
    assertThat(inline(markdown))
        .containsExactly(
            new Span("https://docs.docker.com/x/", Style.LINK, "https://docs.docker.com/x/"));
  }

  private static String item(String markdown) {
    return text(Markdown.item(Line.plain("1  "), markdown, 20, Glyphs.UNICODE));
  }

  @Test
  void fenced_code_in_an_item_keeps_its_lines_and_loses_its_fences() {
    assertThat(item("```python\na = 1\n  b\n```\n")).isEqualTo("1    a = 1\n       b");
    assertThat(item("Run:\n```\nx\n```\nnow and for all times"))
        .isEqualTo("1  Run:\n     x\n   now and for all\n   times");
  }

  @Test
  void an_item_without_fences_is_one_paragraph() {
    assertThat(item("- a\n- b")).isEqualTo("1  - a - b");
    assertThat(item("Use ``` for code")).isEqualTo("1  Use ``` for code");
  }

  @Test
  void joined_items_keep_the_lines_of_their_code() {
    assertThat(item(Markdown.joined("a", " – ", "```\nx\ny\n```")))
        .isEqualTo("1  a –\n     x\n     y");
    assertThat(item(Markdown.joined("```\nx\n```\n", " – ", "b"))).isEqualTo("1    x\n   – b");
    assertThat(Markdown.joined("a", " – ", "b")).isEqualTo("a – b");
  }

  @Test
  void punctuation_behind_a_bare_address_is_not_part_of_it() {
    assertThat(inline("(see https://x.org/a_(b)), or https://y.org."))
        .containsExactly(
            Span.plain("(see "),
            new Span("https://x.org/a_(b)", Style.LINK, "https://x.org/a_(b)"),
            Span.plain("), or "),
            new Span("https://y.org", Style.LINK, "https://y.org"),
            Span.plain("."));
  }

  @Test
  void an_address_that_is_not_of_the_web_is_written_out_and_is_no_link() {
    assertThat(inline("[a](javascript:x) [b](other.md)"))
        .containsExactly(Span.plain("a (javascript:x) b (other.md)"));
  }

  @Test
  void an_address_of_the_deck_is_shown_short() {
    assertThat(Markdown.address("https://docs.docker.com/get-started/"))
        .isEqualTo(
            new Span(
                "docs.docker.com/get-started", Style.LINK, "https://docs.docker.com/get-started/"));
    assertThat(Markdown.address("file:///etc/passwd")).isEqualTo(Span.plain("file:///etc/passwd"));
  }

  @Test
  void signs_that_begin_blocks_are_text_in_an_option() {
    assertThat(new Line(inline("- 5")).text()).isEqualTo("- 5");
    assertThat(new Line(inline("# of rows\n\n> x")).text()).isEqualTo("# of rows > x");
    assertThat(new Line(inline("1. `x`")).text()).isEqualTo("1. x");
    assertThat(new Line(inline("[a]: b")).text()).isEqualTo("[a]: b");
  }

  @Test
  void blocks_are_parted_by_one_empty_line() {
    assertThat(text("a\n\n\n\nb\n- c\n- d\n\n# e\nf", 40))
        .isEqualTo("a\n\nb\n\n- c\n- d\n\ne\n\nf");
  }

  @Test
  void an_author_breaks_a_line_with_two_blanks() {
    assertThat(text("a  \nb\nc", 40)).isEqualTo("a\nb c");
  }

  @Test
  void lists_hang_and_numbers_align() {
    assertThat(text("9. nine\n10. a longer item of the list\n    - inner item here", 20))
        .isEqualTo(" 9. nine\n10. a longer item of\n    the list\n    - inner item\n      here");
  }

  @Test
  void an_item_without_text_keeps_its_sign() {
    assertThat(text("- a\n-\n- c", 20)).isEqualTo("- a\n-\n- c");
  }

  @Test
  void a_quote_stands_behind_a_bar() {
    assertThat(text("> a b c d e\n>\n> - f", 9)).isEqualTo("a b c d e\n\nf");
    assertThat(text("> a b c d e f g\n>\n> - h", 14)).isEqualTo("│ a b c d e f\n│ g\n│\n│ - h");
    assertThat(text(Markdown.lines("> a", 20, Glyphs.ASCII))).isEqualTo("| a");
  }

  @Test
  void code_keeps_its_lines_and_moves_in() {
    assertThat(text("```sh\na  b\n\n\tc\n```\nd", 40)).isEqualTo("  a  b\n\n      c\n\nd");
    assertThat(text("    x\n     y", 40)).isEqualTo("  x\n   y");
  }

  @Test
  void a_long_line_of_code_is_not_cut_off() {
    assertThat(text("```\nabcdefghijklmnop\n```", 14)).isEqualTo("  abcdefghijkl\n  ↳ mnop");
  }

  @Test
  void fenced_code_has_the_colours_of_its_language() {
    assertThat(Markdown.lines("```python\nreturn 1\n```", 40, Glyphs.UNICODE))
        .containsExactly(
            Line.of(
                Span.plain("  "),
                Span.of("return", Style.CODE_KEYWORD),
                Span.plain(" "),
                Span.of("1", Style.CODE_NUMBER)));
  }

  @Test
  void columns_of_a_table_align_by_what_they_take_on_the_screen() {
    assertThat(text("|a|b|c|\n|-|-:|:-:|\n|容器|1|x|\n|d|234|yyy|", 40))
        .isEqualTo("a        b    c\n容器     1    x\nd      234   yyy");
  }

  @Test
  void a_table_a_little_too_wide_wraps_its_widest_column() {
    assertThat(text("|key|what|\n|-|-|\n|a|one two three four five|\n|b|six|", 24))
        .isEqualTo("key   what\na     one two three four\n      five\nb     six");
  }

  @Test
  void a_table_much_too_wide_becomes_a_line_a_cell() {
    assertThat(
            text("|level|reads|\n|-|-|\n|read committed|no|\n|serializable|not at all here|", 20))
        .isEqualTo(
            "level: read\n"
                + "  committed\n"
                + "reads: no\n\n"
                + "level: serializable\n"
                + "reads: not at all\n"
                + "  here");
  }

  @Test
  void a_table_of_heads_alone_is_shown() {
    assertThat(text("|a|b|\n|-|-|", 20)).isEqualTo("a   b");
    assertThat(text("|aaaaaaaaa|bbbbbbbbb|\n|-|-|", 12)).isEqualTo("aaaaaaaaa\nbbbbbbbbb");
  }

  @Test
  void a_table_whose_rows_have_too_many_cells_is_shown_as_it_is_written() {
    assertThat(text("x\n\n|a|b|\n|-|-|\n|`ps | wc`|2|\n\ny", 40))
        .isEqualTo("x\n\n|a|b|\n|-|-|\n|`ps | wc`|2|\n\ny");
    assertThat(text("|a|b|\n|-|-|\n|`ps \\| wc`|2|", 40)).isEqualTo("a         b\nps | wc   2");
  }

  @Test
  void html_is_shown_as_it_is_written() {
    assertThat(text("<b>x</b> &amp; <br>", 40)).isEqualTo("<b>x</b> & <br>");
    assertThat(text("<div>\n  x\n</div>", 40)).isEqualTo("<div>\n  x\n</div>");
  }

  @Test
  void an_address_that_nothing_refers_to_is_text() {
    assertThat(text("[a]: https://x.org \"t\"\n\n[b]: /y\n\n[b]", 40))
        .isEqualTo("[a]: https://x.org \"t\"\n\nb (/y)");
  }

  @Test
  void a_heading_has_its_style_and_not_its_sign() {
    assertThat(Markdown.lines("## A *b* `c`", 40, Glyphs.UNICODE))
        .containsExactly(Line.of(Span.of("A b ", Style.HEADING), Span.of("c", Style.CODE)));
  }

  @Test
  void control_characters_never_get_through() {
    String hostile =
        "a\u001b[31m `b\u001b]0;x\u0007` [c](https://x\u001b\\y)\n\n```\n\u009b2J\n```";
    for (Line line : Markdown.lines(hostile, 40, Glyphs.UNICODE)) {
      for (Span span : line.spans()) {
        assertThat((span.text() + span.link()).chars().noneMatch(Character::isISOControl)).isTrue();
      }
    }
    assertThat(Markdown.plainText(hostile).chars().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl);
  }

  @Test
  void no_text_makes_no_line() {
    assertThat(Markdown.lines("", 40, Glyphs.UNICODE)).isEmpty();
    assertThat(Markdown.lines(" \n\n", 40, Glyphs.UNICODE)).isEmpty();
    assertThat(Markdown.inline("")).isEmpty();
    assertThat(Markdown.plainText("")).isEmpty();
  }

  @Test
  void one_line_has_all_words() {
    assertThat(Markdown.oneLine("Run `x`:\n\n- a\n- *b*")).isEqualTo("Run x: - a - b");
    assertThat(Markdown.oneLine("```go\nvar x int\n```\n\nWhat is `x`?\n\n```\n1\n```"))
        .isEqualTo("What is x?");
    assertThat(Markdown.oneLine("```go\nvar x int\n```\n")).isEqualTo("var x int");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {61, 62, 63})
  void whatever_the_text_lines_fit_and_every_letter_is_shown(long seed) {
    String[] parts = {
      "a1",
      "b2",
      "容器",
      "é",
      " ",
      " ",
      "\n",
      "\n\n",
      "\n    ",
      "- ",
      "\n- ",
      "\n9) ",
      "\n> ",
      "> ",
      "*",
      "**",
      "_",
      " `",
      "`c6`",
      "\n```\n",
      "\n```python\n",
      "[",
      "](x3)",
      "](https://y4.org)",
      "|",
      "\n|-|-|\n",
      "\n# ",
      "<b>",
      "\\",
      "&amp;",
      "\t",
      "\n\n    ",
      "https://z5.org",
      "===",
      "\n---\n"
    };
    Random random = new Random(seed);
    for (int round = 0; round < 8000; round++) {
      StringBuilder markdown = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        markdown.append(parts[random.nextInt(parts.length)]);
      }
      int width = 36 + random.nextInt(60);
      List<Line> lines = Markdown.lines(markdown.toString(), width, Glyphs.UNICODE);
      assertThat(lines).as("<" + markdown + ">").allMatch(line -> line.width() <= width);
      String shown = text(lines);
      String words = Markdown.plainText(markdown.toString());
      // Numbers of lists and heads of folded tables may be shown more often than they are written.
      for (char sign : new char[] {'1', '2', '4', '5', '器', 'é'}) {
        long written = count(markdown, sign);
        // The address of a link is not shown.
        assertThat(count(shown, sign))
            .as(sign + " in <" + markdown + ">")
            .isGreaterThanOrEqualTo(sign == '4' ? 0 : written);
        assertThat(count(words, sign))
            .as(sign + " in <" + markdown + ">")
            .isGreaterThanOrEqualTo(written);
      }
    }
  }

  private static long count(CharSequence text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
