package prep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.text.Glyphs;
import prep.text.Line;

class MarkdownParserTest {

  /** Texts that take a parser time by their square, or nest without end. */
  static Stream<Arguments> hostile() {
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; i < 300; i++) {
      ticks.append('e').append("`".repeat(i));
    }
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      nested.append("  ".repeat(i)).append("- a\n");
    }
    return Stream.of(
        Arguments.of("quotes in each other", ">".repeat(10_000)),
        Arguments.of("many lines of quotes", (">".repeat(500) + "a\n").repeat(80)),
        Arguments.of("lists on one line", "- ".repeat(10_000) + "a"),
        Arguments.of("lists in each other", nested.toString()),
        Arguments.of("open brackets", "[".repeat(10_000)),
        Arguments.of("brackets", "[".repeat(10_000) + "]".repeat(10_000)),
        Arguments.of("links in each other", "[".repeat(900) + "a" + "](b)".repeat(90)),
        Arguments.of("pictures in each other", "![".repeat(400) + "a" + "](b)".repeat(400)),
        Arguments.of("stars", "*".repeat(10_000) + "a" + "*".repeat(10_000)),
        Arguments.of("emphasis in each other", "*a ".repeat(490) + "a*".repeat(490)),
        Arguments.of("open emphasis", "*a **b ".repeat(5_000)),
        Arguments.of("backticks", ticks.toString()),
        Arguments.of("angles", "<".repeat(40_000)),
        Arguments.of("open tags", "<a ".repeat(10_000)),
        Arguments.of("entities", "&".repeat(40_000)),
        Arguments.of("backslashes", "\\".repeat(40_000)),
        Arguments.of(
            "a wide table",
            "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + "|\n".repeat(10_000)),
        Arguments.of("a long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(3_000)),
        Arguments.of("definitions", "[a]: b\n".repeat(490)),
        Arguments.of("a line of a megabyte", "x".repeat(1_000_000)),
        Arguments.of("a line of a megabyte with marks", "*x* `y` ".repeat(125_000)),
        Arguments.of("blanks to be filled in", "[1 …] a ".repeat(100_000)),
        Arguments.of("a megabyte of lines", "x\n".repeat(500_000)),
        Arguments.of("combining marks", "a" + "\u0301".repeat(100_000)),
        Arguments.of("joiners", "👩\u200d".repeat(30_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostile_text_is_shown_without_overflow(String name, String text) {
    List<Line> lines = Markdown.lines(text, 76, Glyphs.UNICODE);
    assertThat(lines).as(name).isNotEmpty().allMatch(line -> line.width() <= 76);
    assertThat(Markdown.inline(text)).isNotEmpty();
    assertThat(Markdown.plainText(text)).isNotEmpty();
    assertThat(Markdown.firstSentence(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. "})
  void blocks_nested_beyond_bounds_are_refused(String mark) {
    assertThat(MarkdownParser.document(mark.repeat(25) + "a")).isPresent();
    assertThat(MarkdownParser.document(mark.repeat(61) + "a")).isEmpty();
    assertThat(MarkdownParser.document(mark.repeat(10_000) + "a")).isEmpty();
  }

  @Test
  void a_text_beyond_bounds_is_shown_line_by_line_as_it_is() {
    String text = "*".repeat(2_000) + "\n\n  `a`";
    assertThat(Markdown.lines(text, 2_000, Glyphs.UNICODE))
        .containsExactly(Line.plain("*".repeat(2_000)), Line.EMPTY, Line.plain("  `a`"));
    assertThat(Markdown.inline(text)).hasSize(1);
    assertThat(Markdown.plainText(text)).isEqualTo(text);
  }

  @Test
  void what_an_author_nests_is_within_bounds() {
    String text = "> - a\n>   - b\n>     1. c\n>        - **d *e* `f`**\n>          > g";
    assertThat(MarkdownParser.document(text)).isPresent();
  }
}
