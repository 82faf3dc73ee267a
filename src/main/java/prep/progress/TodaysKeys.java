package prep.progress;

import java.util.Map;
import java.util.Set;
import prep.deck.QuestionKey;

/** Finds today's keys of questions, from what the decks say and from what was known before. */
final class TodaysKeys {

  private final FormerKeys former;
  private final Map<QuestionKey, QuestionKey> renamed;

  /**
   * @param renamed former keys that are known from before, for the decks of which {@code former}
   *     knows nothing
   */
  TodaysKeys(FormerKeys former, Map<QuestionKey, QuestionKey> renamed) {
    this.former = former;
    this.renamed = Map.copyOf(renamed);
  }

  /** Today's key, which is mostly the same. */
  QuestionKey of(QuestionKey key) {
    QuestionKey now = former.today(key);
    if (!now.equals(key)) {
      return now;
    }
    QuestionKey known = renamed.get(key);
    return known == null ? key : former.today(known);
  }

  /** Whether progress that was folded before has today's keys. */
  boolean fit(Progress base) {
    return base.renamed().entrySet().stream()
            .allMatch(entry -> of(entry.getKey()).equals(entry.getValue()))
        && former.questions().stream().filter(base::isAnswered).allMatch(this::isOfToday)
        && (former.topics().stream().noneMatch(topic -> base.topics().containsKey(topic))
            || areOfToday(base.questions().keySet()))
        && areOfToday(base.flags().keySet())
        && areOfToday(base.mutes());
  }

  private boolean areOfToday(Set<QuestionKey> keys) {
    return keys.stream().allMatch(this::isOfToday);
  }

  private boolean isOfToday(QuestionKey key) {
    return of(key).equals(key);
  }
}
