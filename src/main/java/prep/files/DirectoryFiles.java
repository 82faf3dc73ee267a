package prep.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final SummaryCache summaries;

  /**
   * The files below a directory.
   *
   * @param written the directory as the user would write it
   */
  DirectoryFiles(Path written, Path workingDirectory, SummaryCaches caches) {
    this.written = written;
    this.workingDirectory = workingDirectory;
    summaries = caches.of(workingDirectory.resolve(written));
  }

  @Override
  public Summaries summaries() {
    return summaries;
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
      String[] children;
      try {
        if (place.depth() > DEEPEST || !entered.add(place.directory().toRealPath())) {
          return;
        }
        // A third quicker than a stream of paths, which counts where there are thousands.
        children = place.directory().toFile().list();
      } catch (IOException _) {
        return;
      }
      if (children != null) {
        Arrays.sort(children);
        String base = place.directory() + File.separator;
        for (String child : children) {
          visit(child, base, place);
        }
      }
    }

    private void visit(String name, String base, Place parent) {
      if (name.startsWith(".")) {
        return;
      }
      File child = new File(base + name);
      if (name.endsWith(ENDING) && child.isFile()) {
        names.add(parent.prefix() + name.substring(0, name.length() - ENDING.length()));
      } else if (child.isDirectory()) {
        Path directory = child.toPath();
        Place place = new Place(directory, parent.prefix() + name + "/", parent.depth() + 1);
        if (Files.isSymbolicLink(directory)) {
          links.addLast(place);
        } else {
          enter(place);
        }
      }
    }
  }
}
