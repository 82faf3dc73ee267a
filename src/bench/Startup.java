import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * How long the program takes to its first question, as a multiple of a bare Java program, and what
 * its other short commands cost beside that. All with the bundled decks.
 */
final class Startup {

  /** Another program that prints Hello, to compare a native image with: {@code -Dbench.hello}. */
  private static final String OTHER_HELLO = System.getProperty("bench.hello", "");

  private static final String HELLO = OTHER_HELLO.isEmpty() ? "`java Hello`" : "`Hello`";
  private static final String HELLO_IN_TERMINAL = HELLO + " in a terminal";
  private static final String HELLO_IN_PIPE = HELLO + " through a pipe";
  private static final String QUIZ_IN_TERMINAL = "`prep quiz` to its first question, in a terminal";
  private static final String QUIZ_IN_PIPE = "`prep quiz` and `:quit`, through a pipe";

  private Startup() {}

  static String page(Path launcher, Path work, int runs) throws IOException, InterruptedException {
    Runs all = new Runs(launcher, work);
    List<String> hello = hello(work);
    List<String> quiz = all.prep("quiz", "--topic", "docker", "--type", "choice", "--seed", "1");
    List<String> topics = all.prep("topics");
    List<String> due = all.prep("due", "--count");
    List<String> track = all.prep("quiz", "--track", "backend-systems", "--seed", "1");
    String againstHello =
        new Turns()
            .base(HELLO_IN_TERMINAL, () -> all.inTerminal(hello, "Hello", ""))
            .against(
                HELLO_IN_TERMINAL,
                "`prep quiz` there",
                OTHER_HELLO.isEmpty() ? "CPU ≤ 6" : "≤ 3",
                () -> all.inTerminal(quiz, Runs.KEY_LINE, "q"))
            .base(HELLO_IN_PIPE, () -> all.inPipe("", hello))
            .against(HELLO_IN_PIPE, "`prep quiz` there ", "", () -> all.inPipe(":quit\n", quiz))
            .against(
                HELLO_IN_PIPE,
                "`prep --version` there",
                "",
                () -> all.inPipe("", all.prep("--version")))
            .table(runs);
    String amongCommands =
        new Turns()
            .base(QUIZ_IN_TERMINAL, () -> all.inTerminal(quiz, Runs.KEY_LINE, "q"))
            .against(
                QUIZ_IN_TERMINAL,
                "`prep topics` there",
                "≤ 1.3",
                () -> all.inTerminal(topics, "docker", ""))
            .base(QUIZ_IN_PIPE, () -> all.inPipe(":quit\n", quiz))
            .against(QUIZ_IN_PIPE, "`prep topics`", "≤ 1.3", () -> all.inPipe("", topics))
            .against(QUIZ_IN_PIPE, "`prep due --count`", "≤ 1", () -> all.inPipe("", due))
            .against(QUIZ_IN_PIPE, "`prep quiz --track`", "", () -> all.inPipe(":quit\n", track))
            .table(runs);
    return "# Start-up\n\n"
        + againstHello
        + (OTHER_HELLO.isEmpty()
            ? "\n"
                + "`java Hello`: the same JDK with its default class data archive, and the"
                + " collector and the compiler that prep uses.\n\n"
            : "\n`Hello`: " + Path.of(OTHER_HELLO).getFileName() + ".\n\n")
        + amongCommands;
  }

  private static List<String> hello(Path work) throws IOException {
    if (!OTHER_HELLO.isEmpty()) {
      return List.of(Path.of(OTHER_HELLO).toAbsolutePath().toString());
    }
    Path source = work.resolve("Hello.java");
    Files.writeString(
        source,
        """
        class Hello {
          public static void main(String[] args) {
            System.out.println("Hello");
          }
        }
        """);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, source.toString());
    if (status != 0) {
      throw new IllegalStateException("Hello does not compile");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        work.toString(),
        "Hello");
  }
}
