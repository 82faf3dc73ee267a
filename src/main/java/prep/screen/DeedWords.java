package prep.screen;

import java.util.Optional;
import prep.deck.QuestionKey;
import prep.session.Change;
import prep.session.Session;

/** Says what was done and how it is taken back, since a key leaves nothing of it to be seen. */
public final class DeedWords {

  public static final String NOTHING_TO_UNDO = "There is nothing to undo.";

  private DeedWords() {}

  /**
   * What muting the question did.
   *
   * @param before the session in which it was asked for
   * @param undo how the front end is told to take the last deed back: {@code u}
   */
  public static String muted(Session before, Session after, String undo) {
    return before.equals(after)
        ? "It is muted already."
        : "Muted. " + back(before, after, undo, "unmute");
  }

  /** What marking the question as doubtful did, as for {@link #muted}. */
  public static String flagged(Session before, Session after, String undo) {
    return "Marked as doubtful. " + back(before, after, undo, "unflag");
  }

  private static String back(Session before, Session after, String undo, String command) {
    QuestionKey key = before.question().key();
    return (after.isOver() ? "prep " + command + " " + key : undo) + " takes it back.";
  }

  /** What skipping the question did. */
  public static String skipped(Session before, Session after) {
    return after.queue().size() < before.queue().size()
        ? "Skipped twice, so it's left out."
        : "It comes again at the end.";
  }

  /**
   * What undoing did.
   *
   * @param deed the last deed of the session in which it was asked for
   */
  public static String undone(Optional<Change.Deed> deed) {
    if (deed.isEmpty()) {
      return NOTHING_TO_UNDO;
    }
    return switch (deed.get()) {
      case Change.Answered _ -> "The last answer is taken back.";
      case Change.Amended amended when amended.points() != null -> "The last ticks are taken back.";
      case Change.Amended amended when amended.score() != null -> "It no longer counts as right.";
      case Change.Amended _ -> "The last grade is taken back.";
      case Change.Flagged(QuestionKey question, _) ->
          question + " is no longer marked as doubtful.";
      case Change.Muted(QuestionKey question) -> question + " is no longer muted.";
    };
  }
}
