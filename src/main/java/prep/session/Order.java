package prep.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/** In which order questions are asked. */
public enum Order {
  /**
   * Due ones by lowest retrievability, then new ones, the topics in turn, the least answered first,
   * then by lowest mean score.
   */
  SMART("smart"),
  /** Shuffled. */
  RANDOM("random"),
  /** As they stand in the decks. */
  DECK("deck"),
  /** By lowest mean score, new ones last. */
  WEAK("weak");

  private final String word;

  Order(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The order with that word, or empty. */
  public static Optional<Order> of(String word) {
    for (Order order : values()) {
      if (order.word.equals(word)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  /**
   * The questions, given in deck order, in this order.
   *
   * @param seed the source of all random choices
   */
  public List<QuestionKey> arranged(
      List<QuestionKey> questions, Function<QuestionKey, Standing> standing, long seed) {
    return switch (this) {
      case DECK -> List.copyOf(questions);
      case RANDOM -> {
        List<QuestionKey> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(seed));
        yield shuffled;
      }
      case SMART -> smart(questions, standing);
      case WEAK -> sorted(questions, standing, Order::byWeakness);
    };
  }

  private static List<QuestionKey> smart(
      List<QuestionKey> questions, Function<QuestionKey, Standing> standing) {
    Map<Topic, Integer> answered = new HashMap<>();
    List<QuestionKey> fresh = new ArrayList<>();
    List<QuestionKey> seen = new ArrayList<>();
    for (QuestionKey question : questions) {
      boolean isSeen = standing.apply(question).seen();
      answered.merge(question.topic(), isSeen ? 1 : 0, Integer::sum);
      (isSeen ? seen : fresh).add(question);
    }
    Comparator<Topic> leastAnswered =
        Comparator.comparingInt(topic -> answered.getOrDefault(topic, 0));
    List<QuestionKey> inTurn =
        DailyPlan.inTurn(fresh, leastAnswered.thenComparing(Comparator.naturalOrder()));
    List<QuestionKey> sorted = sorted(seen, standing, Order::bySmartness);
    int due = (int) sorted.stream().filter(question -> standing.apply(question).due()).count();
    List<QuestionKey> all = new ArrayList<>(sorted.subList(0, due));
    all.addAll(inTurn);
    all.addAll(sorted.subList(due, sorted.size()));
    return all;
  }

  private record Ranked(QuestionKey question, Standing standing) {}

  private static List<QuestionKey> sorted(
      List<QuestionKey> questions,
      Function<QuestionKey, Standing> standing,
      Comparator<Ranked> comparator) {
    return questions.stream()
        .map(question -> new Ranked(question, standing.apply(question)))
        .sorted(comparator)
        .map(Ranked::question)
        .toList();
  }

  private static int bySmartness(Ranked a, Ranked b) {
    int due = Boolean.compare(b.standing().due(), a.standing().due());
    if (due != 0) {
      return due;
    }
    int rank =
        a.standing().due()
            ? Double.compare(a.standing().retrievability(), b.standing().retrievability())
            : Double.compare(a.standing().mean(), b.standing().mean());
    return rank != 0 ? rank : a.question().compareTo(b.question());
  }

  private static int byWeakness(Ranked a, Ranked b) {
    int seen = Boolean.compare(b.standing().seen(), a.standing().seen());
    if (seen != 0 || !a.standing().seen()) {
      return seen;
    }
    int mean = Double.compare(a.standing().mean(), b.standing().mean());
    return mean != 0 ? mean : a.question().compareTo(b.question());
  }
}
