package prep.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.disk.FileNames;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.YamlFile;

/**
 * The files below a directory: decks end in {@code .yaml}, tracks also in {@code .yml}. Dot files
 * are left out, links are followed, and no directory is entered twice.
 */
public final class DirectoryRoot implements Root {

  private static final String CLOSED = "the directory cannot be read; check its permissions";
  private static final String NO_FILE = "there is no file behind this name; fix or remove it";

  private static final String OTHER_ENDING = ".yml";
  private static final String TRACKS = "tracks/";

  /** How deeply directories of decks can be nested. */
  private static final int DEEPEST = 8;

  private final Path written;
  private final Path workingDirectory;
  private final Path directory;
  private final SummaryCache summaries;
  private final boolean ofTracks;
  private List<Problem> leftOut = List.of();

  private DirectoryRoot(
      Path written, Path workingDirectory, SummaryCaches caches, boolean ofTracks) {
    this.written = written;
    this.ofTracks = ofTracks;
    this.workingDirectory = workingDirectory;
    directory = workingDirectory.resolve(written).normalize();
    summaries = new SummaryCache(caches, directory);
  }

  /**
   * A directory that may be missing.
   *
   * @param written the directory as the user would write it
   * @param workingDirectory what relative paths start from; absolute
   */
  public static DirectoryRoot optional(Path written, Path workingDirectory, SummaryCaches caches) {
    return new DirectoryRoot(written, workingDirectory, caches, false);
  }

  /** A directory that holds nothing but tracks. */
  static DirectoryRoot ofTracks(Path written, Path workingDirectory) {
    return new DirectoryRoot(written, workingDirectory, SummaryCaches.NONE, true);
  }

  /**
   * A directory that the user named.
   *
   * @throws UserError of kind usage where it does not exist
   */
  public static DirectoryRoot named(Path written, Path workingDirectory, SummaryCaches caches) {
    if (!Files.isDirectory(workingDirectory.resolve(written))) {
      throw new UserError(
          UserError.Kind.USAGE,
          "no deck directory at " + written + ".",
          "Name a directory with .yaml decks.");
    }
    return new DirectoryRoot(written, workingDirectory, caches, false);
  }

  /** The directory as the user would write it. */
  public Path path() {
    return written;
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
  public Optional<YamlFile> find(String name) {
    try {
      Path path = workingDirectory.resolve(written).resolve(name + ending(name));
      return path.normalize().startsWith(directory) && Files.isRegularFile(path)
          ? Optional.of(YamlFile.read(shown(name), path))
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  @Override
  public @Nullable DeckSummary summary(Topic topic) {
    return summaries.find(topic);
  }

  @Override
  public void learn(Deck deck) {
    summaries.add(deck);
  }

  @Override
  public void keep() {
    summaries.keep();
  }

  /** The file of that name as the user would name it. */
  String shown(String name) {
    return shown(written.resolve(name + ending(name)));
  }

  private boolean isTrack(String name) {
    return ofTracks || name.startsWith(TRACKS);
  }

  private String ending(String name) {
    Path usual = workingDirectory.resolve(written).resolve(name + ENDING);
    return isTrack(name) && !Files.exists(usual) ? OTHER_ENDING : ENDING;
  }

  /** Relative to the working directory if it is below it, otherwise as written. */
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
      // Links come last, so that a directory is named by its own path if it has one here.
      while (!links.isEmpty()) {
        enter(links.removeFirst());
      }
    }

    private void enter(Place place) {
      List<Path> children = new ArrayList<>();
      try {
        if (place.depth() > DEEPEST || !entered.add(place.directory().toRealPath())) {
          return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(place.directory())) {
          all.forEach(children::add);
        }
      } catch (AccessDeniedException _) {
        leaveOut(place, "", CLOSED);
      } catch (IOException | DirectoryIteratorException _) {
        if (Files.isDirectory(place.directory())) {
          leaveOut(place, "", CLOSED);
        }
      }
      Collections.sort(children);
      children.forEach(child -> visit(child, place));
    }

    private void visit(Path child, Place parent) {
      String name = String.valueOf(child.getFileName());
      boolean isFile = name.endsWith(ENDING);
      if (name.startsWith(".")) {
        return;
      }
      if (isLost(parent, name)) {
        if (isFile || Files.isDirectory(child)) {
          leaveOut(parent, name, FileNames.unreadableAdvice());
        }
      } else if (isFile && Files.isRegularFile(child)) {
        names.add(parent.prefix() + name.substring(0, name.length() - ENDING.length()));
      } else if (Files.isDirectory(child)) {
        Place place = new Place(child, parent.prefix() + name + "/", parent.depth() + 1);
        if (Files.isSymbolicLink(child)) {
          links.addLast(place);
        } else {
          enter(place);
        }
      } else if (isFile) {
        leaveOut(parent, name, NO_FILE);
      } else if (name.endsWith(OTHER_ENDING) && Files.isRegularFile(child)) {
        other(child, name, parent);
      }
    }

    /** A file that ends in {@code .yml}. */
    private void other(Path child, String file, Place parent) {
      String name = file.substring(0, file.length() - OTHER_ENDING.length());
      if (!isTrack(parent.prefix())) {
        leaveOut(parent, file, "decks end in .yaml; rename the file");
      } else if (Files.exists(child.resolveSibling(name + ENDING))) {
        leaveOut(parent, file, name + ENDING + " is used in its place; remove one of them");
      } else {
        names.add(parent.prefix() + name);
      }
    }

    /**
     * Whether Java cannot read the name, so that it leads nowhere: the path alone has its bytes.
     */
    private boolean isLost(Place parent, String name) {
      // In an encoding without the character, Java puts a question mark there.
      return (FileNames.isUnreadable(name) || name.indexOf('?') >= 0)
          && !new File(parent.directory() + File.separator + name).exists();
    }

    private void leaveOut(Place parent, String name, String why) {
      String directory = shown(written.resolve(parent.prefix()));
      String file = name.isEmpty() ? directory : directory + "/" + name;
      leftOut.add(Problems.at(file, Position.START, Rule.UNREADABLE, why));
    }
  }
}
