package prep.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import prep.session.Session;
import prep.terminal.json.JsonLoop;
import prep.terminal.programs.Browser;

/** Runs sessions at the keys, line by line and as JSON, with no browser and an idle editor. */
final class Loops {

  final ScriptedTerminal terminal;
  final Recorded record = new Recorded();
  Limits limits = Limits.NONE;

  /** The clock of those that read lines. */
  LongSupplier clock = () -> 0;

  /** Ends what runs, as a signal does. */
  Runnable signal = () -> {};

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  Loops() {
    this(ScriptedTerminal.open());
  }

  /** At a terminal of another size. */
  Loops(ScriptedTerminal terminal) {
    this.terminal = terminal;
  }

  /** The session after everything in the terminal's script has happened. */
  Session atKeys(Session session) {
    KeyLoop loop = new KeyLoop(session, terminal.keys(() -> {}, limits), record, others());
    signal = loop::stop;
    return loop.run(OptionalDouble.empty());
  }

  /** The session after a person has typed these lines at a terminal. */
  Session plain(Session session, String lines) {
    return inLines(session, lines, 80);
  }

  /** The session after these lines have come through a pipe. */
  Session piped(Session session, String lines) {
    return inLines(session, lines, 0);
  }

  private Session inLines(Session session, String lines, int columns) {
    return new LineLoop(
            session,
            lines(lines),
            printed(),
            Palette.PLAIN,
            record,
            limits,
            others(),
            clock,
            columns)
        .run(7, OptionalDouble.empty());
  }

  /** The session after a program has sent these lines. */
  Session json(Session session, String lines) {
    return new JsonLoop(session, lines(lines), printed(), record, limits, clock)
        .run(7, OptionalDouble.empty());
  }

  /** What was printed. */
  String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  private PrintStream printed() {
    return new PrintStream(output, false, StandardCharsets.UTF_8);
  }

  private static Lines lines(String lines) {
    return new Lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false);
  }

  private static OtherPrograms others() {
    Browser none = Browser.of(Map.of("BROWSER", "/no/browser"), "Linux");
    return new OtherPrograms(
        _ -> new Editing.Outcome(Optional.empty(), List.of("Nothing new.")), none, () -> {});
  }
}
