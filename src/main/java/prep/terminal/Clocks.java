package prep.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What time a session and its question have taken, and what is left of it. */
public final class Clocks {

  private final Limits limits;
  private final Stopwatch session;
  private final Stopwatch question;
  private final Stopwatch speech;
  private long shownSecond;

  /** They begin to run. */
  public Clocks(Limits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.session = new Stopwatch(nanoTime);
    this.question = new Stopwatch(nanoTime);
    this.speech = new Stopwatch(nanoTime);
  }

  /** The session begins only now. */
  public void restartSession() {
    session.restart();
  }

  /** A new question is asked. */
  public void restartQuestion() {
    question.restart();
  }

  /** The user begins to speak. */
  public void restartSpeech() {
    speech.restart();
    shownSecond = 0;
  }

  /** The time since the user began to speak. */
  public Duration speech() {
    return speech.elapsed();
  }

  /** The time since they began, or the session did. */
  public Duration session() {
    return session.elapsed();
  }

  /** The time since the question was asked. */
  public Duration question() {
    return question.elapsed();
  }

  /** Notes that the program runs. */
  public void look() {
    session.look();
    question.look();
    speech.look();
  }

  /** The time since the last look does not count for the user. */
  public void leaveOutSinceLastLook() {
    session.leaveOutSinceLastLook();
    question.leaveOutSinceLastLook();
    speech.leaveOutSinceLastLook();
  }

  boolean isSessionOver() {
    return limits.isSessionOver(session());
  }

  boolean isQuestionOver() {
    return limits.isQuestionOver(question());
  }

  /** What is left for the question; empty if it has no limit. */
  Optional<Duration> left() {
    return limits.left(question());
  }

  /**
   * Whether another second has passed since this was asked last: of a speech, or of a limited
   * question.
   */
  public boolean takeSecond(boolean speaking) {
    long second = (speaking ? speech() : question()).toSeconds();
    if ((!speaking && left().isEmpty()) || second == shownSecond) {
      return false;
    }
    shownSecond = second;
    return true;
  }

  /** Measures how long something took, the time in which the program was suspended left out. */
  private static final class Stopwatch {

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
}
