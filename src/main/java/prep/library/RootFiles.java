package prep.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.problem.Problem;
import prep.yaml.Node;
import prep.yaml.TextFile;
import prep.yaml.Unreadable;

/** The YAML files of a root, by their names below it: with slashes and without {@code .yaml}. */
sealed interface RootFiles permits BundledFiles, DirectoryFiles {

  String ENDING = ".yaml";

  /** The names of all files; none where the root cannot be read. */
  List<String> names();

  /** What the last look for names had to leave out: what cannot be named or opened. */
  default List<Problem> leftOut() {
    return List.of();
  }

  /** The file of that name, or null where the root has none. */
  @Nullable TextFile find(String name) throws Unreadable;

  /** What is known of the decks without reading them; always the same one. */
  Summaries summaries();

  /** The tree of the file of that name as the build kept it, or null where it did not. */
  default @Nullable Node tree(String name) {
    return null;
  }
}
