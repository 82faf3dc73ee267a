package prep.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import prep.disk.DiskError;
import prep.problem.UserError;

/**
 * The right to write in a data directory, which one process has at a time: a lock on the file
 * {@code .lock} in it. The system frees it when a process dies, however it dies.
 */
final class DataLock implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long LONGEST_PAUSE_NANOS = 50_000_000;
  private static final long FIRST_PAUSE_NANOS = 500_000;

  /**
   * File locks are between processes; where a process closes a file, it may lose all its locks on
   * it. So the threads of one process queue up here first.
   */
  private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the lock and takes it.
   *
   * @param file the lock file; created if it is missing
   * @throws UserError when another process holds it for longer than {@code patience}
   */
  static DataLock acquire(Path file, Duration patience) {
    try {
      if (!WITHIN_PROCESS.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw busy(file, patience);
      }
    } catch (InterruptedException _) {
      throw interrupted(file);
    }
    @Nullable FileChannel channel = null;
    boolean locked = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      locked = poll(channel, patience);
      if (!locked) {
        throw busy(file, patience);
      }
      return new DataLock(channel);
    } catch (IOException e) {
      throw DiskError.of(
          "cannot lock",
          file,
          e,
          "Check that the directory exists and is writable, or choose another one with --data"
              + " DIR.");
    } catch (InterruptedException _) {
      throw interrupted(file);
    } finally {
      if (!locked) {
        release(channel);
      }
    }
  }

  /** The waiting time is measured by the pauses alone. */
  private static boolean poll(FileChannel channel, Duration patience)
      throws IOException, InterruptedException {
    long pause = FIRST_PAUSE_NANOS;
    long left = patience.toNanos();
    while (!isLocked(channel)) {
      if (left <= 0) {
        return false;
      }
      long next = Math.min(pause, left);
      TimeUnit.NANOSECONDS.sleep(next);
      left -= next;
      pause = Math.min(pause + pause / 2, LONGEST_PAUSE_NANOS);
    }
    return true;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static UserError busy(Path file, Duration patience) {
    return new UserError(
        UserError.Kind.PROGRESS,
        "another prep has held " + file + " for " + patience.toSeconds() + " seconds",
        "Wait for it to end, or end it. Nothing was written.");
  }

  private static UserError interrupted(Path file) {
    Thread.currentThread().interrupt();
    return new UserError(UserError.Kind.PROGRESS, "interrupted while waiting for " + file);
  }

  @Override
  public void close() {
    release(channel);
  }

  private static void release(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // The lock is gone with the channel, whatever closing it says.
    } finally {
      WITHIN_PROCESS.unlock();
    }
  }
}
