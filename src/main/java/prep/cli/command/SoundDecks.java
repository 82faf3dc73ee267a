package prep.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.files.Loaded;
import prep.library.Layers;
import prep.problem.Problem;
import prep.problem.UserError;

/**
 * Decks that can be used as they are, each read once. A broken deck that was named is an error;
 * another one is left out and reported.
 */
final class SoundDecks {

  private final Layers layers;
  private final DeckWarnings warnings;

  /** Whether a question with a mistake is an error instead of being left out. */
  private boolean strict;

  private final Map<Topic, Loaded> read = new LinkedHashMap<>();

  SoundDecks(Layers layers, DeckWarnings warnings) {
    this.layers = layers;
    this.warnings = warnings;
  }

  /** From now on a mistake in any deck is an error. */
  void refuseMistakes() {
    strict = true;
  }

  /**
   * The sound decks of topics.
   *
   * @param named the topics that were asked for by name
   * @throws UserError with the problems of all broken ones among these
   */
  List<Deck> of(Collection<Topic> topics, Set<Topic> named) {
    List<Deck> sound = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Topic topic : topics) {
      if (!read.containsKey(topic)) {
        layers.load(topic).ifPresent(loaded -> read.put(topic, loaded));
      }
      Optional.ofNullable(read.get(topic))
          .flatMap(loaded -> sound(loaded, named, problems))
          .ifPresent(sound::add);
    }
    throwAny(problems);
    return sound;
  }

  /** The same without the content of their questions, read only where it is not known. */
  List<DeckSummary> summaries(Collection<Topic> topics, Set<Topic> named) {
    List<DeckSummary> sound = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Topic topic : topics) {
      // What is read here is not kept, since there may be thousands of decks.
      layers
          .summary(topic)
          .or(() ->
              layers
                  .load(topic)
                  .flatMap(loaded -> sound(loaded, named, problems))
                  .map(DeckSummary::of))
          .ifPresent(sound::add);
    }
    layers.keepSummaries();
    throwAny(problems);
    return sound;
  }

  private Optional<Deck> sound(Loaded loaded, Set<Topic> named, List<Problem> problems) {
    Topic topic = loaded.deck().topic();
    if (!loaded.isBroken()) {
      return Optional.of(loaded.deck());
    }
    if (loaded.isUsable() && !strict) {
      warnings.partlyBroken(topic, loaded.problems());
      return Optional.of(loaded.deck());
    }
    if (strict || named.contains(topic)) {
      problems.addAll(loaded.problems());
    } else {
      warnings.broken(topic, loaded.problems());
    }
    return Optional.empty();
  }

  private static void throwAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw UserError.of(problems);
    }
  }

  /** Says which copies of bundled questions in the decks of some topics are out of date. */
  void tellOutdated(Set<Topic> topics) {
    for (Loaded loaded : read.values()) {
      if (topics.contains(loaded.deck().topic())) {
        loaded.outdated().forEach(warnings::outdated);
      }
    }
  }
}
