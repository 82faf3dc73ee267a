package prep.deck;

import java.util.List;

/** A deck without the content of its questions. */
public record DeckSummary(
    Topic topic, String title, List<Topic> was, List<QuestionSummary> questions)
    implements DeckFacts<QuestionSummary> {

  public DeckSummary {
    was = List.copyOf(was);
    questions = List.copyOf(questions);
  }

  /** A deck without the content of its questions. */
  public static DeckSummary of(Deck deck) {
    return new DeckSummary(
        deck.topic(),
        deck.title(),
        deck.was(),
        deck.questions().stream().map(QuestionSummary::of).toList());
  }
}
