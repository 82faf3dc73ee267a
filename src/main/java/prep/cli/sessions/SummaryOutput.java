package prep.cli.sessions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import prep.cli.command.AtSignal;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.disk.WholeFile;
import prep.session.Session;
import prep.terminal.Running;
import prep.terminal.json.SummaryJson;

/** The summary file of a session, for scripts, written however the session ends. */
final class SummaryOutput {

  private final Environment environment;
  private final Path file;
  private final long seed;
  private boolean written;

  /**
   * A file to write to.
   *
   * @throws UserError if it cannot be written, so that nobody answers in vain
   */
  SummaryOutput(Environment environment, Path named, long seed) {
    this.environment = environment;
    this.file = environment.workingDirectory().resolve(named);
    this.seed = seed;
    WholeFile.requireWritable(file);
  }

  /** Writes the summary of a session with nothing to ask. */
  void writeEmpty(Session session) {
    write(null, session, Duration.ZERO, OptionalDouble.empty());
  }

  /**
   * Runs a session and writes its summary at the end, even if an error or a signal ends it.
   *
   * @param id of the session in the history
   */
  Session during(
      String id, Running<Session> running, OptionalDouble passMark, Supplier<Session> work) {
    return new AtSignal(environment, () -> write(id, running.stop(), running.elapsed(), passMark))
        .during(() -> {
          try {
            return work.get();
          } finally {
            write(id, running.state(), running.elapsed(), passMark);
          }
        });
  }

  private synchronized void write(
      @Nullable String id, Session session, Duration elapsed, OptionalDouble passMark) {
    if (written) {
      return;
    }
    written = true;
    String text =
        JsonText.of(json -> {
          json.writeStartObject();
          json.writeStringProperty("event", "summary");
          json.writeStringProperty("session", id);
          json.writeNumberProperty("seed", seed);
          SummaryJson.write(json, session, elapsed, passMark);
          json.writeEndObject();
        });
    WholeFile.replace(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
