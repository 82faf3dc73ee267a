package prep.deck;

import java.util.List;
import java.util.Optional;

/**
 * The questions of one topic.
 *
 * @param about a sentence on what the deck is about; empty if it does not say
 * @param was former topics, whose progress this deck continues
 */
public record Deck(
    Topic topic, String title, String about, List<Topic> was, List<Question> questions)
    implements DeckFacts<Question> {

  public Deck {
    was = List.copyOf(was);
    questions = List.copyOf(questions);
  }

  /** The question with that id, or empty. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.key().id().equals(id)).findFirst();
  }

  /** What the deck says about programs, if it has questions about command lines. */
  public CommandTable commands() {
    for (Question question : questions) {
      if (question instanceof Command command) {
        return command.table();
      }
    }
    return CommandTable.EMPTY;
  }
}
