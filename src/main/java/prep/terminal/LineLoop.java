package prep.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import prep.grading.Response;
import prep.problem.UserError;
import prep.schedule.Grade;
import prep.screen.Line;
import prep.screen.PlainScreen;
import prep.screen.Style;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;

/**
 * The line protocol: questions as text, one answer a line, verdicts after. Serves pipes, and
 * terminals where nothing may move.
 */
public final class LineLoop {

  private final Answers input;
  private final LineOutput output;
  private final Recorder recorder;
  private final Steps steps;
  private final Limits limits;
  private final OtherPrograms others;
  private final SourcePages sources = new SourcePages();
  private final LineSuspension suspension;
  private final LongSupplier nanoTime;
  private final boolean atTerminal;

  private Session session;
  private long began;
  private long asked;

  /**
   * A loop.
   *
   * @param atTerminal whether a person types: what cannot be read is then asked again
   */
  public LineLoop(
      Session session,
      Answers input,
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
  }

  /**
   * Runs the session to its end and sums it up.
   *
   * @throws UserError for an answer that cannot be read, where no person types, and where progress
   *     cannot be written; what was answered before is recorded
   */
  public Session run(OptionalDouble passMark) {
    if (atTerminal) {
      suspension.during(() -> runToEnd(passMark));
    } else {
      runToEnd(passMark);
    }
    return session;
  }

  private void runToEnd(OptionalDouble passMark) {
    began = nanoTime.getAsLong();
    try {
      while (!session.isOver()) {
        ask();
        answer();
        if (limits.isSessionOver(Duration.ofNanos(nanoTime.getAsLong() - began))) {
          step(new Event.End());
        }
      }
      if (session.rules().exam()) {
        session.firstAttempts().forEach(this::tellVerdict);
      }
    } finally {
      if (!session.attempts().isEmpty() || passMark.isPresent()) {
        print(PlainScreen.end(session, passMark));
      }
    }
  }

  private void ask() {
    output.begin();
    print(PlainScreen.question(session));
    asked = nanoTime.getAsLong();
  }

  /** Reads lines until the question is answered, skipped or the session is over. */
  private void answer() {
    Session question = session;
    while (session.at() == question.at()
        && session.queue().equals(question.queue())
        && !session.isOver()) {
      output.prompt(PlainScreen.prompt(session.question()));
      Optional<String> line = input.next(session);
      if (line.isEmpty()) {
        step(new Event.End());
        return;
      }
      take(ReplyReader.read(session, line.get(), ReplyReader.Numbers.SHOWN));
    }
  }

  private void take(Reply reply) {
    switch (reply) {
      case Reply.Answer(var response) -> {
        Duration took = Duration.ofNanos(nanoTime.getAsLong() - asked);
        boolean late = limits.isQuestionOver(took);
        if (late) {
          print(List.of(Line.plain("The time was up.")));
        }
        step(new Event.Submit(late ? new Response.Unknown(session.question()) : response, took));
        if (session.showsVerdict()) {
          Attempt attempt = session.lastAttempt().orElseThrow();
          print(PlainScreen.verdict(attempt, recorder.outlook(attempt)));
          goOn();
        }
        output.separate();
      }
      case Reply.Wish(Action action, String text) -> act(action, text);
      case Reply.Unreadable(String why) -> {
        if (!atTerminal) {
          throw new UserError(UserError.Kind.DATA, input.place() + ": " + why);
        }
        print(List.of(Line.plain(why)));
      }
    }
  }

  private void tellVerdict(Attempt attempt) {
    print(List.of(Line.of(attempt.question().key() + ":", Style.HEADING)));
    print(PlainScreen.verdict(attempt, recorder.outlook(attempt)));
    output.separate();
  }

  /** Leaves the verdict: at once where nobody reads it before the next line is there. */
  private void goOn() {
    Session answered = session;
    while (atTerminal && session.showsVerdict() && session.at() == answered.at()) {
      output.prompt("Enter for the next, 1 to 4 for another grade, or a command:");
      Optional<String> line = input.next(session);
      if (line.isEmpty()) {
        step(new Event.End());
        return;
      }
      afterVerdict(line.get().strip());
    }
    if (session.showsVerdict()) {
      step(new Event.Continue());
    }
  }

  private void afterVerdict(String line) {
    Attempt answered = session.lastAttempt().orElseThrow();
    if (line.isEmpty()) {
      step(new Event.Continue());
      return;
    }
    String name = line.startsWith(":") ? line.substring(1) : line;
    int blank = name.indexOf(' ');
    String word = blank < 0 ? name : name.substring(0, blank);
    Optional<Grade> grade = grade(word);
    Optional<Action> action = Action.of(word);
    if (grade.isPresent()) {
      step(new Event.Regrade(answered.number(), grade.get()));
      print(List.of(Line.plain("Graded " + grade.get().word() + ".")));
    } else if (action.isPresent()) {
      afterVerdict(action.get(), blank < 0 ? "" : name.substring(blank + 1).strip());
    } else {
      print(PlainScreen.commandsAfterVerdict());
    }
  }

  private static Optional<Grade> grade(String word) {
    for (Grade grade : Grade.values()) {
      if (word.equals(Integer.toString(grade.number())) || word.equals(grade.word())) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  private void afterVerdict(Action action, String text) {
    Attempt answered = session.lastAttempt().orElseThrow();
    switch (action) {
      case RIGHT -> {
        step(new Event.ClaimRight(answered.number()));
        print(List.of(Line.plain("Counted as right.")));
      }
      case WHY -> print(PlainScreen.reasons(answered));
      case SOURCE -> openSource(answered);
      case EDIT -> {
        act(action, text);
        Attempt now = session.lastAttempt().orElseThrow();
        if (!now.equals(answered)) {
          print(PlainScreen.verdict(now, recorder.outlook(now)));
        }
      }
      case UNDO, FLAG, MUTE, QUIT -> act(action, text);
      case NEXT, SKIP -> step(new Event.Continue());
      case HINT, SHOW, KEYS, WHOLE -> print(PlainScreen.commandsAfterVerdict());
    }
  }

  private void act(Action action, String text) {
    switch (action) {
      case HINT -> {
        if (session.question().hasHint()) {
          step(new Event.Hint());
          print(PlainScreen.hint(session.question()));
        } else {
          print(List.of(Line.plain("There is no hint.")));
        }
      }
      case SKIP -> {
        step(new Event.Skip());
        output.separate();
      }
      case UNDO -> {
        if (session.before() == null) {
          print(List.of(Line.plain("There is nothing to undo.")));
        } else {
          step(new Event.Undo());
          print(List.of(Line.plain("The last answer is taken back.")));
          output.separate();
        }
      }
      case FLAG -> {
        step(new Event.Flag(text));
        print(List.of(Line.plain("Marked as doubtful.")));
      }
      case MUTE -> {
        step(new Event.Mute());
        print(List.of(Line.plain("This question is not asked again.")));
        output.separate();
      }
      case QUIT -> step(new Event.End());
      case KEYS -> {
        print(PlainScreen.commands());
        if (atTerminal) {
          print(List.of(Line.plain(":edit opens the question in your editor.")));
        }
      }
      case EDIT -> edit();
      case SHOW, NEXT, RIGHT, WHY, WHOLE, SOURCE ->
          print(List.of(Line.plain(":" + action.word() + " means nothing before the answer.")));
    }
  }

  /** The time in the editor does not count. */
  private void edit() {
    if (!atTerminal) {
      print(List.of(Line.plain(":edit needs a terminal.")));
      return;
    }
    output.flush();
    long left = nanoTime.getAsLong();
    Editing.Outcome outcome = suspension.without(() -> others.editing().edit(session.question()));
    long away = nanoTime.getAsLong() - left;
    began += away;
    asked += away;
    outcome.told().forEach(note -> print(List.of(Line.plain(note))));
    outcome.deck().ifPresent(deck -> step(new Event.Edited(deck)));
  }

  private void openSource(Attempt answered) {
    if (answered.question().details().sources().isEmpty()) {
      print(List.of(Line.plain("There is no source.")));
      return;
    }
    output.flush();
    String address = sources.next(answered.question());
    boolean isOpen = others.browser().open(address);
    print(List.of(Line.plain(sources.told(answered.question(), address, isOpen))));
  }

  /** Records what the event brought before anything of it is shown. */
  private void step(Event event) {
    session = steps.after(session, event);
  }

  private void print(List<Line> lines) {
    output.print(lines);
  }
}
