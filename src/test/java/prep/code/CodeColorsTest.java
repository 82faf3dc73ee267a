package prep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Tabs;

class CodeColorsTest {

  private static final String[] LANGUAGES = {
    "python",
    "sql",
    "yaml",
    "json",
    "dockerfile",
    "sh",
    "console",
    "js",
    "ts",
    "java",
    "go",
    "html",
    "unknown",
    ""
  };

  private static final String[] PARTS = {
    "\"", "'", "`", "\"\"\"", "'''", "\\", "/*", "*/", "//", "#", "--", "<!--", "-->", "<a", ">",
        "/",
    "$", "${", "}", "@x", "&a", "!", "r#\"", "\"#", "rb", "f", "\n", "\n", "\n\n", " ", "  ", "\t",
    "- ", ": ", ":", "|", "=", "[", "]", "(", ")", "{", ";", "0x1F", "1.5e-3", "1.", "for", "in",
    "class", "def ", "SELECT", "FROM", "RUN", "GET /x", "key: |", "容器", "e\u0301", "👩‍👩‍👧",
        "\u0007"
  };

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The code with its styled spans in brackets. */
  private static String shown(String language, String code) {
    StringBuilder shown = new StringBuilder();
    for (Line line : CodeColors.lines(code, language)) {
      shown.append(shown.isEmpty() ? "" : "\n");
      for (Span span : line.spans()) {
        String mark =
            switch (span.style()) {
              case CODE_KEYWORD -> "k";
              case CODE_STRING -> "s";
              case CODE_NUMBER -> "d";
              case CODE_COMMENT -> "c";
              case CODE_NAME -> "n";
              case CODE -> "code";
              default -> "";
            };
        shown.append(mark.isEmpty() ? span.text() : mark + "⟦" + span.text() + "⟧");
      }
    }
    return shown.toString();
  }

  private static void check(String language, String expected) {
    String code = expected.replaceAll("\\b(?:k|s|d|c|n|code)⟦|⟧", "");
    assertThat(shown(language, code)).isEqualTo(expected);
  }

  @Test
  void python() {
    check(
        "python",
        """
        n⟦@app.get⟧(s⟦"/items"⟧)
        k⟦async⟧ k⟦def⟧ n⟦read⟧(q: str | k⟦None⟧ = k⟦None⟧):  c⟦# "no" string⟧
            s⟦\"""One⟧
        s⟦    'two'\"""⟧
            k⟦return⟧ s⟦f"{q}\\""⟧, s⟦rb'x'⟧, d⟦0x1F⟧ + d⟦1_000.5e-3⟧ - x1, q.match\
        """);
  }

  @Test
  void sql() {
    check(
        "sql",
        """
        c⟦-- a 'comment'⟧
        k⟦SELECT⟧ u.name, count(*) k⟦from⟧ users u
        k⟦WHERE⟧ note = s⟦'it''s'⟧ k⟦and⟧ id = n⟦$1⟧ k⟦LIMIT⟧ d⟦10⟧ c⟦/* over⟧
        c⟦lines */⟧;\
        """);
  }

  @Test
  void yaml() {
    check(
        "yaml",
        """
        n⟦services⟧:
          n⟦web⟧: n⟦&web⟧
            n⟦image⟧: nginx:1.27-alpine c⟦# it's⟧
            n⟦ports⟧: [s⟦"8080:80"⟧, d⟦9090⟧]
            n⟦on⟧: k⟦true⟧
            n⟦date⟧: 2026-11-21
            n⟦text⟧: it's a "quoted" true story
            n⟦run⟧: |-
              s⟦a: b⟧

              s⟦- c⟧
          - n⟦name⟧: s⟦'x'⟧
            n⟦ref⟧: n⟦*web⟧
          - plain\
        """);
  }

  @Test
  void json() {
    check(
        "json",
        "{n⟦\"a\"⟧ : [d⟦1⟧, d⟦-2⟧, k⟦true⟧, s⟦\"b\\\": c\"⟧], n⟦\"d\"⟧: k⟦null⟧}"
            .replace("d⟦-2⟧", "-d⟦2⟧"));
  }

  @Test
  void dockerfile() {
    check(
        "dockerfile",
        """
        c⟦# syntax=docker/dockerfile:1⟧
        k⟦FROM⟧ python:3.14-slim k⟦AS⟧ build
        k⟦RUN⟧ pip install \\
            run n⟦$X⟧ s⟦"a # b"⟧
        k⟦ONBUILD⟧ k⟦COPY⟧ . .
        k⟦ENV⟧ PORT=d⟦8080⟧
        k⟦EXPOSE⟧ d⟦8080⟧
        k⟦CMD⟧ [s⟦"python"⟧, s⟦"-m"⟧]\
        """);
  }

  @Test
  void shell() {
    check(
        "bash",
        """
        k⟦for⟧ f k⟦in⟧ *.txt; k⟦do⟧ echo s⟦"$f"⟧ for in; k⟦done⟧ c⟦# all⟧
        k⟦if⟧ [ -z n⟦$X⟧ ] && [ n⟦$?⟧ -eq d⟦0⟧ ]; k⟦then⟧ k⟦exit⟧ d⟦1⟧; k⟦fi⟧
        docker run -p 8080:80 --name=web#1 n⟦${IMAGE:-nginx}⟧\
        """);
  }

  @Test
  void a_console_shows_what_was_typed_and_what_came_back() {
    check("console", "$ sleep d⟦5⟧ c⟦# x⟧\nfor 5 it's \"out");
  }

  @Test
  void javascript_and_typescript() {
    check(
        "js",
        """
        k⟦const⟧ re = s⟦/a[/]"b/gi⟧, n = a / b / c; c⟦// "x"⟧
        k⟦export⟧ k⟦class⟧ n⟦A⟧ { get = x => s⟦`t ${x}⟧
        s⟦'`⟧ + s⟦'y'⟧ + $f.delete() }\
        """
            .replace(" get ", " k⟦get⟧ "));
    check("ts", "k⟦interface⟧ n⟦P⟧ { k⟦readonly⟧ x: k⟦number⟧ }");
    check("js", "readonly x");
  }

  @Test
  void java() {
    check(
        "java",
        """
        n⟦@Override⟧ k⟦public⟧ String s() { k⟦return⟧ s⟦"\\""⟧ + s⟦'"'⟧ + d⟦1L⟧; } c⟦/* x */⟧
        k⟦record⟧ n⟦P⟧(k⟦int⟧ x) {}\
        """);
  }

  @Test
  void go() {
    check(
        "go",
        """
        k⟦func⟧ n⟦Run⟧(m k⟦map⟧[k⟦string⟧]k⟦int⟧) k⟦error⟧ { k⟦return⟧ fmt.Errorf(s⟦`a⟧
        s⟦"b`⟧, s⟦'c'⟧) } c⟦// end⟧\
        """);
  }

  @Test
  void markup() {
    check("html", "c⟦<!-- <a> -->⟧<k⟦div⟧ n⟦class⟧=s⟦\"a > b\"⟧>x < y &amp;</k⟦div⟧>");
  }

  @Test
  void an_unknown_language_is_plain_code() {
    check("brainfuck", "code⟦for x in \"y\"⟧");
    check("", "code⟦for⟧\n\ncode⟦in⟧");
  }

  @Test
  void a_quote_without_end_is_no_string() {
    check("python", "x = \"abc\ny = s⟦'d'⟧");
    check("sh", "echo it's k⟦for⟧".replace("k⟦for⟧", "for"));
  }

  @Test
  void the_language_is_the_first_word_behind_the_fence() {
    assertThat(CodeColors.language("Python title=\"x\"")).isEqualTo("python");
    assertThat(CodeColors.language("{.sql}")).isEqualTo("sql");
    assertThat(CodeColors.language("js,linenos")).isEqualTo("js");
    assertThat(CodeColors.language("")).isEmpty();
  }

  @Test
  void tabs_become_blanks_up_to_the_next_multiple_of_four_columns() {
    assertThat(text(CodeColors.lines("\tx\n  \ty\n容\tz\n\n", "go")))
        .isEqualTo("    x\n    y\n容  z");
  }

  @Test
  void very_long_code_is_not_coloured() {
    assertThat(CodeColors.lines("\"x\"\n".repeat(3_000), "python"))
        .hasSize(3_000)
        .allMatch(line -> line.equals(Line.of("\"x\"", Style.CODE)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {51, 52, 53})
  void the_code_is_what_it_was_in_every_language(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 8000; round++) {
      StringBuilder code = new StringBuilder("x");
      for (int i = random.nextInt(25); i >= 0; i--) {
        code.append(PARTS[random.nextInt(PARTS.length)]);
      }
      code.append("x");
      String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
      StringBuilder expected = new StringBuilder();
      for (String line : code.toString().split("\n", -1)) {
        expected.append(expected.isEmpty() ? "" : "\n").append(Safe.text(Tabs.expanded(line)));
      }
      assertThat(text(CodeColors.lines(code.toString(), language)))
          .as(language + " <" + code + ">")
          .isEqualTo(expected.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\\", "'\\\"", "/*", "{", "<a", "`${", "\"", "key: |\n ", "(/[", "r#\""})
  void colouring_takes_time_by_the_length_of_the_code(String part) {
    String code = part.repeat(10_000 / part.length());
    ProcessorTime.within(
        Duration.ofSeconds(10),
        () -> {
          for (String language : LANGUAGES) {
            assertThat(CodeColors.lines(code, language)).isNotEmpty();
          }
        });
  }
}
