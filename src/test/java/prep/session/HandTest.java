package prep.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Samples;

class HandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7    | 7 is not one of 1 to 3.",
        "two  | \"two\" is not one of 1 to 3.",
        "1 2  | Only one option is right; type one number.",
        ":foo | Unknown command :foo; :? lists all, and answers don't begin with a colon.",
        "''   | Press Enter again for don't know."
      })
  void a_person_hears_in_a_sentence_why_a_line_cannot_be_read(String line, String why) {
    Session session = Sessions.inDeckOrder(Samples.choice("choice"));

    assertThat(new Hand().hear(session, line))
        .isInstanceOfSatisfying(
            Reply.Unreadable.class, reply -> assertThat(reply.why()).isEqualTo(why));
  }
}
