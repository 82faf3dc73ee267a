package prep.terminal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Input that repeats a text for ever. */
final class Endless extends InputStream {

  private final byte[] text;
  private int read;

  Endless(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    return text[read++ % text.length];
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int count = Math.min(length, text.length);
    for (int i = 0; i < count; i++) {
      buffer[offset + i] = (byte) read();
    }
    return count;
  }

  @Override
  public int available() {
    return text.length;
  }
}
