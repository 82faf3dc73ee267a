package prep.session;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/** How long questions usually take, verdict and explanation included. */
public final class TypicalTime {

  private TypicalTime() {}

  /** How long it takes to answer all of these questions of decks. */
  public static Duration of(List<QuestionKey> questions, Collection<DeckSummary> decks) {
    Set<QuestionKey> wanted = Set.copyOf(questions);
    return Duration.ofSeconds(
        decks.stream()
            .flatMap(deck -> deck.questions().stream())
            .filter(question -> wanted.contains(question.key()))
            .mapToInt(question -> seconds(question.type()))
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
