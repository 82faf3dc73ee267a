package prep.terminal.dialogue;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import prep.screen.Screen;
import prep.terminal.Input;
import prep.terminal.KeyTerminal;

/**
 * A dialogue at the keys of a terminal: wait for an input, make the next dialogue, keep what was
 * answered, paint it.
 *
 * @param <D> the kind of dialogue
 */
public final class DialogueKeyLoop<D extends DialogueAtKeys<D>> {

  private final KeyTerminal keys;

  private volatile D at;

  /**
   * A loop.
   *
   * @param at the dialogue as it begins
   */
  public DialogueKeyLoop(D at, KeyTerminal keys) {
    this.at = at;
    this.keys = keys;
  }

  /**
   * Runs the dialogue to its end and closes the terminal, whose modes are restored however it ends;
   * it ends, too, when the window is closed.
   *
   * @param keep is given the dialogue before and after each input, before the latter is painted
   * @param meanwhile is given the painted dialogue before each input is awaited, and returns it
   *     with what was worked out since
   * @return the dialogue as it ended
   */
  public D run(BiConsumer<D, D> keep, UnaryOperator<D> meanwhile) {
    keys.during(() -> !at.isOver(), () -> runToEnd(keep, meanwhile), () -> {});
    return at;
  }

  private void runToEnd(BiConsumer<D, D> keep, UnaryOperator<D> meanwhile) {
    while (!at.isOver()) {
      paint(meanwhile);
      D before = at;
      Input input = keys.next(before.isTyping(), keys.painter()::begin, this::screen);
      D next = before.after(input, keys.window());
      keep.accept(before, next);
      at = next;
      if (next.isNewsAfter(before)) {
        keys.keyboard().dropTypeAhead();
      }
    }
    if (at.leavesTrace()) {
      keys.painter().show(new Screen(screen().lines(), List.of()));
    }
  }

  private void paint(UnaryOperator<D> meanwhile) {
    keys.painter().show(screen());
    D more = meanwhile.apply(at);
    if (!more.equals(at)) {
      at = more;
      paint(meanwhile);
    }
  }

  private Screen screen() {
    return at.screen(keys.window());
  }
}
