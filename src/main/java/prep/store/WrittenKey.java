package prep.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    String text = key.toString();
    return new WrittenKey(key, isPlain(text) ? ascii(text) : escaped(text));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] escaped(String text) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(Json.wellFormed(text));
  }

  static List<WrittenKey> sorted(Set<QuestionKey> keys) {
    List<WrittenKey> sorted = new ArrayList<>(keys.size());
    for (QuestionKey key : keys) {
      sorted.add(of(key));
    }
    sorted.sort(null);
    return sorted;
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
