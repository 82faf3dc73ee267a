package prep.terminal;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Measures how long something took, the time in which the program was suspended left out. */
final class Stopwatch {

  private final LongSupplier nanoTime;
  private long started;
  private long leftOut;
  private long lastLook;

  Stopwatch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    restart();
  }

  void restart() {
    started = nanoTime.getAsLong();
    lastLook = started;
    leftOut = 0;
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - started - leftOut);
  }

  /** Notes that the program runs. */
  void look() {
    lastLook = nanoTime.getAsLong();
  }

  /** The program was suspended at some time since it was last seen running. */
  void leaveOutSinceLastLook() {
    long now = nanoTime.getAsLong();
    leftOut += now - lastLook;
    lastLook = now;
  }
}
