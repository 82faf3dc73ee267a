package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;

/** Broken Markdown ends in questions and reasons, never in a crash: 20,000 broken texts. */
@Order(1)
class MarkdownFuzzTest {

  private static final int TEXTS = 500;

  private static final List<String> PIECES =
      List.of(
          "<details>",
          "</details>",
          "<summary>",
          "</summary",
          "<summary",
          "```",
          "~~~",
          "```js\n",
          "- [x] ",
          "- [ ]",
          "- A: ",
          "a) ",
          "Answer: B",
          "Answer:",
          "A:",
          "Q: ",
          "C: ",
          "\n?\n",
          "::",
          ":::",
          "==",
          "{{",
          "}}",
          "#flashcards",
          "### ",
          "1. ",
          "10) ",
          "---\n",
          "===\n",
          "<!--",
          "-->",
          "<!-- prep: ",
          "<!-- prep-exact: 1 0 {} -->",
          "|",
          "\t",
          "    ",
          "> ",
          "**",
          "[",
          "](#",
          "?",
          "？",
          "\n",
          "\n\n",
          "\u0000",
          "\uD83D",
          "é",
          "ء",
          "<sup>",
          "<pre>",
          "<a name=",
          "**Hint:**");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(broken.length() + 1);
      int end = Math.min(broken.length(), at + random.nextInt(1 + random.nextInt(40)));
      switch (random.nextInt(4)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> broken.insert(at, broken.substring(at, end));
        default -> broken.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return broken.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void broken_markup_never_crashes(long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (String kind : List.of("well-formed", "malformed", "as-written")) {
      texts.addAll(FormatCasesTest.cases("markdown", kind).values());
    }
    for (int n = 0; n < TEXTS; n++) {
      String text = broken(texts.get(random.nextInt(texts.size())), random);
      Format format = random.nextInt(4) == 0 ? Format.OBSIDIAN : Format.MARKDOWN;

      Reading reading = Exchange.read(format, new TextSource("a.md", text), new Topic("a"));

      assertThat(reading.found().size() + reading.leftOut().size()).as(text).isPositive();
    }
  }
}
