package prep.screen.interview;

import java.util.List;
import java.util.stream.Stream;
import prep.deck.Open;
import prep.markdown.Markdown;
import prep.screen.EndScreen;
import prep.screen.Layout;
import prep.screen.PlainScreen;
import prep.session.Phase;
import prep.session.Session;
import prep.session.Voice;
import prep.text.Line;

/** What plain mode says one can type, also where the answer is spoken. */
public final class Prompts {

  private static final String VOICE = ":voice lets you answer an open question aloud.";

  private Prompts() {}

  /** What can be typed in the session's current state. */
  public static String of(Session session) {
    if (session.phase() instanceof Phase.Weighing) {
      return "How sure are you? 1 guess, 2 think so, 3 sure, or u for another answer:";
    }
    return switch (Voice.of(session)) {
      case TYPED -> PlainScreen.prompt(session);
      case WAITING -> {
        String time =
            session.question() instanceof Open open
                ? ", about " + EndScreen.minutes(open.spokenTarget())
                : "";
        yield "Answer aloud" + time + ". Enter to start, v to type instead, or a command:";
      }
      case SPEAKING -> "Speak, then Enter. u starts again.";
    };
  }

  /** The follow-up that can be asked next; nothing where there is none. */
  public static List<Line> followUp(Session session) {
    return session
        .followUp()
        .map(next ->
            List.of(
                Line.plain("Follow-up: " + Markdown.plainText(PlainScreen.stem(next.question()))),
                Line.plain("f asks it next.")))
        .orElse(List.of());
  }

  /**
   * The commands that can be typed in the session's current state.
   *
   * @param atTerminal whether a person types them
   */
  public static List<Line> commands(Session session, boolean atTerminal) {
    if (session.phase() instanceof Phase.Weighing) {
      return List.of(
          Line.plain("1 is a guess, 2 means that you think so, 3 that you are sure."),
          Line.plain("undo lets you give another answer, quit ends the session."));
    }
    return switch (Voice.of(session)) {
      case TYPED -> {
        List<Line> commands = PlainScreen.commands(session, atTerminal);
        yield atTerminal && session.phase() instanceof Phase.Asking
            ? Layout.together(commands, List.of(Line.plain(VOICE)))
            : commands;
      }
      case WAITING ->
          Stream.of(
                  "Enter starts, and Enter stops: only the time is kept. Then you say which points"
                      + " you made.",
                  "v types the answer instead, 0 means don't know.",
                  "hint shows the hint, skip asks later, undo takes back the last answer.",
                  "flag NOTE, mute, edit, quit.")
              .map(Line::plain)
              .toList();
      case SPEAKING ->
          List.of(Line.plain("Enter stops. u starts again, v types the answer instead."));
    };
  }
}
