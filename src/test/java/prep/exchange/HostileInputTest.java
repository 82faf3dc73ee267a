package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.problem.UserError;

/** Large and hostile texts end in time, in bounded memory, and in refusals. */
@Order(1)
class HostileInputTest {

  private static final int SIZE = 1_600_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static Reading read(Format format, String text) {
    return Exchange.read(format, new TextSource("hostile.txt", text), new Topic("hostile"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(Format.values())
        .filter(Format::canBeRead)
        .flatMap(format ->
            Stream.of(
                    "[",
                    "{",
                    "{\"a\":",
                    "((",
                    "\"",
                    "\"\n",
                    "\"x\"\"\n",
                    "<details>\n",
                    "<!--\n",
                    "- [ ] a\n",
                    "- a\n",
                    "## a?\n",
                    "> ",
                    "*a ",
                    "<b>",
                    "<ul><li>",
                    "`",
                    "a\t",
                    "C: [a",
                    "{{c1::",
                    "a {=b ~",
                    "::a\n\n",
                    "A. a\n",
                    "a\n\n",
                    "\\",
                    ",",
                    "Q: a\n")
                .map(piece -> Arguments.of(format, piece)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void a_piece_repeated_again_and_again_is_read_in_time(Format format, String piece) {
    String text = piece.repeat(SIZE / 4 / piece.length());

    Reading reading = ProcessorTime.within(LIMIT, () -> read(format, text));

    assertThat(reading.refused()).hasSizeLessThanOrEqualTo(1000);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "PAPER", mode = EnumSource.Mode.EXCLUDE)
  void many_sound_questions_are_read_in_time(Format format) {
    StringBuilder text =
        new StringBuilder(
            switch (format) {
              case CSV -> "question,answer\n";
              case TSV -> "question\tanswer\n";
              case JSON -> "[";
              case ANKI -> "#separator:tab\n";
              case MARKDOWN, OBSIDIAN, GIFT, AIKEN, PAPER -> "";
            });
    String words = "x".repeat(300);
    int number = 0;
    while (text.length() < SIZE) {
      number++;
      text.append(
          switch (format) {
            case MARKDOWN, OBSIDIAN -> "## What is " + number + "?\n" + words + "\n";
            case GIFT -> "What is " + number + "? {=" + words + " ~b}\n\n";
            case AIKEN -> "What is " + number + "?\nA. " + words + "\nB. b\nANSWER: A\n\n";
            case CSV -> "What is " + number + "?," + words + "\n";
            case TSV, ANKI -> "What is " + number + "?\t" + words + "\n";
            case JSON ->
                (number == 1 ? "" : ",")
                    + "{\"id\":\"a-"
                    + number
                    + "\",\"type\":\"short\",\"question\":\"Which?\",\"answer\":\""
                    + words
                    + "\"}\n";
            case PAPER -> "";
          });
    }
    text.append(format == Format.JSON ? "]" : "");

    Reading reading = ProcessorTime.within(LIMIT, () -> read(format, text.toString()));

    assertThat(reading.found()).hasSize(number);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noise_is_read_by_every_format(long seed) {
    Random random = new Random(seed);
    String signs = "\n\n\t ,;:\"'`*_[](){}<>/=~#%|\\-+.?!AaQ1x\u00e9\uD83D\uDE00\u0000";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }

    for (Format format : Format.values()) {
      if (format.canBeRead()) {
        assertThat(read(format, text.toString()).refused()).hasSizeLessThanOrEqualTo(1000);
      }
    }
  }

  @Test
  void a_wrong_encoding_is_said_with_its_place() {
    byte[] latin = "a?\nb\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> TextSource.decode("a.md", latin))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("a.md:2:2")
        .hasMessageContaining("0xE9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void a_byte_order_mark_says_the_encoding(String charset) {
    byte[] bytes = "\uFEFFa\tb\r\n".getBytes(java.nio.charset.Charset.forName(charset));

    assertThat(TextSource.decode("a.txt", bytes).text()).isEqualTo("a\tb\n");
  }

  @Test
  void a_file_beyond_32_megabytes_is_refused() {
    assertThatThrownBy(() -> TextSource.decode("a.md", new byte[TextSource.LARGEST + 1]))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("32 MB");
  }
}
