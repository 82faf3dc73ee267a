package prep.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Writes all events of all devices as one file, each once, exactly as recorded. */
public final class HistoryExport {

  private HistoryExport() {}

  /**
   * Writes the lines that hold events, also those of a newer prep. Events that lost the line end
   * between them get one again; a line that holds none is left out.
   */
  public static void write(Settings settings, OutputStream out) throws IOException {
    History history = new History(settings);
    EventReader reader = new EventReader();
    SeenEvents seen = new SeenEvents();
    LineScanner.Sink lines =
        (bytes, from, to) -> {
          for (EventReader.Part part : reader.parts(bytes, from, to)) {
            if (seen.isNew(part.line())) {
              out.write(bytes, part.from(), part.to() - part.from());
              out.write('\n');
            }
          }
        };
    for (String name : history.sizes().keySet()) {
      try (FileChannel channel = FileChannel.open(history.file(name), StandardOpenOption.READ)) {
        long _ = LineScanner.scan(channel, 0, lines);
      }
    }
    out.flush();
  }
}
