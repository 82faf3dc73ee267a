package prep.terminal;

import java.util.Optional;
import prep.screen.Keys;
import prep.session.Reply;

/** What comes to a session at the keys: what the user does, and what came of what it asked for. */
sealed interface Input {

  /** A key, by its name in {@link Keys} or its character. */
  record Key(String name) implements Input {}

  /** A text was typed and entered. */
  record Text(String text) implements Input {}

  /** A text was typed and read as a reply to the question. */
  record Replied(Reply reply) implements Input {}

  /** Ctrl-C, where text is typed on an empty line. */
  record Interrupt() implements Input {}

  /** The key that suspends the program. */
  record Suspend() implements Input {}

  record EndOfInput() implements Input {}

  /** The time for the question has passed. */
  record TimeIsUp() implements Input {}

  /** Nothing, for the time waited. */
  record Nothing() implements Input {}

  /** What is doubtful about the question; empty where the user thought better of it. */
  record Noted(Optional<String> note) implements Input {}

  /** The browser was started, or could not be. */
  record Opened(boolean isOpen) implements Input {}

  /** The question was in the editor. */
  record Edited(Editing.Outcome outcome) implements Input {}
}
