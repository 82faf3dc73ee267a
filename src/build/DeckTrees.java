import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import prep.files.TreeFile;

/**
 * Keeps the tree of each bundled deck beside its YAML, so that no YAML is read when prep starts:
 * {@code DeckTrees DIRECTORY}.
 */
final class DeckTrees {
  private DeckTrees() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> decks;
    try (Stream<Path> files = Files.walk(root)) {
      decks = files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
    for (Path deck : decks) {
      String name = String.valueOf(deck.getFileName());
      Path tree = deck.resolveSibling(name.replace(".yaml", TreeFile.ENDING));
      if (!Files.exists(tree)
          || Files.getLastModifiedTime(tree).compareTo(Files.getLastModifiedTime(deck)) < 0) {
        Files.write(tree, TreeFile.of(deck.toString(), Files.readAllBytes(deck)));
      }
    }
  }
}
