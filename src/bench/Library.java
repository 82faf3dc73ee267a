import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Directories of generated decks of choice questions, always the same. */
final class Library {

  private Library() {}

  static String topic(int number) {
    return String.format(Locale.ROOT, "topic-%04d", number);
  }

  static String question(int number) {
    return String.format(Locale.ROOT, "q-%05d", number);
  }

  /** Writes a directory of decks, unless it is there. */
  static Path write(Path directory, int topics, int questionsEach) throws IOException {
    Path done = directory.resolve(".done");
    Files.createDirectories(directory);
    if (!Files.exists(done)) {
      for (int topic = 0; topic < topics; topic++) {
        deck(directory.resolve(topic(topic) + ".yaml"), questionsEach);
      }
      Files.createFile(done);
    }
    return directory;
  }

  private static void deck(Path file, int questions) throws IOException {
    try (BufferedWriter deck = Files.newBufferedWriter(file)) {
      deck.write("title: Deck\nabout: Questions to measure with.\nquestions:\n");
      for (int n = 0; n < questions; n++) {
        // Every other question has two right options: its toggles are keys that record nothing.
        String second = n % 2 == 0 ? "wrong" : "right";
        deck.write(
            """
              - id: %s
                type: choice
                level: mid
                tags: [measured]
                question: |
                  Which of these does statement number %d of the handbook say about the `measure`
                  function, and what follows from it?
                options:
                  - right: It is called once for each of the %d parts, in their order
                  - %s: It is called again where a part has changed since
                  - wrong: It is called by the first of %d threads
                    why: There is one thread; the parts follow one after another.
                  - It is not called at all
                explanation: |
                  The function is *pure*: calling it again gives the same as before, and so its
                  result for each of the %d parts can be kept. See chapter %d of the handbook.
                sources: [https://example.org/handbook/%d]
            """
                .formatted(question(n), n, n + 2, second, n + 1, n + 2, n % 12, n));
      }
    }
  }
}
