package prep.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import prep.deck.DeckFacts;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * What is to be asked today.
 *
 * @param due what is to be repeated, the most forgotten first
 * @param fresh what is to be learnt
 */
public record DailyPlan(List<QuestionKey> due, List<QuestionKey> fresh) {

  public DailyPlan {
    due = List.copyOf(due);
    fresh = List.copyOf(fresh);
  }

  /**
   * The plan of a day: all that is due, and new questions of the topics in focus, in deck order,
   * the topics in turn. Drafts and muted questions are left out.
   *
   * @param focus the topics whose new questions are wanted
   * @param mostFresh how many new questions at most
   */
  public static <Q extends QuestionFacts> DailyPlan of(
      Collection<? extends DeckFacts<Q>> decks,
      Set<QuestionKey> muted,
      Function<QuestionKey, Standing> standing,
      Predicate<Topic> focus,
      int mostFresh) {
    List<Q> askable = Selection.of(List.of()).from(decks, muted, standing);
    List<QuestionKey> fresh = new ArrayList<>();
    for (Q question : askable) {
      if (focus.test(question.topic()) && !standing.apply(question.key()).seen()) {
        fresh.add(question.key());
      }
    }
    List<QuestionKey> inTurn = inTurn(fresh, Comparator.naturalOrder());
    return new DailyPlan(
        mostForgottenFirst(askable, standing),
        inTurn.subList(0, Math.clamp(mostFresh, 0, inTurn.size())));
  }

  /** All of them, in the order in which they are asked. */
  public List<QuestionKey> questions() {
    List<QuestionKey> all = new ArrayList<>(due);
    all.addAll(fresh);
    return all;
  }

  private record Ranked(QuestionKey question, double retrievability) {}

  /**
   * The questions that are due: those least likely to be remembered first, and among equals the
   * topics in turn.
   */
  public static List<QuestionKey> mostForgottenFirst(
      Collection<? extends QuestionFacts> questions, Function<QuestionKey, Standing> standing) {
    List<Ranked> ranked = new ArrayList<>();
    for (QuestionFacts question : questions) {
      Standing stands = standing.apply(question.key());
      if (stands.due()) {
        ranked.add(new Ranked(question.key(), stands.retrievability()));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::retrievability).thenComparing(Ranked::question));
    List<QuestionKey> ordered = new ArrayList<>();
    int from = 0;
    while (from < ranked.size()) {
      int to = from;
      List<QuestionKey> equal = new ArrayList<>();
      while (to < ranked.size()
          && ranked.get(to).retrievability() == ranked.get(from).retrievability()) {
        equal.add(ranked.get(to++).question());
      }
      @Nullable Topic before = ordered.isEmpty() ? null : ordered.getLast().topic();
      Comparator<Topic> beforeLast = Comparator.comparing(topic -> topic.equals(before));
      ordered.addAll(inTurn(equal, beforeLast.thenComparing(Comparator.naturalOrder())));
      from = to;
    }
    return ordered;
  }

  /** One question of each topic in turn, as long as there are any. */
  static List<QuestionKey> inTurn(List<QuestionKey> questions, Comparator<Topic> turns) {
    SortedMap<Topic, Deque<QuestionKey>> queues = new TreeMap<>(turns);
    for (QuestionKey question : questions) {
      queues.computeIfAbsent(question.topic(), _ -> new ArrayDeque<>()).add(question);
    }
    List<QuestionKey> inTurn = new ArrayList<>();
    while (inTurn.size() < questions.size()) {
      for (Deque<QuestionKey> queue : queues.values()) {
        @Nullable QuestionKey next = queue.poll();
        if (next != null) {
          inTurn.add(next);
        }
      }
    }
    return inTurn;
  }
}
