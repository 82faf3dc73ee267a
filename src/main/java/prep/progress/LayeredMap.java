package prep.progress;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;

/**
 * Figures with a few changes on top: unchanged ones are looked up on demand, as they may still have
 * to be read.
 */
final class LayeredMap extends AbstractMap<QuestionKey, QuestionProgress> {

  private final Map<QuestionKey, QuestionProgress> base;
  private final Map<QuestionKey, QuestionProgress> changed;
  private @Nullable Map<QuestionKey, QuestionProgress> all;

  /** Both maps must not change any more. */
  LayeredMap(Map<QuestionKey, QuestionProgress> base, Map<QuestionKey, QuestionProgress> changed) {
    this.base = base;
    this.changed = changed;
  }

  @Override
  public @Nullable QuestionProgress get(@Nullable Object key) {
    QuestionProgress figures = changed.get(key);
    return figures == null ? base.get(key) : figures;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean isEmpty() {
    return changed.isEmpty() && base.isEmpty();
  }

  @Override
  public Set<Entry<QuestionKey, QuestionProgress>> entrySet() {
    if (all == null) {
      all = new HashMap<>(base);
      all.putAll(changed);
    }
    return all.entrySet();
  }
}
