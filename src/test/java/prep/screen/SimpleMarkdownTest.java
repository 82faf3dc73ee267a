package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short cut past the parser shows exactly what the parser would. */
class SimpleMarkdownTest {

  /** Everything that means something in Markdown somewhere, and words. */
  private static final String[] PARTS = {
    "a",
    "word",
    "É",
    "容器",
    "x_y",
    "_",
    "*",
    "**",
    "`",
    "``",
    "`c`",
    "`a b`",
    "` c `",
    "`<b>`",
    "`|`",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\n",
    "\n\n",
    "\n\n\n",
    "\t",
    "1. ",
    "12",
    "3.10",
    "7) ",
    "- ",
    "-",
    "--",
    "---",
    "+ ",
    "+",
    "# ",
    "#",
    "=",
    "===",
    "> ",
    ">",
    "<",
    "< ",
    "<b>",
    "</b>",
    "<!--",
    "&",
    "&amp;",
    "&& ",
    "& ",
    "|",
    "|-|",
    ":-",
    ":",
    "~",
    "~~~",
    "!",
    "![",
    "[",
    "]",
    "](u)",
    "[a]: b",
    "\\",
    "\\\\",
    "https://x.org/a",
    "http://y",
    "(https://z.de)",
    "://",
    ".",
    ",",
    ";",
    "?",
    "'",
    "\"",
    "(",
    ")",
    "$",
    "%",
    "@",
    "/",
    "^",
    "{",
    "}",
    "\u00a0",
    "\u2028",
    "\r",
    "\u0007",
    "    ",
    "```",
    "\n```\n",
    "```\n",
    "\n```sh\nx = `*y*`\n\n```\n",
    "\n```",
    "*a*",
    "**b c**",
    " *d",
    "e* ",
    "(*f*)",
    "*`g`*",
    "a|b",
    "-|-"
  };

  private static void check(String text) {
    for (int width : new int[] {12, 40}) {
      for (Carrier carrier : new Carrier[] {Carrier.STYLES, Carrier.MARKS}) {
        assertThat(Markdown.lines(text, width, Glyphs.UNICODE, carrier == Carrier.MARKS))
            .as("<" + text + ">")
            .isEqualTo(Markdown.parsed(text, width, Glyphs.UNICODE, carrier));
      }
    }
    assertThat(Markdown.inline(text))
        .as("inline <" + text + ">")
        .isEqualTo(Markdown.parsedInline(text, Carrier.STYLES));
    assertThat(Markdown.plainText(text))
        .as("words <" + text + ">")
        .isEqualTo(Markdown.parsedPlainText(text));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void random_texts_are_shown_as_the_parser_reads_them(long seed) {
    Random random = new Random(seed);
    int simple = 0;
    for (int round = 0; round < 12_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(7); i >= 0; i--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      if (SimpleMarkdown.isSimple(text.toString())) {
        simple++;
        check(text.toString());
      }
    }
    assertThat(simple).as("texts for which the short cut is taken").isGreaterThan(500);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42})
  void random_characters_are_shown_as_the_parser_reads_them(long seed) {
    Random random = new Random(seed);
    String characters = "ab1 \n`*.)-_<&|:!'\"=+#";
    for (int round = 0; round < 40_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      if (SimpleMarkdown.isSimple(text.toString())) {
        check(text.toString());
      }
    }
  }

  @Test
  void what_most_questions_are_made_of_is_simple() {
    assertThat(
            SimpleMarkdown.isSimple(
                """
                Which statement about `docker run -d` and snake_case names is right, e.g. on 3.12?
                It takes < 5 s (see https://docs.docker.com/x); "yes" & 'no' - both.

                `*args` and `<b>` are code.
                """))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a **b*",
        "a*b*",
        "*a",
        "*a `b`*",
        "***a***",
        "- a",
        "1. a",
        "# a",
        "> a",
        "    a",
        "a  \nb",
        "```\na",
        "```\na\n ```",
        "~~~\na\n~~~",
        "[a](b)",
        "a\n===",
        "a\\*b",
        "<b>",
        "a &amp; b",
        "`a",
        "a ``b``",
        "a\tb",
        "| a |\n|---|",
        "a\r\nb",
        "_a_",
        "![a](b)"
      })
  void whatever_could_mean_more_is_left_to_the_parser(String text) {
    assertThat(SimpleMarkdown.isSimple(text)).isFalse();
  }
}
