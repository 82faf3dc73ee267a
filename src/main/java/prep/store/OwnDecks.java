package prep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import prep.deck.Topic;
import prep.disk.DiskError;
import prep.disk.DurableFiles;
import prep.disk.WholeFile;

/** The files of the user's own decks: those beside the record, or in another directory. */
public final class OwnDecks {

  private static final String ENDING = ".yaml";

  private final Path decks;

  /** The directory that is created for the user alone; null if it is not prep's. */
  private final @Nullable Path data;

  /** The decks beside the record. */
  public OwnDecks(Directories directories) {
    this.decks = directories.decks();
    this.data = directories.data();
  }

  /** The decks in another directory. */
  public OwnDecks(Path decks) {
    this.decks = decks;
    this.data = null;
  }

  /** The path of a topic's deck, which may not exist. */
  public Path file(Topic topic) {
    return decks.resolve(topic.name() + ENDING);
  }

  /**
   * The content of a topic's file; null if there is none.
   *
   * @throws prep.problem.UserError where it cannot be read
   */
  public byte @Nullable [] read(Topic topic) {
    Path file = file(topic);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw DiskError.of("cannot read", file, e, "Check its permissions.");
    }
  }

  /**
   * Writes the file of a topic; null deletes it.
   *
   * @throws prep.problem.UserError if that fails; then the file is unchanged
   */
  public void write(Topic topic, byte @Nullable [] content) {
    Path file = file(topic);
    try {
      if (content == null) {
        Files.deleteIfExists(file);
        return;
      }
      if (data != null) {
        DurableFiles.createPrivateDirectory(data);
      }
    } catch (IOException e) {
      throw DiskError.of(
          "cannot write", file, e, "Check its permissions and those of its directory.");
    }
    WholeFile.write(file, content);
  }
}
