package prep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import prep.cli.Prep;
import prep.cli.command.Environment;

/**
 * A run of the program's usual commands in one process, last of all a quiz on the terminal. The
 * build records what it loads and links and makes the ahead-of-time cache of that; nothing else
 * calls it.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) throws ClassNotFoundException, IOException {
    Class.forName("prep.Main");
    run("", "--version");
    run("", "topics");
    run("", "topics", "--json");
    run("", "due", "--count");
    String own = decks();
    run(":quit\n", "quiz", "--no-bundled", "--decks", own, "--plain");
    // For the first time decks are read and what they hold is kept, then that is used.
    run("", "topics", "--no-bundled", "--decks", own);
    run("", "topics", "--no-bundled", "--decks", own);
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
    run("", "plan", "5d", "backend-systems", "--level", "junior", "--minutes", "15");
    run("");
    run("1\n0\n:quit\n", "review", "--plain");
    run("", "plan", "--clear");
    // The build presses keys from here on.
    System.out.println("\n" + args[0]);
    System.exit(run(System.in, "quiz", "--topic", "docker", "--count", "15", "--seed", "1"));
  }

  /** Makes a directory with a deck, as those of users are: not kept by the build as a tree. */
  private static String decks() throws IOException {
    Path decks = Files.createDirectories(Path.of(System.getenv("HOME"), "decks"));
    Path deck = decks.resolve("own.yaml");
    Files.writeString(
        deck,
        """
        title: Own
        questions:
          - id: own
            type: choice
            tags: [own]
            question: |
              Which one?
            options:
              - right: "This"
              - wrong: That
                why: No.
        """);
    Files.setLastModifiedTime(deck, FileTime.fromMillis(0));
    return decks.toString();
  }

  private static void run(String input, String... args) {
    run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static int run(InputStream in, String... args) {
    return Prep.run(Environment.ofProcess(in, System.out, System.err), args);
  }
}
