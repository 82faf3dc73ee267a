package prep.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import prep.deck.Question;
import prep.grading.Response;
import prep.problem.UserError;
import prep.schedule.Grade;
import prep.screen.DeedWords;
import prep.screen.PlainScreen;
import prep.screen.interview.Prompts;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Hand;
import prep.session.Phase;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;

/**
 * The line protocol: questions as text, one answer per line, verdicts after. For pipes, and for
 * terminals where nothing may move.
 */
public final class LineLoop implements Running<Session> {

  private static final String UNDO = ":undo";

  private final AnswerLines input;
  private final LineOutput output;
  private final Recorder recorder;
  private final Steps steps;
  private final Limits limits;
  private final OtherPrograms others;
  private final LineSuspension suspension;
  private final LongSupplier nanoTime;
  private final boolean atTerminal;
  private final Patience patience;
  private final Hand hand = new Hand();
  private volatile Session session;
  private SourcePages sources = SourcePages.NONE;
  private long began;
  private long asked;

  /**
   * A loop.
   *
   * @param columns of the terminal where a person types and is asked again; 0 without a terminal
   */
  public LineLoop(
      Session session,
      AnswerLines input,
      PrintStream output,
      Palette palette,
      Recorder recorder,
      Limits limits,
      OtherPrograms others,
      LongSupplier nanoTime,
      int columns) {
    this.session = session;
    this.limits = limits;
    this.others = others;
    this.input = input;
    this.output = new LineOutput(output, palette, columns);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.suspension = new LineSuspension(others.jobs(), nanoTime, this.output::again);
    this.nanoTime = suspension::runningTime;
    this.atTerminal = columns > 0;
    this.patience = new Patience(session);
    this.began = this.nanoTime.getAsLong();
  }

  /**
   * Runs the session to its end and shows the summary.
   *
   * @throws UserError for an answer that cannot be read and for lines without an end that answer
   *     nothing, where no person types, and where progress cannot be written; what was answered
   *     before is recorded
   */
  public Session run(long seed, OptionalDouble passMark) {
    if (atTerminal) {
      suspension.during(() -> runToEnd(seed, passMark));
    } else {
      runToEnd(seed, passMark);
    }
    return session;
  }

  private void runToEnd(long seed, OptionalDouble passMark) {
    if (atTerminal) {
      output.print(Prompts.commands(session, true));
      output.print(limits.inWords());
      output.separate();
    }
    present();
    try {
      while (!session.isOver()) {
        Session before = session;
        output.prompt(hand.prompt(Prompts.of(session)));
        Optional<String> line = input.next(session);
        if (line.isEmpty()) {
          endOfInput();
        } else {
          take(atTerminal ? hand.hear(session, line.get()) : ReplyReader.read(session, line.get()));
          checkPatience();
          followUp(before);
        }
      }
      if (session.rules().exam()) {
        session.firstAttempts().forEach(this::tellVerdict);
      }
    } finally {
      if (!session.attempts().isEmpty() || passMark.isPresent()) {
        output.print(PlainScreen.end(session, seed, passMark, recorder.mastery()));
      }
    }
  }

  private void checkPatience() {
    patience.take(session);
    if (!atTerminal && patience.isOver()) {
      throw new UserError(UserError.Kind.DATA, input.place() + ": " + patience.why());
    }
  }

  /** Shows what a line has led to, if the session has moved on. */
  private void followUp(Session before) {
    boolean apart = session.standsApartFrom(before);
    if (apart) {
      output.separate();
    }
    if (!session.showsVerdict() && limits.isSessionOver(elapsed())) {
      step(new Event.End());
    }
    if (apart || !session.phase().getClass().equals(before.phase().getClass())) {
      present();
    }
  }

  /** Shows the session's current state: a question, what was found in an answer, or its verdict. */
  private void present() {
    switch (session.phase()) {
      case Phase.Asking _ -> {
        output.begin();
        output.print(PlainScreen.question(session));
        asked = nanoTime.getAsLong();
      }
      case Phase.Ticking _ -> {
        if (session.rules().exam()) {
          output.begin();
          output.print(PlainScreen.answered(session));
        }
        output.print(PlainScreen.found(session.lastAttempt().orElseThrow()));
      }
      case Phase.Graded() -> {
        Attempt attempt = session.lastAttempt().orElseThrow();
        output.print(PlainScreen.verdict(attempt, recorder.outlook(attempt), !atTerminal));
        output.print(atTerminal ? Prompts.next(session) : List.of());
      }
      case Phase.Weighing _, Phase.Over _ -> {}
    }
  }

  @Override
  public Session state() {
    return session;
  }

  @Override
  public Session stop() {
    return steps.stopped(session);
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - began);
  }

  private void endOfInput() {
    if (atTerminal) {
      // The prompt still waits at the start of the line.
      output.separate();
    }
    step(new Event.End());
  }

  private void take(Reply reply) {
    switch (reply) {
      case Reply.Answer(Response response) -> answered(response);
      case Reply.Wish(Action action, String text) -> act(action, text);
      case Reply.Decided(Event event) -> happens(event);
      case Reply.Unreadable(String why, _) -> {
        if (!atTerminal) {
          throw new UserError(UserError.Kind.DATA, input.place() + ": " + why);
        }
        say(why);
      }
    }
  }

  private void answered(Response response) {
    Duration took = Duration.ofNanos(nanoTime.getAsLong() - asked);
    boolean late = limits.isQuestionOver(took);
    if (late) {
      say("Time was up.");
    }
    step(new Event.Submit(late ? new Response.Unknown(session.question()) : response, took));
    if (!atTerminal && session.showsVerdict()) {
      present();
      step(new Event.Continue());
    }
  }

  private void tellVerdict(Attempt attempt) {
    output.print(List.of(Line.of(attempt.question().key() + ":", Style.HEADING)));
    output.print(PlainScreen.verdict(attempt, recorder.outlook(attempt), true));
    output.separate();
  }

  private void act(Action action, String text) {
    switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event.SwitchVoice _) when !atTerminal ->
          say(":voice needs a terminal.");
      case Consequence.Happens(Event event) -> happens(event);
      case Consequence.Answers(Response response) -> answered(response);
      case Consequence.Tells(var what) -> tell(what);
      case Consequence.Starts(var program) when program == Consequence.Program.BROWSER ->
          openSource(session.question());
      case Consequence.Starts _ when !atTerminal -> say(":edit needs a terminal.");
      case Consequence.Starts _ -> edit();
      case Consequence.Nothing(var why) -> refuse(action, why);
    }
  }

  private void happens(Event event) {
    Session before = session;
    step(event);
    if (event instanceof Event.Speak) {
      asked = nanoTime.getAsLong();
    }
    String words =
        switch (event) {
          case Event.ClaimRight _ -> "Counted as right. " + graded();
          case Event.Regrade(_, Grade grade) when before.equals(session) ->
              "It is graded " + grade.word() + " already.";
          case Event.Regrade _ -> graded();
          case Event _ -> DeedWords.of(event, before, session, UNDO);
        };
    if (!words.isEmpty()) {
      say(words);
    }
    if (event instanceof Event.Hint) {
      output.print(PlainScreen.hint(session.question()));
    }
    if (event instanceof Event.Undo && isChanged(before)) {
      Attempt last = session.lastAttempt().orElseThrow();
      output.print(PlainScreen.changed(last, recorder.outlook(last)));
    }
  }

  private String graded() {
    Attempt last = session.lastAttempt().orElseThrow();
    return PlainScreen.graded(last, recorder.outlook(last));
  }

  /** Whether the same answer has another verdict now. */
  private boolean isChanged(Session before) {
    return session.regrades(before)
        && !session.standsApartFrom(before)
        && !session.lastAttempt().equals(before.lastAttempt());
  }

  private void tell(Consequence.Text text) {
    output.print(
        switch (text) {
          case REASONS -> PlainScreen.reasons(session.lastAttempt().orElseThrow());
          case KEYS, EXPLANATION -> Prompts.commands(session, atTerminal);
        });
  }

  private void refuse(Action action, Consequence.Why why) {
    if (why == Consequence.Why.NOT_AFTER_THE_ANSWER) {
      output.print(Prompts.commands(session, atTerminal));
    } else {
      say(DeedWords.refusal(action, why));
    }
  }

  /** The time in the editor does not count. */
  private void edit() {
    output.flush();
    long left = nanoTime.getAsLong();
    Editing.Outcome outcome = suspension.without(() -> others.editing().edit(session.question()));
    long away = nanoTime.getAsLong() - left;
    began += away;
    asked += away;
    outcome.told().forEach(this::say);
    Session before = session;
    outcome.deck().ifPresent(deck -> step(new Event.Edited(deck)));
    if (isChanged(before)) {
      present();
    }
  }

  private void openSource(Question question) {
    output.flush();
    sources = sources.next(question);
    boolean isOpen = others.browser().open(sources.address(question));
    say(sources.told(question, isOpen));
  }

  /** Records what the event brought before anything of it is shown. */
  private void step(Event event) {
    session = session.after(event);
    steps.record(session);
  }

  private void say(String text) {
    output.print(List.of(Line.plain(text)));
  }
}
