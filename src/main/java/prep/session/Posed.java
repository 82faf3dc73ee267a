package prep.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/**
 * A question as it is asked.
 *
 * @param shown the deck positions, from 1, of what is numbered on the screen, in the order shown:
 *     options, steps, right sides or points; empty if nothing is numbered
 * @param turn why it is asked
 * @param follows the question that it follows up; null for all others
 */
public record Posed(
    Question question, List<Integer> shown, Turn turn, @Nullable QuestionKey follows) {

  /** Why a question is asked. */
  public enum Turn {
    /** For the first time in the session. */
    FIRST,
    /** Again, since it was skipped. */
    SKIPPED_ONCE,
    /** Again until it is right, not counted. */
    RETRY,
    /** Since the user wanted a follow-up, which is recorded but not counted. */
    FOLLOW_UP;

    /** Whether it is one of the questions that were drawn. */
    public boolean isDrawn() {
      return this == FIRST || this == SKIPPED_ONCE;
    }
  }

  public Posed {
    shown = List.copyOf(shown);
  }

  /**
   * The question with its options in an order drawn from {@code seed}: the same seed and key give
   * the same order.
   */
  public static Posed of(Question question, long seed) {
    return new Posed(question, order(question, seed), Turn.FIRST, null);
  }

  /** The question with everything in deck order, for answers written beforehand. */
  public static Posed inDeckOrder(Question question) {
    return new Posed(question, inOrder(question.numbered().size()), Turn.FIRST, null);
  }

  /**
   * The question as it is in a deck; this one if the deck does not have it. What is shown keeps its
   * order if there are as many items as before.
   */
  Posed in(Deck deck) {
    return deck.topic().equals(question.topic())
        ? deck.question(question.key().id()).map(this::about).orElse(this)
        : this;
  }

  private Posed about(Question now) {
    if (now.equals(question)) {
      return this;
    }
    List<Integer> anew = order(now, 0);
    boolean alike = now.type() == question.type() && anew.size() == shown.size();
    return new Posed(now, alike && now.isShuffled() ? shown : anew, turn, follows);
  }

  /** The same question again until it is right, reshuffled, so that no numbers are remembered. */
  Posed again() {
    return new Posed(question, order(question, shown.hashCode()), Turn.RETRY, null);
  }

  /** The same question for another reason. */
  Posed as(Turn other) {
    return new Posed(question, shown, other, follows);
  }

  /** The same question as a follow-up to another one. */
  Posed following(QuestionKey root) {
    return new Posed(question, shown, Turn.FOLLOW_UP, root);
  }

  /** What is numbered on the screen, in the order shown. */
  public List<String> texts() {
    List<String> texts = question.numbered();
    return shown.stream().map(position -> texts.get(position - 1)).toList();
  }

  /** The deck position of what is shown as number {@code n}, from 1. */
  public int deckPosition(int n) {
    return shown.get(n - 1);
  }

  /** The number, from 1, under which deck position {@code position} is shown. */
  public int shownNumber(int position) {
    return shown.indexOf(position) + 1;
  }

  private static List<Integer> order(Question question, long seed) {
    List<Integer> order = new ArrayList<>(inOrder(question.numbered().size()));
    if (!question.isShuffled()) {
      return order;
    }
    List<Integer> inDeck = List.copyOf(order);
    Collections.shuffle(order, new Random(seed * 31 + question.key().toString().hashCode()));
    if (question.type() == QuestionType.ORDER && order.equals(inDeck)) {
      // Steps that are already in the right order would give the answer away.
      Collections.rotate(order, 1);
    }
    return order;
  }

  private static List<Integer> inOrder(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }
}
