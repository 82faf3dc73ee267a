package prep.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import prep.screen.Keys;

/** Reads single keys of a terminal in raw mode. */
final class Keyboard {

  private static final int ESCAPE = 0x1b;

  /** How long the rest of an escape sequence may take; a lone Escape is told by its silence. */
  private static final long SEQUENCE_MS = 50;

  /** The same key within this time is one press: a key that bounces or is held down. */
  private static final long BOUNCE_NS = 300_000_000;

  /** So many times in a row no terminal says at once that nothing was pressed. */
  private static final int HURRIED = 100;

  private final NonBlockingReader reader;

  /** Tells how much was typed and not read, which the terminal's own stream does not. */
  private final FileInputStream typed = new FileInputStream(FileDescriptor.in);

  private final char suspendKey;
  private final LongSupplier nanoTime;
  private boolean suspendTyped;
  private int hurried;
  private String lastKey = "";
  private long lastTime;

  /**
   * The keyboard of a terminal.
   *
   * @param suspendKey 0 where there is none
   */
  Keyboard(Terminal terminal, char suspendKey, LongSupplier nanoTime) {
    this.reader = terminal.reader();
    this.suspendKey = suspendKey;
    this.nanoTime = nanoTime;
  }

  /** The next key, waiting for it at most {@code waitMs} milliseconds. */
  Input read(long waitMs) {
    if (suspendTyped) {
      suspendTyped = false;
      return new Input.Suspend();
    }
    try {
      long start = nanoTime.getAsLong();
      int c = reader.read(waitMs);
      if (suspends(c)) {
        return new Input.Suspend();
      }
      boolean atOnce = nanoTime.getAsLong() - start < 1_000_000 * waitMs / 10;
      hurried = c == NonBlockingReader.READ_EXPIRED && atOnce ? hurried + 1 : 0;
      return switch (c) {
        // JLine takes a terminal that has gone for one at which nothing is pressed.
        case NonBlockingReader.READ_EXPIRED ->
            hurried > HURRIED ? new Input.EndOfInput() : new Input.Nothing();
        case NonBlockingReader.EOF, 0x04 -> new Input.EndOfInput();
        case 0x03 -> new Input.Interrupt();
        default -> key(c);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean suspends(int c) {
    return c > 0 && c == suspendKey;
  }

  /**
   * Drops what was typed before anyone could have read what it would answer. To suspend answers
   * nothing, and is kept.
   */
  void dropTypeAhead() {
    try {
      // A read that finds nothing takes a tenth of a second, however short it is to be.
      while (reader.available() > 0 || typed.available() > 0) {
        int c = reader.read(1);
        if (c < 0) {
          return;
        }
        suspendTyped |= suspends(c);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Input key(int c) throws IOException {
    String name = name(c);
    long now = nanoTime.getAsLong();
    boolean bounced = name.equals(lastKey) && now - lastTime < BOUNCE_NS && !repeats(name);
    lastKey = name;
    lastTime = now;
    return bounced || name.isEmpty() ? new Input.Nothing() : new Input.Key(name);
  }

  private static boolean repeats(String name) {
    return name.equals(Keys.UP) || name.equals(Keys.DOWN) || name.equals(Keys.BACKSPACE);
  }

  private String name(int c) throws IOException {
    return switch (c) {
      case '\r', '\n' -> Keys.ENTER;
      case ' ' -> Keys.SPACE;
      case 0x7f, 0x08 -> Keys.BACKSPACE;
      case ESCAPE -> sequence();
      default -> c < 0x20 ? "" : Character.toString(c);
    };
  }

  /** The name of the key whose escape sequence follows; empty for one that means nothing here. */
  private String sequence() throws IOException {
    int c = reader.read(SEQUENCE_MS);
    if (c != '[' && c != 'O') {
      return "";
    }
    StringBuilder parameters = new StringBuilder();
    int last = reader.read(SEQUENCE_MS);
    while (last >= 0x20 && last < 0x40) {
      parameters.append((char) last);
      last = reader.read(SEQUENCE_MS);
    }
    return switch (last) {
      case 'A' -> Keys.UP;
      case 'B' -> Keys.DOWN;
      case '~' -> {
        if (parameters.toString().equals("200")) {
          dropPaste();
        }
        yield "";
      }
      default -> "";
    };
  }

  /** Pasted text is no sequence of key presses. */
  private void dropPaste() throws IOException {
    String end = "\u001b[201~";
    int matched = 0;
    while (matched < end.length()) {
      int c = reader.read(SEQUENCE_MS * 20);
      if (c < 0) {
        return;
      }
      matched = c == end.charAt(matched) ? matched + 1 : c == ESCAPE ? 1 : 0;
    }
  }
}
