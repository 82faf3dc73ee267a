package prep.store;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;

/**
 * The figures of the questions in an intact {@code progress.json}, read on demand: a session needs
 * those of a few questions, and there may be ten thousand. The lines are sorted by key, so one is
 * found by binary search.
 */
final class SavedQuestions extends AbstractMap<QuestionKey, QuestionProgress> {

  private static final int INDENT = 5;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Map<QuestionKey, QuestionProgress> found = new HashMap<>();
  private @Nullable Map<QuestionKey, QuestionProgress> all;

  /**
   * @param from where the line of the first question starts
   * @param to after the line end of the last one
   */
  SavedQuestions(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  @Override
  public @Nullable QuestionProgress get(@Nullable Object key) {
    if (all != null) {
      return all.get(key);
    }
    if (!(key instanceof QuestionKey question)) {
      return null;
    }
    QuestionProgress known = found.get(question);
    if (known != null) {
      return known;
    }
    int line = find(WrittenKey.of(question));
    if (line < 0) {
      return null;
    }
    int behindKey = keyEnd(line + INDENT) + "\": ".length();
    QuestionProgress figures = FiguresReader.figures(bytes, behindKey);
    found.put(question, figures);
    return figures;
  }

  /** Where the line of a key starts, or -1. */
  private int find(WrittenKey key) {
    int low = from;
    int high = to;
    while (low < high) {
      int line = lineStart(low + (high - low) / 2);
      int keyStart = line + INDENT;
      int order = key.compareTo(bytes, keyStart, keyEnd(keyStart));
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        high = line;
      } else {
        low = lineEnd(line);
      }
    }
    return -1;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > from && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** After the line end. */
  private int lineEnd(int at) {
    int end = at;
    while (end < to && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, to);
  }

  private int keyEnd(int at) {
    int end = at;
    while (end < to && bytes[end] != '"') {
      end += bytes[end] == '\\' ? 2 : 1;
    }
    return Math.min(end, to);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean isEmpty() {
    return from == to;
  }

  @Override
  public Set<Entry<QuestionKey, QuestionProgress>> entrySet() {
    if (all == null) {
      all = FiguresReader.all(bytes, from - "{\n".length());
    }
    return all.entrySet();
  }
}
