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
 * Determines the user's progress: from {@code progress.json} and what the history has beyond it, or
 * if necessary from the whole history.
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
   * What {@code progress.json} holds, or null if it is missing, damaged or of an older prep.
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
          "cannot read", file, e, "Make it readable, or choose another directory with --data DIR.");
    }
    return switch (ProgressReader.read(bytes)) {
      case ProgressReader.Reading.Whole(Saved saved) -> saved;
      case ProgressReader.Reading.Older() -> null;
      case ProgressReader.Reading.Damaged() -> {
        warnings.accept(file + ": damaged; rebuilding it from the history");
        yield null;
      }
      case ProgressReader.Reading.Newer() ->
          throw new UserError(
              UserError.Kind.PROGRESS,
              file + ": written by a newer prep",
              "Nothing was changed. Update prep, or choose another directory with --data DIR.");
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

  /** Continues from what is known, which may be nothing; returns the same if there is no more. */
  Saved upToDate(@Nullable Saved known) {
    if (known == null) {
      return all(Map.of());
    }
    SortedMap<String, Long> sizes = history.sizes();
    Optional<Saved> more = fits(known, sizes) ? withTails(known, sizes) : Optional.empty();
    return more.orElseGet(() -> all(known.progress().renamed()));
  }

  /**
   * The progress from the whole history.
   *
   * @param renamed former keys that are known from before
   */
  Saved all(Map<QuestionKey, QuestionKey> renamed) {
    Fold fold = fold(renamed);
    SortedMap<String, Folded> folded = new TreeMap<>();
    for (String name : history.sizes().keySet()) {
      fold(name, folded, fold, warnings);
    }
    return new Saved(fold.progress(), folded);
  }

  private boolean fits(Saved known, SortedMap<String, Long> sizes) {
    return known.progress().retention() == settings.fsrs().retention()
        && known.folded().entrySet().stream().allMatch(file -> goesOn(file, sizes))
        && fold(known.progress().renamed()).keysFit(known.progress());
  }

  private boolean goesOn(Map.Entry<String, Folded> folded, SortedMap<String, Long> sizes) {
    Long size = sizes.get(folded.getKey());
    return size != null
        && size >= folded.getValue().bytes()
        && folded.getValue().equals(history.before(folded.getKey(), folded.getValue().bytes()));
  }

  private Fold fold(Map<QuestionKey, QuestionKey> renamed) {
    return new Fold(settings.fsrs(), settings.former(), renamed);
  }

  private Optional<Saved> withTails(Saved known, SortedMap<String, Long> sizes) {
    Fold fold = fold(known.progress().renamed());
    SortedMap<String, Folded> folded = new TreeMap<>(known.folded());
    // If everything has to be read after all, this is reported then.
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, Long> entry : sizes.entrySet()) {
      if (entry.getValue() > known.bytes(entry.getKey())) {
        fold(entry.getKey(), folded, fold, told::add);
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

  /** Folds in what a file has beyond what is folded in already. */
  private void fold(
      String name, SortedMap<String, Folded> folded, Fold fold, Consumer<String> told) {
    @Nullable Folded before = folded.get(name);
    long from = before == null ? 0 : before.bytes();
    long end = history.read(name, from, fold::add, told);
    @Nullable Folded after = end > from ? history.before(name, end) : null;
    if (after != null) {
      folded.put(name, after);
    }
  }
}
