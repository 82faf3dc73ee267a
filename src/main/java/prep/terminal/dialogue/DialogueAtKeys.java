package prep.terminal.dialogue;

import prep.screen.Screen;
import prep.screen.Window;
import prep.terminal.Input;

/**
 * A dialogue at the keys of a terminal, as a value: an {@link Input} makes the next one.
 *
 * @param <D> the kind of dialogue
 */
public interface DialogueAtKeys<D extends DialogueAtKeys<D>> {

  /** Whether nothing more is asked. */
  boolean isOver();

  /** Whether the user ended it with Ctrl-C. */
  boolean interrupted();

  /** Whether keys are text. */
  boolean isTyping();

  /** Whether what was typed before this was on the screen cannot be meant for it. */
  boolean isNewsAfter(D before);

  /** Whether its last screen stays in the window once it is over. */
  boolean leavesTrace();

  /** What is to be shown. */
  Screen screen(Window window);

  /** The dialogue after {@code input}. */
  D after(Input input, Window window);

  /**
   * Where the cursor goes from a line of a list, round its ends.
   *
   * @param cursor the number of its line; 0 for none
   * @param by how many lines it moves
   * @param count how many lines there are
   */
  static int moved(int cursor, int by, int count) {
    return cursor == 0 ? (by > 0 ? 1 : count) : Math.floorMod(cursor - 1 + by, count) + 1;
  }
}
