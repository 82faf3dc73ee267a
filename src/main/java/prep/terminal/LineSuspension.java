package prep.terminal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-Z while lines are read. The terminal has its usual modes then, and drops the line that was
 * begun; what is asked is shown again below what the shell wrote.
 */
public final class LineSuspension {

  private static final String SIGNAL = "TSTP";

  private final JobControl jobs;
  private final LongSupplier nanoTime;
  private final Runnable again;
  private final AtomicLong suspended = new AtomicLong();

  /** When another program took over; null while none has. */
  private volatile @Nullable Long left;

  /**
   * Handles Ctrl-Z.
   *
   * @param again shows the current question again, on another thread than the one that waits for a
   *     line
   */
  public LineSuspension(JobControl jobs, LongSupplier nanoTime, Runnable again) {
    this.jobs = jobs;
    this.nanoTime = nanoTime;
    this.again = again;
  }

  /** The time, which stands still while the program is suspended or another one runs. */
  public long runningTime() {
    Long since = left;
    return (since == null ? nanoTime.getAsLong() : since) - suspended.get();
  }

  /** Runs what reads lines. */
  public void during(Runnable lines) {
    Object before = Signals.register(SIGNAL, this::suspend);
    try {
      lines.run();
    } finally {
      Signals.unregister(SIGNAL, before);
    }
  }

  /** Lets another program have the time, and Ctrl-Z to itself. */
  <T> T without(Supplier<T> program) {
    Object before = Signals.registerDefault(SIGNAL);
    long since = nanoTime.getAsLong();
    left = since;
    try {
      return program.get();
    } finally {
      suspended.addAndGet(nanoTime.getAsLong() - since);
      left = null;
      Signals.unregister(SIGNAL, before);
    }
  }

  private void suspend() {
    without(() -> {
      jobs.stop();
      return true;
    });
    again.run();
  }
}
