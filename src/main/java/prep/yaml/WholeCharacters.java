package prep.yaml;

import java.io.Reader;

/**
 * Reads a text in portions that do not end within a character. The YAML library fails where a
 * portion that fills its buffer ends with the first half of a surrogate pair.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {}
}
