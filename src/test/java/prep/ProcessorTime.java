package prep;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Bounds on how long something computes, whatever else the machine does in the meantime. */
public final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LOOK_MILLIS = 50;

  private ProcessorTime() {}

  /** What some work gives; to have used more than so much processor time for it is a failure. */
  public static <T> T within(Duration limit, Supplier<T> work) {
    FutureTask<T> task =
        new FutureTask<>(() -> {
          T result = work.get();
          check(THREADS.getCurrentThreadCpuTime(), limit);
          return result;
        });
    Thread thread = Thread.ofPlatform().daemon().start(task);
    while (true) {
      try {
        return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        check(THREADS.getThreadCpuTime(thread.threadId()), limit);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new AssertionError(e.getCause());
      }
    }
  }

  /** Does the work; to use more than so much processor time for it is a failure. */
  public static void within(Duration limit, Runnable work) {
    within(
        limit,
        () -> {
          work.run();
          return true;
        });
  }

  private static void check(long nanos, Duration limit) {
    if (nanos > limit.toNanos()) {
      throw new AssertionError("it took more than " + limit + " of processor time");
    }
  }
}
