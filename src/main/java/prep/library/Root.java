package prep.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.YamlFile;

/**
 * A place where decks are, with tracks below {@code tracks}: YAML files by their names, which have
 * slashes and no {@code .yaml}.
 */
public sealed interface Root permits BundledRoot, DirectoryRoot {

  /** What the names of files inside the program begin with, as users see them. */
  String BUNDLED = "bundled:";

  /** How the names of files end. */
  String ENDING = ".yaml";

  /** The decks bundled with the program. */
  static Root bundled() {
    return new BundledRoot("/decks/");
  }

  /** The names of all files; none if the root cannot be read. */
  Collection<String> names();

  /** What the last listing had to leave out: what cannot be named or opened. */
  default List<Problem> leftOut() {
    return List.of();
  }

  /** The file of that name; empty if there is none. */
  Optional<YamlFile> find(String name);

  /**
   * The summary of the deck of a topic as its file is now, with an empty title if it has none; null
   * if the file has to be read.
   */
  @Nullable DeckSummary summary(Topic topic);

  /** Notes a sound deck whose summary was not known and that has been read since. */
  default void learn(Deck deck) {}

  /** Saves what was learnt for the next time, if possible. */
  default void keep() {}
}
