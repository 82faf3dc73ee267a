package prep.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import prep.deck.Question;
import prep.grading.Response;
import prep.screen.DeedWords;
import prep.screen.KeyRow;
import prep.screen.Keys;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.View;
import prep.screen.interview.SessionScreen;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Phase;
import prep.session.Picking;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Voice;

/**
 * A session at the keys of a terminal, as a value: an {@link Input} makes the next one.
 *
 * @param entry what is being typed
 * @param interrupted whether the user ended the session with Ctrl-C
 */
public record AtKeys(
    Session session, OnScreen shown, TextEntry entry, SourcePages sources, boolean interrupted) {

  private static final List<Input> READ_ON =
      List.of(new Input.Key(Keys.ENTER), new Input.Key(Keys.SPACE), new Input.Typed(" "));

  /** The session after an input, and the program that it asks for then. */
  public record Step(AtKeys next, Optional<Consequence.Program> wish) {}

  /** A session that begins. */
  public static AtKeys begin(Session session) {
    return new AtKeys(
        session, OnScreen.anew(Duration.ZERO), TextEntry.EMPTY, SourcePages.NONE, false);
  }

  /**
   * What is to be shown while the session is not over.
   *
   * @param spoke how long the user has spoken
   */
  public Screen screen(View view, Duration spoke) {
    Screen stands =
        SessionScreen.telling(
            shown.first(), SessionScreen.of(view, shown.asked(), spoke), view, shown.asked());
    Screen above = shown.on(stands, Keys.isTyping(session));
    if (entry.isNote()) {
      return TypingScreen.note(above, view.window(), entry.typed());
    }
    Screen whole =
        isTyping() ? TypingScreen.reply(above, view, entry.typed(), entry.said()) : above;
    return shown.read(whole, view);
  }

  /** The same once all of its screen was shown, which a smaller window does not part again. */
  AtKeys read() {
    return with(shown.onLastPage());
  }

  /** The same in a window of another size. */
  public AtKeys resized(Around around) {
    return with(shown.resized(session, around));
  }

  /** Whether the user speaks, so that a clock moves. */
  public boolean isSpeaking() {
    return Voice.of(session) == Voice.SPEAKING;
  }

  /** Whether keys are text. */
  public boolean isTyping() {
    return entry.isNote() || Keys.isTyping(session);
  }

  /**
   * The same where the user wanted it to end and it goes on.
   *
   * @param ended as it would have ended
   * @param why what is said of it
   */
  public AtKeys goingOn(AtKeys ended, String why, Around around) {
    return with(ended.entry).noted(why, around);
  }

  /** The session after {@code input}; a key takes away what was said of the one before. */
  public Step after(Input input, Around around) {
    if (around.more() && READ_ON.contains(input)) {
      return only(with(shown.onPage(shown.page() + 1)));
    }
    // Who types has read enough.
    AtKeys heard = isTyping() ? read() : this;
    return switch (input) {
      case Input.Key _, Input.Typed _ ->
          heard.with(heard.shown.saying(List.of())).taken(input, around);
      case Input _ -> taken(input, around);
    };
  }

  private Step taken(Input input, Around around) {
    TextEntry.Outcome outcome =
        isTyping()
            ? entry.after(
                input, session, TypingScreen.room(session, entry.isNote(), around.window()))
            : new TextEntry.Outcome.None();
    return switch (outcome) {
      case TextEntry.Outcome.Going(TextEntry next) -> only(with(next));
      case TextEntry.Outcome.Replied(TextEntry next, Reply reply, String text) ->
          with(next).replied(reply, text, around);
      case TextEntry.Outcome.Noted(TextEntry next, Optional<String> note) ->
          only(
              note.map(said -> with(next).did(new Event.Flag(said), around))
                  .orElseGet(() -> with(next).noted("Not flagged.", around)));
      case TextEntry.Outcome.Ended(boolean byInterrupt) ->
          only(byInterrupt ? interrupted(around) : after(new Event.End(), around));
      case TextEntry.Outcome.None() -> pressed(input, around);
    };
  }

  private Step pressed(Input input, Around around) {
    return switch (input) {
      case Input.Key(String name) ->
          shown.begun() > 0 ? afterDigit(shown.begun(), name, around) : key(name, around);
      case Input.Interrupt() -> only(interrupted(around));
      case Input.EndOfInput() -> only(after(new Event.End(), around));
      case Input.TimeIsUp() -> only(timeIsUp(around));
      case Input.Opened(boolean isOpen) ->
          only(noted(sources.told(session.question(), isOpen), around));
      case Input.Edited(Editing.Outcome outcome) -> only(edited(outcome, around));
      case Input.Typed _, Input.Suspend _, Input.Nothing _ -> only(this);
    };
  }

  private Step key(String name, Around around) {
    AtKeys read = around.more() ? this : read();
    return (around.more() ? Keys.meaningOfMore(session, name) : Keys.meaning(session, name))
        .map(meaning -> read.meant(meaning, around))
        .orElse(only(this));
  }

  /** A digit may be all of a number, or the first of two. */
  private Step afterDigit(int digit, String name, Around around) {
    AtKeys without = with(shown.beginning(0));
    Keys.Begun begun = Keys.after(digit, name, session.current().shown().size());
    AtKeys picked = begun.number() > 0 ? without.picked(begun.number(), around) : without;
    return begun.isKeyLeft() ? picked.key(name, around) : only(picked);
  }

  private static Step only(AtKeys next) {
    return new Step(next, Optional.empty());
  }

  private Step meant(KeyRow.Meaning meaning, Around around) {
    return switch (meaning) {
      case KeyRow.Meaning.Pick(int number) -> only(picked(number, around));
      case KeyRow.Meaning.Begin(int digit) ->
          only(with(shown.beginning(digit)).noted(Keys.begun(digit), around));
      case KeyRow.Meaning.Regrade(var grade) ->
          only(
              decided(
                  new Event.Regrade(session.lastAttempt().map(Attempt::number).orElse(0), grade),
                  "Graded " + grade.word() + ".",
                  around));
      case KeyRow.Meaning.Enter() -> only(entered(around));
      case KeyRow.Meaning.SkipToEnd() -> only(read());
      case KeyRow.Meaning.TakeBack() -> only(after(new Event.TakeBack(), around));
      case KeyRow.Meaning.Move(int by) ->
          only(with(shown.moved(by, session.current().shown().size())));
      case KeyRow.Meaning.PickAtCursor() ->
          only(shown.cursor() > 0 ? picked(shown.cursor(), around) : this);
      case KeyRow.Meaning.Weigh(int sure) ->
          only(with(shown.weighed(around)).after(new Event.Weigh(sure), around));
      case KeyRow.Meaning.Do(Action action) -> act(action, "", around);
    };
  }

  /** A pick answers if only one can be picked. */
  private AtKeys picked(int shown, Around around) {
    Question question = session.question();
    int position = session.current().deckPosition(shown);
    return session.showsVerdict() || Picking.of(question) != Picking.ONE
        ? after(new Event.Pick(position), around)
        : Picking.answer(question, List.of(position))
            .map(response -> submitted(response, around))
            .orElseGet(() -> after(new Event.Pick(position), around));
  }

  private AtKeys entered(Around around) {
    return switch (session.phase()) {
      case Phase.Asking _ when Voice.of(session) != Voice.TYPED ->
          replied(ReplyReader.read(session, ""), "", around).next();
      case Phase.Asking(List<Integer> draft, _, _) ->
          Picking.answer(session.question(), draft)
              .map(response -> submitted(response, around))
              .orElseGet(() ->
                  shown.cursor() > 0
                      ? picked(shown.cursor(), around)
                      : noted(QuestionScreen.unfinished(session), around));
      case Phase.Ticking _, Phase.Graded _ ->
          with(shown.onPage(0)).after(new Event.Continue(), around);
      case Phase.Weighing _, Phase.Over _ -> this;
    };
  }

  /** The first Ctrl-C drops what was picked or said; if nothing was, it ends the session. */
  private AtKeys interrupted(Around around) {
    if (session.phase() instanceof Phase.Asking(List<Integer> draft, _, _)
        && (isSpeaking() || !draft.isEmpty())) {
      return after(new Event.Clear(), around);
    }
    AtKeys ended = after(new Event.End(), around);
    return new AtKeys(ended.session, ended.shown, entry, sources, true);
  }

  private AtKeys timeIsUp(Around around) {
    AtKeys next = isSpeaking() ? entered(around) : submitted(entry.given(session), around);
    next = next.with(entry.leftUnfinished());
    return next.session.standsApartFrom(session) ? next : next.with(next.shown.tellingOfTime());
  }

  private Step replied(Reply reply, String typed, Around around) {
    return switch (reply) {
      case Reply.Answer(Response response) -> only(submitted(response, typed, around));
      case Reply.Wish(Action action, String text) -> act(action, text, around);
      case Reply.Decided(Event event) -> only(after(event, around));
      case Reply.Unreadable(String why, _) -> only(refusing(why, around));
    };
  }

  private Step act(Action action, String text, Around around) {
    return switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event.Flag(String note)) when note.isEmpty() ->
          only(with(entry.forNote()));
      case Consequence.Happens(Event.ClaimRight claim) ->
          only(decided(claim, "Counted as right.", around));
      case Consequence.Happens(Event event) -> only(did(event, around));
      case Consequence.Answers(Response response) -> only(submitted(response, around));
      case Consequence.Tells(var what) -> only(with(shown.telling(what, session, around)));
      case Consequence.Starts(var program) -> starting(program);
      case Consequence.Nothing(var why) ->
          only(refusing(DeedWords.refusal(action.letter(), why), around));
    };
  }

  private Step starting(Consequence.Program program) {
    SourcePages next =
        switch (program) {
          case EDITOR -> sources;
          case BROWSER -> sources.next(session.question());
        };
    return new Step(new AtKeys(session, shown, entry, next, interrupted), Optional.of(program));
  }

  private AtKeys edited(Editing.Outcome outcome, Around around) {
    AtKeys after = outcome.deck().map(deck -> after(new Event.Edited(deck), around)).orElse(this);
    return after.noted(outcome.told(), around);
  }

  /** After an event without a visible effect, so a message says what it did. */
  private AtKeys did(Event event, Around around) {
    AtKeys after = after(event, around);
    boolean again = session.isWeighing() && after.isTyping();
    AtKeys next = again ? after.with(entry.again()) : after;
    String key = (Keys.isTyping(next.session) ? ":" : "") + Action.UNDO.letter();
    return next.noted(DeedWords.of(event, session, next.session, key), around);
  }

  /** After what the verdict shows, or a message if it has left the window. */
  private AtKeys decided(Event event, String words, Around around) {
    AtKeys next = after(event, around);
    return next.session.equals(session) || next.shown.kept().lines().isEmpty()
        ? next
        : next.noted(words, around);
  }

  private AtKeys submitted(Response response, Around around) {
    return submitted(response, entry.typed().text(), around);
  }

  private AtKeys submitted(Response response, String typed, Around around) {
    return with(OnScreen.answered(session, response, typed, around))
        .after(new Event.Submit(response, around.took()), around);
  }

  /** After an event; below what stands there where something else is asked then. */
  private AtKeys after(Event event, Around around) {
    Session next = session.after(event);
    if (session.showsVerdict() && !next.showsVerdict() && around.sessionIsLate()) {
      next = next.after(new Event.End());
    }
    AtKeys after = new AtKeys(next, shown.over(session, next), entry, sources, interrupted);
    if (next.isOver() || next.standsApartFrom(session)) {
      return after.with(OnScreen.anew(around.elapsed()));
    }
    boolean regraded = next.regrades(session) && !(event instanceof Event.Edited);
    return regraded ? after.with(after.shown.keeping(around)) : after;
  }

  private AtKeys noted(String note, Around around) {
    return note.isEmpty() ? this : noted(List.of(note), around);
  }

  private AtKeys noted(List<String> notes, Around around) {
    return with(shown.saying(DeedWords.lines(notes, around.window())));
  }

  private AtKeys refusing(String why, Around around) {
    return isTyping() ? with(entry.saying(why)) : noted(why, around);
  }

  private AtKeys with(OnScreen other) {
    return new AtKeys(session, other, entry, sources, interrupted);
  }

  private AtKeys with(TextEntry other) {
    return new AtKeys(session, shown, other, sources, interrupted);
  }
}
