package prep.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import prep.deck.DeckFacts;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * The keys that questions and decks had before they were moved or renamed, so that progress follows
 * them.
 */
public final class FormerKeys {

  /** Nothing was ever moved or renamed. */
  public static final FormerKeys NONE = new FormerKeys(Set.of());

  /** A chain of renames is followed only this far, since decks can make circles. */
  private static final int LONGEST_CHAIN = 16;

  /** The questions of today whose keys are former ones too. */
  private final Set<QuestionKey> present = new HashSet<>();

  private final Map<QuestionKey, QuestionKey> questions = new HashMap<>();
  private final Map<Topic, Topic> topics = new HashMap<>();

  private FormerKeys(Collection<? extends DeckFacts<?>> decks) {
    for (DeckFacts<?> deck : decks) {
      for (Topic former : deck.was()) {
        topics.putIfAbsent(former, deck.topic());
      }
      for (QuestionFacts question : deck.questions()) {
        for (QuestionKey former : question.was()) {
          questions.putIfAbsent(former, question.key());
        }
      }
    }
    if (!topics.isEmpty() || !questions.isEmpty()) {
      addPresent(decks);
    }
  }

  private void addPresent(Collection<? extends DeckFacts<?>> decks) {
    for (DeckFacts<?> deck : decks) {
      boolean isFormer = topics.containsKey(deck.topic());
      for (QuestionFacts question : deck.questions()) {
        if (isFormer || questions.containsKey(question.key())) {
          present.add(question.key());
        }
      }
    }
  }

  /**
   * What the decks say in their {@code was}. A key that a question of today has is never a former
   * one; where two claim the same former key, the first one has it.
   */
  public static FormerKeys of(Collection<? extends DeckFacts<?>> decks) {
    return new FormerKeys(decks);
  }

  /** Today's key, or the same key if nothing is known about it. */
  public QuestionKey today(QuestionKey key) {
    QuestionKey now = key;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      QuestionKey next = next(now);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return key;
  }

  /** The former keys that questions name. */
  Set<QuestionKey> questions() {
    return questions.keySet();
  }

  /** The former topics that decks name. */
  Set<Topic> topics() {
    return topics.keySet();
  }

  private QuestionKey next(QuestionKey key) {
    if (present.contains(key)) {
      return key;
    }
    QuestionKey question = questions.get(key);
    if (question != null) {
      return question;
    }
    Topic topic = topics.get(key.topic());
    return topic == null ? key : new QuestionKey(topic, key.id());
  }
}
