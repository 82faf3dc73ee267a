package prep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.Topic;
import prep.deck.TrueFalse;

class DailyPlanTest {

  private final Map<QuestionKey, Standing> standings = new HashMap<>();

  private static Question question(String key, boolean draft) {
    Details sample = Samples.details("any");
    return new TrueFalse(
        new Details(
            QuestionKey.parse(key).orElseThrow(),
            sample.rev(),
            sample.origin(),
            List.of(),
            sample.level(),
            sample.tags(),
            sample.stem(),
            sample.hint(),
            sample.explanation(),
            sample.sources(),
            List.of(),
            null,
            "",
            null,
            draft,
            List.of()),
        true);
  }

  private Deck deck(String topic, int questions) {
    return new Deck(
        new Topic(topic),
        topic,
        "",
        List.of(),
        IntStream.rangeClosed(1, questions)
            .mapToObj(i -> question(topic + "/q" + i, false))
            .toList());
  }

  private void due(String key, double retrievability) {
    standings.put(
        QuestionKey.parse(key).orElseThrow(), new Standing(true, true, retrievability, 1, true));
  }

  private void notDue(String key) {
    standings.put(QuestionKey.parse(key).orElseThrow(), new Standing(true, false, 0.95, 1, true));
  }

  private Standing standing(QuestionKey key) {
    return standings.getOrDefault(key, Standing.NEW);
  }

  private DailyPlan plan(List<Deck> decks, int mostFresh) {
    return DailyPlan.of(decks, Set.of(), this::standing, _ -> true, mostFresh);
  }

  private static List<String> keys(List<QuestionKey> questions) {
    return questions.stream().map(QuestionKey::toString).toList();
  }

  @Test
  void the_most_forgotten_comes_first_and_what_is_not_due_not_at_all() {
    due("a/q1", 0.8);
    due("a/q2", 0.3);
    due("b/q1", 0.5);
    notDue("b/q2");

    assertThat(keys(plan(List.of(deck("a", 2), deck("b", 2)), 20).questions()))
        .containsExactly("a/q2", "b/q1", "a/q1");
  }

  @Test
  void topics_take_turns_where_questions_are_equally_forgotten() {
    due("a/q1", 0.2);
    for (String key : List.of("a/q2", "a/q3", "b/q1", "b/q2", "c/q1")) {
      due(key, 0.7);
    }

    assertThat(keys(plan(List.of(deck("a", 3), deck("b", 2), deck("c", 1)), 0).due()))
        .containsExactly("a/q1", "b/q1", "c/q1", "a/q2", "b/q2", "a/q3");
  }

  @Test
  void new_ones_follow_in_deck_order_the_topics_in_turn_up_to_the_limit() {
    due("a/q1", 0.5);

    assertThat(keys(plan(List.of(deck("a", 4), deck("b", 2)), 4).questions()))
        .containsExactly("a/q1", "a/q2", "b/q1", "a/q3", "b/q2");
  }

  @Test
  void new_ones_come_only_from_the_focus() {
    due("a/q1", 0.5);
    DailyPlan plan =
        DailyPlan.of(
            List.of(deck("a", 2), deck("b", 2)),
            Set.of(),
            this::standing,
            topic -> topic.name().equals("b"),
            20);

    assertThat(keys(plan.due())).containsExactly("a/q1");
    assertThat(keys(plan.fresh())).containsExactly("b/q1", "b/q2");
  }

  @Test
  void muted_questions_and_drafts_are_left_out() {
    due("a/q1", 0.5);
    Deck drafts = new Deck(new Topic("d"), "d", "", List.of(), List.of(question("d/draft", true)));
    DailyPlan plan =
        DailyPlan.of(
            List.of(deck("a", 1), drafts),
            Set.of(QuestionKey.parse("a/q1").orElseThrow()),
            this::standing,
            _ -> true,
            20);

    assertThat(plan.questions()).isEmpty();
  }
}
