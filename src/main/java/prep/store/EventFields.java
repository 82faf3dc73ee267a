package prep.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent;

/** The fields of one line of the history as they were read; what is absent is null or negative. */
final class EventFields {

  static final long NO_INTEGER = -1;
  static final double NO_NUMBER = -1;

  long version = NO_INTEGER;
  @Nullable String id;
  @Nullable String at;
  @Nullable String day;
  @Nullable String session;
  @Nullable String question;
  @Nullable String rev;
  @Nullable String type;
  HistoryEvent.@Nullable Given answer;
  double score = NO_NUMBER;
  @Nullable String grade;
  long ms = NO_INTEGER;
  @Nullable Boolean hint;
  @Nullable String mode;
  @Nullable String amend;
  @Nullable List<Integer> points;
  @Nullable String undo;
  @Nullable String reset;
  @Nullable String flag;
  @Nullable String note;
  @Nullable String mute;
  @Nullable Boolean on;

  /** How many fields there are that make an event one of a kind. */
  int kinds;

  /** Whether something is wrong with what every event has: version, id or time. */
  boolean headless;

  /** The first thing that was found wrong. */
  @Nullable String problem;

  void wrong(String field, String what) {
    headless |= field.equals("v") || field.equals("id") || field.equals("at");
    if (problem == null) {
      problem = field + " " + what;
    }
  }

  /**
   * Whether a newer prep wrote an event of a kind that this one does not know. An answer that says
   * everything but which question it is to is damaged.
   */
  boolean isOfUnknownKind() {
    boolean answered = answer != null && grade != null && score >= 0;
    return !headless && kinds == 0 && !answered;
  }

  /** A field may stand once. */
  void once(String field, boolean first) {
    if (!first) {
      wrong(field, "stands twice");
    }
  }
}
