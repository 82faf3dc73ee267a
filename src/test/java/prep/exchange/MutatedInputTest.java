package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;

/** Inputs of the tests with pieces moved, lost, doubled and put in: each becomes a reading. */
@Order(1)
class MutatedInputTest {

  private static final int SEEDS = 20_000;

  private static List<String> inputs(String format) {
    List<String> inputs = new ArrayList<>();
    for (String kind : List.of("well-formed", "malformed")) {
      inputs.addAll(FormatCasesTest.cases(format, kind).values());
    }
    return inputs;
  }

  private static String mutated(List<String> inputs, Random random) {
    StringBuilder text = new StringBuilder(inputs.get(random.nextInt(inputs.size())));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(20));
      String piece = text.substring(from, to);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length() + 1), piece);
        case 2 -> text.insert(from, HostileTexts.text(random));
        case 3 -> text.replace(from, to, HostileTexts.text(random));
        default -> text.insert(from, inputs.get(random.nextInt(inputs.size())));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gift", "aiken", "csv", "anki", "json"})
  void whatever_it_is_becomes_questions_or_reasons(String format) {
    List<String> inputs = inputs(format);
    for (int seed = 0; seed < SEEDS; seed++) {
      String text = mutated(inputs, new Random(seed));
      Reading reading;
      try {
        reading =
            Exchange.read(
                Format.of(format).orElseThrow(), new TextSource("a.txt", text), new Topic("a"));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + text, e);
      }

      assertThat(reading.found().size() + reading.leftOut().size()).as("seed " + seed).isPositive();
      assertThat(reading.leftOut()).noneMatch(item -> item.reason().isBlank());
    }
  }
}
