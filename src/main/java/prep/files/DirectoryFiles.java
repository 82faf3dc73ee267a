package prep.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files below a directory. Dot files are left out, links are followed, and no directory is
 * entered twice.
 */
final class DirectoryFiles implements RootFiles {

  /** How deeply directories of decks can be nested. */
  private static final int DEEPEST = 8;

  private final Path written;
  private final Path workingDirectory;

  /**
   * The files below a directory.
   *
   * @param written the directory as the user would write it
   */
  DirectoryFiles(Path written, Path workingDirectory) {
    this.written = written;
    this.workingDirectory = workingDirectory;
  }

  @Override
  public List<String> names() {
    return new Walk().names(workingDirectory.resolve(written));
  }

  @Override
  public @Nullable TextFile find(String name) throws Unreadable {
    Path file;
    try {
      file = written.resolve(name + ENDING);
    } catch (InvalidPathException _) {
      return null;
    }
    Path path = workingDirectory.resolve(file);
    if (!path.normalize().startsWith(workingDirectory.resolve(written).normalize())
        || !Files.isRegularFile(path)) {
      return null;
    }
    String shown = shown(file);
    try (InputStream in = Files.newInputStream(path)) {
      return TextFile.read(shown, in);
    } catch (IOException _) {
      throw TextFile.unreadable(shown);
    }
  }

  /** The file of that name as the user would name it. */
  String shown(String name) {
    return shown(written.resolve(name + ENDING));
  }

  /** From the working directory where it lies below that, otherwise as written. */
  private String shown(Path file) {
    return file.startsWith(workingDirectory)
        ? workingDirectory.relativize(file).toString()
        : file.toString();
  }

  /** One search through the directory. */
  private static final class Walk {

    private record Place(Path directory, String prefix, int depth) {}

    private final List<String> names = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Place> links = new ArrayDeque<>();

    List<String> names(Path root) {
      enter(new Place(root, "", 0));
      // Links come last, so that a directory is named by its own path where it has one here.
      while (!links.isEmpty()) {
        enter(links.removeFirst());
      }
      return names;
    }

    private void enter(Place place) {
      List<Path> children = new ArrayList<>();
      try {
        if (place.depth() > DEEPEST || !entered.add(place.directory().toRealPath())) {
          return;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(place.directory())) {
          for (Path child : stream) {
            children.add(child);
          }
        }
      } catch (IOException | DirectoryIteratorException _) {
        return;
      }
      Collections.sort(children);
      for (Path child : children) {
        visit(child, place);
      }
    }

    private void visit(Path child, Place parent) {
      String name = String.valueOf(child.getFileName());
      if (name.startsWith(".")) {
        return;
      }
      if (name.endsWith(ENDING) && Files.isRegularFile(child)) {
        names.add(parent.prefix() + name.substring(0, name.length() - ENDING.length()));
      } else if (Files.isDirectory(child)) {
        Place place = new Place(child, parent.prefix() + name + "/", parent.depth() + 1);
        if (Files.isSymbolicLink(child)) {
          links.addLast(place);
        } else {
          enter(place);
        }
      }
    }
  }
}
