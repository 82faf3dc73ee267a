package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import prep.disk.DiskError;
import prep.problem.UserError;
import prep.progress.Fold;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** The record of all devices that share a data directory: a file of lines for each. */
final class History {

  static final String ENDING = ".jsonl";

  private static final String READ_ADVICE =
      "Make it readable, or name another directory with --data DIR.";

  private final Path directory;
  private final EventReader reader = new EventReader();

  History(Path directory) {
    this.directory = directory;
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  /** The files by name, with their sizes in bytes. Hidden files are still being copied. */
  SortedMap<String, Long> sizes() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file)) {
          sizes.put(name, Files.size(file));
        }
      }
    } catch (NoSuchFileException _) {
      // Nothing has been recorded yet; or a file went away just now, and is then read next time.
      return sizes;
    } catch (IOException e) {
      throw DiskError.of("cannot read", directory, e, READ_ADVICE);
    }
    return sizes;
  }

  /**
   * Folds in the events of a file.
   *
   * @param name the file's name
   * @param from an offset at which a line starts
   * @param own whether this device writes the file
   * @param warnings takes what is to be told about lines that hold no event
   * @return the offset behind the last complete line
   * @throws UserError when the file cannot be read, or is this device's own and holds an event of a
   *     newer prep
   */
  long fold(String name, long from, boolean own, Fold fold, Consumer<String> warnings) {
    return read(name, from, own, fold::add, _ -> {}, warnings);
  }

  /** Hands on the events of a file. */
  void events(String name, boolean own, Consumer<HistoryEvent> events, Consumer<String> warnings) {
    events(name, own, events, _ -> {}, warnings);
  }

  /**
   * Hands on the events of a file.
   *
   * @param unknown takes the ids of those of a kind that only a newer prep knows
   */
  void events(
      String name,
      boolean own,
      Consumer<HistoryEvent> events,
      Consumer<Ulid> unknown,
      Consumer<String> warnings) {
    long _ = read(name, 0, own, events, unknown, warnings);
  }

  private long read(
      String name,
      long from,
      boolean own,
      Consumer<HistoryEvent> events,
      Consumer<Ulid> unknown,
      Consumer<String> warnings) {
    Path file = directory.resolve(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Lines lines = new Lines(file, channel, from, own, events, unknown, warnings);
      long end = LineScanner.scan(channel, from, lines);
      lines.tellOfNewer();
      return end;
    } catch (IOException e) {
      throw DiskError.of("cannot read", file, e, READ_ADVICE);
    }
  }

  /** Whether a line of a file ends right before an offset. */
  boolean endsLine(String name, long offset) {
    Path file = directory.resolve(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return endsLine(channel, offset);
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

    private final Path file;
    private final FileChannel channel;
    private final long from;
    private final boolean own;
    private final Consumer<HistoryEvent> events;
    private final Consumer<Ulid> unknown;
    private final Consumer<String> warnings;
    private long count;
    private long firstNewer;

    Lines(
        Path file,
        FileChannel channel,
        long from,
        boolean own,
        Consumer<HistoryEvent> events,
        Consumer<Ulid> unknown,
        Consumer<String> warnings) {
      this.file = file;
      this.channel = channel;
      this.from = from;
      this.own = own;
      this.events = events;
      this.unknown = unknown;
      this.warnings = warnings;
    }

    @Override
    public void line(byte[] bytes, int start, int end) {
      count++;
      take(reader.read(bytes, start, end), bytes, start, end);
    }

    private void take(EventReader.Line line, byte[] bytes, int start, int end) {
      switch (line) {
        case EventReader.Line.Event(HistoryEvent event) -> events.accept(event);
        case EventReader.Line.Unknown(Ulid id) -> unknown.accept(id);
        case EventReader.Line.Newer() -> newer();
        case EventReader.Line.Invalid(String why) -> {
          List<EventReader.Part> salvaged = reader.salvage(bytes, start, end);
          salvaged.forEach(part -> take(part.line(), bytes, part.from(), part.to()));
          invalid(
              salvaged.isEmpty() ? why : why + " (but " + salvaged.size() + " in it can be read)");
        }
      }
    }

    @Override
    public void tooLong() {
      count++;
      invalid("it is too long");
    }

    private void invalid(String why) {
      warnings.accept(place(count) + ": no valid event, skipped: " + why);
    }

    private void newer() {
      if (own) {
        throw new UserError(
            UserError.Kind.PROGRESS,
            place(count) + ": written by a newer prep",
            "Nothing was changed. Update prep, or name another directory with --data DIR.");
      }
      if (firstNewer == 0) {
        firstNewer = count;
      }
    }

    void tellOfNewer() {
      if (firstNewer > 0) {
        warnings.accept(
            place(firstNewer) + ": written by a newer prep, skipped; update prep to count it");
      }
    }

    private String place(long line) {
      return file + ":" + (linesBefore() + line);
    }

    /** Counted only when a line is to be named, which is rare. */
    private long linesBefore() {
      long lines = 0;
      try {
        long position = 0;
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        while (position < from) {
          buffer.clear().limit((int) Math.min(buffer.capacity(), from - position));
          int read = channel.read(buffer, position);
          if (read < 0) {
            break;
          }
          for (int i = 0; i < read; i++) {
            if (buffer.get(i) == '\n') {
              lines++;
            }
          }
          position += read;
        }
      } catch (IOException e) {
        throw DiskError.of("cannot read", file, e, READ_ADVICE);
      }
      return lines;
    }
  }
}
