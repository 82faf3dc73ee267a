package prep.terminal.json;

import java.util.Locale;

/** What can be wrong with a line that a program sends; the codes are stable. */
public enum JsonError {
  /** Not an object, or with fields that don't go together. */
  BAD_JSON,
  UNKNOWN_FIELD,
  UNREADABLE_ANSWER,
  UNKNOWN_COMMAND,
  /** The command means nothing in the session's current state. */
  NOT_NOW,
  NO_HINT,
  /** All questions are over. */
  NO_QUESTION,
  /** Nothing was answered under that key. */
  UNKNOWN_KEY,
  UNKNOWN_GRADE,
  /** A point that the question does not have. */
  OUT_OF_RANGE,
  NOTHING_TO_UNDO,
  /** Too many lines in a row without progress, so the session ends. */
  TOO_MANY_LINES;

  /** As it is written. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
