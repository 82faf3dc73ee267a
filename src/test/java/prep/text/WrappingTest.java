package prep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

  private static final String[] PARTS = {
    "a",
    "bc",
    "docker",
    " ",
    "  ",
    " ",
    "容器",
    "。",
    "（",
    "é",
    "e\u0301",
    "👩‍👩‍👧",
    "한글",
    "-",
    "🇩🇪",
    "ж",
    "\u200b"
  };

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  private static List<Line> wrap(String text, int width) {
    return Wrapping.wrap(List.of(Span.plain(text)), width);
  }

  @Test
  void a_text_breaks_at_blanks() {
    assertThat(texts(wrap("An image is a read-only stack of layers", 16)))
        .containsExactly("An image is a", "read-only stack", "of layers");
  }

  @Test
  void a_number_is_not_torn_from_its_unit() {
    assertThat(texts(wrap("you remember now 100 % of it", 20)))
        .containsExactly("you remember now", "100 % of it");
    assertThat(texts(wrap("it takes 8 min 30 s or more", 17)))
        .containsExactly("it takes 8 min", "30 s or more");
    assertThat(texts(wrap("it takes 8 minutes", 10))).containsExactly("it takes 8", "minutes");
  }

  @Test
  void a_blank_to_be_filled_in_is_never_torn() {
    assertThat(texts(wrap("Limits come from [1 …] and more", 20)))
        .containsExactly("Limits come from", "[1 …] and more");
    assertThat(texts(wrap("--mount=type=[12 ...],src=[3 …]", 15)))
        .containsExactly("--mount=type=", "[12 ...],src=", "[3 …]");
    assertThat(texts(wrap("from [1 … two words in one]", 16)))
        .containsExactly("from [1 … two", "words in one]");
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30})
  void nor_in_code(int width) {
    Line code = Line.of("docker run -v \"$PWD\"/conf:[3 …]:[4 …] nginx", Style.CODE);

    assertThat(texts(Wrapping.code(code, width, Glyphs.UNICODE)))
        .anyMatch(line -> line.contains("[3 …]"))
        .anyMatch(line -> line.contains("[4 …]"));
  }

  @Test
  void a_key_longer_than_a_line_breaks_after_its_slash() {
    assertThat(texts(wrap("again system-design/instances-for-the-target", 30)))
        .containsExactly("again", "system-design/", "instances-for-the-target");
    assertThat(texts(wrap("docker/which-kernel-feature-limits-memory", 30)))
        .containsExactly("docker/which-kernel-feature-", "limits-memory");
  }

  @Test
  void an_address_longer_than_a_line_breaks_between_its_words() {
    assertThat(texts(wrap("https://example.org/long", 22)))
        .containsExactly("https://example.org/", "long");
    assertThat(texts(wrap("docs.example.org/Guide/functions-that-run-at-the-very-edge.html", 36)))
        .containsExactly("docs.example.org/Guide/functions-", "that-run-at-the-very-edge.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 %", "10 s", "1.5 GB", "3 min", "250 ms", "2 h"})
  void a_number_and_its_unit_are_never_torn(String measure) {
    assertThat(texts(wrap("remembered " + measure, 10 + measure.length())))
        .containsExactly("remembered", measure);
    assertThat(texts(wrap("remembered " + measure + ", or so", 10 + measure.length())))
        .containsExactly("remembered", measure + ", or so");
  }

  @Test
  void a_number_before_another_word_may_end_a_line() {
    assertThat(texts(wrap("all of the 3 sides", 12))).containsExactly("all of the 3", "sides");
    assertThat(texts(wrap("version v2 s", 10))).containsExactly("version v2", "s");
  }

  @Test
  void a_line_may_be_exactly_full() {
    assertThat(texts(wrap("abc def ghi", 7))).containsExactly("abc def", "ghi");
  }

  @Test
  void no_text_makes_no_line() {
    assertThat(Wrapping.wrap(List.of(), 10)).isEmpty();
  }

  @Test
  void a_prefix_stands_alone_where_there_is_no_text() {
    assertThat(Wrapping.wrap(List.of(), 10, Line.plain("1  "), Line.EMPTY))
        .containsExactly(Line.plain("1  "));
  }

  @Test
  void further_lines_hang_below_the_beginning_of_the_text() {
    List<Line> lines =
        Wrapping.wrap(
            List.of(Span.plain("A container is a running instance")),
            20,
            Line.of(" 1  ", Style.KEY),
            Line.plain("    "));
    assertThat(texts(lines)).containsExactly(" 1  A container is a", "    running instance");
    assertThat(lines.getFirst().spans().getFirst()).isEqualTo(Span.of(" 1  ", Style.KEY));
  }

  @Test
  void styles_and_links_go_on_over_a_break() {
    List<Line> lines =
        Wrapping.wrap(
            List.of(
                Span.plain("see "),
                new Span("the long docs", Style.LINK, "https://x.org"),
                Span.plain(".")),
            10);
    assertThat(lines)
        .containsExactly(
            Line.of(Span.plain("see "), new Span("the", Style.LINK, "https://x.org")),
            Line.of(new Span("long docs", Style.LINK, "https://x.org"), Span.plain(".")));
  }

  @Test
  void a_word_of_several_spans_is_not_torn_apart() {
    assertThat(
            texts(
                Wrapping.wrap(
                    List.of(
                        Span.plain("run ("), Span.of("docker", Style.CODE), Span.plain("), then")),
                    9)))
        .containsExactly("run", "(docker),", "then");
  }

  @Test
  void a_word_longer_than_the_line_is_broken_where_the_line_ends() {
    assertThat(texts(wrap("see abcdefghijklmno now", 6)))
        .containsExactly("see", "abcdef", "ghijkl", "mno", "now");
  }

  @Test
  void a_long_word_is_never_broken_inside_a_cluster() {
    assertThat(texts(wrap("e\u0301e\u0301e\u0301e\u0301e\u0301", 2)))
        .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
    assertThat(texts(wrap("x👩‍👩‍👧👩‍👩‍👧", 4))).containsExactly("x👩‍👩‍👧", "👩‍👩‍👧");
  }

  @Test
  void a_wide_character_does_not_stick_out_by_half() {
    assertThat(texts(wrap("容器编排系统", 5))).containsExactly("容器", "编排", "系统");
  }

  @Test
  void chinese_breaks_anywhere_but_before_closing_and_after_opening_signs() {
    assertThat(texts(wrap("镜像是只读的。容器", 12))).containsExactly("镜像是只读", "的。容器");
    assertThat(texts(wrap("镜像（只读）", 7))).containsExactly("镜像", "（只", "读）");
  }

  @Test
  void korean_breaks_at_blanks_only() {
    assertThat(texts(wrap("컨테이너 이미지", 11))).containsExactly("컨테이너", "이미지");
  }

  @Test
  void blanks_in_a_row_stay_inside_a_line_and_go_at_a_break() {
    assertThat(texts(wrap("1 good   2 easy   u undo", 16)))
        .containsExactly("1 good   2 easy", "u undo");
  }

  @Test
  void blanks_in_a_row_inside_code_are_no_place_to_break() {
    List<Span> text = List.of(Span.plain("say "), Span.of("a   b", Style.CODE), Span.plain(" x"));
    assertThat(texts(Wrapping.wrap(text, 6))).containsExactly("say", "a   b", "x");
  }

  @Test
  void code_breaks_at_a_blank_and_goes_on_behind_a_sign() {
    Line code =
        Line.of(Span.of("docker run", Style.CODE), Span.of(" -it nginx", Style.CODE_STRING));
    List<Line> lines = Wrapping.code(code, 10, Glyphs.UNICODE);
    assertThat(texts(lines)).containsExactly("docker ", "↳ run -it ", "↳ nginx");
    assertThat(lines.get(1).spans())
        .containsExactly(
            Span.of("↳ ", Style.DIM),
            Span.of("run", Style.CODE),
            Span.of(" -it ", Style.CODE_STRING));
    assertThat(texts(Wrapping.code(code, 9, Glyphs.ASCII)))
        .containsExactly("docker ", "-> run ", "-> -it ", "-> nginx");
  }

  @Test
  void code_without_a_blank_near_the_end_breaks_exactly_where_the_line_is_full() {
    Line code = Line.of("x = abcdefghijklmnop", Style.CODE);
    assertThat(texts(Wrapping.code(code, 10, Glyphs.UNICODE)))
        .containsExactly("x = abcdef", "↳ ghijklmn", "↳ op");
  }

  @Test
  void code_that_fits_stays_as_it_is() {
    Line code = Line.of("    x = 1", Style.CODE);
    assertThat(Wrapping.code(code, 9, Glyphs.UNICODE)).containsExactly(code);
  }

  @Test
  void lines_hang_behind_a_prefix_and_empty_ones_end_in_no_blank() {
    Line bar = Line.of("│ ", Style.DIM);
    assertThat(
            Wrapping.hang(List.of(Line.plain("a"), Line.EMPTY, Line.plain("b")), bar, bar).stream()
                .map(Line::text))
        .containsExactly("│ a", "│", "│ b");
    assertThat(
            texts(
                Wrapping.hang(
                    List.of(Line.plain("a"), Line.EMPTY), Line.plain("- "), Line.plain("  "))))
        .containsExactly("- a", "");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void no_line_is_too_wide_and_no_text_is_lost(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 4000; round++) {
      List<Span> spans = spans(random);
      String text = new Line(spans).text();
      int width = 2 + random.nextInt(20);
      List<Line> lines = Wrapping.wrap(spans, width, Line.EMPTY, Line.EMPTY);
      assertThat(lines).as(text).allMatch(line -> line.width() <= width);
      assertThat(String.join("", texts(lines)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(styles(lines)).isEqualTo(styles(List.of(new Line(spans))));

      List<Line> code = Wrapping.code(new Line(spans), width + 2, Glyphs.UNICODE);
      assertThat(code).as(text).allMatch(line -> line.width() <= width + 2);
      assertThat(String.join("", texts(code)).replace("↳ ", "")).isEqualTo(text);
    }
  }

  private static List<Span> spans(Random random) {
    Style[] styles = {Style.PLAIN, Style.CODE, Style.STRONG};
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      spans.add(Span.of(text.toString(), styles[random.nextInt(styles.length)]));
    }
    return spans;
  }

  /** The style of each character that is no blank. */
  private static String styles(List<Line> lines) {
    StringBuilder styles = new StringBuilder();
    for (Line line : lines) {
      for (Span span : line.spans()) {
        span.text()
            .chars()
            .filter(c -> c != ' ')
            .forEach(c -> styles.append(span.style().ordinal()));
      }
    }
    return styles.toString();
  }
}
