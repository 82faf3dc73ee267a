package prep.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import prep.deck.DeckFacts;
import prep.deck.Level;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/**
 * Which questions are selected. Different kinds of condition must all hold; of one kind, one is
 * enough; a kind that names nothing matches all.
 *
 * @param items ids of track items, one of which a question must cover, in the order in which their
 *     questions are asked
 * @param states the states that a question must be in
 */
public record Selection(
    List<TopicPattern> topics,
    List<QuestionKey> keys,
    Set<Level> levels,
    Set<QuestionType> types,
    Set<String> tags,
    List<String> items,
    Set<State> states) {

  /** The state of a question for the user. */
  public enum State {
    /** To be repeated today or earlier. */
    DUE,
    /** Never answered. */
    NEW,
    /** Its last answer was not fully right. */
    WRONG;

    boolean fits(Standing standing) {
      return switch (this) {
        case DUE -> standing.due();
        case NEW -> !standing.seen();
        case WRONG -> standing.seen() && !standing.lastFull();
      };
    }
  }

  public Selection {
    topics = List.copyOf(topics);
    keys = List.copyOf(keys);
    levels = Set.copyOf(levels);
    types = Set.copyOf(types);
    tags = Set.copyOf(tags);
    items = List.copyOf(items);
    states = Set.copyOf(states);
  }

  /** All questions of topics. */
  public static Selection of(List<TopicPattern> topics) {
    return new Selection(topics, List.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());
  }

  /** The same, and only these questions, in their order. */
  public Selection among(List<QuestionKey> named) {
    List<QuestionKey> both = new ArrayList<>(named);
    if (!keys.isEmpty()) {
      both.retainAll(keys);
    }
    return new Selection(topics, both, levels, types, tags, items, states);
  }

  /**
   * The questions of {@code decks} that match: in the order of the named keys or track items,
   * otherwise in deck order. Drafts and muted questions are only asked when they are named.
   */
  public <Q extends QuestionFacts> List<Q> from(
      Collection<? extends DeckFacts<Q>> decks,
      Set<QuestionKey> muted,
      Function<QuestionKey, Standing> standing) {
    List<Q> fitting = new ArrayList<>();
    for (DeckFacts<Q> deck : decks) {
      for (Q question : deck.questions()) {
        boolean barred = question.isDraft() || muted.contains(question.key());
        boolean named = keys.contains(question.key());
        if ((named || !barred) && fits(question) && stands(question, standing)) {
          fitting.add(question);
        }
      }
    }
    if (!keys.isEmpty()) {
      fitting.sort(Comparator.comparingInt(question -> keys.indexOf(question.key())));
    } else if (!items.isEmpty()) {
      Map<String, Integer> places = new HashMap<>();
      items.forEach(item -> places.putIfAbsent(item, places.size()));
      fitting.sort(Comparator.comparingInt(question -> firstPlace(question, places)));
    }
    return fitting;
  }

  /**
   * The drafts that match where nothing else does: an answer is all that they lack. Empty where
   * other questions match.
   */
  public <Q extends QuestionFacts> List<Q> onlyDrafts(Collection<? extends DeckFacts<Q>> decks) {
    List<Q> fitting = new ArrayList<>();
    for (DeckFacts<Q> deck : decks) {
      deck.questions().stream().filter(this::fits).forEach(fitting::add);
    }
    return fitting.stream().allMatch(QuestionFacts::isDraft) ? fitting : List.of();
  }

  private static int firstPlace(QuestionFacts question, Map<String, Integer> places) {
    return question.covers().stream()
        .mapToInt(item -> places.getOrDefault(item, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean stands(QuestionFacts question, Function<QuestionKey, Standing> standing) {
    return states.isEmpty()
        || states.stream().anyMatch(state -> state.fits(standing.apply(question.key())));
  }

  private boolean fits(QuestionFacts question) {
    return (topics.isEmpty() || topics.stream().anyMatch(p -> p.matches(question.topic())))
        && (keys.isEmpty() || keys.contains(question.key()))
        && (levels.isEmpty() || levels.contains(question.level()))
        && (types.isEmpty() || types.contains(question.type()))
        && (tags.isEmpty() || question.tags().stream().anyMatch(tags::contains))
        && (items.isEmpty() || question.covers().stream().anyMatch(items::contains));
  }
}
