package prep.terminal;

import prep.screen.Keys;

/** What comes to a session at the keys: what the user does, and what came of what it asked for. */
public sealed interface Input {

  /** Whether the user wants it to end, or is gone. */
  default boolean ends() {
    return this instanceof Interrupt || this instanceof EndOfInput;
  }

  /**
   * A key, by its name: one in {@link Keys}, its character, or where text is typed {@code Ctrl-A}.
   */
  record Key(String name) implements Input {}

  /** A text was typed or pasted, where text is typed. */
  record Typed(String text) implements Input {}

  /** Ctrl-C. */
  record Interrupt() implements Input {}

  /** The key that suspends the program. */
  record Suspend() implements Input {}

  record EndOfInput() implements Input {}

  /** The time for the question has passed. */
  record TimeIsUp() implements Input {}

  /** Nothing, for the time waited. */
  record Nothing() implements Input {}

  /** The browser was started, or could not be. */
  record Opened(boolean isOpen) implements Input {}

  /** The question was in the editor. */
  record Edited(Editing.Outcome outcome) implements Input {}
}
