import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the list of the bundled decks and tracks, because a jar cannot be listed: one path a line,
 * relative to the deck root, with slashes, sorted.
 */
final class DeckIndex {
  private DeckIndex() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path index = Path.of(args[1]);
    String text = "";
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        List<String> names =
            files
                .filter(file -> file.toString().endsWith(".yaml"))
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        text = String.join("\n", names) + "\n";
      }
    }
    Files.createDirectories(index.getParent());
    if (!Files.exists(index) || !Files.readString(index).equals(text)) {
      Files.writeString(index, text);
    }
  }
}
