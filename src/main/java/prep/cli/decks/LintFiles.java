package prep.cli.decks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import prep.cli.command.CommonOptions;
import prep.cli.command.DeckRoots;
import prep.cli.command.Environment;
import prep.cli.command.InputFile;
import prep.deck.Deck;
import prep.files.Loaded;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.Root;
import prep.library.Sources;
import prep.library.SummaryCaches;
import prep.lint.Library;
import prep.lint.Linter;
import prep.problem.Problem;
import prep.problem.Problem.Severity;
import prep.text.Counts;
import prep.yaml.SourceText;
import prep.yaml.YamlFile;

/**
 * The files that lint checks, and those around them.
 *
 * @param others the user's own decks where only other files are checked
 */
record LintFiles(Sources sources, Layers bundled, Layers others, boolean ownDecks) {

  /** The files that paths lead to; without paths the user's own decks and tracks. */
  static LintFiles of(List<Path> paths, Environment environment, CommonOptions common) {
    Path here = environment.workingDirectory();
    List<DirectoryRoot> own =
        new ArrayList<>(DeckRoots.own(environment, common, SummaryCaches.NONE));
    List<Path> known = own.stream().map(root -> here.resolve(root.path()).normalize()).toList();
    paths.stream()
        .map(path -> here.resolve(path).normalize())
        .filter(path -> known.stream().noneMatch(path::startsWith))
        .flatMap(path -> rootAround(path).stream())
        .distinct()
        .forEach(root -> own.add(DirectoryRoot.optional(root, here, SummaryCaches.NONE)));
    List<Path> roots = own.stream().map(DirectoryRoot::path).toList();
    List<Root> bundled = common.noBundled() ? List.of() : List.of(Root.bundled());
    List<DirectoryRoot> others = paths.isEmpty() ? List.of() : own;
    Layers around = new Layers(Stream.concat(bundled.stream(), others.stream()).toList());
    return new LintFiles(
        paths.isEmpty()
            ? Sources.below(roots, here, around)
            : Sources.of(paths, roots, here, () -> standardInput(environment), around),
        new Layers(bundled),
        new Layers(others),
        paths.isEmpty());
  }

  /** The nearest directory around a path that has tracks. */
  private static Optional<Path> rootAround(Path path) {
    return Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
        .filter(directory -> hasTracks(directory.resolve("tracks")))
        .findFirst();
  }

  private static boolean hasTracks(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.toString().matches(".*\\.ya?ml"));
    } catch (IOException _) {
      return false;
    }
  }

  private static YamlFile standardInput(Environment environment) {
    InputFile input = new InputFile(environment, "-");
    return YamlFile.of(input.name(), input.bytes(SourceText.LARGEST));
  }

  /** All that is wrong, by file and place. */
  List<Problem> problems(YearMonth thisMonth) {
    List<Problem> problems = new ArrayList<>(Linter.lint(library(), thisMonth));
    sources.decks().forEach(deck -> problems.addAll(deck.problems()));
    sources.tracks().forEach(track -> problems.addAll(track.problems()));
    problems.addAll(sources.leftOut());
    problems.sort(Linter.ORDER);
    return problems;
  }

  private Library library() {
    return new Library(
        sources.decks(), sources.tracks(), decks(bundled), decks(others), sources.otherTracks());
  }

  private static List<Deck> decks(Layers layers) {
    return layers.topics().stream()
        .flatMap(topic -> layers.load(topic).stream())
        .map(Loaded::deck)
        .toList();
  }

  /** Whether something is wrong; warnings only if {@code strict}. */
  static boolean isWrong(List<Problem> problems, boolean strict) {
    return count(problems, Severity.ERROR) > 0 || (strict && !problems.isEmpty());
  }

  /** In a line: how much was checked and found, and what to do about it. */
  String summary(List<Problem> problems) {
    if (!problems.isEmpty()) {
      int files = (int) problems.stream().map(Problem::file).distinct().count();
      return Counts.of(count(problems, Severity.ERROR), "error")
          + ", "
          + Counts.of(count(problems, Severity.WARNING), "warning")
          + " in "
          + Counts.of(files, "file")
          + "; prep lint --explain RULE explains a rule.";
    }
    List<String> parts = new ArrayList<>();
    if (!sources.decks().isEmpty()) {
      int questions =
          sources.decks().stream().mapToInt(deck -> deck.deck().questions().size()).sum();
      parts.add(Counts.of(sources.decks().size(), "deck"));
      parts.add(Counts.of(questions, "question"));
    }
    if (!sources.tracks().isEmpty()) {
      parts.add(Counts.of(sources.tracks().size(), "track"));
    }
    if (!parts.isEmpty()) {
      return String.join(", ", parts) + ": no problems.";
    }
    return ownDecks
        ? "You have no decks of your own yet; prep lint PATH checks other files."
        : "No decks found: a deck is a file that ends in .yaml.";
  }

  private static int count(List<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
