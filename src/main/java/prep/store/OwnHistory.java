package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import prep.disk.DurableFiles;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/**
 * The file of this device in the history, to append to. Used only under the {@link DataLock}; other
 * processes of this device append to it, too, in between.
 */
final class OwnHistory {

  private static final int FIRST_LOOK_BACK = 1 << 13;

  private final Path file;
  private final Consumer<String> warnings;
  private final EventReader reader = new EventReader();
  private final EventWriter writer = new EventWriter();
  private long end = -1;
  private @Nullable Ulid last;

  OwnHistory(Path file, Consumer<String> warnings) {
    this.file = file;
    this.warnings = warnings;
  }

  /** Sets a torn last line aside. */
  void mend() throws IOException {
    try (FileChannel channel = open()) {
      findEnd(channel);
    }
  }

  /**
   * Writes an event and returns it when it is on disk.
   *
   * @param at when it happens, which its id encodes, too
   * @param event makes it from its id
   */
  <E extends HistoryEvent> E append(Instant at, RandomGenerator random, Function<Ulid, E> event)
      throws IOException {
    boolean isNew = !Files.exists(file);
    try (FileChannel channel = open()) {
      findEnd(channel);
      long millis = at.toEpochMilli();
      Ulid id = last == null ? Ulid.at(millis, random) : last.next(millis, random);
      E made = event.apply(id);
      byte[] line = writer.line(made);
      long size = channel.size();
      try {
        channel.position(size);
        DurableFiles.writeFully(channel, ByteBuffer.wrap(line));
        channel.force(false);
      } catch (IOException e) {
        takeBack(channel, size, e);
        throw e;
      }
      if (isNew) {
        DurableFiles.forceNameOf(file);
      }
      end = size + line.length;
      last = id;
      return made;
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Finds the last id, if the file has changed since, and repairs the end. */
  private void findEnd(FileChannel channel) throws IOException {
    long size = channel.size();
    if (size != end) {
      size = mend(channel, size);
      last = lastId(channel, size);
      end = size;
    }
  }

  /**
   * An incomplete line would corrupt the next one. If it cannot be cut off now, the next start does
   * it.
   */
  private static void takeBack(FileChannel channel, long size, IOException reason) {
    try {
      if (channel.size() > size) {
        channel.truncate(size);
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Copies a last line without its line end to another file and cuts it off. */
  private long mend(FileChannel channel, long size) throws IOException {
    if (size == 0 || History.endsLine(channel, size)) {
      return size;
    }
    long whole = lastLineEnd(channel, size);
    Path aside = file.resolveSibling(file.getFileName() + ".bad");
    try (FileChannel bad =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND)) {
      channel.position(whole);
      channel.transferTo(whole, size - whole, bad);
      DurableFiles.writeFully(bad, ByteBuffer.wrap(new byte[] {'\n'}));
      bad.force(true);
    }
    channel.truncate(whole);
    channel.force(true);
    warnings.accept(
        file + ": the last line was incomplete, as after a crash; moved it to " + aside);
    return whole;
  }

  private static long lastLineEnd(FileChannel channel, long size) throws IOException {
    for (long lookBack = FIRST_LOOK_BACK; ; lookBack *= 2) {
      long from = Math.max(0, size - lookBack);
      long end = LineScanner.scan(channel, from, (_, _, _) -> {});
      if (end > from || from == 0) {
        return end;
      }
    }
  }

  private @Nullable Ulid lastId(FileChannel channel, long size) throws IOException {
    LastOfFile lastEvent = LastOfFile.before(channel, size, reader);
    if (lastEvent.isBesideNewer()) {
      throw new UserError(
          UserError.Kind.PROGRESS,
          file + ": written by a newer prep",
          "Nothing was changed. Update prep, or choose another directory with --data DIR.");
    }
    return lastEvent.id();
  }
}
