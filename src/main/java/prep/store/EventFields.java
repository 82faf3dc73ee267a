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

  /** The first thing that was found wrong. */
  @Nullable String problem;

  void wrong(String field, String what) {
    if (problem == null) {
      problem = field + " " + what;
    }
  }

  /** A field may stand once. */
  void once(String field, boolean first) {
    if (!first) {
      wrong(field, "stands twice");
    }
  }
}
