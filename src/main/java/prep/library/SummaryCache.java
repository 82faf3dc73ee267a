package prep.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.disk.CacheFile;
import prep.library.SummaryFile.Entry;
import prep.library.SummaryFile.Stamp;

/**
 * The summaries of the decks below a directory, kept in a file. A summary is valid as long as the
 * deck's file has the same size and modification time. A file that is missing, damaged, unreadable
 * or another program's counts as empty, and if it cannot be written, that is ignored.
 */
final class SummaryCache {

  /** How large a file may become, in bytes: that of some ten thousand decks. */
  static final int LARGEST = 32 << 20;

  /** For how many directories there are files; the oldest are deleted first. */
  static final int MOST_FILES = 16;

  /**
   * A deck that was changed less than this before the summaries were written, in nanoseconds, is
   * read again: it could have changed once more without getting a new modification time.
   */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private static final String PREFIX = "decks-";

  private final SummaryCaches caches;
  private final Path decks;
  private final Map<Topic, Stamp> missed = new HashMap<>();
  private final Map<Topic, Entry> added = new HashMap<>();
  private @Nullable Map<Topic, Entry> kept;
  private long written;

  /** The cache for a directory of decks, whose path is absolute. */
  SummaryCache(SummaryCaches caches, Path decks) {
    this.caches = caches;
    this.decks = decks;
  }

  /** The summary of the deck of a topic as its file is now; null where the file has to be read. */
  @Nullable DeckSummary find(Topic topic) {
    Stamp stamp = caches.directory() == null ? null : stamp(topic);
    if (stamp == null) {
      return null;
    }
    Entry entry = kept().get(topic);
    if (entry != null && entry.stamp().equals(stamp) && stamp.changed() < written - TICK) {
      return entry.deck();
    }
    missed.put(topic, stamp);
    return null;
  }

  /**
   * Takes the summary of a sound deck that {@link #find} did not know and that has been read since.
   */
  void add(Deck deck) {
    // Taken before the file was read, so that a change in between is found the next time.
    Stamp stamp = missed.get(deck.topic());
    if (stamp != null) {
      added.put(deck.topic(), new Entry(stamp, DeckSummary.of(deck)));
    }
  }

  /** Saves what was added for the next time, if possible. */
  void keep() {
    Path directory = caches.directory();
    if (directory == null || added.isEmpty() || !caches.writes()) {
      return;
    }
    Map<Topic, Entry> entries = new TreeMap<>(added);
    kept()
        .forEach((topic, entry) -> {
          if (!entries.containsKey(topic) && stamp(topic) != null) {
            entries.put(topic, entry);
          }
        });
    added.clear();
    byte[] bytes = SummaryFile.write(caches.reader(), decks.toString(), entries.values());
    if (bytes.length < LARGEST) {
      write(directory, bytes);
    }
  }

  private @Nullable Stamp stamp(Topic topic) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(decks.resolve(topic + Root.ENDING), BasicFileAttributes.class);
      return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException | InvalidPathException _) {
      return null;
    }
  }

  private Map<Topic, Entry> kept() {
    if (kept == null) {
      kept = caches.directory() == null ? Map.of() : read(caches.directory().resolve(name()));
    }
    return kept;
  }

  private Map<Topic, Entry> read(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.size() <= LARGEST) {
        written = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return SummaryFile.read(Files.readAllBytes(file), caches.reader(), decks.toString());
      }
    } catch (IOException _) {
      // Then the decks are read.
    }
    return Map.of();
  }

  /** A file name for the directory; if two share it, the path inside distinguishes them. */
  private String name() {
    return PREFIX + Integer.toHexString(decks.toString().hashCode());
  }

  private void write(Path directory, byte[] bytes) {
    try {
      CacheFile.write(directory.resolve(name()), bytes);
      removeOldest(directory);
    } catch (IOException | UnsupportedOperationException _) {
      // Then it is created another time.
    }
  }

  private static void removeOldest(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
          .map(Path::toFile)
          .sorted(Comparator.comparingLong(File::lastModified).reversed())
          .skip(MOST_FILES)
          // One that cannot be deleted is found among the oldest another day.
          .forEach(File::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
