package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.problem.Problem;

/** What a message quotes mends its mistake. */
class ObeyedAdviceTest {

  static List<String> decks() throws IOException {
    return BrokenDecksTest.decks().stream()
        .filter(name -> !name.startsWith("tracks/"))
        .filter(name -> {
          List<Problem> problems = problems(text(name));
          return problems.size() == 1
              && !text(name).isEmpty()
              && ObeyedAdvice.obeyed(text(name), problems.getFirst()).isPresent();
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void what_a_message_quotes_mends_the_mistake_and_makes_no_other(String name) {
    String text = text(name);
    assertThat(problems(ObeyedAdvice.obeyed(text, problems(text).getFirst()).orElseThrow()))
        .isEmpty();
  }

  @Test
  void most_messages_about_slips_quote_what_to_write() throws IOException {
    assertThat(decks()).hasSizeGreaterThan(50);
  }

  private static String text(String name) {
    byte[] content = Resources.bytes(Resources.path("/broken").resolve(name));
    return new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }

  private static List<Problem> problems(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return DeckReader.read(new Topic("docker"), "docker.yaml", content).problems();
  }
}
