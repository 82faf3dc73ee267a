package prep.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prep.progress.Progress;

/**
 * What {@code progress.json} holds.
 *
 * @param folded what of each history file is folded in, by file name
 */
record Saved(Progress progress, SortedMap<String, Folded> folded) {

  Saved {
    folded = Collections.unmodifiableSortedMap(new TreeMap<>(folded));
  }

  /** How many bytes of a history file are folded in. */
  long bytes(String name) {
    @Nullable Folded file = folded.get(name);
    return file == null ? 0 : file.bytes();
  }
}
