package prep.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.files.DeckWriter;
import prep.yaml.Node.Entry;

/** What decks and their questions say, and a format has no place for. */
final class Lost {

  /** The keys of questions that cards of Anki show. */
  private static final Set<String> ON_CARDS =
      Set.of(
          ("id type level tags question options answer accept blanks steps pairs extra points"
                  + " done_when hint explanation")
              .split(" "));

  private static final Set<String> IN_GIFT =
      Set.of(
          "id type tags question options answer accept pairs extra tolerance explanation"
              .split(" "));

  private Lost() {}

  /** The keys that a format does not keep, in the order of deck files. */
  static List<String> in(Format format, List<Deck> decks) {
    return switch (format) {
      case GIFT -> besides(IN_GIFT, decks);
      case ANKI -> besides(ON_CARDS, decks);
      case CSV -> List.copyOf(ofDecks(decks));
      case MARKDOWN, JSON, PAPER, AIKEN, TSV, OBSIDIAN -> List.of();
    };
  }

  private static Set<String> ofDecks(List<Deck> decks) {
    Set<String> keys = new LinkedHashSet<>();
    for (Deck deck : decks) {
      add(keys, "title", !deck.title().equals(deck.topic().name()));
      add(keys, "about", !deck.about().isEmpty());
      add(keys, "was", !deck.was().isEmpty());
      add(keys, "commands", !deck.commands().programs().isEmpty());
    }
    return keys;
  }

  private static List<String> besides(Set<String> kept, List<Deck> decks) {
    Set<String> keys = ofDecks(decks);
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        for (Entry entry : DeckWriter.tree(question).entries()) {
          boolean builtIn = entry.key().equals("level") && question.level() == Level.MID;
          add(keys, entry.key(), !kept.contains(entry.key()) && !builtIn);
        }
        List<String> match = new ArrayList<>(question.texts(OwnText.Kind.POINT_MATCH));
        match.removeAll(question.texts(OwnText.Kind.POINT));
        add(keys, "match", !match.isEmpty());
      }
    }
    return List.copyOf(keys);
  }

  private static void add(Set<String> keys, String key, boolean said) {
    if (said) {
      keys.add(key);
    }
  }
}
