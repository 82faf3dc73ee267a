package prep.session;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/** How long questions usually take, verdict and explanation included. */
public final class TypicalTime {

  private TypicalTime() {}

  /** How long it takes to answer all of these questions of decks. */
  public static Duration of(List<QuestionKey> questions, Collection<DeckSummary> decks) {
    Map<QuestionKey, QuestionType> types = new HashMap<>();
    decks.forEach(
        deck -> deck.questions().forEach(question -> types.put(question.key(), question.type())));
    return Duration.ofSeconds(
        questions.stream()
            .filter(types::containsKey)
            .mapToInt(question -> seconds(types.get(question)))
            .sum());
  }

  private static int seconds(QuestionType type) {
    return switch (type) {
      case TRUE_FALSE -> 20;
      case CHOICE, SHORT -> 30;
      case COMMAND, CLOZE, ORDER -> 45;
      case MATCH -> 60;
      case OPEN -> 150;
      case TASK -> 600;
    };
  }
}
