package prep.terminal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import prep.deck.Cloze;
import prep.deck.Question;
import prep.grading.Response;
import prep.screen.Keys;
import prep.session.BlankTexts;
import prep.session.Hand;
import prep.session.Phase;
import prep.session.Picking;
import prep.session.Reply;
import prep.session.Session;
import prep.typing.LineEditor;
import prep.typing.TypedText;

/**
 * What is typed at the keys: a reply to the question, or a note on it.
 *
 * @param isNote whether it is a note
 * @param said what was wrong when it was entered, until it is changed; empty for nothing
 */
public record TextEntry(LineEditor editor, boolean isNote, String said) {

  static final TextEntry EMPTY = new TextEntry(LineEditor.EMPTY, false, "");

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]+$");
  private static final String CLEARED = "Ctrl-Y brings it back, Ctrl-C again ends the session.";

  /** The result of an input. */
  sealed interface Outcome {

    /** It is typed on. */
    record Going(TextEntry next) implements Outcome {}

    /** It was entered as {@code text}. */
    record Replied(TextEntry next, Reply reply, String text) implements Outcome {}

    /** The note was entered; empty if it was cancelled. */
    record Noted(TextEntry next, Optional<String> note) implements Outcome {}

    /** The session is to end. */
    record Ended(boolean interrupted) implements Outcome {}

    /** The input does not concern what is typed. */
    record None() implements Outcome {}
  }

  /** The text with its cursor. */
  public TypedText typed() {
    return editor.typed();
  }

  /** Asks for a note. What was entered before can be recalled at the next question still. */
  TextEntry forNote() {
    return new TextEntry(editor.cleared(), true, "");
  }

  /** Empty again, though nothing was entered. */
  TextEntry leftUnfinished() {
    return new TextEntry(editor.entered(), false, "");
  }

  /** With the answer that was entered last, to change it. */
  TextEntry again() {
    return new TextEntry(editor.recalled(), false, "");
  }

  TextEntry saying(String why) {
    return new TextEntry(editor, isNote, why);
  }

  /** What was picked or typed so far; unknown where that is no answer. */
  Response given(Session session) {
    if (session.phase() instanceof Phase.Asking(List<Integer> picked, _, _) && !picked.isEmpty()) {
      return Picking.answer(session.question(), picked).orElse(unknown(session));
    }
    return Keys.isTyping(session)
            && Hand.read(session, editor.text()) instanceof Reply.Answer(Response response)
        ? response
        : unknown(session);
  }

  private static Response unknown(Session session) {
    return new Response.Unknown(session.question());
  }

  /** After an input; {@code width} are the columns of a row of the text. */
  Outcome after(Input input, Session session, int width) {
    return switch (input) {
      case Input.Typed(String text) -> going(editor.insert(pasted(text, session)));
      case Input.Key(String name) -> key(name, session, width);
      case Input.Interrupt() when isNote -> cancelled();
      case Input.Interrupt() ->
          editor.typed().isEmpty()
              ? new Outcome.Ended(true)
              : new Outcome.Going(new TextEntry(editor.cleared(), false, CLEARED));
      case Input.EndOfInput _,
          Input.Suspend _,
          Input.TimeIsUp _,
          Input.Nothing _,
          Input.Opened _,
          Input.Edited _ ->
          new Outcome.None();
    };
  }

  /** Without the line end that is copied with a line; in several blanks, lines are their texts. */
  private String pasted(String text, Session session) {
    String lines = LINE_ENDS.matcher(text).replaceFirst("");
    return !isNote && session.question() instanceof Cloze cloze && cloze.blanks().size() > 1
        ? LINE_END.matcher(lines).replaceAll("; ")
        : lines;
  }

  private Outcome key(String name, Session session, int width) {
    return switch (name) {
      case "Enter" -> isNote ? noted() : entered(session);
      case "Escape" -> isNote ? cancelled() : going(editor);
      case "Ctrl-D" -> editor.typed().isEmpty() ? endOfInput() : going(editor.after(name, width));
      default -> going(editor.after(name, width));
    };
  }

  private Outcome.Going going(LineEditor next) {
    boolean stands = next.text().equals(editor.text());
    return new Outcome.Going(new TextEntry(next, isNote, stands ? said : ""));
  }

  private Outcome endOfInput() {
    return isNote ? cancelled() : new Outcome.Ended(false);
  }

  private Outcome noted() {
    return new Outcome.Noted(
        new TextEntry(editor.cleared(), false, ""), Optional.of(editor.text().strip()));
  }

  private Outcome cancelled() {
    return new Outcome.Noted(new TextEntry(editor.cleared(), false, ""), Optional.empty());
  }

  private Outcome entered(Session session) {
    Question question = session.question();
    Optional<Hand.Aside> aside = Hand.aside(session, editor.text());
    if (aside.isPresent()) {
      return beside(aside.get());
    }
    boolean empty = isEmpty(question);
    Reply reply = Hand.read(session, empty ? "" : editor.text());
    Optional<LineEditor> nextBlank =
        question instanceof Cloze cloze && (empty || hasTexts(reply))
            ? nextBlank(cloze)
            : Optional.empty();
    if (nextBlank.isPresent()) {
      return going(nextBlank.get());
    }
    Optional<String> doubt = Hand.doubt(session, reply, editor.text(), empty);
    if (doubt.isPresent() && !doubt.get().equals(said)) {
      return refused(doubt.get(), editor.text().length());
    }
    String recalled = reply instanceof Reply.Wish ? "" : editor.text();
    return reply instanceof Reply.Unreadable(String why, int at)
        ? refused(why, at)
        : new Outcome.Replied(
            new TextEntry(editor.entered(recalled), false, ""), reply, editor.text());
  }

  /** With the cursor where it went wrong; at the end if that is at the beginning. */
  private Outcome refused(String why, int at) {
    int place = editor.text().substring(0, at).isBlank() ? editor.text().length() : at;
    return new Outcome.Going(new TextEntry(editor.at(place), isNote, why));
  }

  /** After a command behind the text, which stays. */
  private Outcome beside(Hand.Aside aside) {
    LineEditor next = editor.entered("").insert(aside.text());
    return new Outcome.Replied(new TextEntry(next, false, ""), aside.wish(), editor.text());
  }

  /** Rather than a command or "don't know", which concern the whole question. */
  private static boolean hasTexts(Reply reply) {
    return switch (reply) {
      case Reply.Answer(Response response) -> !(response instanceof Response.Unknown);
      case Reply.Unreadable _ -> true;
      case Reply.Wish _, Reply.Decided _ -> false;
    };
  }

  private boolean isEmpty(Question question) {
    return question instanceof Cloze cloze
        ? texts(cloze).stream().allMatch(String::isEmpty)
        : editor.text().isBlank();
  }

  private List<String> texts(Cloze cloze) {
    return BlankTexts.split(editor.text(), cloze.blanks().size() > 1);
  }

  /** With the cursor in the next blank; empty if all are filled or it is in the last one. */
  private Optional<LineEditor> nextBlank(Cloze cloze) {
    int blanks = cloze.blanks().size();
    List<String> texts = texts(cloze);
    int number = BlankTexts.blankAt(editor.text(), editor.typed().cursor());
    boolean filled = texts.size() >= blanks && texts.stream().noneMatch(String::isEmpty);
    if (blanks == 1 || filled || number >= blanks) {
      return Optional.empty();
    }
    OptionalInt end = BlankTexts.end(editor.text(), number + 1);
    return Optional.of(
        end.isPresent()
            ? editor.at(end.getAsInt())
            : editor.at(editor.text().length()).insert("; "));
  }
}
