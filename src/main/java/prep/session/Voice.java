package prep.session;

import prep.deck.Open;

/** How an open question is answered, and how far that has come. */
public enum Voice {
  /** It is typed, as every other question is. */
  TYPED,
  /** It is to be said aloud, and the user still thinks. */
  WAITING,
  /** The user speaks. */
  SPEAKING;

  /** The same before the user speaks. */
  Voice silent() {
    return this == SPEAKING ? WAITING : this;
  }

  /**
   * Whether the question of a session may be answered aloud; in an interview not every open one.
   */
  public static boolean isPossible(Session session) {
    return session.question() instanceof Open
        && (session.rules().aloud() || !session.rules().isInterview());
  }

  /** How the question of a session is answered; typed where none waits for its answer. */
  public static Voice of(Session session) {
    return session.phase() instanceof Phase.Asking asking ? asking.voice() : TYPED;
  }
}
