package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.disk.DiskError;
import prep.disk.DurableFiles;
import prep.problem.UserError;
import prep.progress.Fold;
import prep.progress.HistoryEvent;
import prep.progress.Progress;
import prep.progress.Ulid;

/**
 * The record of what the user did, on disk: gives the user's progress, and records what happens,
 * each event synced to disk before {@link #append} returns.
 *
 * <p>Nothing is written, and nothing is locked, before the first event; a journal that is only read
 * changes nothing. Every method throws a {@link UserError} of the kind {@code PROGRESS} when the
 * record cannot be read or written.
 */
public final class Journal {

  /** Clocks of devices may differ by this much. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  private final Settings settings;
  private final History history;
  private final Loader loader;
  private final Set<String> told = new HashSet<>();
  private final List<HistoryEvent> appended = new ArrayList<>();
  private @Nullable OwnHistory own;

  /** What the file holds, or null if it cannot be used. */
  private @Nullable Saved saved;

  /** Everything that was read. */
  private Saved read;

  /** With what was appended since; null if it has to be recomputed. */
  private @Nullable Progress progress;

  private final Progress atStart;

  private Journal(Settings settings) {
    this.settings = settings;
    this.history = new History(settings);
    this.loader = new Loader(settings, history, this::tell);
    this.saved = loader.saved();
    this.read = loader.upToDate(saved);
    this.atStart = read.progress();
    this.progress = atStart;
  }

  /** Opens the record read-only. */
  public static Journal reading(Settings settings) {
    return new Journal(settings);
  }

  /**
   * Opens the record for writing. Repairs the end of this device's file if a crash left it
   * incomplete, and warns about events from the future.
   */
  public static Journal recording(Settings settings) {
    Journal journal = new Journal(settings);
    journal.history.own().ifPresent(journal::mendEnd);
    journal.warnOfFuture();
    return journal;
  }

  private void tell(String warning) {
    if (told.add(warning)) {
      settings.warnings().accept(warning);
    }
  }

  private void mendEnd(String name) {
    Long size = history.sizes().get(name);
    if (size != null && size > read.bytes(name)) {
      locked(
          () -> {
            own().mend();
            return true;
          },
          "cannot repair",
          ownFile(),
          "Make it writable, or choose another directory with --data DIR.");
    }
  }

  private void warnOfFuture() {
    Instant latest = atStart.mark().at();
    if (latest.isAfter(settings.clock().instant().plus(CLOCK_TOLERANCE))) {
      tell(
          "the latest event in the history is from "
              + IsoTime.text(latest)
              + ", which is in the future; is a clock wrong?");
    }
  }

  /** The progress when the record was opened. */
  public Progress atStart() {
    return atStart;
  }

  /** The current progress, with everything that was appended. */
  public Progress progress() {
    if (progress == null) {
      Fold fold = new Fold(settings.fsrs(), settings.former(), read.progress().renamed());
      appended.forEach(fold::add);
      progress =
          fold.onto(read.progress())
              .orElseGet(() -> {
                read = loader.upToDate(read);
                appended.clear();
                return read.progress();
              });
    }
    return progress;
  }

  /** A new ULID, to name a session. */
  public String newId() {
    return Ulid.at(settings.clock().millis(), settings.random()).toString();
  }

  /**
   * Records an event, and returns it when it is safe from a crash.
   *
   * @param event makes the event from its stamp
   * @throws UserError when it cannot be written; then it is not saved, and what was written before
   *     is unharmed
   */
  public <E extends HistoryEvent> E append(Function<Stamp, E> event) {
    makeDirectories();
    E written =
        locked(
            () -> {
              Instant at = now();
              LocalDate day = settings.days().of(at);
              return own().append(at, settings.random(), id -> event.apply(new Stamp(id, at, day)));
            },
            "cannot write to",
            ownFile(),
            "This was not saved; what was recorded before is safe. Free some space or make it"
                + " writable, or choose another directory with --data DIR.");
    appended.add(written);
    progress = null;
    return written;
  }

  private Instant now() {
    Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    if (!Stamp.isPossible(now)) {
      throw new UserError(
          UserError.Kind.PROGRESS,
          "the clock says " + now + ", which cannot be recorded",
          "This was not saved. Set the clock.");
    }
    return now;
  }

  /**
   * Brings {@code progress.json} up to date. To be called at the end of a session; without it
   * nothing is lost.
   */
  public void finish() {
    boolean nothing = saved == null && read.folded().isEmpty();
    if (!appended.isEmpty()) {
      save(false);
    } else if (!nothing && !read.equals(saved)) {
      saveIfPossible();
    }
  }

  /** If nothing happened, nothing should be written. */
  private void saveIfPossible() {
    try {
      save(false);
    } catch (UserError e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  /** Rebuilds {@code progress.json} from the whole history. */
  public Progress rebuild() {
    makeDirectories();
    save(true);
    return progress();
  }

  private void save(boolean anew) {
    Path file = settings.directories().progressFile();
    locked(
        () -> {
          loader.refuseNewer();
          // Without a file to start from, everything has just been read.
          boolean all = anew && saved != null;
          read = all ? loader.all(read.progress().renamed()) : loader.upToDate(read);
          DurableFiles.replace(file, ByteBuffer.wrap(new ProgressWriter().bytes(read)));
          return true;
        },
        "cannot write",
        file,
        "Your answers are safe in the history. Free some space or make it writable; prep rebuilds"
            + " the file from them.");
    saved = read;
    appended.clear();
    progress = read.progress();
  }

  /** Hands on all events of all devices, file by file. */
  public void events(Consumer<HistoryEvent> events) {
    for (String name : history.sizes().keySet()) {
      long _ = history.read(name, 0, events::accept, this::tell);
    }
  }

  /** Hands on the events of this device, in the order in which they were written. */
  public void ownEvents(Consumer<HistoryEvent> events) {
    history
        .own()
        .filter(name -> history.sizes().containsKey(name))
        .ifPresent(name -> {
          long _ = history.read(name, 0, events::accept, this::tell);
        });
  }

  private OwnHistory own() {
    if (own == null) {
      own = new OwnHistory(history.file(settings.device().name() + History.ENDING), this::tell);
    }
    return own;
  }

  private Path ownFile() {
    return history.own().map(history::file).orElse(settings.directories().history());
  }

  private void makeDirectories() {
    Directories directories = settings.directories();
    try {
      DurableFiles.createPrivateDirectory(directories.data());
      DurableFiles.createPrivateDirectory(directories.history());
    } catch (IOException e) {
      throw DiskError.of(
          "cannot create",
          directories.history(),
          e,
          "This was not saved. Make the directory writable, or choose another one with --data"
              + " DIR.");
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T locked(Work<T> work, String what, Path where, String next) {
    try (DataLock _ = DataLock.acquire(settings.directories().lockFile(), DataLock.PATIENCE)) {
      return work.run();
    } catch (IOException e) {
      throw DiskError.of(what, where, e, next);
    }
  }
}
