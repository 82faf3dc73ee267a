package prep.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import prep.deck.QuestionKey;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A question key with its bytes in {@code progress.json}, between the quotation marks. Keys are
 * sorted by these bytes, which for keys without escapes is the order of their code points, so that
 * they can be looked up in the file.
 */
final class WrittenKey implements Comparable<WrittenKey> {

  private final QuestionKey key;
  private final String text;
  private final byte[] bytes;

  private WrittenKey(QuestionKey key) {
    this.key = key;
    this.text = Json.wellFormed(key.toString());
    this.bytes = JsonStringEncoder.getInstance().quoteAsUTF8(text);
  }

  static WrittenKey of(QuestionKey key) {
    return new WrittenKey(key);
  }

  static List<WrittenKey> sorted(Set<QuestionKey> keys) {
    return keys.stream().map(WrittenKey::of).sorted().toList();
  }

  QuestionKey key() {
    return key;
  }

  /** The key as a text that can be written. */
  @Override
  public String toString() {
    return text;
  }

  /** Compares with the bytes between {@code from} and {@code to}. */
  int compareTo(byte[] other, int from, int to) {
    return Arrays.compareUnsigned(bytes, 0, bytes.length, other, from, to);
  }

  @Override
  public int compareTo(WrittenKey other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }
}
