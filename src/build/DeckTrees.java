import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prep.deck.Topic;
import prep.files.Catalog;
import prep.files.DeckReader;
import prep.files.TreeFile;

/**
 * Keeps the tree of each bundled deck beside its YAML, so that no YAML is read when prep starts,
 * and a catalog of all decks, so that none is read where they are only counted: {@code DeckTrees
 * DIRECTORY}.
 */
final class DeckTrees {
  private DeckTrees() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Path tree = file.resolveSibling(name.replace(".yaml", TreeFile.ENDING));
      if (isOlder(tree, file)) {
        Files.write(tree, TreeFile.of(file.toString(), Files.readAllBytes(file)));
      }
    }
    catalog(root, files);
  }

  private static boolean isOlder(Path made, Path file) throws IOException {
    return !Files.exists(made)
        || Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(file)) < 0;
  }

  private static void catalog(Path root, List<Path> files) throws IOException {
    List<Catalog.Entry> entries = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
      if (!name.startsWith("tracks/")) {
        Topic topic = new Topic(name);
        entries.add(
            Catalog.Entry.of(
                DeckReader.read(topic, file.toString(), Files.readAllBytes(file)).deck()));
      }
    }
    Path catalog = root.resolve(Catalog.NAME);
    String text = Catalog.text(entries);
    if (!Files.exists(catalog) || !Files.readString(catalog).equals(text)) {
      Files.writeString(catalog, text);
    }
  }
}
