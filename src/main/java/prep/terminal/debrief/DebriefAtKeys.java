package prep.terminal.debrief;

import prep.debrief.Debrief;
import prep.screen.Keys;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.Window;
import prep.screen.debrief.DebriefNote;
import prep.screen.debrief.DebriefScreen;
import prep.terminal.Input;
import prep.terminal.dialogue.DialogueAtKeys;
import prep.typing.LineEditor;

/**
 * The dialogue at the keys of a terminal, as a value: an {@link Input} makes the next one.
 *
 * @param editor the question that is being typed
 * @param cursor the number of the choice under the cursor; 0 for none
 * @param note what is said below it
 * @param interrupted whether the user ended the dialogue with Ctrl-C
 */
public record DebriefAtKeys(
    Debrief debrief, LineEditor editor, int cursor, DebriefNote note, boolean interrupted)
    implements DialogueAtKeys<DebriefAtKeys> {

  private static final String ESCAPE = "Escape";
  private static final String HELP = "?";

  /** A dialogue that begins, or comes to another step. */
  public static DebriefAtKeys at(Debrief debrief) {
    return new DebriefAtKeys(
        debrief, LineEditor.EMPTY.insert(debrief.answer()), 0, DebriefNote.NONE, false);
  }

  @Override
  public boolean isOver() {
    return debrief.isOver();
  }

  @Override
  public boolean isTyping() {
    return debrief.isTyped();
  }

  /** The rest of pasted notes must not answer what nobody has read. */
  @Override
  public boolean isNewsAfter(DebriefAtKeys before) {
    return !isTyping() && !debrief.step().equals(before.debrief.step());
  }

  /** The list of what was asked stays. */
  @Override
  public boolean leavesTrace() {
    return !debrief.asked().isEmpty();
  }

  @Override
  public Screen screen(Window window) {
    return DebriefScreen.of(debrief, editor.typed(), cursor, note, window);
  }

  @Override
  public DebriefAtKeys after(Input input, Window window) {
    return switch (input) {
      case Input.Key(String name) -> isTyping() ? typing(name, window) : pressed(name);
      case Input.Typed(String text) -> isTyping() ? typed(text) : this;
      case Input.Interrupt() ->
          isTyping() && !editor.typed().isEmpty()
              ? with(editor.cleared()).noting(DebriefNote.CLEARED)
              : new DebriefAtKeys(debrief.ended(), editor, cursor, DebriefNote.NONE, true);
      case Input.EndOfInput() -> at(debrief.ended());
      case Input.Suspend _, Input.TimeIsUp _, Input.Nothing _, Input.Opened _, Input.Edited _ ->
          this;
    };
  }

  private DebriefAtKeys typing(String key, Window window) {
    return switch (key) {
      case Keys.ENTER -> at(debrief.answered(editor.text()));
      case "Ctrl-D" -> editor.typed().isEmpty() ? at(debrief.ended()) : with(editor.after(key, 1));
      // A question is a single line.
      case "Ctrl-J", "Alt-Enter" -> this;
      default -> with(editor.after(key, TypingScreen.room(debrief.number(), window)));
    };
  }

  /** No question begins with a question mark. */
  private DebriefAtKeys typed(String text) {
    return text.equals(HELP) && editor.typed().isEmpty()
        ? noting(DebriefNote.KEYS)
        : with(editor.insert(text.replaceAll("\\s+", " ")));
  }

  private DebriefAtKeys with(LineEditor next) {
    return new DebriefAtKeys(debrief, next, cursor, DebriefNote.NONE, interrupted);
  }

  private DebriefAtKeys noting(DebriefNote said) {
    return new DebriefAtKeys(debrief, editor, cursor, said, interrupted);
  }

  private DebriefAtKeys pressed(String key) {
    return switch (key) {
      case Keys.UP, "k" -> moved(-1);
      case Keys.DOWN, "j" -> moved(1);
      case Keys.ENTER, Keys.SPACE -> answered(cursor > 0 ? Integer.toString(cursor) : "");
      case ESCAPE -> answered("u");
      case HELP -> noting(DebriefNote.KEYS);
      case String other -> answered(other);
    };
  }

  /** Keys that answer nothing here do nothing. */
  private DebriefAtKeys answered(String text) {
    Debrief next = debrief.answered(text);
    return next.refusal().isPresent() ? this : at(next);
  }

  private DebriefAtKeys moved(int by) {
    int to = DialogueAtKeys.moved(cursor, by, debrief.choices());
    return new DebriefAtKeys(debrief, editor, to, DebriefNote.NONE, interrupted);
  }
}
