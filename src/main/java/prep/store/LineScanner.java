package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Passes on the complete lines of a file as bytes; a last line without a line end is skipped. */
final class LineScanner {

  /** Longer lines cannot be events. */
  static final int LONGEST_LINE = 16 << 20;

  private static final int BUFFER = 1 << 16;

  /** Takes the lines. */
  interface Sink {

    /** A line from {@code from} to before {@code to}, without its line end. */
    void line(byte[] bytes, int from, int to) throws IOException;

    /** A line that is too long to be kept in memory. */
    default void tooLong() throws IOException {}
  }

  /** Counts the lines. */
  static class Counter implements Sink {

    private long lines;

    long lines() {
      return lines;
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
      lines++;
    }

    @Override
    public void tooLong() {
      lines++;
    }
  }

  private final Sink sink;
  private byte[] buffer;
  private int filled;
  private boolean skipping;

  private LineScanner(Sink sink, int size) {
    this.sink = sink;
    this.buffer = new byte[size];
  }

  /**
   * Reads from an offset to the end.
   *
   * @return the offset after the last complete line
   */
  static long scan(FileChannel channel, long from, Sink sink) throws IOException {
    return scan(channel, from, channel.size(), sink);
  }

  /** Reads from an offset to another. */
  static long scan(FileChannel channel, long from, long to, Sink sink) throws IOException {
    LineScanner scanner = new LineScanner(sink, Math.clamp(to - from, 1, BUFFER));
    long position = from;
    long end = from;
    while (position < to) {
      int read = channel.read(scanner.free(), position);
      if (read < 0) {
        break;
      }
      position += read;
      if (scanner.take(read)) {
        end = position - scanner.filled;
      }
    }
    return end;
  }

  private ByteBuffer free() {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    return ByteBuffer.wrap(buffer, filled, buffer.length - filled);
  }

  /** Whether the bytes that were read ended a line. */
  private boolean take(int read) throws IOException {
    int start = 0;
    boolean ended = false;
    int to = filled + read;
    for (int i = filled; i < to; i++) {
      if (buffer[i] == '\n') {
        if (skipping || i - start > LONGEST_LINE) {
          sink.tooLong();
          skipping = false;
        } else {
          sink.line(buffer, start, i);
        }
        start = i + 1;
        ended = true;
      }
    }
    filled = to - start;
    if (filled > LONGEST_LINE || skipping) {
      skipping = true;
      filled = 0;
    } else if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled);
    }
    return ended;
  }
}
