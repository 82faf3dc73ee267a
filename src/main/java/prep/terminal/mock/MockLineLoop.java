package prep.terminal.mock;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import prep.deck.Task;
import prep.grading.Response;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Reach;
import prep.mock.Step;
import prep.problem.UserError;
import prep.screen.mock.PlainMock;
import prep.session.Action;
import prep.session.Event;
import prep.session.Hand;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.terminal.JobControl;
import prep.terminal.LineOutput;
import prep.terminal.LineSuspension;
import prep.terminal.Lines;
import prep.terminal.Palette;
import prep.terminal.Patience;
import prep.terminal.Running;
import prep.text.Line;

/** An interview line by line: through pipes, and at terminals where nothing may move. */
public final class MockLineLoop implements Running<Interview> {

  private final Lines input;
  private final LineOutput output;
  private final InterviewLog log;
  private final LongSupplier nanoTime;
  private final LineSuspension suspension;
  private final Patience patience = new Patience();
  private final boolean speaks;
  private final boolean atTerminal;
  private final String about;
  private final Hand hand = new Hand();

  private volatile Interview interview;
  private long began;
  private long asked;

  /** When the user began to speak; null while nobody speaks. */
  private @Nullable Long speaking;

  /** Whether a task is being worked on, so that what checks it isn't shown yet. */
  private boolean working;

  /**
   * A loop.
   *
   * @param about what the interview is about, in few words
   * @param speaks whether open questions are answered aloud unless one types
   * @param columns of the terminal where a person types; 0 without a terminal
   */
  public MockLineLoop(
      Interview interview,
      String about,
      Lines input,
      PrintStream output,
      Palette palette,
      InterviewLog log,
      JobControl jobs,
      LongSupplier nanoTime,
      boolean speaks,
      int columns) {
    this.interview = interview;
    this.about = about;
    this.input = input;
    this.output = new LineOutput(output, palette, columns);
    this.log = log;
    this.suspension = new LineSuspension(jobs, nanoTime, this.output::again);
    this.nanoTime = suspension::runningTime;
    this.speaks = speaks;
    this.atTerminal = columns > 0;
    this.began = this.nanoTime.getAsLong();
  }

  /**
   * Runs the interview to its end.
   *
   * @throws UserError for an answer that cannot be read and for lines without an end that answer
   *     nothing, where no person types, and where progress cannot be written; what was answered
   *     before is recorded
   */
  public void run() {
    if (atTerminal) {
      suspension.during(this::runToEnd);
    } else {
      runToEnd();
    }
  }

  private void runToEnd() {
    output.print(PlainMock.start(interview.script(), about));
    if (atTerminal) {
      say(PlainMock.commands(interview.step()));
      waitForStart();
    }
    began = nanoTime.getAsLong();
    if (!interview.isOver()) {
      output.separate();
      present();
    }
    while (!interview.isOver()) {
      output.prompt(prompt());
      take(input.next().orElse(null));
    }
    output.print(List.of(Line.plain(PlainMock.end(interview, elapsed()))));
  }

  private String prompt() {
    return working
        ? PlainMock.atWork()
        : speaking == null ? PlainMock.prompt(interview, speaks) : PlainMock.speaking();
  }

  /** What is asked and how its time runs begins when the person does. */
  private void waitForStart() {
    if (!output.goesOn(PlainMock.beforeFirst(), input::next)) {
      Interview _ = stop();
    }
  }

  @Override
  public Interview state() {
    return interview;
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - began);
  }

  @Override
  public synchronized Interview stop() {
    step(new Happening.End());
    return interview;
  }

  private synchronized void take(@Nullable String line) {
    Interview before = interview;
    boolean spoke = speaking != null;
    if (line == null) {
      step(new Happening.End());
      if (atTerminal) {
        // The prompt still waits at the start of the line.
        output.separate();
      }
    } else {
      read(line);
    }
    boolean progress = !interview.standsAs(before);
    patience.take(progress || spoke);
    if (progress && !interview.isOver()) {
      output.separate();
      present();
    }
    if (!atTerminal && patience.isOver()) {
      step(new Happening.End());
      throw new UserError(UserError.Kind.DATA, input.place() + ": " + patience.why());
    }
  }

  private void read(String line) {
    String text = line.strip();
    switch (interview.step()) {
      case Step.Ask ask -> answer(ask, line);
      case Step.HowSure _ -> weighed(text);
      case Step.HowFar _ -> judged(text);
      case Step.Tick tick -> ticked(tick, line);
      case Step.BoxOver _ when text.isEmpty() -> step(new Happening.Continue());
      case Step.BoxOver _ -> otherwise(text, "type Enter or q");
      case Step.Over _ -> {}
    }
  }

  private static boolean ends(String text) {
    return text.equals(":quit") || text.equals(":q") || text.equals("q");
  }

  private void answer(Step.Ask ask, String line) {
    Long since = speaking;
    if (since != null && !line.isBlank()) {
      otherwise(line.strip(), "Enter stops");
    } else if (since != null) {
      speaking = null;
      Duration spoken = Duration.ofNanos(nanoTime.getAsLong() - since);
      step(new Happening.Spoken(spoken));
      say(PlainMock.spoke(spoken));
    } else if (speaks && ask.mayBeSpoken() && line.isBlank()) {
      speaking = nanoTime.getAsLong();
    } else if (working && line.isBlank()) {
      working = false;
      output.print(PlainMock.checks(ask, interview.session().orElseThrow()));
    } else {
      Session session = interview.session().orElseThrow();
      take(ask, atTerminal ? hand.hear(session, line) : ReplyReader.read(session, line));
    }
  }

  private void take(Step.Ask ask, Reply reply) {
    switch (reply) {
      case Reply.Answer(Response response) -> given(response);
      case Reply.Wish(Action action, _) when action == Action.SHOW ->
          given(new Response.Unknown(ask.question()));
      case Reply.Wish(Action action, _) when action == Action.QUIT -> step(new Happening.End());
      case Reply.Wish(Action action, _) when action == Action.KEYS -> say(PlainMock.commands(ask));
      case Reply.Wish(Action action, _) ->
          say(":" + action.word() + " does not work in an interview.");
      case Reply.Decided _ -> {}
      case Reply.Unreadable(String why, _) -> refuse(why);
    }
  }

  private void given(Response response) {
    Duration took = Duration.ofNanos(nanoTime.getAsLong() - asked);
    working = false;
    step(Happening.Given.of(response, took));
  }

  private void weighed(String text) {
    switch (text) {
      case "1", "2", "3" -> step(new Happening.Sure(Integer.parseInt(text)));
      case "u", ":u", ":undo" -> step(new Happening.AnotherAnswer());
      default -> otherwise(text, "type 1, 2, 3 or u");
    }
  }

  private void judged(String text) {
    switch (text) {
      case "1" -> step(new Happening.Far(Reach.NOT_FAR));
      case "2" -> step(new Happening.Far(Reach.HALF));
      case "3" -> step(new Happening.Far(Reach.MOST));
      default -> otherwise(text, "type 1, 2 or 3");
    }
  }

  private void otherwise(String text, String wanted) {
    if (ends(text)) {
      step(new Happening.End());
    } else if (atTerminal && (text.equals(":?") || text.equals("?"))) {
      say(speaking == null ? PlainMock.commands(interview.step()) : PlainMock.whileSpeaking());
    } else {
      refuse(wanted);
    }
  }

  private void ticked(Step.Tick tick, String line) {
    if (line.isBlank()) {
      step(new Happening.Ticked(tick.proposed()));
      return;
    }
    switch (ReplyReader.read(interview.session().orElseThrow(), line)) {
      case Reply.Decided(Event.Tick(List<Integer> ticks)) -> step(new Happening.Ticked(ticks));
      case Reply.Wish(Action action, _) when action == Action.QUIT -> step(new Happening.End());
      case Reply.Wish(Action action, _) when action == Action.KEYS -> say(PlainMock.commands(tick));
      case Reply.Unreadable(String why, _) -> refuse(why);
      case Reply.Answer _, Reply.Wish _, Reply.Decided _ -> refuse("type numbers, or Enter");
    }
  }

  /** A person is asked again; a program is told where it went wrong. */
  private void refuse(String why) {
    if (!atTerminal) {
      step(new Happening.End());
      throw new UserError(UserError.Kind.DATA, input.place() + ": " + why);
    }
    say(Hand.sentence(why));
  }

  /** Shows what the interview waits for. */
  private void present() {
    output.begin();
    switch (interview.step()) {
      case Step.Ask ask -> {
        Session session = interview.session().orElseThrow();
        working = atTerminal && ask.question() instanceof Task;
        output.print(working ? PlainMock.task(ask, session) : PlainMock.question(ask, session));
        asked = nanoTime.getAsLong();
      }
      case Step.Tick tick -> output.print(PlainMock.points(tick));
      case Step.BoxOver over -> {
        output.print(List.of(Line.plain(PlainMock.boxOver(over))));
        if (!atTerminal) {
          // A script doesn't know when the time is over, so no line of it is meant for this.
          step(new Happening.Continue());
          output.separate();
          if (!interview.isOver()) {
            present();
          }
        }
      }
      case Step.HowSure _, Step.HowFar _, Step.Over _ -> {}
    }
  }

  /** Records what an input brought before anything of it is shown. */
  private void step(Happening input) {
    interview = interview.after(input, elapsed());
    log.record(interview);
  }

  private void say(String text) {
    output.tell(List.of(Line.plain(text)));
  }
}
