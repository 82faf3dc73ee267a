package prep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import prep.library.DirectoryRoot;
import prep.library.Root;
import prep.library.SummaryCaches;
import prep.problem.UserError;

/** Where a command looks for decks. */
public final class DeckRoots {

  private DeckRoots() {}

  /** All roots, the later ones on top: the bundled decks if wanted, then the user's own. */
  static List<Root> all(Environment environment, CommonOptions common, SummaryCaches caches) {
    List<Root> roots = new ArrayList<>();
    if (!common.noBundled()) {
      roots.add(Root.bundled());
    }
    roots.addAll(own(environment, common, caches));
    return roots;
  }

  /**
   * The user's own deck directories, the later ones on top: the one beside the record, those of
   * {@code PREP_DECKS}, and those that options name.
   *
   * @throws UserError if one named by an option does not exist
   */
  public static List<DirectoryRoot> own(
      Environment environment, CommonOptions common, SummaryCaches caches) {
    Path here = environment.workingDirectory();
    List<DirectoryRoot> roots = new ArrayList<>();
    roots.add(DirectoryRoot.optional(environment.directories(common).decks(), here, caches));
    for (Path directory : common.sharedDecks(environment)) {
      roots.add(DirectoryRoot.optional(directory, here, caches));
    }
    common.decks().forEach(path -> roots.add(DirectoryRoot.named(path, here, caches)));
    return roots;
  }
}
