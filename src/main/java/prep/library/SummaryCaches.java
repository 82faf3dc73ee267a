package prep.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the summaries of the decks in directories are kept: a file for each directory. Without
 * them, results are the same, only slower.
 *
 * @param directory null if nothing is kept
 * @param reader identifies the program, since another one may read the same file differently
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
