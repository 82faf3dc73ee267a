package prep.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;

/** A session with a program: events as JSON, one object a line; answers as lines or objects. */
public final class JsonLoop {

  private final AnswerLines input;
  private final JsonEvents events;
  private final JsonReplies replies = new JsonReplies();
  private final Recorder recorder;
  private final Steps steps;
  private final LongSupplier nanoTime;
  private final Patience patience;

  private Session session;
  private long began;
  private long asked;
  private boolean quit;
  private boolean surplus;

  /** How much the last summary was made of; -1 where there was none. */
  private int summedUp = -1;

  /** The attempts of an exam whose results were told. */
  private final Set<Integer> told = new HashSet<>();

  public JsonLoop(
      Session session,
      AnswerLines input,
      PrintStream output,
      Recorder recorder,
      LongSupplier nanoTime) {
    this.session = session;
    this.input = input;
    this.events = new JsonEvents(output);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.nanoTime = nanoTime;
    this.patience = new Patience(session);
  }

  /**
   * Runs the session to its end and sums it up as soon as nothing more has come, so that a program
   * may wait for that before it ends the input; it is summed up again where something is revised or
   * taken back later. What goes beyond that is ignored, and input without an end is left.
   *
   * @throws prep.problem.UserError where progress cannot be written
   */
  public Session run(long seed, OptionalDouble passMark) {
    began = nanoTime.getAsLong();
    events.session(recorder.session(), seed, session);
    ask();
    boolean more = true;
    while (more) {
      if (session.isOver() && !input.isReady()) {
        sumUp(passMark);
      }
      Optional<String> line = input.next(session);
      line.ifPresent(this::take);
      more = line.isPresent() && !quit && !patience.isOver();
    }
    if (!session.isOver()) {
      if (patience.isOver()) {
        events.error(patience.why());
      }
      step(new Event.End());
      tellExam();
    }
    sumUp(passMark);
    return session;
  }

  /** Sums up what the last summary did not tell. */
  private void sumUp(OptionalDouble passMark) {
    if (summedUp != session.log().size()) {
      events.summary(session, Duration.ofNanos(nanoTime.getAsLong() - began), passMark);
      summedUp = session.log().size();
    }
  }

  private void take(String line) {
    boolean wasOver = session.isOver();
    take(replies.read(session, line));
    if (session.isOver() && !wasOver) {
      tellExam();
    }
    patience.take(session);
  }

  /** An exam tells its results after the last question. */
  private void tellExam() {
    if (session.rules().exam()) {
      session.firstAttempts().stream()
          .filter(attempt -> told.add(attempt.number()))
          .forEach(this::tellResult);
    }
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
    session.attempt(number).ifPresent(events::amended);
  }

  private void take(Reply reply) {
    switch (reply) {
      case Reply.Answer(Response response) -> answered(response);
      case Reply.Wish(Action action, String text) -> act(action, text);
      case Reply.Unreadable(String why) -> refuse(why);
    }
  }

  /** Of the lines that come after the end, only the first is answered. */
  private void refuse(String why) {
    if (!session.isOver() || !surplus) {
      events.error(why);
    }
    surplus |= session.isOver();
  }

  private void answered(Response response) {
    if (session.isOver()) {
      refuse(ReplyReader.NO_QUESTION);
      return;
    }
    step(new Event.Submit(response, Duration.ofNanos(nanoTime.getAsLong() - asked)));
    if (session.showsVerdict()) {
      tellResult(session.lastAttempt().orElseThrow());
      step(new Event.Continue());
    }
    ask();
  }

  private void tellResult(Attempt attempt) {
    events.result(attempt, steps.id(attempt), recorder.due(attempt).toString());
  }

  private void act(Action action, String text) {
    switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event event) -> happens(event);
      case Consequence.Answers(Response response) -> answered(response);
      case Consequence.Nothing(var why) when why == Consequence.Why.NO_HINT ->
          refuse("there is no hint");
      case Consequence.Nothing(var why) when why == Consequence.Why.NO_QUESTION ->
          refuse(ReplyReader.NO_QUESTION);
      case Consequence.Nothing _, Consequence.Tells _, Consequence.Starts _ ->
          refuse("the command " + action.word() + " means nothing here");
    }
  }

  private void happens(Event event) {
    Session before = session;
    if (event instanceof Event.Undo && before.lastDeed().isEmpty()) {
      events.error("there is nothing to undo");
      return;
    }
    quit = event instanceof Event.End && before.isOver();
    step(event);
    switch (event) {
      case Event.Hint() -> events.hint(session.question());
      case Event.Skip() -> events.about("skipped", before.question().key());
      case Event.Flag _ -> events.about("flagged", before.question().key());
      case Event.Mute() -> events.about("muted", before.question().key());
      case Event.Undo() -> events.about("undone", keyOf(before.lastDeed().orElseThrow(), before));
      case Event _ -> {}
    }
    if (!session.standsAs(before)) {
      ask();
    }
  }

  private static QuestionKey keyOf(Change.Deed deed, Session session) {
    return switch (deed) {
      case Change.Answered(Attempt attempt) -> attempt.question().key();
      case Change.Amended amended ->
          session.attempt(amended.attempt()).orElseThrow().question().key();
      case Change.Flagged(QuestionKey question, _) -> question;
      case Change.Muted(QuestionKey question) -> question;
    };
  }

  /** Records what the event brought before anything of it is told. */
  private void step(Event event) {
    session = session.after(event);
    steps.record(session);
  }
}
