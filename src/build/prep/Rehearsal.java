package prep;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import prep.cli.Environment;
import prep.cli.Prep;

/**
 * A run of the program's usual commands in one process, last of all a quiz on the terminal. The
 * build records what it loads and links and makes the ahead-of-time cache of that; nothing else
 * calls it.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) throws ClassNotFoundException {
    Class.forName("prep.Main");
    run("", "--version");
    run("", "topics");
    run("", "topics", "--json");
    run(
        "1\n0\n\n".repeat(25),
        "quiz",
        "--topic",
        "docker",
        "--count",
        "15",
        "--seed",
        "1",
        "--plain");
    // The build presses keys from here on.
    System.out.println("\n" + args[0]);
    System.exit(run(System.in, "quiz", "--topic", "docker", "--count", "15", "--seed", "1"));
  }

  private static void run(String input, String... args) {
    run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static int run(InputStream in, String... args) {
    return Prep.run(Environment.ofProcess(in, System.out, System.err), args);
  }
}
