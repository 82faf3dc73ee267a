package prep.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** The last event before an offset in a history file, searched backwards from there. */
final class LastOfFile implements LineScanner.Sink {

  /** A few lines. */
  private static final int FIRST_LOOK_BACK = 1 << 10;

  private final EventReader reader;
  private @Nullable Ulid id;
  private boolean newer;

  private LastOfFile(EventReader reader) {
    this.reader = reader;
  }

  static LastOfFile before(FileChannel channel, long offset, EventReader reader)
      throws IOException {
    for (long lookBack = FIRST_LOOK_BACK; ; lookBack *= 2) {
      long from = Math.max(0, offset - lookBack);
      LastOfFile last = new LastOfFile(reader);
      long _ = LineScanner.scan(channel, from, offset, last);
      if (last.id != null || from == 0) {
        return last;
      }
    }
  }

  /** Its id, or null where no line holds an event. */
  @Nullable Ulid id() {
    return id;
  }

  /** Whether only a newer prep can read one of the lines looked at. */
  boolean isBesideNewer() {
    return newer;
  }

  @Override
  public void line(byte[] bytes, int from, int to) {
    switch (reader.read(bytes, from, to)) {
      case EventReader.Line.Event(HistoryEvent event) -> id = event.id();
      case EventReader.Line.Unknown(Ulid unknown) -> id = unknown;
      case EventReader.Line.Newer() -> newer = true;
      case EventReader.Line.Invalid _ -> {}
    }
  }
}
