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
import prep.screen.PlainScreen;
import prep.screen.interview.ExamReview;
import prep.screen.interview.PlainDeeds;
import prep.screen.interview.PlainEnd;
import prep.screen.interview.PlainExam;
import prep.screen.interview.Prompts;
import prep.screen.interview.SessionLines;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Hand;
import prep.session.Phase;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Voice;
import prep.text.Line;

/**
 * The line protocol: questions as text, one answer per line, verdicts after. For pipes, and for
 * terminals where nothing may move.
 */
public final class LineLoop implements Running<Session> {

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
  private final long began;
  private volatile long asked;
  private long seed;
  private OptionalDouble passMark = OptionalDouble.empty();
  private boolean summedUp;

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
    this.seed = seed;
    this.passMark = passMark;
    if (atTerminal) {
      suspension.during(this::runToEnd);
    } else {
      runToEnd();
    }
    return session;
  }

  private void runToEnd() {
    if (atTerminal) {
      output.print(SessionLines.start(session));
      output.print(limits.inWords());
      output.separate();
    }
    present();
    if (atTerminal) {
      limits.watch(this::sinceAsked, this::state, this::say);
    }
    try {
      while (!session.isOver()) {
        Session before = session;
        output.prompt(hand.prompt(Prompts.of(session)));
        Optional<String> line = input.next(session);
        if (line.isEmpty()) {
          // The prompt still waits at the start of the line.
          output.print(atTerminal ? List.of(Line.EMPTY) : List.of());
          step(new Event.End());
        } else {
          take(read(line.get()));
          if (!atTerminal) {
            patience.check(session, input.place());
          }
          followUp(before, line.get());
        }
      }
      if (session.rules().exam()) {
        tellVerdicts();
      }
    } finally {
      sumUp();
    }
  }

  /** Nothing that is typed when the time is over is an answer, or asked again. */
  private Reply read(String line) {
    if (!atTerminal) {
      return ReplyReader.read(session, line);
    }
    boolean tooLate =
        session.phase() instanceof Phase.Asking
            && Voice.of(session) != Voice.SPEAKING
            && !line.strip().startsWith(":")
            && limits.isQuestionOver(sinceAsked());
    return tooLate
        ? new Reply.Answer(new Response.Unknown(session.question()))
        : hand.hear(session, line);
  }

  private Duration sinceAsked() {
    return Duration.ofNanos(nanoTime.getAsLong() - asked);
  }

  /** Says how the session went, once. */
  private synchronized void sumUp() {
    if (!summedUp && (atTerminal || !session.attempts().isEmpty() || passMark.isPresent())) {
      output.print(PlainEnd.of(session, passMark, recorder.mastery()));
      output.print(
          atTerminal
              ? PlainEnd.next(session, elapsed(), recorder.back(session.firstAttempts()))
              : List.of(Line.plain("Seed " + seed + ".")));
    }
    summedUp = true;
  }

  /** Ends the session as a signal does, and tells a person what is kept. */
  public synchronized void endAtSignal() {
    session = stop();
    if (atTerminal && !summedUp) {
      output.separate();
      sumUp();
    }
  }

  /** Shows what a line has led to, if the session has moved on. */
  private void followUp(Session before, String line) {
    if (session.isWeighing()) {
      output.keep("You answered: " + line);
    }
    boolean answered = session.attempts().size() > before.attempts().size();
    boolean late =
        limits.isQuestionOver(sinceAsked())
            && session.lastAttempt().map(Attempt::response).orElse(null)
                instanceof Response.Unknown;
    if (answered && !late && atTerminal && session.rules().exam()) {
      say(PlainExam.NOTED);
    }
    boolean apart = session.standsApartFrom(before);
    if (apart) {
      output.separate();
    }
    boolean goesOn = apart && !session.showsVerdict() && !session.isOver();
    if (goesOn && limits.isSessionOver(elapsed())) {
      say("The time is over.");
      step(new Event.End());
    }
    if (apart || !session.phase().getClass().equals(before.phase().getClass())) {
      present();
    }
  }

  /** Shows the session's current state: a question, what was found in an answer, or its verdict. */
  private void present() {
    boolean asks = session.phase() instanceof Phase.Asking;
    if (asks || (session.rules().exam() && session.showsVerdict())) {
      output.begin();
    }
    output.print(SessionLines.of(session, recorder::outlook, atTerminal));
    if (asks) {
      asked = nanoTime.getAsLong();
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
    Duration took = sinceAsked();
    boolean late = limits.isQuestionOver(took) && !(response instanceof Response.Spoken);
    if (late) {
      say("Time was up, so the answer does not count.");
    }
    step(new Event.Submit(late ? new Response.Unknown(session.question()) : response, took));
    if (!atTerminal && session.showsVerdict()) {
      present();
      step(new Event.Continue());
    }
  }

  /** The verdicts of an exam: to a person one after the other. */
  private void tellVerdicts() {
    List<Session> verdicts = ExamReview.of(session).verdicts();
    for (Session one : verdicts) {
      output.begin();
      output.print(PlainExam.verdict(one, recorder.outlook(one.lastAttempt().orElseThrow())));
      String prompt = PlainExam.prompt(one.equals(verdicts.getLast()));
      if (atTerminal && !output.goesOn(prompt, () -> input.next(session))) {
        return;
      }
      output.separate();
    }
  }

  private void act(Action action, String text) {
    switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event.SwitchVoice _) when !atTerminal ->
          say(":voice needs a terminal.");
      case Consequence.Happens(Event event) -> happens(event);
      case Consequence.Answers(Response response) -> answered(response);
      case Consequence.Tells(var what) -> output.tell(SessionLines.told(session, what, atTerminal));
      case Consequence.Starts(var program) when program == Consequence.Program.BROWSER ->
          openSource(session.question());
      case Consequence.Starts _ when !atTerminal -> say(":edit needs a terminal.");
      case Consequence.Starts _ -> edit();
      case Consequence.Nothing(var why) -> output.tell(SessionLines.refusal(action, why));
    }
  }

  private void happens(Event event) {
    Session before = session;
    step(event);
    if (event instanceof Event.Speak) {
      asked = nanoTime.getAsLong();
    }
    output.tell(PlainDeeds.of(event, before, session, recorder::outlook));
    if (event instanceof Event.Hint) {
      output.print(PlainScreen.hint(session.question()));
    }
  }

  /** The time in the editor does not count. */
  private void edit() {
    say("Opening your editor. Save and close the file to go on here.");
    Editing.Outcome outcome = suspension.without(() -> others.editing().edit(session.question()));
    outcome.told().forEach(this::say);
    Session before = session;
    outcome.deck().ifPresent(deck -> step(new Event.Edited(deck)));
    if (PlainDeeds.isChanged(before, session)) {
      present();
    }
  }

  private void openSource(Question question) {
    output.flush();
    sources = sources.next(question);
    say(sources.told(question, others.browser().open(sources.address(question))));
  }

  /** Records what the event brought before anything of it is shown. */
  private void step(Event event) {
    session = session.after(event);
    steps.record(session);
  }

  private void say(String text) {
    output.tell(List.of(Line.plain(text)));
  }
}
