package prep.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import prep.screen.Keys;

/** Reads the keys of a terminal in raw mode: one at a time, or as text. */
public final class Keyboard {

  private static final int CTRL_C = 0x03;
  private static final int BACKSPACE = 0x08;
  private static final int FORM_FEED = 0x0c;
  private static final int RETURN = 0x0d;
  private static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;

  /** How long the rest of an escape sequence may take; after that, it was a lone Escape. */
  private static final long SEQUENCE_MS = 50;

  /** How long the rest of a pasted text may take. */
  private static final long PASTE_MS = 1000;

  private static final String PASTE = "200";
  private static final String PASTE_END = "\u001b[201~";

  /** The same key within this time is one press: a key that bounces or is held down. */
  private static final long BOUNCE_NS = 300_000_000;

  /** Who was typing has stopped when no key came for so long. */
  private static final long PAUSE_NS = 500_000_000;

  /** No terminal reports this many times in a row at once that nothing was pressed. */
  private static final int HURRIED = 100;

  private final NonBlockingReader reader;

  /** Tells how much was typed and not read, which the terminal's own stream does not. */
  private final FileInputStream typed = new FileInputStream(FileDescriptor.in);

  private final char suspendKey;
  private final LongSupplier nanoTime;
  private boolean suspendTyped;
  private boolean redraws;
  private OptionalInt row = OptionalInt.empty();
  private int hurried;
  private String lastKey = "";
  private long lastTime;
  private boolean awaitsPause;

  /**
   * The keyboard of a terminal.
   *
   * @param suspendKey 0 if there is none
   */
  public Keyboard(Terminal terminal, char suspendKey, LongSupplier nanoTime) {
    this.reader = terminal.reader();
    this.suspendKey = suspendKey;
    this.nanoTime = nanoTime;
  }

  /**
   * The next key, waiting for it at most {@code waitMs} milliseconds. What is pasted is dropped.
   */
  public Input read(long waitMs) {
    Input input = next(waitMs);
    return switch (input) {
      case Input.Key(String name) when name.equals("Ctrl-D") -> new Input.EndOfInput();
      case Input.Key(String name) when name.equals("Ctrl-J") -> pressed(Keys.ENTER);
      case Input.Key(String name) -> pressed(name);
      case Input.Typed(String text) when text.equals(" ") -> pressed(Keys.SPACE);
      case Input.Typed(String text) ->
          text.codePointCount(0, text.length()) == 1 ? pressed(text) : new Input.Nothing();
      case Input.Interrupt _,
          Input.Suspend _,
          Input.EndOfInput _,
          Input.TimeIsUp _,
          Input.Nothing _,
          Input.Opened _,
          Input.Edited _ ->
          input;
    };
  }

  /** The next key or text, where text is typed; as much of it at once as was typed already. */
  public Input type(long waitMs) {
    Input input = next(waitMs);
    if (!(input instanceof Input.Nothing)) {
      // A key after a text is no bounce of the one before it.
      expectTheSame();
    }
    return input instanceof Input.Typed(String text) ? new Input.Typed(text + typedOn()) : input;
  }

  private Input next(long waitMs) {
    if (suspendTyped) {
      suspendTyped = false;
      return new Input.Suspend();
    }
    long start = nanoTime.getAsLong();
    int c = nextChar(waitMs);
    if (suspends(c)) {
      return new Input.Suspend();
    }
    boolean atOnce = nanoTime.getAsLong() - start < 1_000_000 * waitMs / 10;
    hurried = c == NonBlockingReader.READ_EXPIRED && atOnce ? hurried + 1 : 0;
    return switch (c) {
      // JLine treats a closed terminal as one at which nothing is pressed.
      case NonBlockingReader.READ_EXPIRED ->
          hurried > HURRIED ? new Input.EndOfInput() : new Input.Nothing();
      case NonBlockingReader.EOF -> new Input.EndOfInput();
      case CTRL_C -> new Input.Interrupt();
      case ESCAPE -> sequence();
      case FORM_FEED -> {
        redraws = true;
        yield new Input.Nothing();
      }
      default -> isControl(c) ? new Input.Key(control(c)) : new Input.Typed(character(c));
    };
  }

  /** The next character; where it cannot be read because the terminal has gone away, the end. */
  private int nextChar(long waitMs) {
    try {
      return reader.read(waitMs);
    } catch (IOException _) {
      return NonBlockingReader.EOF;
    }
  }

  private int peeked() {
    try {
      return reader.peek(1);
    } catch (IOException _) {
      return NonBlockingReader.EOF;
    }
  }

  private boolean suspends(int c) {
    return c > 0 && c == suspendKey;
  }

  private static boolean isControl(int c) {
    return c < ' ' || c == DELETE;
  }

  private static String control(int c) {
    return switch (c) {
      case RETURN -> Keys.ENTER;
      case DELETE, BACKSPACE -> Keys.BACKSPACE;
      default -> "Ctrl-" + (char) (c + '@');
    };
  }

  private String character(int c) {
    String character = Character.toString(c);
    return Character.isHighSurrogate((char) c)
        ? character + (char) nextChar(SEQUENCE_MS)
        : character;
  }

  /** The characters that were typed and not read yet, up to the next special key. */
  private String typedOn() {
    StringBuilder more = new StringBuilder();
    while (isTypedAhead()) {
      int c = peeked();
      if (c < 0 || isControl(c) || suspends(c)) {
        break;
      }
      more.append((char) nextChar(SEQUENCE_MS));
    }
    return more.toString();
  }

  /** A read that finds nothing takes at least a tenth of a second. */
  private boolean isTypedAhead() {
    try {
      return reader.available() > 0 || typed.available() > 0;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Drops what was typed before anyone could have read what it would answer. To suspend answers
   * nothing, and is kept.
   */
  public void dropTypeAhead() {
    while (isTypedAhead()) {
      int c = nextChar(1);
      if (c < 0) {
        return;
      }
      suspendTyped |= suspends(c);
    }
  }

  /**
   * The row of the cursor in the window, from 0, if the terminal has told it since the last call.
   */
  public OptionalInt takeRow() {
    OptionalInt told = row;
    row = OptionalInt.empty();
    return told;
  }

  /** Whether Ctrl-L was pressed since the last call, so that the window is to be painted anew. */
  public boolean takeRedraw() {
    boolean taken = redraws;
    redraws = false;
    return taken;
  }

  /** The next press of the same key is another one, however soon it comes. */
  public void expectTheSame() {
    lastKey = "";
  }

  /** Keys mean nothing until no more come at once, as who was interrupted types on for a while. */
  void awaitPause() {
    awaitsPause = true;
    lastTime = nanoTime.getAsLong();
  }

  private Input pressed(String name) {
    long now = nanoTime.getAsLong();
    boolean bounced = name.equals(lastKey) && now - lastTime < BOUNCE_NS && !repeats(name);
    awaitsPause &= now - lastTime < PAUSE_NS;
    lastKey = name;
    lastTime = now;
    return bounced || awaitsPause ? new Input.Nothing() : new Input.Key(name);
  }

  private static boolean repeats(String name) {
    return name.equals(Keys.UP) || name.equals(Keys.DOWN) || name.equals(Keys.BACKSPACE);
  }

  /** The key, or the pasted text, whose escape sequence follows. */
  private Input sequence() {
    int c = nextChar(SEQUENCE_MS);
    if (c == NonBlockingReader.READ_EXPIRED) {
      return new Input.Key("Escape");
    }
    if (c == '[' || c == 'O') {
      return sequenceAfter(c);
    }
    if (isControl(c)) {
      return c < 0 ? new Input.EndOfInput() : new Input.Key("Alt-" + control(c));
    }
    return new Input.Key("Alt-" + character(Character.toUpperCase(c)));
  }

  private Input sequenceAfter(int introducer) {
    StringBuilder parameters = new StringBuilder();
    int last = nextChar(SEQUENCE_MS);
    while (last >= 0x20 && last < 0x40) {
      parameters.append((char) last);
      last = nextChar(SEQUENCE_MS);
    }
    String[] numbers = parameters.toString().split(";", -1);
    if (last == '~' && numbers[0].equals(PASTE)) {
      return new Input.Typed(paste());
    }
    if (last == 'R' && introducer == '[' && parameters.toString().matches("\\d{1,4};\\d{1,4}")) {
      row = OptionalInt.of(Integer.parseInt(numbers[0]) - 1);
      return new Input.Nothing();
    }
    String key =
        last == '~' ? numbered(numbers[0]) : introducer == 'O' || last > 0 ? named(last) : "";
    return key.isEmpty()
        ? new Input.Nothing()
        : new Input.Key(modifier(numbers.length > 1 ? numbers[1] : "") + key);
  }

  /** As xterm has it; 1, 7 and 4, 8 are the Home and End of other terminals. */
  private static String numbered(String number) {
    return switch (number) {
      case "1", "7" -> "Home";
      case "3" -> "Delete";
      case "4", "8" -> "End";
      default -> "";
    };
  }

  private static String named(int last) {
    return switch (last) {
      case 'A' -> Keys.UP;
      case 'B' -> Keys.DOWN;
      case 'C' -> "Right";
      case 'D' -> "Left";
      case 'H' -> "Home";
      case 'F' -> "End";
      default -> "";
    };
  }

  /** The parameter is one more than the sum of Shift 1, Alt 2 and Ctrl 4. */
  private static String modifier(String parameter) {
    return switch (parameter) {
      case "3" -> "Alt-";
      case "5" -> "Ctrl-";
      default -> "";
    };
  }

  private String paste() {
    StringBuilder text = new StringBuilder();
    while (!text.toString().endsWith(PASTE_END)) {
      int c = nextChar(PASTE_MS);
      if (c < 0) {
        return text.toString();
      }
      text.append((char) c);
    }
    return text.substring(0, text.length() - PASTE_END.length());
  }
}
