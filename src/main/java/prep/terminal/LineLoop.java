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
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;

/**
 * The line protocol: questions as text, one answer a line, verdicts after. Serves pipes, and
 * terminals where nothing may move.
 */
public final class LineLoop implements Running {

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

  private volatile Session session;
  private SourcePages sources = SourcePages.NONE;
  private long began;
  private long asked;

  /**
   * A loop.
   *
   * @param atTerminal whether a person types: what cannot be read is then asked again
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
      boolean atTerminal) {
    this.session = session;
    this.limits = limits;
    this.others = others;
    this.input = input;
    this.output = new LineOutput(output, palette, atTerminal);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.suspension = new LineSuspension(others.jobs(), nanoTime, this.output::again);
    this.nanoTime = suspension::runningTime;
    this.atTerminal = atTerminal;
    this.patience = new Patience(session);
    this.began = this.nanoTime.getAsLong();
  }

  /**
   * Runs the session to its end and sums it up.
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
    try {
      while (!session.isOver()) {
        if (session.showsVerdict()) {
          leaveVerdict();
        } else {
          ask();
          answer();
        }
        if (!session.showsVerdict() && limits.isSessionOver(elapsed())) {
          step(new Event.End());
        }
      }
      if (session.rules().exam()) {
        session.firstAttempts().forEach(this::tellVerdict);
      }
    } finally {
      if (!session.attempts().isEmpty() || passMark.isPresent()) {
        output.print(PlainScreen.end(session, seed, passMark));
      }
    }
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - began);
  }

  private void ask() {
    output.begin();
    output.print(PlainScreen.question(session));
    asked = nanoTime.getAsLong();
  }

  /** Reads lines until the question is answered, skipped or the session is over. */
  private void answer() {
    Session question = session;
    while (session.standsAs(question)) {
      output.prompt(PlainScreen.prompt(session.question()));
      Optional<String> line = input.next(session);
      if (line.isEmpty()) {
        endOfInput();
        return;
      }
      take(ReplyReader.read(session, line.get()));
      patience.take(session);
      if (!atTerminal && patience.isOver()) {
        throw new UserError(UserError.Kind.DATA, input.place() + ": " + patience.why());
      }
    }
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
      case Reply.Unreadable(String why) -> {
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
      say("The time was up.");
    }
    step(new Event.Submit(late ? new Response.Unknown(session.question()) : response, took));
    if (session.showsVerdict()) {
      showVerdict();
    }
    if (!session.showsVerdict() || !atTerminal) {
      step(new Event.Continue());
      output.separate();
    }
  }

  private void showVerdict() {
    Attempt attempt = session.lastAttempt().orElseThrow();
    output.print(PlainScreen.verdict(attempt, recorder.outlook(attempt)));
  }

  private void tellVerdict(Attempt attempt) {
    output.print(List.of(Line.of(attempt.question().key() + ":", Style.HEADING)));
    output.print(PlainScreen.verdict(attempt, recorder.outlook(attempt)));
    output.separate();
  }

  /** Reads lines until the verdict is left; nobody but a person at a terminal gets there. */
  private void leaveVerdict() {
    Session answered = session;
    while (session.standsAs(answered)) {
      output.prompt("Enter for the next, 1 to 4 for another grade, or a command:");
      Optional<String> line = input.next(session);
      if (line.isEmpty()) {
        endOfInput();
        return;
      }
      afterVerdict(line.get().strip());
    }
    output.separate();
  }

  private void afterVerdict(String line) {
    String name = line.startsWith(":") ? line.substring(1) : line;
    int blank = name.indexOf(' ');
    String word = blank < 0 ? name : name.substring(0, blank);
    Optional<Grade> grade = Grade.typed(word);
    Optional<Action> action = line.isEmpty() ? Optional.of(Action.NEXT) : Action.of(word);
    if (grade.isPresent()) {
      int answered = session.lastAttempt().orElseThrow().number();
      step(new Event.Regrade(answered, grade.get()));
      say("Graded " + grade.get().word() + ".");
    } else if (action.isPresent()) {
      act(action.get(), blank < 0 ? "" : name.substring(blank + 1).strip());
    } else {
      output.print(PlainScreen.commandsAfterVerdict());
    }
  }

  private void act(Action action, String text) {
    switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event event) -> happens(event);
      case Consequence.Answers(Response response) -> answered(response);
      case Consequence.Tells(var what) -> tell(what);
      case Consequence.Starts(var program) -> start(program);
      case Consequence.Nothing(var why) -> refuse(action, why);
    }
  }

  private void happens(Event event) {
    Session before = session;
    step(event);
    String words =
        event instanceof Event.ClaimRight
            ? "Counted as right."
            : DeedWords.of(event, before, session, UNDO);
    if (!words.isEmpty()) {
      say(words);
    }
    switch (event) {
      case Event.Hint() -> output.print(PlainScreen.hint(session.question()));
      case Event.Undo() when session.showsVerdict() && !session.equals(before) -> showVerdict();
      case Event.Undo() when !session.standsAs(before) -> output.separate();
      case Event.Mute() when !session.standsAs(before) -> output.separate();
      case Event.Skip() -> output.separate();
      case Event _ -> {}
    }
  }

  private void tell(Consequence.Text text) {
    switch (text) {
      case REASONS -> output.print(PlainScreen.reasons(session.lastAttempt().orElseThrow()));
      case KEYS, EXPLANATION -> {
        if (session.showsVerdict()) {
          output.print(PlainScreen.commandsAfterVerdict());
        } else {
          output.print(PlainScreen.commands());
          if (atTerminal) {
            say(":edit opens the question in your editor.");
          }
        }
      }
    }
  }

  private void start(Consequence.Program program) {
    switch (program) {
      case BROWSER -> openSource(session.question());
      case EDITOR -> edit();
    }
  }

  private void refuse(Action action, Consequence.Why why) {
    switch (why) {
      case NO_HINT -> say("There is no hint.");
      case NO_SOURCE -> say("There is no source.");
      case NOT_AFTER_THE_ANSWER -> output.print(PlainScreen.commandsAfterVerdict());
      case NOT_BEFORE_THE_ANSWER, NO_QUESTION ->
          say(":" + action.word() + " means nothing before the answer.");
    }
  }

  /** The time in the editor does not count. */
  private void edit() {
    if (!atTerminal) {
      say(":edit needs a terminal.");
      return;
    }
    output.flush();
    long left = nanoTime.getAsLong();
    Editing.Outcome outcome = suspension.without(() -> others.editing().edit(session.question()));
    long away = nanoTime.getAsLong() - left;
    began += away;
    asked += away;
    outcome.told().forEach(this::say);
    Optional<Attempt> before = session.lastAttempt();
    outcome.deck().ifPresent(deck -> step(new Event.Edited(deck)));
    if (session.showsVerdict() && !session.lastAttempt().equals(before)) {
      showVerdict();
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
