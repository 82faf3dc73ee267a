package prep.cli.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import prep.cli.Prep;
import prep.deck.DeckFacts;

/** Runs prep's commands in this process: with a home, a frozen clock and nobody at a terminal. */
public final class World {

  private final Path home;
  private final Map<String, String> variables;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long nanos;
  private long tick;
  private boolean interactive;
  private Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  public World(Path home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  /** Lets two seconds pass between one look at the stopwatch and the next. */
  public void takesSecondsToLook() {
    tick = 2_000_000_000;
  }

  /** Sits down at a terminal. */
  public void isAtATerminal() {
    interactive = true;
  }

  /** Goes to a time and a place. */
  public void goesTo(Instant now, ZoneId zone) {
    clock = Clock.fixed(now, zone);
  }

  /**
   * Runs a command to its end and tells its status; what it says replaces what the last one did.
   */
  public int run(String in, String... arguments) {
    return run(input(in), arguments);
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with any input. */
  public int run(InputStream in, String... arguments) {
    out.reset();
    return run(out, in, arguments);
  }

  /** The same with standard output going elsewhere. */
  public int run(OutputStream out, String in, String... arguments) {
    return run(out, input(in), arguments);
  }

  private int run(OutputStream out, InputStream in, String... arguments) {
    return Prep.run(environment(out, in), arguments);
  }

  /** What a command finds here, for one that is called without a command line. */
  public Environment environment(InputStream in) {
    out.reset();
    return environment(out, in);
  }

  /** What a command that records answers to these decks finds here. */
  public Study study(List<? extends DeckFacts<?>> decks) {
    return Study.recording(environment(InputStream.nullInputStream()), new CommonOptions(), decks);
  }

  private Environment environment(OutputStream out, InputStream in) {
    err.reset();
    return new Environment(
        in,
        StandardOutput.to(out),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        variables,
        clock,
        () -> nanos += tick,
        new Random(1),
        home,
        interactive,
        false,
        StandardCharsets.UTF_8);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
