package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.NonBlockingReader;
import prep.text.Glyphs;

/**
 * A terminal in memory with a script of what its user does: presses keys, looks at the window,
 * resizes it, each as soon as the program waits for a key. After the script the input ends.
 *
 * <p>Its clock stands still but for a second before each key.
 */
public final class ScriptedTerminal extends LineDisciplineTerminal {

  public static final String ENTER = "\r";
  public static final String ESCAPE = "\u001b";
  public static final String UP = "\u001b[A";
  public static final String DOWN = "\u001b[B";
  public static final String BACKSPACE = "\u007f";
  public static final String CTRL_A = "\u0001";
  public static final String CTRL_C = "\u0003";
  public static final String CTRL_D = "\u0004";
  public static final String CTRL_J = "\n";
  public static final String CTRL_L = "\f";
  public static final String CTRL_Z = "\u001a";

  private static final int COLUMNS = 80;
  private static final int ROWS = 50;

  /** Who waits no longer than this only wants the rest of an escape sequence. */
  private static final long REST_OF_A_KEY_MS = 99;

  private final ByteArrayOutputStream painted;
  private final EmulatedWindow emulated;

  /** How much of what was painted stands in the emulated window. */
  private int shown;

  private final Deque<Runnable> script = new ArrayDeque<>();
  private final Script keys = new Script();
  private boolean tellsRows = true;
  private boolean lost;
  private int looksLeft = Integer.MAX_VALUE;
  private long nanos;

  public static ScriptedTerminal open() {
    return open(COLUMNS, ROWS);
  }

  /** A terminal with a window of that size. */
  public static ScriptedTerminal open(int columns, int rows) {
    try {
      return new ScriptedTerminal(new ByteArrayOutputStream(), columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScriptedTerminal(ByteArrayOutputStream painted, int columns, int rows)
      throws IOException {
    super("test", "xterm-256color", painted, StandardCharsets.UTF_8);
    this.painted = painted;
    this.emulated = new EmulatedWindow(columns, rows);
    setSize(new Size(columns, rows));
  }

  /**
   * As the program's own terminal; called by the constructor, before anything else of this class.
   */
  @Override
  protected void parseInfoCmp() {
    strings.putAll(AnsiTerminal.SEQUENCES);
  }

  /** This terminal as loops use it, without colours and suspended by nobody. */
  public KeyTerminal keys() {
    return keys(() -> {}, Limits.NONE);
  }

  /** This terminal as loops use it, without colours. */
  public KeyTerminal keys(JobControl jobs, Limits limits) {
    return new KeyTerminal(this, Palette.PLAIN, Glyphs.UNICODE, jobs, limits, this::nanoTime);
  }

  @Override
  public Size getSize() {
    requireWindow(--looksLeft > 0);
    return super.getSize();
  }

  @Override
  public void setAttributes(Attributes modes) {
    requireWindow(true);
    super.setAttributes(modes);
  }

  @Override
  protected void doClose() throws IOException {
    super.doClose();
    if (lost) {
      throw new IOException("no window");
    }
  }

  private void requireWindow(boolean stays) {
    lost |= !stays;
    if (lost) {
      throw new IOError(new IOException("no window"));
    }
  }

  /** Its window is closed. */
  public ScriptedTerminal lose() {
    return then(() -> lost = true);
  }

  /**
   * Its window is closed while the program paints.
   *
   * @param looks how often the program asks for its size until then
   */
  public ScriptedTerminal loseAfter(int looks) {
    return then(() -> looksLeft = looks);
  }

  public boolean isLost() {
    return lost;
  }

  @Override
  public NonBlockingReader reader() {
    return keys;
  }

  /** The user presses a key, or types a text quickly. */
  public ScriptedTerminal press(String typed) {
    return then(() -> {
      nanos += 1_000_000_000L;
      keys.typed(typed);
    });
  }

  /** The user types on at once. */
  public ScriptedTerminal typeOn(String typed) {
    return then(() -> keys.typed(typed));
  }

  /** The user presses keys one after the other, each when it is waited for. */
  public ScriptedTerminal pressEach(String... typed) {
    for (String key : typed) {
      press(key);
    }
    return this;
  }

  /** The user looks at what stands in the window. */
  public ScriptedTerminal look(Consumer<String> check) {
    return then(() -> check.accept(window()));
  }

  /** The window shows all of {@code texts}. */
  public static Consumer<String> shows(String... texts) {
    return window -> assertThat(window).contains(texts);
  }

  /** The window shows none of {@code texts}. */
  public static Consumer<String> showsNo(String... texts) {
    return window -> assertThat(window).doesNotContain(texts);
  }

  /** The user looks at the row in which the cursor stands, where the bar is. */
  public ScriptedTerminal cursorAt(String line) {
    return then(() -> assertThat(cursorLine()).isEqualTo(line));
  }

  /** Nothing is pressed for a while. */
  public ScriptedTerminal pass(long seconds) {
    return then(() -> {
      nanos += seconds * 1_000_000_000L;
      keys.silent = true;
    });
  }

  /** So long nobody looks, as while the program is suspended. */
  public void elapse(long seconds) {
    nanos += seconds * 1_000_000_000L;
  }

  /** The user makes the window larger or smaller. */
  public ScriptedTerminal resize(int columns, int rows) {
    return then(() -> {
      emulated().resize(columns, rows);
      painted.reset();
      shown = 0;
      setSize(new Size(columns, rows));
      raise(Signal.WINCH);
    });
  }

  /** It lays out the blank rows of its window with the others when it is resized, as tmux does. */
  public ScriptedTerminal keepingBlankRows() {
    emulated.keepBlankRows();
    return this;
  }

  /** Ctrl-Z suspends the program. */
  public ScriptedTerminal suspendedByCtrlZ() {
    Attributes modes = getAttributes();
    modes.setControlChar(ControlChar.VSUSP, CTRL_Z.charAt(0));
    setAttributes(modes);
    return this;
  }

  /** It does not tell in which row the cursor stands. */
  public ScriptedTerminal withoutRows() {
    tellsRows = false;
    return this;
  }

  /** Something else happens. */
  public ScriptedTerminal then(Runnable happening) {
    script.add(happening);
    return this;
  }

  /** Its clock. */
  public long nanoTime() {
    return nanos;
  }

  /** All that was painted since the window was resized. */
  public String painted() {
    return painted.toString(StandardCharsets.UTF_8);
  }

  /** What stands in the window, or was painted since it was resized. */
  public String window() {
    return String.join("\n", emulated().rows());
  }

  /** The rows of the window. */
  public List<String> rows() {
    return emulated().rows();
  }

  /** The same with what has scrolled off. */
  public List<String> allRows() {
    return emulated().allRows();
  }

  /** The rows of the window in which something stands. */
  public List<String> filledRows() {
    return rows().stream().filter(row -> !row.isBlank()).toList();
  }

  /** The row in which the cursor stands, with a bar where it stands. */
  public String cursorLine() {
    return emulated().cursorLine();
  }

  /** The row in which the cursor stands, from 0. */
  public int cursorRow() {
    return emulated().cursorRow();
  }

  private EmulatedWindow emulated() {
    if (!closed) {
      flush();
    }
    String all = painted.toString(StandardCharsets.UTF_8);
    emulated.write(all.substring(shown));
    shown = all.length();
    String answers = emulated.takeAnswers();
    keys.typed(tellsRows ? answers : "");
    return emulated;
  }

  /** The keys of the script. */
  private final class Script extends NonBlockingReader {

    private final StringBuilder typed = new StringBuilder();
    private boolean silent;

    private void typed(String more) {
      typed.append(more);
    }

    @Override
    public int available() {
      return typed.length();
    }

    @Override
    protected int read(long timeout, boolean peeked) throws IOException {
      boolean waits = !peeked && (timeout <= 0 || timeout > REST_OF_A_KEY_MS);
      emulated();
      while (waits && typed.isEmpty() && !script.isEmpty() && !silent) {
        script.remove().run();
      }
      if (lost) {
        throw new IOException("no window");
      }
      if (typed.isEmpty()) {
        boolean ended = waits && !silent;
        silent = false;
        return ended ? EOF : READ_EXPIRED;
      }
      char next = typed.charAt(0);
      if (!peeked) {
        typed.deleteCharAt(0);
      }
      return next;
    }

    @Override
    public int readBuffered(char[] buffer, int offset, int length, long timeout)
        throws IOException {
      int c = read(timeout, false);
      if (c < 0) {
        return c;
      }
      buffer[offset] = (char) c;
      return 1;
    }

    @Override
    public void close() {}
  }

  /** Whether the program has set the modes back and left the terminal. */
  public boolean isGivenBack() {
    return closed;
  }
}
