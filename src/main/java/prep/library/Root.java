package prep.library;

import java.nio.file.Path;

/** Where decks lie, with tracks below {@code tracks}. */
public sealed interface Root {

  /**
   * Those inside the program: resources on the class path.
   *
   * @param base the resource that the names in the index are relative to, with a slash at both
   *     ends; the resource {@code index} below it names all files, one a line
   */
  record Bundled(String base) implements Root {}

  /**
   * Those below a directory.
   *
   * @param path as the user would write it
   * @param mustExist whether it is an error that there is no such directory
   */
  record Directory(Path path, boolean mustExist) implements Root {}

  /** What the names of files inside the program begin with, as users see them. */
  String BUNDLED = "bundled:";

  /** The decks that the program brings along. */
  static Root bundled() {
    return new Bundled("/decks/");
  }

  /** A directory that the user asked for by name. */
  static Root named(Path path) {
    return new Directory(path, true);
  }

  /** A directory that may be missing. */
  static Root optional(Path path) {
    return new Directory(path, false);
  }
}
