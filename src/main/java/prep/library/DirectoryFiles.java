package prep.library;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
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
import prep.disk.FileNames;
import prep.problem.Problem;
import prep.yaml.Position;
import prep.yaml.Rule;
import prep.yaml.TextFile;
import prep.yaml.Unreadable;

/**
 * The files below a directory. Dot files are left out, links are followed, and no directory is
 * entered twice.
 */
final class DirectoryFiles implements RootFiles {

  private static final String CLOSED = "the directory cannot be read; check its permissions";
  private static final String NO_FILE = "there is no file behind this name; mend or remove it";

  /** How deeply directories of decks can be nested. */
  private static final int DEEPEST = 8;

  private final Path written;
  private final Path workingDirectory;
  private final SummaryCache summaries;
  private List<Problem> leftOut = List.of();

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
    Walk walk = new Walk();
    walk.from(workingDirectory.resolve(written));
    leftOut = List.copyOf(walk.leftOut);
    return walk.names;
  }

  @Override
  public List<Problem> leftOut() {
    return leftOut;
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
  private final class Walk {

    private record Place(Path directory, String prefix, int depth) {}

    private final List<String> names = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Place> links = new ArrayDeque<>();
    private final List<Problem> leftOut = new ArrayList<>();

    void from(Path root) {
      enter(new Place(root, "", 0));
      // Links come last, so that a directory is named by its own path where it has one here.
      while (!links.isEmpty()) {
        enter(links.removeFirst());
      }
    }

    private void enter(Place place) {
      String[] children;
      try {
        if (place.depth() > DEEPEST || !entered.add(place.directory().toRealPath())) {
          return;
        }
        // A third quicker than a stream of paths, which counts where there are thousands.
        children = place.directory().toFile().list();
      } catch (AccessDeniedException _) {
        leaveOut(place, "", CLOSED);
        return;
      } catch (IOException _) {
        return;
      }
      if (children != null) {
        Arrays.sort(children);
        String base = place.directory() + File.separator;
        boolean lost = false;
        for (String child : children) {
          visit(child, base, place);
          lost |= isLost(place, child);
        }
        if (lost) {
          leaveOutDirectories(place);
        }
      } else if (Files.isDirectory(place.directory())) {
        leaveOut(place, "", CLOSED);
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
      } else if (name.endsWith(ENDING)) {
        leaveOut(parent, name, isLost(parent, name) ? FileNames.unreadableAdvice() : NO_FILE);
      }
    }

    /** Names that Java cannot read lead nowhere; only the paths of a stream keep their bytes. */
    private void leaveOutDirectories(Place parent) {
      try (DirectoryStream<Path> all =
          Files.newDirectoryStream(parent.directory(), Files::isDirectory)) {
        for (Path directory : all) {
          String name = String.valueOf(directory.getFileName());
          if (isLost(parent, name) && !name.endsWith(ENDING)) {
            leaveOut(parent, name, FileNames.unreadableAdvice());
          }
        }
      } catch (IOException | DirectoryIteratorException _) {
        // What cannot be listed again was told of the first time.
      }
    }

    private boolean isLost(Place parent, String name) {
      // In an encoding without the character, Java puts a question mark there.
      return (FileNames.isUnreadable(name) || name.indexOf('?') >= 0)
          && !name.startsWith(".")
          && !new File(parent.directory() + File.separator + name).exists();
    }

    private void leaveOut(Place parent, String name, String why) {
      String directory = shown(written.resolve(parent.prefix()));
      String file = name.isEmpty() ? directory : directory + "/" + name;
      leftOut.add(
          Problem.error(
              file, Position.START.line(), Position.START.column(), why, Rule.UNREADABLE.word()));
    }
  }
}
