package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.session.Change;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Phase;
import prep.session.Posed;
import prep.session.Session;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Style;
import prep.text.Wrapping;

/** Says what was done and how to undo it, since a key press itself leaves no trace. */
public final class DeedWords {

  private DeedWords() {}

  /**
   * What an event did; empty if that is visible.
   *
   * @param before the session to which it happened
   * @param undo how the user undoes the last deed: {@code u}
   */
  public static String of(Event event, Session before, Session after, String undo) {
    return switch (event) {
      case Event.Mute() when before.equals(after) -> "Already muted.";
      case Event.Mute() -> "Muted. " + back(before, after, undo, "unmute");
      case Event.Flag(String note) ->
          "Flagged as doubtful"
              + (note.isEmpty() ? "" : ": \"" + Safe.text(note) + "\"")
              + ". "
              + back(before, after, undo, "unflag");
      case Event.Skip() -> skipped(before.current().turn());
      case Event.Undo() when before.phase() instanceof Phase.Weighing -> "";
      case Event.Undo() -> undone(before.lastDeed());
      case Event.FollowUp _,
          Event.SwitchVoice _,
          Event.Speak _,
          Event.Pick _,
          Event.TakeBack _,
          Event.Clear _,
          Event.Submit _,
          Event.Weigh _,
          Event.Hint _,
          Event.Continue _,
          Event.Regrade _,
          Event.ClaimRight _,
          Event.SetPoints _,
          Event.Tick _,
          Event.Edited _,
          Event.End _ ->
          "";
    };
  }

  private static String skipped(Posed.Turn turn) {
    return switch (turn) {
      case FIRST -> "It comes back at the end.";
      case SKIPPED_ONCE -> "Skipped twice, so it is dropped.";
      case RETRY, FOLLOW_UP -> "Dropped.";
    };
  }

  /**
   * Why a command does nothing.
   *
   * @param command as the user knows it, without its colon
   */
  public static String refusal(String command, Consequence.Why why) {
    return switch (why) {
      case NO_FOLLOW_UP -> "There is no follow-up to ask.";
      case NO_HINT -> "There is no hint.";
      case NO_SOURCE -> "There is no source.";
      case NOT_ALOUD -> "Only open questions are answered aloud.";
      case NOT_IN_INTERVIEW -> ":" + command + " does nothing in an interview.";
      case RIGHT_ALREADY -> "It counts as right already.";
      case NOTHING_TYPED -> "Only a typed answer can be counted as right.";
      case NOT_BEFORE_THE_TICKS -> "First tick the points that you said.";
      case NOT_AFTER_THE_ANSWER -> ":" + command + " works only before the answer.";
      case NOT_BEFORE_THE_ANSWER, NO_QUESTION -> ":" + command + " works only after the answer.";
    };
  }

  /** What was done, as shown below a question or its verdict. */
  public static List<Line> lines(List<String> notes, Window window) {
    List<Line> lines = new ArrayList<>();
    for (String note : notes) {
      Line line = Line.of(note, Style.DIM);
      lines.addAll(Layout.framed(Wrapping.wrap(line.spans(), window.textWidth())));
    }
    return lines;
  }

  private static String back(Session before, Session after, String undo, String command) {
    QuestionKey key = before.question().key();
    return after.isOver() && after.rules().dryRun()
        ? "Nothing is recorded."
        : (after.isOver() ? "prep " + command + " " + key : undo) + " undoes it.";
  }

  /** What undoing the last deed did. */
  private static String undone(Optional<Change.Deed> deed) {
    if (deed.isEmpty()) {
      return "Nothing to undo.";
    }
    return switch (deed.get()) {
      case Change.Answered _ -> "Took back the last answer.";
      case Change.Amended amended when amended.points() != null -> "Took back the last ticks.";
      case Change.Amended amended when amended.score() != null -> "It no longer counts as right.";
      case Change.Amended _ -> "Took back the last grade.";
      case Change.Flagged(QuestionKey question, _) -> question + " is no longer flagged.";
      case Change.Muted(QuestionKey question) -> question + " is no longer muted.";
    };
  }
}
