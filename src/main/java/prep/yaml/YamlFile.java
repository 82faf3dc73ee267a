package prep.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A YAML file: its text, and its tree, which is read on demand. A file that cannot be read has no
 * tree and one problem.
 */
public final class YamlFile {

  private final Problems problems;
  private final Supplier<Optional<Node>> reader;

  private YamlFile(Problems problems, Supplier<Optional<Node>> reader) {
    this.problems = problems;
    this.reader = reader;
  }

  /**
   * A file with this content.
   *
   * @param name as the user would name it
   */
  public static YamlFile of(String name, byte[] content) {
    try {
      Problems problems = new Problems(name, SourceText.decode(name, content));
      return new YamlFile(problems, () -> TreeReader.read(problems));
    } catch (Unreadable e) {
      Problems problems = new Problems(name, SourceText.NONE);
      problems.add(e);
      return new YamlFile(problems, Optional::empty);
    }
  }

  /** A file whose tree was read before; its text is not available. */
  public static YamlFile ofTree(String name, Node root) {
    return new YamlFile(new Problems(name, SourceText.NONE), () -> Optional.of(root));
  }

  /** The file at a path, read to its end, but no further than files are read. */
  public static YamlFile read(String name, Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      // One more byte shows that a file is too large.
      return of(name, in.readNBytes(SourceText.LARGEST + 1));
    } catch (IOException _) {
      return unreadable(name);
    }
  }

  /** A file that cannot be opened. */
  public static YamlFile unreadable(String name) {
    Problems problems = new Problems(name, SourceText.NONE);
    problems.add(Position.START, Rule.UNREADABLE, "the file cannot be read; check its permissions");
    return new YamlFile(problems, Optional::empty);
  }

  /** The file as the user would name it. */
  public String name() {
    return problems.file();
  }

  /** What is wrong with the file; reading the tree, and what is in it, adds to them. */
  public Problems problems() {
    return problems;
  }

  /** The file's text; none where only its tree is known, and where it cannot be read. */
  public SourceText text() {
    return problems.source();
  }

  /** Reads the tree; empty if there is none, and then a problem says why. */
  public Optional<Node> tree() {
    return reader.get();
  }
}
