package prep.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.DeckFacts;
import prep.deck.QuestionFacts;
import prep.deck.Track;

/** What questions can be chosen by, besides topics. */
public final class Choices {

  private Choices() {}

  /** The tags of decks, each with the number of questions that have it. */
  public static SortedMap<String, Integer> tags(Collection<? extends DeckFacts<?>> decks) {
    SortedMap<String, Integer> tags = new TreeMap<>();
    for (DeckFacts<?> deck : decks) {
      for (QuestionFacts question : deck.questions()) {
        question.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
      }
    }
    return tags;
  }

  /** How many questions of decks cover an item of a track. */
  public static int covering(Track track, Collection<? extends DeckFacts<?>> decks) {
    List<String> items = Tracks.items(track);
    return (int)
        decks.stream()
            .flatMap(deck -> deck.questions().stream())
            .filter(question -> question.covers().stream().anyMatch(items::contains))
            .count();
  }
}
