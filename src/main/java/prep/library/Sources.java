package prep.library;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prep.deck.Topic;
import prep.files.DeckSource;
import prep.files.LoadedTracks;
import prep.files.TrackReader;
import prep.files.TrackSource;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.yaml.SourceText;
import prep.yaml.YamlFile;

/**
 * The deck and track files that paths lead to, each read by itself, with the places of their
 * contents, for checking decks.
 *
 * @param decks those of deck files, in the order of the paths and of their names
 * @param tracks those of track files
 * @param otherTracks those of the layers around, of other names
 * @param leftOut what is there but cannot be opened
 */
public record Sources(
    List<DeckSource> decks,
    List<TrackSource> tracks,
    LoadedTracks otherTracks,
    List<Problem> leftOut) {

  private static final String TRACKS = "tracks";

  public Sources {
    decks = List.copyOf(decks);
    tracks = List.copyOf(tracks);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads the files below directories, and single files. What lies in a directory named {@code
   * tracks}, and a single file with sections and no questions, is a track.
   *
   * @param roots directories of decks: a path below one of them has its topic from there, any other
   *     from itself
   * @param workingDirectory what relative paths start from; absolute
   * @param standardInput the file that {@code -} stands for
   * @param around what is not checked itself, but has tracks whose items may not appear twice
   * @throws UserError where there is nothing at a path
   */
  public static Sources of(
      List<Path> paths,
      List<Path> roots,
      Path workingDirectory,
      Supplier<YamlFile> standardInput,
      Layers around) {
    Reading reading = new Reading(roots, workingDirectory);
    for (Path path : paths) {
      if (path.equals(Path.of("-"))) {
        reading.add(standardInput.get());
      } else {
        reading.add(path);
      }
    }
    return reading.done(around);
  }

  /** The deck and track files below directories of decks; one that is missing holds none. */
  public static Sources below(List<Path> roots, Path workingDirectory, Layers around) {
    Reading reading = new Reading(List.of(), workingDirectory);
    roots.forEach(root -> reading.addBelow(root, ""));
    return reading.done(around);
  }

  private static final class Reading {
    private final List<Path> roots;
    private final Path workingDirectory;
    private final List<Supplier<DeckSource>> decks = new ArrayList<>();
    private final List<TrackFile> tracks = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();

    /** A track that is still to be read. */
    record TrackFile(String name, Supplier<YamlFile> file) {}

    Reading(List<Path> roots, Path workingDirectory) {
      this.roots = List.copyOf(roots);
      this.workingDirectory = workingDirectory;
    }

    /** Decks do not depend on each other, so all processors share the reading of them. */
    Sources done(Layers around) {
      TrackReader reader = new TrackReader();
      Set<String> names = tracks.stream().map(TrackFile::name).collect(Collectors.toSet());
      LoadedTracks others = around.tracks(reader, names);
      List<TrackSource> checked =
          tracks.stream()
              .map(track -> TrackSource.of(reader, track.name(), track.file().get()))
              .toList();
      return new Sources(
          decks.parallelStream().map(Supplier::get).toList(), checked, others, leftOut);
    }

    void add(Path written) {
      Path path = workingDirectory.resolve(written).normalize();
      if (Files.isDirectory(path)) {
        String name = nameInRoot(path);
        addBelow(written, name.isEmpty() ? "" : name + "/");
      } else if (Files.isRegularFile(path)) {
        addFile(written, path);
      } else {
        throw new UserError(
            UserError.Kind.PROGRESS,
            "cannot read " + written + ": no such file or directory",
            "Name decks, tracks, or directories of them.");
      }
    }

    /** A file without a path. */
    void add(YamlFile yaml) {
      add(yaml.name(), isTrack(yaml.text()), () -> yaml);
    }

    /** The path's name below its deck directory; empty if it is in none. */
    private String nameInRoot(Path path) {
      for (Path root : roots) {
        Path absolute = workingDirectory.resolve(root).normalize();
        if (path.startsWith(absolute) && !path.equals(absolute)) {
          return absolute.relativize(path).toString().replace(File.separatorChar, '/');
        }
      }
      return "";
    }

    /** Reads all files of a directory, whose names follow {@code prefix} in its root. */
    void addBelow(Path directory, String prefix) {
      boolean ofTracks = isTracks(directory);
      DirectoryRoot files =
          ofTracks
              ? DirectoryRoot.ofTracks(directory, workingDirectory)
              : DirectoryRoot.optional(directory, workingDirectory, SummaryCaches.NONE);
      for (String file : files.names()) {
        String name = prefix + file;
        add(
            name,
            ofTracks || name.startsWith(TRACKS + "/"),
            () -> files.find(file).orElseGet(() -> YamlFile.unreadable(files.shown(file))));
      }
      leftOut.addAll(files.leftOut());
    }

    private void addFile(Path written, Path path) {
      String inRoot = nameInRoot(path);
      String file = inRoot.isEmpty() ? String.valueOf(path.getFileName()) : inRoot;
      String name = file.replaceFirst("\\.ya?ml$", "");
      YamlFile yaml = YamlFile.read(written.toString(), path);
      add(name, isTracks(path.getParent()) || isTrack(yaml.text()), () -> yaml);
    }

    private void add(String name, boolean isTrack, Supplier<YamlFile> file) {
      if (isTrack) {
        String own = name.substring(name.lastIndexOf('/') + 1);
        tracks.add(new TrackFile(own, file));
      } else {
        decks.add(() -> DeckSource.of(new Topic(name), file.get()));
      }
    }

    private static boolean isTracks(@Nullable Path directory) {
      return directory != null && String.valueOf(directory.getFileName()).equals(TRACKS);
    }

    private static boolean isTrack(SourceText text) {
      String lines = "\n" + text.text();
      return lines.contains("\nsections:") && !lines.contains("\nquestions:");
    }
  }
}
