package prep.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.progress.Progress;

/**
 * What {@code progress.json} holds.
 *
 * @param folded how many bytes of each history file are folded in, by file name
 */
record Saved(Progress progress, SortedMap<String, Long> folded) {

  Saved {
    folded = Collections.unmodifiableSortedMap(new TreeMap<>(folded));
  }
}
