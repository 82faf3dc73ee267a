package prep.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.progress.Ulid;

/** Writes all events of all devices as one file, each once, in the words they were recorded in. */
public final class HistoryExport {

  private final EventReader reader = new EventReader();
  private final Set<Ulid> written = new HashSet<>();

  /** Apart from those that are known: damage may make a line of one kind one of the other. */
  private final Set<Ulid> writtenUnknown = new HashSet<>();

  private final OutputStream out;

  private HistoryExport(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes the lines that hold events, also those of a newer prep. Events that lost the line end
   * between them get one again; a line that holds none is left out.
   */
  public static void write(Settings settings, OutputStream out) throws IOException {
    History history = new History(settings.directories().history());
    HistoryExport export = new HistoryExport(out);
    for (String name : history.sizes().keySet()) {
      export.file(history.file(name));
    }
    out.flush();
  }

  private void file(Path file) throws IOException {
    Lines lines = new Lines();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long _ = LineScanner.scan(channel, 0, lines);
    }
    if (lines.failure != null) {
      throw lines.failure;
    }
  }

  private final class Lines implements LineScanner.Sink {

    private @Nullable IOException failure;

    @Override
    public void line(byte[] bytes, int from, int to) {
      take(reader.read(bytes, from, to), bytes, from, to);
    }

    private void take(EventReader.Line line, byte[] bytes, int from, int to) {
      boolean wanted =
          switch (line) {
            case EventReader.Line.Event(var event) -> written.add(event.id());
            case EventReader.Line.Unknown(Ulid id) -> writtenUnknown.add(id);
            case EventReader.Line.Newer() -> true;
            case EventReader.Line.Invalid _ -> {
              reader
                  .salvage(bytes, from, to)
                  .forEach(part -> take(part.line(), bytes, part.from(), part.to()));
              yield false;
            }
          };
      if (wanted && failure == null) {
        try {
          out.write(bytes, from, to - from);
          out.write('\n');
        } catch (IOException e) {
          failure = e;
        }
      }
    }

    @Override
    public void tooLong() {}
  }
}
