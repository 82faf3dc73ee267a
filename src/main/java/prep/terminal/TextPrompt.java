package prep.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import prep.text.Line;

/** Reads typed text with JLine's line editor, with a line of keys below it. */
final class TextPrompt {

  /** Why an unfinished text is left. */
  private enum Pause {
    NONE,
    /** The key for it was pressed. */
    SUSPEND,
    /** Others have suspended the program, and it goes on. */
    GONE_ON
  }

  private static final String INTERRUPT = "prep-interrupt";
  private static final String SUSPEND = "prep-suspend";
  private static final String CANCEL = "prep-cancel";
  private static final String NEW_LINE = "prep-new-line";

  /** A lone Escape is told from a longer sequence by the silence after it. */
  private static final long ESCAPE_MS = 100;

  private final Editor editor;
  private final Palette palette;
  private final Runnable suspend;
  private final Runnable repaint;

  /**
   * A prompt.
   *
   * @param suspend suspends the program, and paints what stands above the prompt when it goes on
   * @param repaint paints that where the program goes on after others have suspended it
   */
  TextPrompt(
      Terminal terminal, Palette palette, RawTerminal raw, Runnable suspend, Runnable repaint) {
    this.editor = new Editor(terminal, raw);
    this.palette = palette;
    this.suspend = suspend;
    this.repaint = repaint;
  }

  /**
   * Reads a note, which Escape and Ctrl-C cancel at any time.
   *
   * @return the note, or empty where it was cancelled
   */
  Optional<String> readNote(Line prompt) {
    editor.cancellable = true;
    try {
      return read(prompt, List::of, Optional::empty) instanceof Input.Text(String text)
          ? Optional.of(text.strip())
          : Optional.empty();
    } finally {
      editor.cancellable = false;
    }
  }

  /**
   * Reads a text; Ctrl-J begins a new line in it. What was typed is erased when it is entered.
   *
   * @param below asked again after a suspension, as is the limit
   * @param limit how long it may take; empty for as long as it takes
   */
  Input read(Line prompt, Supplier<List<Line>> below, Supplier<Optional<Duration>> limit) {
    editor.forgetDraft();
    while (true) {
      Optional<Input> typed = readOn(prompt, below.get(), limit.get());
      if (typed.isPresent()) {
        return typed.get();
      }
      switch (editor.pause) {
        case SUSPEND -> suspend.run();
        case GONE_ON -> repaint.run();
        case NONE -> {}
      }
    }
  }

  /** Reads on with the text of the editor; empty where the program pauses. */
  private Optional<Input> readOn(Line prompt, List<Line> below, Optional<Duration> limit) {
    editor.below = AttributedString.fromAnsi(painted(below));
    AtomicBoolean late = new AtomicBoolean();
    Optional<Thread> watch = limit.map(time -> watch(time, late));
    try {
      String text = editor.readOn(palette.paint(prompt));
      return Optional.of(editor.interrupted ? new Input.Interrupt() : new Input.Text(text));
    } catch (UserInterruptException e) {
      if (editor.pause != Pause.NONE) {
        return Optional.empty();
      }
      return Optional.of(late.get() ? new Input.TimeIsUp() : new Input.Interrupt());
    } catch (EndOfFileException e) {
      return Optional.of(new Input.EndOfInput());
    } finally {
      watch.ifPresent(Thread::interrupt);
      // An interrupt that came too late would close the next file that is written.
      Thread.interrupted();
    }
  }

  /** Ends the reading from beside when the time has passed. */
  private Thread watch(Duration time, AtomicBoolean late) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(time);
            late.set(true);
            editor.getTerminal().raise(Terminal.Signal.INT);
          } catch (InterruptedException _) {
            // Entered in time.
          }
        });
  }

  private String painted(List<Line> lines) {
    return String.join("\n", lines.stream().map(palette::paint).toList());
  }

  /** JLine's editor with lines below the text, and with Ctrl-C as a key. */
  private static final class Editor extends LineReaderImpl {

    private final RawTerminal raw;
    private AttributedString below = AttributedString.EMPTY;
    private boolean interrupted;
    private volatile Pause pause = Pause.NONE;
    private String draft = "";
    private int cursor;
    private boolean cancellable;

    Editor(Terminal terminal, RawTerminal raw) {
      super(
          terminal,
          "prep",
          Map.of(
              LineReader.DISABLE_HISTORY,
              true,
              LineReader.DISABLE_COMPLETION,
              true,
              LineReader.BELL_STYLE,
              "off",
              LineReader.AMBIGUOUS_BINDING,
              ESCAPE_MS,
              LineReader.SECONDARY_PROMPT_PATTERN,
              "    "));
      this.raw = raw;
      setOpt(Option.DISABLE_EVENT_EXPANSION);
      setOpt(Option.ERASE_LINE_ON_FINISH);
      getWidgets().put(INTERRUPT, this::interrupt);
      getWidgets().put(CANCEL, () -> !cancellable || leave());
      getWidgets().put(NEW_LINE, () -> write("\n"));
      KeyMap<Binding> keys = Objects.requireNonNull(getKeyMaps().get(LineReader.MAIN));
      keys.bind(new Reference(INTERRUPT), KeyMap.ctrl('C'));
      keys.bind(new Reference(CANCEL), KeyMap.esc());
      keys.bind(new Reference(NEW_LINE), KeyMap.ctrl('J'));
      if (raw.suspendKey() != 0) {
        getWidgets().put(SUSPEND, this::suspend);
        keys.bind(new Reference(SUSPEND), String.valueOf(raw.suspendKey()));
      }
      // JLine's own editor, which would give the answer when it is left.
      keys.unbind(KeyMap.ctrl('X') + KeyMap.ctrl('E'));
      getWidgets().put(LineReader.CALLBACK_INIT, this::begin);
    }

    void forgetDraft() {
      draft = "";
      cursor = 0;
    }

    /** Reads with what was typed before a pause as the text to begin with. */
    String readOn(String prompt) {
      pause = Pause.NONE;
      try {
        return readLine(prompt, null, (MaskingCallback) null, draft);
      } finally {
        draft = getBuffer().toString();
        cursor = getBuffer().cursor();
      }
    }

    private boolean begin() {
      interrupted = false;
      getBuffer().cursor(cursor);
      AttributedString lines = below;
      post = () -> lines;
      return true;
    }

    private boolean suspend() {
      pause = Pause.SUSPEND;
      state = State.INTERRUPT;
      return true;
    }

    /** Where others have suspended the program, the whole screen is to be painted again. */
    @Override
    protected synchronized void handleSignal(Terminal.Signal signal) {
      if (signal == Terminal.Signal.CONT) {
        raw.enterRawMode();
        pause = Pause.GONE_ON;
        // What it painted does not stand above the cursor any more: nothing is to be erased.
        display = new Display(terminal, false);
        display.resize(size.getRows(), size.getColumns());
        terminal.raise(Terminal.Signal.INT);
      } else {
        super.handleSignal(signal);
      }
    }

    private boolean write(String text) {
      getBuffer().write(text);
      return true;
    }

    /** The first Ctrl-C clears what was typed; on an empty line it ends. */
    private boolean interrupt() {
      if (getBuffer().length() > 0 && !cancellable) {
        getBuffer().clear();
        return true;
      }
      return leave();
    }

    private boolean leave() {
      interrupted = true;
      callWidget(LineReader.ACCEPT_LINE);
      return true;
    }
  }
}
