package prep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.disk.DiskError;
import prep.problem.UserError;
import prep.progress.Fold;

/**
 * Finds out where the user stands: from {@code progress.json} and what the history has beyond it,
 * or from the whole history where that does not do.
 */
final class Loader {

  private final Settings settings;
  private final History history;
  private final Consumer<String> warnings;

  Loader(Settings settings, History history, Consumer<String> warnings) {
    this.settings = settings;
    this.history = history;
    this.warnings = warnings;
  }

  /**
   * What {@code progress.json} holds, or null where it is missing, damaged or of an older prep.
   *
   * @throws UserError when it cannot be read, or a newer prep wrote it
   */
  @Nullable Saved saved() {
    Path file = settings.directories().progressFile();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException _) {
      return null;
    } catch (IOException e) {
      throw DiskError.of(
          "cannot read", file, e, "Make it readable, or name another directory with --data DIR.");
    }
    return switch (ProgressReader.read(bytes)) {
      case ProgressReader.Reading.Whole(Saved saved) -> saved;
      case ProgressReader.Reading.Older() -> null;
      case ProgressReader.Reading.Damaged() -> {
        warnings.accept(file + ": damaged; it is made again from the history");
        yield null;
      }
      case ProgressReader.Reading.Newer() ->
          throw new UserError(
              UserError.Kind.PROGRESS,
              file + ": written by a newer prep",
              "Nothing was changed. Update prep, or name another directory with --data DIR.");
    };
  }

  /**
   * Makes sure that no newer prep has written {@code progress.json} in the meantime.
   *
   * @throws UserError when one has
   */
  void refuseNewer() throws IOException {
    try (InputStream file = Files.newInputStream(settings.directories().progressFile())) {
      if (Checksum.startsAsWritten(file.readNBytes(Checksum.HEAD))) {
        return;
      }
    } catch (NoSuchFileException _) {
      return;
    }
    saved();
  }

  /** Goes on from what is known, which may be nothing; gives the same where there is no more. */
  Saved upToDate(@Nullable Saved known) {
    SortedMap<String, Long> sizes = history.sizes();
    if (known == null) {
      return all(sizes, Map.of());
    }
    if (fits(known, sizes)) {
      Optional<Saved> more = withTails(known, sizes);
      if (more.isPresent()) {
        return more.get();
      }
    }
    return all(sizes, known.progress().renamed());
  }

  /** What all the history comes to. */
  Saved all(Map<QuestionKey, QuestionKey> renamed) {
    return all(history.sizes(), renamed);
  }

  private boolean fits(Saved known, SortedMap<String, Long> sizes) {
    if (known.progress().retention() != settings.fsrs().retention()) {
      return false;
    }
    for (Map.Entry<String, Long> entry : known.folded().entrySet()) {
      Long size = sizes.get(entry.getKey());
      if (size == null
          || size < entry.getValue()
          || !history.endsLine(entry.getKey(), entry.getValue())) {
        return false;
      }
    }
    return fold(known.progress().renamed()).keysFit(known.progress());
  }

  private Fold fold(Map<QuestionKey, QuestionKey> renamed) {
    return new Fold(settings.fsrs(), settings.former(), renamed);
  }

  private Optional<Saved> withTails(Saved known, SortedMap<String, Long> sizes) {
    Fold fold = fold(known.progress().renamed());
    SortedMap<String, Long> folded = new TreeMap<>(known.folded());
    // Should everything be read after all, this is said then.
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, Long> entry : sizes.entrySet()) {
      long from = folded.getOrDefault(entry.getKey(), 0L);
      if (entry.getValue() > from) {
        put(folded, entry.getKey(), read(entry.getKey(), from, fold, told::add));
      }
    }
    if (folded.equals(known.folded())) {
      return Optional.of(known);
    }
    return fold.onto(known.progress())
        .map(progress -> {
          told.forEach(warnings);
          return new Saved(progress, folded);
        });
  }

  private Saved all(SortedMap<String, Long> sizes, Map<QuestionKey, QuestionKey> renamed) {
    Fold fold = fold(renamed);
    SortedMap<String, Long> folded = new TreeMap<>();
    for (String name : sizes.keySet()) {
      put(folded, name, read(name, 0, fold, warnings));
    }
    return new Saved(fold.progress(), folded);
  }

  private long read(String name, long from, Fold fold, Consumer<String> told) {
    return history.read(name, from, fold::add, told);
  }

  private static void put(SortedMap<String, Long> folded, String name, long end) {
    if (end > 0) {
      folded.put(name, end);
    }
  }
}
