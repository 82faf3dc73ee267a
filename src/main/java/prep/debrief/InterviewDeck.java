package prep.debrief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.search.Search;

/** The deck for questions of an interview that no deck has. */
public final class InterviewDeck {

  private static final String PARENT = "interviews/";

  /** So many words tell one question from another. */
  private static final int MOST_WORDS = 4;

  private static final int LONGEST_WORD = 24;
  private static final int LONGEST = 32;
  private static final String NAMELESS = "question";

  private InterviewDeck() {}

  /** The topic of the deck for the interview on a day. */
  public static Topic topic(LocalDate day) {
    return new Topic(PARENT + day);
  }

  /** Whether a topic is of such a deck. */
  public static boolean isOne(Topic topic) {
    return topic.name().startsWith(PARENT);
  }

  /**
   * A key for a question, made of its rare words.
   *
   * @param decks those by which words are rare
   * @param taken ids in that topic that are taken
   */
  static QuestionKey key(Topic topic, String asked, Collection<Deck> decks, Set<String> taken) {
    List<String> words =
        Search.rareWords(asked, decks).stream()
            .map(InterviewDeck::kebab)
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    List<String> inOrder =
        Search.words(asked).stream()
            .map(InterviewDeck::kebab)
            .filter(words::contains)
            .distinct()
            .toList();
    String name = inOrder.isEmpty() ? NAMELESS : joined(inOrder);
    String id = name;
    for (int n = 2; taken.contains(id); n++) {
      id = name + "-" + n;
    }
    return new QuestionKey(topic, id);
  }

  private static String joined(List<String> words) {
    StringBuilder name = new StringBuilder(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      if (name.length() + 1 + word.length() <= LONGEST) {
        name.append('-').append(word);
      }
    }
    return name.toString();
  }

  private static String kebab(String word) {
    String plain = word.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.length() <= LONGEST_WORD
        ? plain
        : plain.substring(0, LONGEST_WORD).replaceAll("-$", "");
  }
}
