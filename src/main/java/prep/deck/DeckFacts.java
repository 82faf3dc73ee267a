package prep.deck;

import java.util.List;

/**
 * The facts about a deck, with or without the content of its questions.
 *
 * @param <Q> what is known of its questions
 */
public interface DeckFacts<Q extends QuestionFacts> {

  Topic topic();

  String title();

  /** Former topics, whose progress this deck continues. */
  List<Topic> was();

  List<Q> questions();

  default boolean has(QuestionKey key) {
    return questions().stream().anyMatch(question -> question.key().equals(key));
  }
}
