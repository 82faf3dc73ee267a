package prep.it;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.terminal.EmulatedWindow;

/** The built program in a pseudo-terminal: keys go in, and what is painted is waited for. */
final class Pty implements AutoCloseable {

  private static final Pattern ESCAPES =
      Pattern.compile(
          "\u001b(?:\\[[0-9;?]*["
              + " -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[()][A-B0-2]|[=>78cM])");

  private final PtyProcess process;
  private final OutputStream keys;
  private final StringBuilder output = new StringBuilder();
  private final EmulatedWindow window;
  private final Object arrived = new Object();
  private final Thread reader;
  private int seen;

  Pty(Program program, int columns, int rows, String... args) throws IOException {
    this(program, columns, rows, Program.command(args));
  }

  /** A shell that runs {@code script}. */
  static Pty shell(Program program, int columns, int rows, String script) throws IOException {
    return new Pty(program, columns, rows, List.of("/bin/sh", "-c", script));
  }

  /** A shell with jobs, at which commands are typed. */
  static Pty interactiveShell(Program program, int columns, int rows, String... command)
      throws IOException {
    return new Pty(program, columns, rows, List.of(command));
  }

  private Pty(Program program, int columns, int rows, List<String> command) throws IOException {
    window = new EmulatedWindow(columns, rows);
    process =
        new PtyProcessBuilder()
            .setCommand(command.toArray(String[]::new))
            .setEnvironment(program.variables())
            .setDirectory(program.data().getParent().toString())
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start();
    keys = process.getOutputStream();
    reader = new Thread(this::read, "pty reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    byte[] bytes = new byte[8192];
    int kept = 0;
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes, kept, bytes.length - kept)) {
        synchronized (arrived) {
          output.append(new String(bytes, kept, n, StandardCharsets.ISO_8859_1));
          kept = show(bytes, kept + n);
          press(window.takeAnswers());
          arrived.notifyAll();
        }
      }
    } catch (IOException e) {
      // The terminal is closed when the program ends.
    }
    synchronized (arrived) {
      arrived.notifyAll();
    }
  }

  /** Shows all whole characters and keeps the bytes of one that has not come wholly. */
  private int show(byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, false);
    window.write(out.flip().toString());
    int kept = in.remaining();
    in.get(bytes, 0, kept);
    return kept;
  }

  /** Everything painted so far, without escape sequences. */
  String text() {
    byte[] bytes = raw().getBytes(StandardCharsets.ISO_8859_1);
    return ESCAPES.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
  }

  /** What was painted since the last match. */
  private String fresh() {
    String text = text();
    return text.substring(Math.min(seen, text.length()));
  }

  /** Waits until {@code text} is painted after what was waited for last. */
  Pty waitFor(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Program.PATIENCE_SECONDS);
    synchronized (arrived) {
      while (true) {
        String fresh = fresh();
        int at = fresh.indexOf(text);
        if (at >= 0) {
          seen += at + text.length();
          return this;
        }
        long left = end - System.nanoTime();
        if (left <= 0 || (!reader.isAlive() && !process.isAlive())) {
          throw new AssertionError("\"" + text + "\" was not painted; there was:\n" + fresh);
        }
        arrived.wait(Math.max(1, Math.min(100, left / 1_000_000)));
      }
    }
  }

  /** Waits until {@code shown} holds of what stands in the window. */
  Pty waitUntil(Consumer<EmulatedWindow> shown) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Program.PATIENCE_SECONDS);
    synchronized (arrived) {
      while (true) {
        try {
          shown.accept(window);
          seen = text().length();
          return this;
        } catch (AssertionError e) {
          long left = end - System.nanoTime();
          if (left <= 0 || (!reader.isAlive() && !process.isAlive())) {
            throw e;
          }
          arrived.wait(Math.max(1, Math.min(100, left / 1_000_000)));
        }
      }
    }
  }

  /** Something of what stands in the window. */
  <T> T window(Function<EmulatedWindow, T> part) {
    synchronized (arrived) {
      return part.apply(window);
    }
  }

  Pty press(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
    return this;
  }

  /** Everything painted so far, escape sequences included. */
  String raw() {
    synchronized (arrived) {
      return output.toString();
    }
  }

  /** Kills the program and tells everything that it had painted until then. */
  String killed() throws InterruptedException {
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    reader.join(TimeUnit.SECONDS.toMillis(Program.PATIENCE_SECONDS));
    return text();
  }

  void resize(int columns, int rows) {
    synchronized (arrived) {
      window.resize(columns, rows);
    }
    process.setWinSize(new WinSize(columns, rows));
  }

  /** Closes the window, as a terminal does that is closed or loses its connection. */
  void hangUp() throws IOException {
    keys.close();
    process.getInputStream().close();
  }

  long pid() {
    return process.pid();
  }

  /** The exit status, once the program has ended. */
  int status() throws InterruptedException {
    if (!process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running; there was:\n" + fresh());
    }
    return process.exitValue();
  }

  /** Ends the program and all that it started: what is suspended would outlive its shell. */
  @Override
  public void close() {
    List<ProcessHandle> started = new ArrayList<>();
    ProcessHandle.of(process.pid()).stream()
        .flatMap(shell -> Stream.concat(Stream.of(shell), shell.descendants()))
        .forEach(started::add);
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    started.forEach(Pty::awaitEnd);
  }

  /** Looks often: Java itself looks after the programs that a shell started every 300 ms only. */
  private static void awaitEnd(ProcessHandle program) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Program.PATIENCE_SECONDS);
    while (program.isAlive()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still running though killed: " + program.info().commandLine());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
  }
}
