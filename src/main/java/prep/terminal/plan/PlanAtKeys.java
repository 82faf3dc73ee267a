package prep.terminal.plan;

import prep.plan.PlanDialogue;
import prep.plan.Readiness;
import prep.progress.Plan;
import prep.screen.Keys;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.Window;
import prep.screen.plan.PlanDialogueScreen;
import prep.terminal.Input;
import prep.terminal.dialogue.DialogueAtKeys;
import prep.typing.LineEditor;

/**
 * The dialogue at the keys of a terminal, as a value: an {@link Input} makes the next one.
 *
 * @param editor what is being typed
 * @param cursor the number of the choice under the cursor; 0 for none
 * @param interrupted whether the user ended the dialogue with Ctrl-C
 */
public record PlanAtKeys(PlanDialogue dialogue, LineEditor editor, int cursor, boolean interrupted)
    implements DialogueAtKeys<PlanAtKeys> {

  private static final String ESCAPE = "Escape";

  /** A dialogue that begins, or comes to another step. */
  public static PlanAtKeys at(PlanDialogue dialogue) {
    String typed = dialogue.isTyped() ? dialogue.answer() : "";
    return new PlanAtKeys(dialogue, LineEditor.EMPTY.insert(typed), 0, false);
  }

  @Override
  public boolean isOver() {
    return dialogue.isOver();
  }

  @Override
  public boolean isTyping() {
    return dialogue.isTyped();
  }

  /** Who has made a plan before may type ahead. */
  @Override
  public boolean isNewsAfter(PlanAtKeys before) {
    return false;
  }

  /** What was answered stays; of a dialogue that came to no plan nothing does. */
  @Override
  public boolean leavesTrace() {
    return dialogue.plan().isPresent();
  }

  @Override
  public Screen screen(Window window) {
    return PlanDialogueScreen.of(dialogue, editor.typed(), cursor, window);
  }

  /** With what a plan brings. */
  PlanAtKeys foreseen(Plan plan, Readiness readiness) {
    return new PlanAtKeys(dialogue.foreseen(plan, readiness), editor, cursor, interrupted);
  }

  @Override
  public PlanAtKeys after(Input input, Window window) {
    return switch (input) {
      case Input.Key(String name) -> isTyping() ? typing(name, window) : pressed(name);
      case Input.Typed(String text) -> typed(text);
      case Input.Interrupt() ->
          editor.typed().isEmpty()
              ? new PlanAtKeys(dialogue.ended(), editor, cursor, true)
              : going(editor.cleared());
      case Input.EndOfInput() -> at(dialogue.ended());
      case Input.Suspend _, Input.TimeIsUp _, Input.Nothing _, Input.Opened _, Input.Edited _ ->
          this;
    };
  }

  /** A choice is a number, so that a letter can still be a key. */
  private PlanAtKeys typed(String text) {
    boolean isKey = dialogue.choices() > 0 && (text.equals("u") || text.equals("q"));
    return isKey ? answered(text) : going(editor.insert(text.strip().replaceAll("\\s+", " ")));
  }

  private PlanAtKeys typing(String key, Window window) {
    return switch (key) {
      case Keys.ENTER -> answered(editor.text());
      case ESCAPE -> at(dialogue.ended());
      case "Ctrl-D" ->
          editor.typed().isEmpty() ? at(dialogue.ended()) : going(editor.after(key, 1));
      // The answer is a single line.
      case "Ctrl-J", "Alt-Enter" -> this;
      default -> going(editor.after(key, TypingScreen.room(window)));
    };
  }

  private PlanAtKeys going(LineEditor next) {
    boolean stands = next.text().equals(editor.text());
    return new PlanAtKeys(stands ? dialogue : dialogue.unrefused(), next, cursor, interrupted);
  }

  private PlanAtKeys pressed(String key) {
    return switch (key) {
      case Keys.UP, "k" -> moved(-1);
      case Keys.DOWN, "j" -> moved(1);
      case Keys.ENTER, Keys.SPACE -> cursor > 0 ? answered(Integer.toString(cursor)) : this;
      case ESCAPE -> at(dialogue.ended());
      case String other -> {
        PlanDialogue next = dialogue.answered(other);
        // Other keys do nothing here.
        yield next.refusal().isPresent() ? this : at(next);
      }
    };
  }

  private PlanAtKeys moved(int by) {
    int to = DialogueAtKeys.moved(cursor, by, dialogue.choices());
    return new PlanAtKeys(dialogue, editor, to, interrupted);
  }

  /** What is refused stays in the line. */
  private PlanAtKeys answered(String text) {
    PlanDialogue next = dialogue.answered(text);
    return next.refusal().isPresent()
        ? new PlanAtKeys(next, editor, cursor, interrupted)
        : at(next);
  }
}
