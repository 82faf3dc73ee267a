package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prep.disk.DiskError;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** The record of all devices that share a data directory: one file of lines for each. */
final class History {

  static final String ENDING = ".jsonl";

  private static final String READ_ADVICE =
      "Make it readable, or choose another directory with --data DIR.";

  /** Takes the events of a file. */
  interface Events {

    void take(HistoryEvent event);

    /** Takes an event of a kind that only a newer prep knows. */
    default void takeUnknown(Ulid id) {}
  }

  private final Path directory;
  private final Device device;
  private final EventReader reader = new EventReader();

  History(Settings settings) {
    this.directory = settings.directories().history();
    this.device = settings.device();
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  /** The name of the file that this device writes, if the device has a name already. */
  Optional<String> own() {
    return device.known().map(name -> name + ENDING);
  }

  boolean isOwn(String name) {
    return own().filter(name::equals).isPresent();
  }

  SortedMap<String, Long> sizes() {
    return sizes(directory);
  }

  /**
   * The files in a directory by name, with their sizes in bytes. Hidden files are still being
   * copied.
   */
  static SortedMap<String, Long> sizes(Path directory) {
    SortedMap<String, Long> sizes = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file)) {
          sizes.put(name, Files.size(file));
        }
      }
    } catch (NoSuchFileException _) {
      // Nothing has been recorded yet; or a file was just removed, and is read next time.
      return sizes;
    } catch (IOException e) {
      throw DiskError.of("cannot read", directory, e, READ_ADVICE);
    }
    return sizes;
  }

  /**
   * Hands on the events of a file.
   *
   * @param name the file's name
   * @param from an offset at which a line starts
   * @param warnings takes warnings about lines that are not events
   * @return the offset after the last complete line
   * @throws UserError when the file cannot be read, or is this device's own and holds an event of a
   *     newer prep
   */
  long read(String name, long from, Events events, Consumer<String> warnings) {
    Path file = file(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Lines lines = new Lines(name, channel, from, events, warnings);
      long end = LineScanner.scan(channel, from, lines);
      lines.tellOfNewer();
      return end;
    } catch (IOException e) {
      throw DiskError.of("cannot read", file, e, READ_ADVICE);
    }
  }

  /**
   * The part of a file before an offset, only the end of which is read; null if the offset is
   * within a line.
   */
  @Nullable Folded before(String name, long offset) {
    Path file = file(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return endsLine(channel, offset)
          ? new Folded(offset, LastOfFile.before(channel, offset, reader).id())
          : null;
    } catch (IOException e) {
      throw DiskError.of("cannot read", file, e, READ_ADVICE);
    }
  }

  /** Whether a line ends right before an offset. */
  static boolean endsLine(FileChannel channel, long offset) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, offset - 1) == 1 && last.get(0) == '\n';
  }

  /** Turns the lines of one file into events. */
  private final class Lines implements LineScanner.Sink {

    private final String name;
    private final FileChannel channel;
    private final long from;
    private final Events events;
    private final Consumer<String> warnings;
    private long count;
    private long firstNewer;

    Lines(String name, FileChannel channel, long from, Events events, Consumer<String> warnings) {
      this.name = name;
      this.channel = channel;
      this.from = from;
      this.events = events;
      this.warnings = warnings;
    }

    @Override
    public void line(byte[] bytes, int start, int end) throws IOException {
      count++;
      for (EventReader.Part part : reader.parts(bytes, start, end)) {
        switch (part.line()) {
          case EventReader.Line.Event(HistoryEvent event) -> events.take(event);
          case EventReader.Line.Unknown(Ulid id) -> events.takeUnknown(id);
          case EventReader.Line.Newer() -> newer();
          case EventReader.Line.Invalid(String why) -> invalid(why);
        }
      }
    }

    @Override
    public void tooLong() throws IOException {
      count++;
      invalid("it is too long");
    }

    private void invalid(String why) throws IOException {
      warnings.accept(place(count) + ": not a valid event, skipped: " + why);
    }

    private void newer() throws IOException {
      if (isOwn(name)) {
        throw new UserError(
            UserError.Kind.PROGRESS,
            place(count) + ": written by a newer prep",
            "Nothing was changed. Update prep, or choose another directory with --data DIR.");
      }
      if (firstNewer == 0) {
        firstNewer = count;
      }
    }

    void tellOfNewer() throws IOException {
      if (firstNewer > 0) {
        warnings.accept(
            place(firstNewer) + ": written by a newer prep, skipped; update prep to count it");
      }
    }

    /** Lines are counted only to report one, which is rare. */
    private String place(long line) throws IOException {
      LineScanner.Counter before = new LineScanner.Counter();
      long _ = LineScanner.scan(channel, 0, from, before);
      return file(name) + ":" + (before.lines() + line);
    }
  }
}
