package prep.cli.command;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import prep.disk.FileNames;
import prep.problem.UserError;
import prep.store.Directories;
import prep.store.Stamp;
import prep.terminal.Lines;
import prep.terminal.Terminals;
import prep.text.Safe;

/**
 * Everything that the program takes from outside, so that a test can make its own.
 *
 * @param out takes UTF-8
 * @param variables the environment variables
 * @param clock gives the time for stamps and due dates, in the user's zone
 * @param nanoTime measures how long something takes
 * @param interactive whether a person sits at both ends: standard input and output are a terminal
 * @param charset the terminal's encoding
 */
public record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> variables,
    Clock clock,
    LongSupplier nanoTime,
    Random random,
    Path home,
    boolean interactive,
    boolean windows,
    Charset charset) {

  /** What Java returns if the system does not know the user. */
  private static final String NO_HOME = "?";

  /**
   * The environment of this process.
   *
   * @param out a write to it that fails ends the command; one to {@code err} is done without
   * @throws UserError if the home directory cannot be determined
   */
  public static Environment ofProcess(InputStream in, OutputStream out, OutputStream err) {
    Console console = System.console();
    return new Environment(
        in,
        StandardOutput.to(out),
        new PrintStream(new BufferedOutputStream(err), false, StandardCharsets.UTF_8),
        System.getenv(),
        Clock.system(ZoneId.systemDefault()),
        System::nanoTime,
        new Random(),
        homeDirectory(),
        console != null && console.isTerminal(),
        System.getProperty("os.name", "").startsWith("Windows"),
        console == null ? StandardCharsets.UTF_8 : console.charset());
  }

  private static Path homeDirectory() {
    String home = System.getenv().getOrDefault("HOME", "");
    if (home.isEmpty()) {
      home = System.getProperty("user.home", NO_HOME);
    }
    if (home.equals(NO_HOME)) {
      throw new UserError(
          UserError.Kind.USAGE,
          "HOME is not set, and the system reports no home directory for this user.",
          "Set HOME to a directory.");
    }
    return FileNames.inVariable("HOME", home);
  }

  /** Writes a line to standard error at once, with control characters made visible. */
  public void say(String line) {
    say(err, line);
  }

  /** The same, if the rest of the environment cannot be determined. */
  public static void say(PrintStream err, String line) {
    err.print(Safe.text(line) + "\n");
    err.flush();
  }

  /** The lines of standard input. */
  public Lines lines() {
    return new Lines(in, interactive);
  }

  /** Whether a window can be painted for the person at it, by what the environment says. */
  boolean isPaintable() {
    return interactive && variable("ACCESSIBLE").isEmpty() && !variable("TERM").equals("dumb");
  }

  /** The variable's value, or an empty text if it is not set. */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /**
   * This environment, with the time frozen if {@code PREP_NOW} is set.
   *
   * @throws UserError if {@code PREP_NOW} is not an instant that can be recorded
   */
  public Environment withTimeAsAsked() {
    String now = variable("PREP_NOW");
    if (now.isEmpty()) {
      return this;
    }
    ZoneId zone = clock.getZone();
    try {
      Instant instant = Instant.parse(now);
      if (Stamp.isPossible(instant)) {
        return with(Clock.fixed(instant, zone));
      }
    } catch (DateTimeException _) {
      // The same is to be done about it.
    }
    throw new UserError(
        UserError.Kind.USAGE,
        "PREP_NOW is not an instant from 1970 to 9899: " + now,
        "Use a form such as 2026-11-21T10:00:00Z.");
  }

  /** The directories for this environment and {@code --data}. */
  public Directories directories(CommonOptions common) {
    Directories directories = Directories.of(variables, home, windows);
    Path data = common.data();
    return data == null ? directories : directories.withData(data);
  }

  /** The terminal of the user; empty if there is none that can be controlled. */
  public Optional<Terminal> terminal(CommonOptions common) {
    return Terminals.open(variable("TERM"), directories(common).cache());
  }

  /** The separator of a path list. */
  String pathSeparator() {
    return windows ? ";" : ":";
  }

  /** What relative paths start from. */
  public Path workingDirectory() {
    return Path.of("").toAbsolutePath();
  }

  private Environment with(Clock other) {
    return new Environment(
        in, out, err, variables, other, nanoTime, random, home, interactive, windows, charset);
  }
}
