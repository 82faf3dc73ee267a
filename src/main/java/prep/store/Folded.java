package prep.store;

import org.jspecify.annotations.Nullable;
import prep.progress.Ulid;

/**
 * How much of a file of the history is folded in. By its last event it is known again: a backup may
 * be as long as the file whose place it takes.
 *
 * @param bytes so many from its start, whole lines
 * @param last the id of the last event in them; null where no line holds one
 */
record Folded(long bytes, @Nullable Ulid last) {

  Folded {
    if (bytes <= 0) {
      throw new IllegalArgumentException("no bytes");
    }
  }
}
