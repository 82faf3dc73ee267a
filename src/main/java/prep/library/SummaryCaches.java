package prep.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the summaries of the decks in directories are kept: a file for each directory. What is
 * shown is the same without them, only later.
 *
 * @param directory null where nothing is kept
 * @param reader stands for the program, since another one can find other things in the same file
 * @param writes whether what was read is added to them
 */
public record SummaryCaches(@Nullable Path directory, long reader, boolean writes) {

  /** Nothing is kept. */
  public static final SummaryCaches NONE = new SummaryCaches(null, 0, false);

  /** Kept below a directory, which is made when it is needed; used by this program alone. */
  public static SummaryCaches in(Path directory) {
    long reader = Catalog.reader();
    return reader == 0 ? NONE : new SummaryCaches(directory, reader, true);
  }

  /** The same, but nothing is written. */
  public SummaryCaches reading() {
    return new SummaryCaches(directory, reader, false);
  }
}
