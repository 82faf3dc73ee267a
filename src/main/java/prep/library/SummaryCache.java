package prep.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.disk.CacheFile;

/**
 * The summaries of the decks below a directory, kept in a file. A summary holds as long as the
 * deck's file has the same size and time of change. A file that is missing, damaged, unreadable or
 * another program's is as good as an empty one, and where it cannot be written, it is not.
 */
final class SummaryCache implements Summaries {

  /** How large a file may become, in bytes: that of some ten thousand decks. */
  static final long LARGEST = 32 << 20;

  /** For how many directories there are files; those that were written first go first. */
  static final int MOST_FILES = 16;

  /**
   * A deck that was changed so shortly before the summaries were written, in nanoseconds, is read
   * again: it could have been changed once more without getting another time.
   */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private static final String PREFIX = "decks-";

  /** What tells whether a file has changed. */
  private record Stamp(long size, long changed) {}

  private final SummaryCaches caches;
  private final Path decks;
  private final Map<String, Stamp> missed = new HashMap<>();
  private final Map<String, SummaryFile.Entry> added = new HashMap<>();
  private @Nullable Map<String, SummaryFile.Entry> kept;
  private long written;

  /** The cache for a directory of decks, whose path is absolute. */
  SummaryCache(SummaryCaches caches, Path decks) {
    this.caches = caches;
    this.decks = decks;
  }

  @Override
  public @Nullable DeckSummary find(Topic topic) {
    Stamp stamp = caches.directory() == null ? null : stamp(topic.name());
    if (stamp == null) {
      return null;
    }
    SummaryFile.Entry entry = kept().get(topic.name());
    if (entry != null
        && entry.size() == stamp.size()
        && entry.changed() == stamp.changed()
        && entry.changed() < written - TICK) {
      DeckSummary deck = SummaryBytes.read(topic, entry.summary());
      if (deck != null) {
        return deck;
      }
    }
    missed.put(topic.name(), stamp);
    return null;
  }

  @Override
  public void add(DeckSummary deck) {
    String name = deck.topic().name();
    // Taken before the file was read, so that a change in between is found the next time.
    Stamp stamp = missed.get(name);
    if (stamp != null) {
      added.put(
          name, new SummaryFile.Entry(name, stamp.size(), stamp.changed(), SummaryBytes.of(deck)));
    }
  }

  @Override
  public void keep() {
    Path directory = caches.directory();
    if (directory == null || added.isEmpty() || !caches.writes()) {
      return;
    }
    Map<String, SummaryFile.Entry> entries = new TreeMap<>(added);
    long length = 0;
    for (SummaryFile.Entry entry : kept().values()) {
      if (!entries.containsKey(entry.name()) && stamp(entry.name()) != null) {
        entries.put(entry.name(), entry);
      }
    }
    for (SummaryFile.Entry entry : entries.values()) {
      length += entry.summary().limit();
    }
    added.clear();
    if (length < LARGEST) {
      write(directory, SummaryFile.write(caches.reader(), decks.toString(), entries.values()));
    }
  }

  private @Nullable Stamp stamp(String name) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(decks.resolve(name + RootFiles.ENDING), BasicFileAttributes.class);
      return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException | InvalidPathException _) {
      return null;
    }
  }

  private Map<String, SummaryFile.Entry> kept() {
    Map<String, SummaryFile.Entry> known = kept;
    if (known == null) {
      known = read();
      kept = known;
    }
    return known;
  }

  private Map<String, SummaryFile.Entry> read() {
    Path directory = caches.directory();
    if (directory != null) {
      Path file = directory.resolve(name());
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() < 2 * LARGEST) {
          written = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
          Map<String, SummaryFile.Entry> entries =
              SummaryFile.read(Files.readAllBytes(file), caches.reader(), decks.toString());
          return entries == null ? Map.of() : entries;
        }
      } catch (IOException _) {
        // Then the decks are read.
      }
    }
    return Map.of();
  }

  /** A file name for the directory; should two share it, the path inside tells them apart. */
  private String name() {
    return PREFIX + Integer.toHexString(decks.toString().hashCode());
  }

  private void write(Path directory, byte[] bytes) {
    try {
      CacheFile.write(directory.resolve(name()), bytes);
      removeOldest(directory);
    } catch (IOException | UnsupportedOperationException _) {
      // Then it is made another time.
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // It is found among the oldest one day.
    }
  }

  private record Aged(Path file, FileTime time) {}

  private static void removeOldest(Path directory) throws IOException {
    List<Aged> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, PREFIX + "*")) {
      for (Path file : all) {
        files.add(new Aged(file, Files.getLastModifiedTime(file)));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    files.sort(Comparator.comparing(Aged::time));
    for (Aged oldest : files.subList(0, Math.max(0, files.size() - MOST_FILES))) {
      deleteQuietly(oldest.file());
    }
  }
}
