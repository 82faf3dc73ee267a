package prep.session;

import prep.grading.Grader;
import prep.grading.Response;

/** Lines from a person's hand, which slips and asks. */
public final class Hand {

  private static final String HELP = "?";

  private boolean enteredNothing;

  /**
   * Whether an empty line may be a slip: Enter leads to the next question, and a second one would
   * answer it. Another empty line means it.
   */
  public boolean slips(Session session, String line) {
    boolean first =
        !enteredNothing && session.phase() instanceof Phase.Asking && line.strip().isEmpty();
    enteredNothing = first;
    return first;
  }

  /** What a line means. A question mark asks for help, unless it is the answer. */
  public static Reply read(Session session, String line) {
    Reply reply = ReplyReader.read(session, line);
    boolean asks = line.strip().equals(HELP) && !isRight(session, reply);
    return asks ? ReplyReader.read(session, ":" + HELP) : reply;
  }

  private static boolean isRight(Session session, Reply reply) {
    return reply instanceof Reply.Answer(Response response)
        && !(response instanceof Response.Explained)
        && Grader.grade(response, session.deck()).full();
  }
}
