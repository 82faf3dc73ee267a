package prep.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.LongSupplier;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Reply;
import prep.session.Session;

/** A session with a program: events as JSON, one object a line; answers as lines or objects. */
public final class JsonLoop {

  private final Answers input;
  private final JsonEvents events;
  private final JsonReplies replies = new JsonReplies();
  private final Recorder recorder;
  private final Steps steps;
  private final LongSupplier nanoTime;

  private Session session;
  private long began;
  private long asked;

  public JsonLoop(
      Session session,
      Answers input,
      PrintStream output,
      Recorder recorder,
      LongSupplier nanoTime) {
    this.session = session;
    this.input = input;
    this.events = new JsonEvents(output);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.nanoTime = nanoTime;
  }

  /**
   * Runs the session to its end and sums it up as soon as nothing more has come, so that a program
   * may wait for that before it ends the input; it is summed up again where answers are revised
   * later.
   *
   * @throws prep.problem.UserError where progress cannot be written
   */
  public Session run(long seed, OptionalDouble passMark) {
    began = nanoTime.getAsLong();
    events.session(recorder.session(), seed, session);
    ask();
    while (!session.isOver()) {
      Optional<String> line = input.next(session);
      if (line.isEmpty()) {
        step(new Event.End());
      } else {
        take(replies.read(session, line.get()));
      }
    }
    if (session.rules().exam()) {
      session.firstAttempts().forEach(this::tellResult);
    }
    while (input.isReady()) {
      input.next(session).ifPresent(this::revise);
    }
    sumUp(passMark);
    boolean revised = false;
    for (Optional<String> line = input.next(session);
        line.isPresent();
        line = input.next(session)) {
      revised |= revise(line.get());
    }
    if (revised) {
      sumUp(passMark);
    }
    return session;
  }

  private void sumUp(OptionalDouble passMark) {
    events.summary(session, Duration.ofNanos(nanoTime.getAsLong() - began), passMark);
  }

  /**
   * Takes a line after the last question: what was decided of an answer.
   *
   * @return whether it was that
   */
  private boolean revise(String line) {
    JsonReplies.Sent sent = replies.read(session, line);
    return switch (sent) {
      case JsonReplies.Sent.Regraded _, JsonReplies.Sent.Ticked _ -> {
        take(sent);
        yield true;
      }
      case JsonReplies.Sent.ToQuestion _ -> {
        events.error("no question is open");
        yield false;
      }
    };
  }

  private void ask() {
    if (!session.isOver()) {
      events.question(session);
      asked = nanoTime.getAsLong();
    }
  }

  private void take(JsonReplies.Sent sent) {
    switch (sent) {
      case JsonReplies.Sent.ToQuestion(Reply reply) -> take(reply);
      case JsonReplies.Sent.Regraded(String key, var grade) ->
          revise(key, attempt -> new Event.Regrade(attempt.number(), grade));
      case JsonReplies.Sent.Ticked(String key, List<Integer> points) ->
          revise(key, attempt -> new Event.SetPoints(attempt.number(), points));
    }
  }

  private void revise(String key, Function<Attempt, Event> event) {
    Optional<Attempt> latest = Optional.empty();
    for (Attempt attempt : session.attempts()) {
      if (attempt.question().key().toString().equals(key)) {
        latest = Optional.of(attempt);
      }
    }
    if (latest.isEmpty()) {
      events.error("nothing was answered for " + key);
      return;
    }
    int number = latest.get().number();
    step(event.apply(latest.get()));
    session.attempts().stream()
        .filter(attempt -> attempt.number() == number)
        .forEach(events::amended);
  }

  private void take(Reply reply) {
    switch (reply) {
      case Reply.Answer(var response) -> {
        step(new Event.Submit(response, Duration.ofNanos(nanoTime.getAsLong() - asked)));
        if (session.showsVerdict()) {
          tellResult(session.lastAttempt().orElseThrow());
          step(new Event.Continue());
        }
        ask();
      }
      case Reply.Wish(Action action, String text) -> act(action, text);
      case Reply.Unreadable(String why) -> events.error(why);
    }
  }

  private void tellResult(Attempt attempt) {
    events.result(attempt, steps.id(attempt), recorder.due(attempt).toString());
  }

  private void act(Action action, String text) {
    switch (action) {
      case HINT -> {
        if (session.question().hasHint()) {
          step(new Event.Hint());
          events.hint(session.question());
        } else {
          events.error("there is no hint");
        }
      }
      case SKIP -> {
        events.about("skipped", session.question());
        step(new Event.Skip());
        ask();
      }
      case UNDO -> {
        if (session.before() == null) {
          events.error("there is nothing to undo");
        } else {
          step(new Event.Undo());
          events.about("undone", session.question());
          ask();
        }
      }
      case FLAG -> {
        step(new Event.Flag(text));
        events.about("flagged", session.question());
      }
      case MUTE -> {
        events.about("muted", session.question());
        step(new Event.Mute());
        ask();
      }
      case QUIT -> step(new Event.End());
      case SHOW, KEYS, NEXT, RIGHT, WHY, WHOLE, SOURCE, EDIT ->
          events.error("the command " + action.word() + " means nothing here");
    }
  }

  /** Records what the event brought before anything of it is told. */
  private void step(Event event) {
    session = steps.after(session, event);
  }
}
