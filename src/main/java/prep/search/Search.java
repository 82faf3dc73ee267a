package prep.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import prep.deck.Deck;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionType;

/**
 * Finds the questions that have all of some words, in any order, the best ones first; and after
 * them those that have some, the rarest first.
 */
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

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.score()).thenComparing(hit -> hit.question().key());

  /**
   * Of questions that share the same words, one that asks for an explanation is more about them
   * than one that uses them, and a short one more than a long one.
   */
  private static final Comparator<Hit> MOST_ABOUT_IT_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.score())
          .thenComparing(hit -> hit.question().type() != QuestionType.OPEN)
          .thenComparingInt(hit -> hit.question().stem().length())
          .thenComparing(hit -> hit.question().key());

  /** The weight of a whole word compared with one inside another. */
  private static final int WHOLE = 3;

  private static final int BEGINNING = 2;

  /**
   * How soon a better place of a word adds little: at this worth it counts half of what it can at
   * most.
   */
  private static final double HALF = 9;

  /** The share of the rarity of all words that some of them must have. */
  private static final double ENOUGH = 1.0 / 3;

  /**
   * A question that was found.
   *
   * @param all whether it has all the words
   * @param score how well it fits, among those that have all the words or among the others: the
   *     larger the better
   * @param passage a text of the question with a word of the search in it, as Markdown; the stem
   *     where the words are in the question's name only
   */
  public record Hit(Question question, boolean all, int score, String passage) {}

  /**
   * A question that was looked through.
   *
   * @param sum the worth of all words together; 0 if one is missing
   * @param worths the worth of each term; 0 for one that is missing
   */
  private record Looked(Question question, int sum, List<Integer> worths) {}

  private final Words words;
  private final List<Looked> looked = new ArrayList<>();

  private Search(Collection<Deck> decks, Words words) {
    this.words = words;
    if (!words.isEmpty()) {
      for (Deck deck : decks) {
        deck.questions().forEach(question -> looked.add(look(question)));
      }
    }
  }

  /**
   * The questions of {@code decks} that have all {@code words}, by score and then by key; then
   * those that have some of them, the rare ones first.
   */
  public static List<Hit> in(Collection<Deck> decks, Words words) {
    Search search = new Search(decks, words);
    List<Hit> hits = new ArrayList<>();
    for (Looked each : search.looked) {
      if (each.sum() > 0) {
        hits.add(search.hit(each, each.sum()));
      }
    }
    hits.sort(BEST_FIRST);
    search.byRarity(false).stream().filter(hit -> !hit.all()).forEach(hits::add);
    return hits;
  }

  /**
   * The questions of {@code decks} that are likely meant by a question in other words: those that
   * share its rare words, the best ones first. Words that are in no deck count against them.
   */
  public static List<Question> meantBy(String asked, Collection<Deck> decks) {
    return new Search(decks, Words.of(asked)).byRarity(true).stream().map(Hit::question).toList();
  }

  /** The words of a text that say something by themselves, each once, in order. */
  public static List<String> words(String text) {
    return Words.of(text).terms().stream().map(Term::word).toList();
  }

  /** The same, those first that the fewest questions of {@code decks} have. */
  public static List<String> rareWords(String text, Collection<Deck> decks) {
    Search search = new Search(decks, Words.of(text));
    List<Double> rarities = search.rarities();
    return IntStream.range(0, rarities.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer term) -> -rarities.get(term)))
        .map(term -> search.words.terms().get(term).word())
        .toList();
  }

  private int having(int term) {
    return (int) looked.stream().filter(each -> each.worths().get(term) > 0).count();
  }

  /** The rarity of each term. */
  private List<Double> rarities() {
    return IntStream.range(0, words.terms().size())
        .mapToObj(term -> Rarity.of(having(term), Math.max(1, looked.size())))
        .toList();
  }

  /**
   * The questions that have enough of the words, in any form.
   *
   * @param strictly whether words that no question has count
   */
  private List<Hit> byRarity(boolean strictly) {
    List<Double> rarities = rarities();
    double most = 0;
    for (int term = 0; term < rarities.size(); term++) {
      most += strictly || having(term) > 0 ? rarities.get(term) : 0;
    }
    List<Hit> hits = new ArrayList<>();
    for (Looked each : looked) {
      double shared = 0;
      double weighed = 0;
      for (int i = 0; i < rarities.size(); i++) {
        int worth = each.worths().get(i);
        shared += worth > 0 ? rarities.get(i) : 0;
        weighed += rarities.get(i) * worth / (worth + HALF);
      }
      if (shared > 0 && shared >= ENOUGH * most) {
        hits.add(hit(each, (int) Math.round(1000 * weighed / most)));
      }
    }
    hits.sort(MOST_ABOUT_IT_FIRST);
    return hits;
  }

  private Hit hit(Looked looked, int score) {
    boolean all = looked.sum() > 0;
    return new Hit(looked.question(), all, score, passage(looked.question(), all));
  }

  /** A text of a question, and its form for comparisons. */
  private record Text(Place place, String text, String folded) {
    Text(Place place, String text) {
      this(place, text, Words.folded(text));
    }
  }

  private Looked look(Question question) {
    List<Text> texts = texts(question);
    int sum = 0;
    for (String word : words.list()) {
      int best = best(texts, text -> standing(text, word));
      if (best == 0) {
        sum = 0;
        break;
      }
      sum += best;
    }
    List<Integer> worths = new ArrayList<>();
    for (Term term : words.terms()) {
      worths.add(best(texts, text -> standing(text, term)));
    }
    return new Looked(question, sum, worths);
  }

  private static int best(List<Text> texts, ToIntFunction<String> standing) {
    int best = 0;
    for (Text text : texts) {
      best = Math.max(best, text.place().worth * standing.applyAsInt(text.folded()));
    }
    return best;
  }

  /** The stem if it has one of the words, otherwise the first other text that does. */
  private String passage(Question question, boolean all) {
    for (Text text : texts(question)) {
      boolean holds =
          all
              ? words.list().stream().anyMatch(text.folded()::contains)
              : words.terms().stream().anyMatch(term -> term.in(text.folded(), 0) >= 0);
      if (text.place() != Place.NAME && holds) {
        return text.text();
      }
    }
    return question.stem();
  }

  /** How a form of a word occurs in a text: itself, another form, or not at all. */
  private static int standing(String text, Term term) {
    int best = 0;
    for (int at = term.in(text, 0); at >= 0 && best < WHOLE; at = term.in(text, at + 1)) {
      best = term.isWholeAt(text, at) ? WHOLE : BEGINNING;
    }
    return best;
  }

  /** How a word occurs in a text: whole, as a beginning, inside another, or not at all. */
  private static int standing(String text, String word) {
    int best = 0;
    for (int at = text.indexOf(word); at >= 0 && best < WHOLE; at = text.indexOf(word, at + 1)) {
      int standing = 1;
      if (Term.startsWord(text, at)) {
        standing = Term.endsWord(text, at + word.length()) ? WHOLE : BEGINNING;
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
