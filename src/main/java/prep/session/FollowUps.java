package prep.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.QuestionKey;
import prep.session.Posed.Turn;

/**
 * The follow-ups that a session can offer.
 *
 * @param askable their questions: none that is due anyway, muted or a draft
 */
public record FollowUps(Map<QuestionKey, Posed> askable) {

  /** Nothing follows. */
  public static final FollowUps NONE = new FollowUps(Map.of());

  /** From this score on, 0 to 1, a question counts as answered, and below it as missed. */
  private static final double ANSWERED = 0.6;

  public FollowUps {
    askable = Map.copyOf(askable);
  }

  /** Those of a list of questions, in the form in which they would be asked. */
  public static FollowUps of(List<Posed> questions) {
    Map<QuestionKey, Posed> askable = new HashMap<>();
    questions.forEach(posed -> askable.put(posed.question().key(), posed));
    return new FollowUps(askable);
  }

  /**
   * What follows the last answer of a session: the first follow-up that fits it and isn't asked
   * anyway. It is offered until the next question is answered.
   */
  Optional<Posed> next(Session session) {
    return session.rules().exam()
        ? Optional.empty()
        : answeredLast(session).flatMap(last -> next(session, last));
  }

  private static Optional<Attempt> answeredLast(Session session) {
    int behind =
        switch (session.phase()) {
          case Phase.Graded _ -> 0;
          case Phase.Asking _ -> 1;
          case Phase.Over(boolean early) when !early -> 1;
          case Phase.Weighing _, Phase.Ticking _, Phase.Over _ -> -1;
        };
    Course course = session.course();
    return course.attempts().reversed().stream()
        .findFirst()
        .filter(last -> last.posed().turn() != Turn.RETRY)
        .filter(last -> course.place(last) + behind == course.at());
  }

  private Optional<Posed> next(Session session, Attempt root) {
    FollowUp.When fitting =
        root.score() >= ANSWERED ? FollowUp.When.ANSWERED : FollowUp.When.MISSED;
    QuestionKey key = root.question().key();
    return root.question().details().followUps().stream()
        .filter(followUp -> followUp.when() == fitting)
        .map(followUp -> Optional.ofNullable(askable.get(followUp.ask())))
        .flatMap(Optional::stream)
        .filter(posed -> !session.course().asks(posed.question().key()))
        .filter(posed -> !session.isMuted(posed.question().key()))
        .map(posed -> posed.following(key))
        .findFirst();
  }

  /** The same with the questions of a deck as they are now. */
  FollowUps in(Deck deck) {
    Map<QuestionKey, Posed> now = new HashMap<>();
    askable.forEach((key, posed) -> now.put(key, posed.in(deck)));
    return new FollowUps(now);
  }
}
