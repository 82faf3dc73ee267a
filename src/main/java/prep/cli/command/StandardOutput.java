package prep.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import prep.disk.DiskError;
import prep.problem.UserError;

/**
 * Standard output, where the first write that fails ends the command: a {@link PrintStream} alone
 * would swallow the failure. After it everything is dropped, so that whatever runs while the
 * command ends can still print.
 */
public final class StandardOutput extends OutputStream {

  /** Ends a command whose reader has gone: there is nobody left to report anything to. */
  public static final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  private final OutputStream stream;
  private boolean failed;

  private StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  /**
   * Prints UTF-8 to a stream, at the latest when flushed.
   *
   * <p>Printing throws {@link ReaderGone} where the other end of a pipe is closed, and a {@link
   * UserError} of the kind {@code PROGRESS} for any other failure, such as a full disk.
   */
  static PrintStream to(OutputStream stream) {
    return new PrintStream(
        new BufferedOutputStream(new StandardOutput(stream)), false, StandardCharsets.UTF_8);
  }

  private interface Work {
    void run() throws IOException;
  }

  private void attempt(Work work) {
    if (failed) {
      return;
    }
    try {
      work.run();
    } catch (IOException e) {
      failed = true;
      if (isBrokenPipe(e)) {
        throw new ReaderGone();
      }
      throw new UserError(
          UserError.Kind.PROGRESS, "cannot write to standard output: " + DiskError.words(e));
    }
  }

  /**
   * Java keeps only the system's message for a failure, in the user's language, so a pipe without a
   * reader is used to find out what it is.
   */
  private static boolean isBrokenPipe(IOException failure) {
    return DiskError.words(failure).equals(wordsForBrokenPipe());
  }

  private static @Nullable String wordsForBrokenPipe() {
    try {
      Pipe pipe = Pipe.open();
      pipe.source().close();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        int _ = sink.write(ByteBuffer.allocate(1));
      }
      return null;
    } catch (IOException e) {
      return DiskError.words(e);
    }
  }

  @Override
  public void write(int b) {
    attempt(() -> stream.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> stream.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }
}
