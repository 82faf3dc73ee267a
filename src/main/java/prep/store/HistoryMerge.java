package prep.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import prep.disk.DiskError;
import prep.disk.DurableFiles;
import prep.problem.UserError;
import prep.progress.Ulid;

/** Brings a file of history from another device, or an export, into the record. */
public final class HistoryMerge {

  private final Settings settings;
  private final History history;
  private final EventReader reader = new EventReader();
  private final Set<Ulid> known = new HashSet<>();

  /** The ids of events of kinds that only a newer prep knows. */
  private final Set<Ulid> knownUnknown = new HashSet<>();

  private HistoryMerge(Settings settings) {
    this.settings = settings;
    this.history = new History(settings.directories().history());
  }

  /**
   * Copies a file of history into the record where it holds an event that the record lacks. No file
   * of the record is changed, unless the new one only goes on where it ends.
   *
   * @return how many events were new
   * @throws UserError where the file cannot be read, holds no event, or has the name of this
   *     device's own history
   */
  public static int merge(Settings settings, Path file) {
    return new HistoryMerge(settings).merge(file);
  }

  private int merge(Path file) {
    String name = name(file);
    Optional<String> device = settings.device().known();
    if (device.isPresent() && name.equals(device.get() + History.ENDING)) {
      throw new UserError(
          UserError.Kind.DATA,
          file + ": has the name of this device's own history, which only this device writes",
          "Give the file another name, and merge it under that.");
    }
    Counted counted = count(file);
    if (counted.events == 0) {
      throw new UserError(
          UserError.Kind.DATA,
          file + ": holds no event of a history",
          "Merge a file from the directory history of another device, or from prep progress"
              + " export.");
    }
    if (counted.fresh > 0) {
      copy(file, name, counted.end);
    }
    return counted.fresh;
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    // Hidden files are not part of the record.
    return (stem.startsWith(".") ? "_" + stem.substring(1) : stem) + History.ENDING;
  }

  /** What a file holds. */
  private static final class Counted {
    private int events;
    private int fresh;
    private long lines;
    private long end;
  }

  private Counted count(Path file) {
    findKnown();
    Counted counted = new Counted();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      counted.end =
          LineScanner.scan(
              channel,
              0,
              new LineScanner.Sink() {
                @Override
                public void line(byte[] bytes, int from, int to) {
                  counted.lines++;
                  count(reader.read(bytes, from, to), file, counted);
                }

                @Override
                public void tooLong() {
                  counted.lines++;
                }
              });
      if (counted.end < channel.size()) {
        settings.warnings().accept(file + ": the last line has no end and is left out");
      }
    } catch (IOException e) {
      UserError error = DiskError.of("cannot read", file, e, "Check the name.");
      throw new UserError(UserError.Kind.DATA, String.valueOf(error.getMessage()));
    }
    return counted;
  }

  private void count(EventReader.Line line, Path file, Counted counted) {
    switch (line) {
      case EventReader.Line.Event(var event) -> {
        counted.events++;
        counted.fresh += known.add(event.id()) ? 1 : 0;
      }
      case EventReader.Line.Unknown(Ulid id) -> {
        counted.events++;
        counted.fresh += knownUnknown.add(id) ? 1 : 0;
      }
      case EventReader.Line.Newer() -> {
        counted.events++;
        counted.fresh++;
      }
      case EventReader.Line.Invalid(String why) ->
          settings.warnings().accept(file + ":" + counted.lines + ": no valid event: " + why);
    }
  }

  private void findKnown() {
    Optional<String> device = settings.device().known();
    for (String name : history.sizes().keySet()) {
      boolean own = device.isPresent() && name.equals(device.get() + History.ENDING);
      // What is wrong in the record is told when it is folded.
      history.events(name, own, event -> known.add(event.id()), knownUnknown::add, _ -> {});
    }
  }

  private void copy(Path file, String name, long length) {
    Directories directories = settings.directories();
    Path into = directories.history();
    try {
      DurableFiles.createPrivateDirectory(directories.data());
      DurableFiles.createPrivateDirectory(into);
      try (DataLock _ = DataLock.acquire(directories.lockFile(), DataLock.PATIENCE)) {
        put(file, free(file, name), length);
      }
    } catch (IOException e) {
      throw DiskError.of(
          "cannot write to", into, e, "Nothing was merged. Make room or make it writable.");
    }
  }

  /** A name in the record that is not taken by other content. */
  private Path free(Path file, String name) throws IOException {
    String stem = name.substring(0, name.length() - History.ENDING.length());
    Path target = history.file(name);
    for (int i = 2; isTaken(target, file); i++) {
      target = history.file(stem + "-" + i + History.ENDING);
    }
    return target;
  }

  private boolean isTaken(Path target, Path file) throws IOException {
    Optional<String> device = settings.device().known();
    boolean own = device.isPresent() && target.equals(history.file(device.get() + History.ENDING));
    return own || (Files.exists(target) && !isContinued(target, file));
  }

  private static boolean isContinued(Path present, Path file) throws IOException {
    long different = Files.mismatch(present, file);
    return different < 0 || different == Files.size(present);
  }

  private static void put(Path file, Path target, long length) throws IOException {
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      DurableFiles.replace(
          target,
          to -> {
            long done = 0;
            while (done < length) {
              long moved = from.transferTo(done, length - done, to);
              if (moved <= 0) {
                throw new IOException(file + " became shorter while it was read");
              }
              done += moved;
            }
          });
    }
  }
}
