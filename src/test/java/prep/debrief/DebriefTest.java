package prep.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static prep.debrief.Interviews.after;
import static prep.debrief.Interviews.deck;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.debrief.Debrief.Step;
import prep.deck.Deck;
import prep.schedule.Grade;

class DebriefTest {

  private static final String JWT = "whats in a jwt and why trust it";
  private static final String SHARD = "how would you shard the orders table";

  private static List<String> proposed(Debrief debrief) {
    return debrief.step() instanceof Step.Which(_, var proposals)
        ? proposals.stream().map(question -> question.key().id()).toList()
        : List.of();
  }

  @Test
  void what_was_asked_is_found_by_its_rare_words_and_three_are_enough() {
    assertThat(proposed(after(JWT))).hasSize(3).startsWith("what-is-a-jwt");
  }

  @Test
  void a_known_question_takes_a_text_and_two_keys() {
    Debrief debrief = after("  whats in a jwt\tand why trust it ", "1", "3");

    assertThat(debrief.asked())
        .extracting(Asked::text, asked -> asked.key().toString(), Asked::isNew, Asked::outcome)
        .containsExactly(tuple(JWT, "authentication/what-is-a-jwt", false, Outcome.WELL));
    assertThat(debrief.isTyped()).isTrue();
    assertThat(debrief.number()).isEqualTo(2);
  }

  @Test
  void one_that_is_none_of_the_proposals_is_new() {
    assertThat(after(JWT, "", "1").asked())
        .extracting(asked -> asked.key().toString(), Asked::isNew)
        .containsExactly(tuple("interviews/2026-12-03/jwt-trust", true));
  }

  @Test
  void where_nothing_is_proposed_it_is_asked_at_once_how_it_went() {
    assertThat(after("any war stories?").step()).isInstanceOf(Step.How.class);
  }

  @Test
  void outcomes_are_scores_and_grades() {
    assertThat(Outcome.values())
        .extracting(Outcome::number, Outcome::score, Outcome::grade)
        .containsExactly(
            tuple(1, 0.0, Grade.AGAIN),
            tuple(2, 0.5, Grade.HARD),
            tuple(3, 0.8, Grade.GOOD),
            tuple(4, 1.0, Grade.EASY));
  }

  // Names of drafts

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how would you shard a table?                     | shard-table",
        "What was your *biggest* outage?                  | biggest-outage",
        "C++ or Rust: which, and why?                     | c-rust",
        "Wie heißt das Café?                              | wie-hei-t-das-cafe",
        "Can you tell me what CORS is                     | cors",
        "why?                                             | question",
        "什么是容器                                          | question",
        "one two three four five six seven eight          | one-two-three-four"
      })
  void drafts_are_named_by_rare_words(String asked, String id) {
    Debrief debrief = after(asked, "1");
    debrief = debrief.asked().isEmpty() ? after(asked, "", "1") : debrief;

    assertThat(debrief.asked().getFirst().key().id()).isEqualTo(id);
  }

  @Test
  void words_that_many_questions_have_are_left_out_of_a_name() {
    assertThat(after("jwt flag rotation policy vault question", "", "1").asked())
        .extracting(asked -> asked.key().id())
        .containsExactly("flag-rotation-policy-vault");
  }

  @Test
  void names_are_not_given_twice() {
    Deck earlier =
        deck(
            "interviews/2026-12-03",
            """
            title: RealInterview
            questions:
              - {id: outage, type: open, draft: true, question: Tell the tale of an outage.}
            """);
    Debrief debrief = Debrief.of(Interviews.THURSDAYS, List.of(earlier));
    for (String answer : List.of("outage?", "", "1", "what, an outage", "", "2")) {
      debrief = debrief.answered(answer);
    }

    assertThat(debrief.asked())
        .extracting(asked -> asked.key().id())
        .containsExactly("outage-2", "outage-3");
  }

  // Going back, ending

  @Test
  void u_goes_one_step_back() {
    Debrief how = after(JWT, "2");
    Debrief which = how.answered("u");
    Debrief text = which.answered("u");

    assertThat(proposed(which)).hasSize(3);
    assertThat(text.isTyped()).isTrue();
    assertThat(text.answer()).isEqualTo(JWT);
    assertThat(text.answered("u").asked()).isEmpty();
  }

  @Test
  void u_goes_back_over_proposals_that_there_were_none_of() {
    Debrief debrief = after("any war stories?", "u");

    assertThat(debrief.isTyped()).isTrue();
    assertThat(debrief.answer()).isEqualTo("any war stories?");
  }

  @Test
  void u_takes_back_the_last_question_as_far_as_how_it_went() {
    Debrief debrief = after(JWT, "1", "3", "is a jwt safe from scripts", "", "1", "u");

    assertThat(debrief.asked()).extracting(Asked::text).containsExactly(JWT);
    assertThat(debrief.step()).isInstanceOf(Step.How.class);
    assertThat(debrief.answered("4").asked().getLast().outcome()).isEqualTo(Outcome.EASILY);
    assertThat(proposed(debrief.answered("u"))).isNotEmpty();
  }

  @Test
  void before_the_first_question_u_is_a_text() {
    assertThat(after("u").step()).isInstanceOf(Step.How.class);
  }

  @Test
  void an_empty_line_ends_and_so_does_q_with_what_was_gathered() {
    assertThat(after("").isOver()).isTrue();
    assertThat(after(JWT, "1", "3", "").asked()).hasSize(1);
    assertThat(after(JWT, "1", "3", SHARD, "q").asked()).hasSize(1);
    assertThat(after(JWT, "q").isOver()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "x", "12", "-1", "1 2"})
  void what_is_no_number_of_a_proposal_is_refused(String answer) {
    Debrief debrief = after(JWT, answer);

    assertThat(debrief.refusal()).contains(new Debrief.Refusal(answer, 3));
    assertThat(debrief.answered("1").refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "0", "well"})
  void how_it_went_is_one_of_four(String answer) {
    assertThat(after(JWT, "1", answer).refusal()).contains(new Debrief.Refusal(answer, 4));
  }
}
