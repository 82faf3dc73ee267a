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

  private static final Comparator<Hit> MOST_ABOUT_IT_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.score())
          .thenComparingInt(hit -> hit.question().stem().length())
          .thenComparing(hit -> hit.question().key());

  /** The weight of a whole word compared with one inside another. */
  private static final int WHOLE = 3;

  private static final int BEGINNING = 2;

  /** The share of the rarity of all words that some of them must have to be found. */
  private static final double ENOUGH = 1.0 / 3;

  /** An interviewer asks for explanations, so a question that does is likelier meant. */
  private static final double OPEN = 1.15;

  /**
   * The share of the rarity of all words that the relevance of the best question must reach. Found
   * by trying forty questions, half of which have an answer in the decks.
   */
  private static final double MEANT = 0.38;

  /** The share of the best question's relevance that others must reach to be proposed beside it. */
  private static final double BESIDE = 0.3;

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
   * @param told what it says about the terms
   */
  private record Looked(Question question, int sum, Told told) {}

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
    search.byRarity().stream().filter(hit -> !hit.all()).forEach(hits::add);
    return hits;
  }

  /**
   * The questions of {@code decks} that are likely meant by a question in other words: those that
   * share its rare words, the best ones first. Words that are in no deck count against them.
   */
  public static List<Question> meantBy(String asked, Collection<Deck> decks) {
    return new Search(decks, Words.of(asked)).byMeaning().stream().map(Hit::question).toList();
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

  private boolean isAnywhere(int term) {
    return looked.stream().anyMatch(each -> each.told().has(term));
  }

  /** The rarity of each term. */
  private List<Double> rarities() {
    return IntStream.range(0, words.terms().size())
        .mapToObj(term ->
            Rarity.of(
                looked.stream().mapToDouble(each -> each.told().fit(term)).sum(),
                Math.max(1, looked.size())))
        .toList();
  }

  /** The questions that have enough of the words, in any form; words that none has don't count. */
  private List<Hit> byRarity() {
    Relevance relevance = relevance();
    double known =
        IntStream.range(0, words.terms().size())
            .filter(this::isAnywhere)
            .mapToDouble(relevance::rarity)
            .sum();
    return ranked(
        relevance,
        looked.stream()
            .filter(each -> {
              double shared = relevance.shared(each.told());
              return shared > 0 && shared >= ENOUGH * known;
            })
            .toList());
  }

  /** The question that is about enough of the words, and those that are not much less so. */
  private List<Hit> byMeaning() {
    Relevance relevance = relevance();
    double all = IntStream.range(0, words.terms().size()).mapToDouble(relevance::rarity).sum();
    double best = looked.stream().mapToDouble(each -> score(each, relevance)).max().orElse(0);
    return best == 0 || best < MEANT * all
        ? List.of()
        : ranked(
            relevance,
            looked.stream().filter(each -> score(each, relevance) >= BESIDE * best).toList());
  }

  private Relevance relevance() {
    return new Relevance(looked.stream().map(Looked::told).toList(), rarities());
  }

  private static double score(Looked looked, Relevance relevance) {
    return relevance.of(looked.told()) * (looked.question().type() == QuestionType.OPEN ? OPEN : 1);
  }

  private List<Hit> ranked(Relevance relevance, List<Looked> some) {
    return some.stream()
        .map(each -> hit(each, (int) Math.round(1000 * score(each, relevance))))
        .sorted(MOST_ABOUT_IT_FIRST)
        .toList();
  }

  private Hit hit(Looked looked, int score) {
    boolean all = looked.sum() > 0;
    return new Hit(looked.question(), all, score, passage(looked.question(), all));
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
    return new Looked(question, sum, Told.of(texts, words.terms()));
  }

  private static int best(List<Text> texts, ToIntFunction<String> standing) {
    int best = 0;
    for (Text text : texts) {
      best = Math.max(best, text.place().worth() * standing.applyAsInt(text.folded()));
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
      if (text.place().isShown() && holds) {
        return text.text();
      }
    }
    return question.stem();
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
    texts.add(new Text(Place.NAME, question.key().id()));
    texts.add(new Text(Place.TOPIC, question.key().topic().name()));
    texts.add(new Text(Place.TOPIC, String.join(" ", question.tags())));
    texts.add(new Text(Place.STEM, question.stem()));
    for (String answer : question.texts(ANSWERS)) {
      texts.add(new Text(Place.ANSWER, answer));
    }
    texts.add(new Text(Place.EXPLANATION, question.details().explanation()));
    return texts;
  }
}
