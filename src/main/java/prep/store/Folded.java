package prep.store;

import org.jspecify.annotations.Nullable;
import prep.progress.Ulid;

/**
 * How much of a file of the history is folded in. Its last event identifies it, since a backup may
 * be as long as the file that it replaces.
 *
 * @param bytes this many from its start, in whole lines
 * @param last the id of the last event in them; null if no line holds one
 */
record Folded(long bytes, @Nullable Ulid last) {

  Folded {
    if (bytes <= 0) {
      throw new IllegalArgumentException("no bytes");
    }
  }
}
