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
    Path classes = root.resolveSibling("prep");
    Path stamp = root.toAbsolutePath().getParent().resolveSibling("deck-trees.made-by");
    String writer = Long.toHexString(checksum(classes, List.of("yaml")));
    boolean otherWriter = !Files.exists(stamp) || !Files.readString(stamp).equals(writer);
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Path tree = file.resolveSibling(name.replace(".yaml", TreeFile.ENDING));
      if (otherWriter || isOlder(tree, file)) {
        Files.write(tree, TreeFile.of(file.toString(), Files.readAllBytes(file)));
      }
    }
    Files.writeString(stamp, writer);
    catalog(root, files, checksum(classes, List.of("deck", "files")));
  }

  private static boolean isOlder(Path made, Path file) throws IOException {
    return !Files.exists(made)
        || Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(file)) < 0;
  }

  /**
   * A catalog of the decks.
   *
   * @param reader stands for the classes that decide what a deck file holds
   */
  private static void catalog(Path root, List<Path> files, long reader) throws IOException {
    List<Deck> decks = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
      if (!name.startsWith("tracks/")) {
        decks.add(
            DeckReader.read(new Topic(name), file.toString(), Files.readAllBytes(file)).deck());
      }
    }
    Path catalog = root.resolve(Catalog.NAME);
    byte[] bytes = Catalog.of(decks, reader);
    if (!Files.exists(catalog) || !Arrays.equals(Files.readAllBytes(catalog), bytes)) {
      Files.write(catalog, bytes);
    }
  }

  /** Stands for the classes of some packages: another one where they differ. */
  private static long checksum(Path classes, List<String> packages) throws IOException {
    CRC32 crc = new CRC32();
    for (String part : packages) {
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
