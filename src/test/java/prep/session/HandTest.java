package prep.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Samples;
import prep.grading.Response;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"In vim I save with :w and leave with :q", "the answer :m", "AEC :s", "chroot :u"})
  void a_command_behind_a_text_that_would_lose_it_is_doubted_and_then_part_of_it(String line) {
    Session session = Sessions.of(Samples.shortAnswer("first"));
    Hand hand = new Hand();

    assertThat(hand.hear(session, line))
        .isInstanceOfSatisfying(
            Reply.Unreadable.class,
            refused -> assertThat(refused.why()).contains("a command only on a line of its own"));
    assertThat(hand.hear(session, ""))
        .isEqualTo(new Reply.Answer(new Response.Typed(Samples.shortAnswer("first"), line)));
  }
}
