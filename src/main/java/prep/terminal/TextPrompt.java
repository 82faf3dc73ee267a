package prep.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import prep.screen.Line;

/** Reads typed text with JLine's line editor, with a line of keys below it. */
final class TextPrompt {

  /** What came of a prompt. */
  sealed interface Typed {
    record Text(String text) implements Typed {}

    /** Ctrl-C on an empty line. */
    record Interrupt() implements Typed {}

    record EndOfInput() implements Typed {}

    /** The time for it has passed. */
    record TimeIsUp() implements Typed {}
  }

  private static final String INTERRUPT = "prep-interrupt";
  private static final String NEW_LINE = "prep-new-line";

  private final Editor editor;
  private final Palette palette;

  TextPrompt(Terminal terminal, Palette palette) {
    this.editor = new Editor(terminal);
    this.palette = palette;
  }

  /**
   * Reads a text; Ctrl-J begins a new line in it. What was typed is erased when it is entered.
   *
   * @param limit how long it may take; empty for as long as it takes
   */
  Typed read(Line prompt, List<Line> below, Optional<Duration> limit) {
    editor.below = AttributedString.fromAnsi(painted(below));
    AtomicBoolean late = new AtomicBoolean();
    Optional<Thread> watch = limit.map(time -> watch(time, late));
    try {
      String text = editor.readLine(palette.paint(prompt));
      return editor.interrupted ? new Typed.Interrupt() : new Typed.Text(text);
    } catch (UserInterruptException e) {
      return late.get() ? new Typed.TimeIsUp() : new Typed.Interrupt();
    } catch (EndOfFileException e) {
      return new Typed.EndOfInput();
    } finally {
      watch.ifPresent(Thread::interrupt);
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

    private AttributedString below = AttributedString.EMPTY;
    private boolean interrupted;

    Editor(Terminal terminal) {
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
              LineReader.SECONDARY_PROMPT_PATTERN,
              "    "));
      setOpt(Option.DISABLE_EVENT_EXPANSION);
      setOpt(Option.ERASE_LINE_ON_FINISH);
      getWidgets().put(INTERRUPT, this::interrupt);
      getWidgets().put(NEW_LINE, () -> write("\n"));
      KeyMap<Binding> keys = Objects.requireNonNull(getKeyMaps().get(LineReader.MAIN));
      keys.bind(new Reference(INTERRUPT), KeyMap.ctrl('C'));
      keys.bind(new Reference(NEW_LINE), KeyMap.ctrl('J'));
      // JLine's own editor, which would give the answer when it is left.
      keys.unbind(KeyMap.ctrl('X') + KeyMap.ctrl('E'));
      getWidgets().put(LineReader.CALLBACK_INIT, this::showBelow);
    }

    private boolean showBelow() {
      interrupted = false;
      AttributedString lines = below;
      post = () -> lines;
      return true;
    }

    private boolean write(String text) {
      getBuffer().write(text);
      return true;
    }

    /** The first Ctrl-C clears what was typed; on an empty line it ends. */
    private boolean interrupt() {
      if (getBuffer().length() > 0) {
        getBuffer().clear();
        return true;
      }
      interrupted = true;
      callWidget(LineReader.ACCEPT_LINE);
      return true;
    }
  }
}
