package prep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import prep.disk.DiskError;
import prep.disk.DurableFiles;
import prep.problem.UserError;

/** Merges a history file of another device, or an export, into the record. */
public final class HistoryMerge {

  private final Settings settings;
  private final History history;
  private final Path file;
  private final String shown;
  private final EventReader reader = new EventReader();
  private final SeenEvents seen = new SeenEvents();
  private int events;
  private int fresh;

  private HistoryMerge(Settings settings, Path file, String shown) {
    this.settings = settings;
    this.history = new History(settings);
    this.file = file;
    this.shown = shown;
  }

  /**
   * Copies a history file into the record if it has an event that the record lacks. No file of the
   * record is changed, unless the new one only goes on where it ends.
   *
   * @return how many events were new
   * @throws UserError where the file cannot be read, holds no event, or has the name of this
   *     device's own history
   */
  public static int merge(Settings settings, Path file) {
    return new HistoryMerge(settings, file, file.toString()).merge();
  }

  /**
   * The same with what a stream holds, up to its end.
   *
   * @param name what messages and the record call it
   */
  public static int merge(Settings settings, InputStream stream, String name) {
    try {
      // The JDK names temporary directories by cryptography, which a native image lacks.
      String unique = "merge-" + Long.toHexString(settings.random().nextLong());
      Path directory = settings.directories().state().resolve(unique);
      DurableFiles.createPrivateDirectory(directory);
      Path file = directory.resolve(name + History.ENDING);
      try {
        long _ = Files.copy(stream, file);
        return new HistoryMerge(settings, file, name).merge();
      } finally {
        Files.deleteIfExists(file);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw DiskError.reading(name, e);
    }
  }

  private int merge() {
    String name = name(file);
    if (history.isOwn(name)) {
      throw new UserError(
          UserError.Kind.DATA,
          shown + ": has the same name as this device's own history",
          "Rename the file and merge it again.");
    }
    for (String present : history.sizes().keySet()) {
      // Faults in the record are reported when it is folded.
      long _ = history.read(present, 0, seen, _ -> {});
    }
    long end = count();
    if (events == 0) {
      throw new UserError(
          UserError.Kind.DATA,
          shown + ": contains no history events",
          "Merge a file from another device's history directory, or the output of prep progress"
              + " export.");
    }
    if (fresh > 0) {
      copy(name, end);
    }
    return fresh;
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    // Hidden files are not part of the record.
    return (stem.startsWith(".") ? "_" + stem.substring(1) : stem) + History.ENDING;
  }

  /** Counts the events, and returns the offset after the last complete line. */
  private long count() {
    LineScanner.Counter lines =
        new LineScanner.Counter() {
          @Override
          public void line(byte[] bytes, int from, int to) {
            super.line(bytes, from, to);
            take(reader.read(bytes, from, to), lines());
          }
        };
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = LineScanner.scan(channel, 0, lines);
      if (end < channel.size()) {
        settings.warnings().accept(shown + ": the last line is incomplete and is skipped");
      }
      return end;
    } catch (IOException e) {
      throw DiskError.reading(shown, e);
    }
  }

  private void take(EventReader.Line line, long number) {
    if (line instanceof EventReader.Line.Invalid(String why)) {
      settings.warnings().accept(shown + ":" + number + ": no valid event: " + why);
    } else {
      events++;
      fresh += seen.isNew(line) ? 1 : 0;
    }
  }

  private void copy(String name, long length) {
    Directories directories = settings.directories();
    Path into = directories.history();
    try {
      DurableFiles.createPrivateDirectory(directories.data());
      DurableFiles.createPrivateDirectory(into);
      try (DataLock _ = DataLock.acquire(directories.lockFile(), DataLock.PATIENCE)) {
        put(free(name), length);
      }
    } catch (IOException e) {
      throw DiskError.of(
          "cannot write to", into, e, "Nothing was merged. Free some space or make it writable.");
    }
  }

  /** A file name in the record that other content does not use. */
  private Path free(String name) throws IOException {
    String stem = name.substring(0, name.length() - History.ENDING.length());
    String free = name;
    for (int i = 2; isTaken(free); i++) {
      free = stem + "-" + i + History.ENDING;
    }
    return history.file(free);
  }

  private boolean isTaken(String name) throws IOException {
    Path present = history.file(name);
    if (!Files.exists(present)) {
      return history.isOwn(name);
    }
    long different = Files.mismatch(present, file);
    boolean continued = different < 0 || different == Files.size(present);
    return history.isOwn(name) || !continued;
  }

  private void put(Path target, long length) throws IOException {
    DurableFiles.replace(
        target,
        to -> {
          long _ = Files.copy(file, Channels.newOutputStream(to));
          if (to.size() < length) {
            throw new IOException(shown + " became shorter while it was being read");
          }
          to.truncate(length);
        });
  }
}
