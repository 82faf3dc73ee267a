package prep.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import prep.deck.Deck;
import prep.deck.OwnText;
import prep.deck.Question;

/** Finds the questions that contain all of some words, in any order, the best ones first. */
public final class Search {

  /** The value of a word, by where it occurs. */
  private enum Place {
    NAME(8),
    STEM(5),
    ANSWER(3),
    EXPLANATION(1);

    private final int worth;

    Place(int worth) {
      this.worth = worth;
    }
  }

  private static final OwnText.Kind[] ANSWERS = {
    OwnText.Kind.OPTION,
    OwnText.Kind.ANSWER,
    OwnText.Kind.ACCEPTED,
    OwnText.Kind.STEP,
    OwnText.Kind.LEFT,
    OwnText.Kind.RIGHT,
    OwnText.Kind.POINT,
    OwnText.Kind.INSTRUCTION,
    OwnText.Kind.DONE_WHEN,
    OwnText.Kind.SOLUTION
  };

  /** The weight of a whole word compared with one inside another. */
  private static final int WHOLE = 3;

  private static final int BEGINNING = 2;

  /**
   * A question that was found.
   *
   * @param score how well it fits: the larger the better
   * @param passage a text of the question with a word of the search in it, as Markdown; the stem
   *     where the words are in the question's name only
   */
  public record Hit(Question question, int score, String passage) {}

  private final Words words;

  private Search(Words words) {
    this.words = words;
  }

  /** The questions of {@code decks} that contain all {@code words}; by score, then by key. */
  public static List<Hit> in(Collection<Deck> decks, Words words) {
    Search search = new Search(words);
    List<Hit> hits = new ArrayList<>();
    if (!words.isEmpty()) {
      for (Deck deck : decks) {
        deck.questions().forEach(question -> search.look(question, hits));
      }
    }
    hits.sort(
        Comparator.comparingInt((Hit hit) -> -hit.score())
            .thenComparing(hit -> hit.question().key()));
    return hits;
  }

  /** A text of a question, and its form for comparisons. */
  private record Text(Place place, String text, String folded) {
    Text(Place place, String text) {
      this(place, text, Words.folded(text));
    }
  }

  private void look(Question question, List<Hit> hits) {
    List<Text> texts = texts(question);
    int sum = 0;
    for (String word : words.list()) {
      int best = 0;
      for (Text text : texts) {
        best = Math.max(best, text.place().worth * standing(text.folded(), word));
      }
      if (best == 0) {
        return;
      }
      sum += best;
    }
    hits.add(new Hit(question, sum, passage(question, texts)));
  }

  /** The stem if it has one of the words, otherwise the first other text that does. */
  private String passage(Question question, List<Text> texts) {
    for (Text text : texts) {
      if (text.place() != Place.NAME && holdsAny(text.folded())) {
        return text.text();
      }
    }
    return question.stem();
  }

  private boolean holdsAny(String folded) {
    return words.list().stream().anyMatch(folded::contains);
  }

  /** How a word occurs in a text: whole, as a beginning, inside another, or not at all. */
  private static int standing(String text, String word) {
    int best = 0;
    for (int at = text.indexOf(word); at >= 0 && best < WHOLE; at = text.indexOf(word, at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + word.length();
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      int standing = 1;
      if (begins) {
        standing = ends ? WHOLE : BEGINNING;
      }
      best = Math.max(best, standing);
    }
    return best;
  }

  private static List<Text> texts(Question question) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(Place.NAME, question.key().toString()));
    texts.add(new Text(Place.NAME, String.join(" ", question.tags())));
    texts.add(new Text(Place.STEM, question.stem()));
    for (String answer : question.texts(ANSWERS)) {
      texts.add(new Text(Place.ANSWER, answer));
    }
    texts.add(new Text(Place.EXPLANATION, question.details().explanation()));
    return texts;
  }
}
