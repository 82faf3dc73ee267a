import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.library.Catalog;
import prep.yaml.TreeFile;

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
    List<Deck> decks = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
      if (!name.startsWith("tracks/")) {
        decks.add(
            DeckReader.read(new Topic(name), file.toString(), Files.readAllBytes(file)).deck());
      }
    }
    Path catalog = root.resolve(Catalog.NAME);
    byte[] bytes = Catalog.of(decks, reader(root.resolveSibling("prep")));
    if (!Files.exists(catalog) || !Arrays.equals(Files.readAllBytes(catalog), bytes)) {
      Files.write(catalog, bytes);
    }
  }

  /** Stands for the classes that decide what a deck file holds: another one where they differ. */
  private static long reader(Path classes) throws IOException {
    CRC32 crc = new CRC32();
    for (String part : List.of("deck", "files")) {
      List<Path> files;
      try (Stream<Path> all = Files.list(classes.resolve(part))) {
        files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      }
      for (Path file : files) {
        crc.update(Files.readAllBytes(file));
      }
    }
    // Never 0, which stands for an unknown one.
    return crc.getValue() + 1;
  }
}
