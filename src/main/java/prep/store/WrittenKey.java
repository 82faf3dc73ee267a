package prep.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import prep.deck.QuestionKey;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A question key with the bytes that stand for it in {@code progress.json}, between the quotation
 * marks. Keys are sorted by these bytes, which for keys without escapes is the order of their code
 * points, so that they can be looked up in the file.
 */
final class WrittenKey implements Comparable<WrittenKey> {

  private final QuestionKey key;
  private final byte[] bytes;

  private WrittenKey(QuestionKey key, byte[] bytes) {
    this.key = key;
    this.bytes = bytes;
  }

  static WrittenKey of(QuestionKey key) {
    String text = Json.wellFormed(key.toString());
    return new WrittenKey(key, JsonStringEncoder.getInstance().quoteAsUTF8(text));
  }

  static List<WrittenKey> sorted(Set<QuestionKey> keys) {
    return keys.stream().map(WrittenKey::of).sorted().toList();
  }

  QuestionKey key() {
    return key;
  }

  /** Compares with what stands between {@code from} and {@code to}. */
  int compareTo(byte[] other, int from, int to) {
    return Arrays.compareUnsigned(bytes, 0, bytes.length, other, from, to);
  }

  @Override
  public int compareTo(WrittenKey other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }
}
