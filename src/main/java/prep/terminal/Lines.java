package prep.terminal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import prep.problem.UserError;
import prep.session.Session;

/**
 * The lines of a stream as UTF-8, without a byte order mark and without line ends. It reads no
 * further than the line asked for, and a line is bounded, so that a stream without line ends does
 * not fill the memory.
 */
public final class Lines implements AnswerLines {

  /** Longer than any answer. */
  private static final int LONGEST = 1 << 20;

  private final InputStream stream;
  private final boolean atTerminal;
  private int number;

  /** Whether the stream has ended: a terminal could be read on after Ctrl-D. */
  private boolean ended;

  /**
   * The lines of a stream.
   *
   * @param atTerminal whether a person types them: then they end where the terminal is lost
   */
  public Lines(InputStream stream, boolean atTerminal) {
    this.stream = new BufferedInputStream(stream);
    this.atTerminal = atTerminal;
  }

  /**
   * The next line, or empty at the end of the stream.
   *
   * @throws UserError for a line that is too long
   */
  public Optional<String> next() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int b = ended ? -1 : stream.read();
      if (b < 0) {
        ended = true;
        return Optional.empty();
      }
      number++;
      while (b >= 0 && b != '\n') {
        if (bytes.size() == LONGEST) {
          throw new UserError(UserError.Kind.DATA, place() + ": the line is longer than 1 MiB");
        }
        bytes.write(b);
        b = stream.read();
      }
      return Optional.of(text(bytes.toString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      if (!atTerminal) {
        throw new UncheckedIOException(e);
      }
      ended = true;
      return Optional.empty();
    }
  }

  private String text(String line) {
    int start = number == 1 && line.startsWith("\ufeff") ? 1 : 0;
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    return line.substring(start, Math.max(start, end));
  }

  @Override
  public Optional<String> next(Session session) {
    return next();
  }

  @Override
  public String place() {
    return "stdin:" + number;
  }
}
