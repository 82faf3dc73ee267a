package prep.screen.interview;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Open;
import prep.deck.Task;
import prep.markdown.Markdown;
import prep.screen.EndScreen;
import prep.screen.PlainScreen;
import prep.screen.PointsScreen;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Phase;
import prep.session.Session;
import prep.session.Voice;
import prep.text.Line;

/** What plain mode says one can type, also where the answer is spoken. */
public final class Prompts {

  private Prompts() {}

  /** What can be typed in the session's current state. */
  public static String of(Session session) {
    return switch (session.phase()) {
      case Phase.Asking _ -> answer(session);
      case Phase.Weighing _ -> PlainScreen.HOW_SURE;
      case Phase.Ticking(_, List<Integer> ticks) ->
          PointsScreen.prompt(session.current().shown().size(), ticks);
      case Phase.Graded _, Phase.Over _ ->
          (session.after(new Event.Continue()).isOver()
                  ? "Enter for the end, "
                  : "Enter for the next question, ")
              + (session.followUp().isPresent() ? ":f for the follow-up, " : "")
              + (session.isGradable() ? PlainScreen.GRADES + ", or a command:" : "or a command:");
    };
  }

  private static String answer(Session session) {
    return switch (Voice.of(session)) {
      case TYPED -> PlainScreen.prompt(session.question());
      case WAITING -> {
        String time =
            session.question() instanceof Open open
                ? ", about " + EndScreen.minutes(open.spokenTarget())
                : "";
        yield "Answer aloud" + time + ". Enter to start, :v to type instead, or a command:";
      }
      case SPEAKING -> "Speak, then Enter. :u starts again.";
    };
  }

  /** What comes of an answer in the session: it is asked once more, or a follow-up can be. */
  public static List<Line> next(Session session) {
    List<Line> lines = new ArrayList<>();
    if (session.repeatsLast()) {
      lines.add(
          Line.plain("It is asked once more at the end of this session; :skip drops it then."));
    }
    session
        .followUp()
        .ifPresent(next -> {
          String stem = Markdown.plainText(PlainScreen.stem(next.question()));
          lines.add(Line.plain("Follow-up: " + stem));
        });
    return lines;
  }

  /**
   * The commands that can be typed in the session's current state.
   *
   * @param atTerminal whether a person types them
   */
  public static List<Line> commands(Session session, boolean atTerminal) {
    List<String> sentences =
        switch (session.phase()) {
          case Phase.Asking(_, _, Voice voice) ->
              switch (voice) {
                case TYPED -> beforeAnswer(session, atTerminal);
                case WAITING -> beforeSpeaking();
                case SPEAKING ->
                    List.of("Enter stops. :u starts again, :v types the answer instead.");
              };
          case Phase.Weighing _ ->
              List.of(
                  "1 is a guess, 2 means that you think so, 3 that you are sure.",
                  ":undo lets you give another answer, :quit ends the session.");
          case Phase.Ticking _ ->
              List.of(
                  "Type the numbers of what you said, such as 1 3. Enter keeps what was found.",
                  ":undo takes back the answer, :flag NOTE, :mute, :edit, :quit.");
          case Phase.Graded _ -> afterVerdict(session);
          case Phase.Over _ -> beforeAnswer(session, atTerminal);
        };
    return sentences.stream().map(Line::plain).toList();
  }

  private static List<String> beforeAnswer(Session session, boolean atTerminal) {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "0 means don't know. Where a number is asked for, :0 does.",
                ":hint shows the hint, :skip asks later, :undo takes back the last answer.",
                ":flag NOTE flags the question as doubtful, :mute never asks it again.",
                (atTerminal ? ":edit opens the question in your editor, " : "")
                    + ":quit ends the session, :? shows this help."));
    if (session.phase() instanceof Phase.Asking && session.question() instanceof Task) {
      sentences.addFirst("Type the numbers of all that is done, such as 1 3.");
    }
    if (atTerminal && session.asksOpen()) {
      sentences.add(":voice lets you answer an open question aloud.");
    }
    return sentences;
  }

  private static List<String> beforeSpeaking() {
    return List.of(
        "Enter starts, and Enter stops: only the time is kept. Then you say which points you made.",
        ":v types the answer instead, 0 means don't know.",
        ":hint shows the hint, :skip asks later, :undo takes back the last answer.",
        ":flag NOTE, :mute, :edit, :quit.");
  }

  private static List<String> afterVerdict(Session session) {
    Attempt attempt = session.lastAttempt().orElseThrow();
    List<String> sentences = new ArrayList<>();
    sentences.add("Enter goes on" + (session.isGradable() ? ", " + PlainScreen.GRADES : "") + ".");
    if (session.followUp().isPresent()) {
      sentences.add(":f asks the follow-up next.");
    }
    if (attempt.isClaimable()) {
      sentences.add(":right counts the answer as right.");
    }
    if (!PlainScreen.reasons(attempt).isEmpty()) {
      sentences.add(":why says why the others are wrong.");
    }
    sentences.add(
        ":open opens the source in the browser, :edit opens the question in your editor.");
    sentences.add(":undo takes back the answer, :flag NOTE, :mute, :quit.");
    return sentences;
  }
}
