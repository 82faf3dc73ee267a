package prep.terminal.json;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.schedule.Grade;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.Consequence;
import prep.session.Event;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.terminal.AnswerLines;
import prep.terminal.Limits;
import prep.terminal.Patience;
import prep.terminal.Recorder;
import prep.terminal.Running;
import prep.terminal.Steps;

/** A session with a program: events as JSON, one object a line; answers as lines or objects. */
public final class JsonLoop implements Running<Session> {

  private final AnswerLines input;
  private final JsonEvents events;
  private final JsonReplies replies = new JsonReplies();
  private final Recorder recorder;
  private final Steps steps;
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final Patience patience;

  private volatile Session session;
  private final long began;
  private long asked;
  private boolean quit;

  /** The attempts of an exam whose results were reported. */
  private final Set<Integer> toldResults = new HashSet<>();

  /** The attempts that came too late. */
  private final Set<Integer> late = new HashSet<>();

  public JsonLoop(
      Session session,
      AnswerLines input,
      PrintStream output,
      Recorder recorder,
      Limits limits,
      LongSupplier nanoTime) {
    this.session = session;
    this.input = input;
    this.events = new JsonEvents(output);
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.patience = new Patience(session);
    this.began = nanoTime.getAsLong();
  }

  /**
   * Runs the session. When all questions are over, it says so and accepts revisions until the
   * program quits or ends the input; then comes the summary, and further input is ignored.
   *
   * @throws prep.problem.UserError where progress cannot be written
   */
  public Session run(long seed, OptionalDouble passMark) {
    events.session(recorder.session(), seed, session, limits, passMark);
    ask();
    boolean more = true;
    while (more) {
      Optional<String> line = input.next(session);
      line.ifPresent(this::take);
      more = line.isPresent() && !quit && !patience.isOver();
    }
    if (!session.isOver()) {
      if (patience.isOver()) {
        events.error(JsonError.TOO_MANY_LINES, patience.why());
      }
      step(new Event.End());
      tellExam();
    }
    events.summary(session, elapsed(), passMark);
    return session;
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

  private void take(String line) {
    switch (replies.read(session, line)) {
      case JsonReplies.Sent.ToQuestion(Reply reply, int sure) -> take(reply, sure);
      case JsonReplies.Sent.Spoke(var time, var points, int sure) -> spoke(time, points, sure);
      case JsonReplies.Sent.Revised(String key, var grade, var points) ->
          revise(key, grade, points);
      case JsonReplies.Sent.Refused(JsonError error, String why) -> events.error(error, why);
    }
    patience.take(session);
  }

  /** An exam reports its results after the last question. */
  private void tellExam() {
    if (session.rules().exam()) {
      session.firstAttempts().stream()
          .filter(attempt -> toldResults.add(attempt.number()))
          .forEach(this::tellResult);
    }
  }

  /** Asks the next question, or says that there is none. */
  private void ask() {
    if (!session.isOver() && limits.isSessionOver(elapsed())) {
      step(new Event.End());
    }
    if (session.isOver()) {
      tellExam();
      events.finished();
    } else {
      events.question(session);
      asked = nanoTime.getAsLong();
    }
  }

  private void revise(String key, @Nullable Grade grade, @Nullable List<Integer> points) {
    Optional<Attempt> latest =
        session.attempts().reversed().stream()
            .filter(attempt -> attempt.question().key().toString().equals(key))
            .findFirst();
    if (latest.isEmpty()) {
      events.error(JsonError.UNKNOWN_KEY, "there is no answer to " + key);
      return;
    }
    if (session.rules().exam() && !session.isOver()) {
      events.error(
          JsonError.NOT_NOW, "in an exam, answers can be changed only after the last question");
      return;
    }
    Attempt attempt = latest.get();
    if (points != null) {
      if (!isWithin(points, attempt.question())) {
        return;
      }
      step(new Event.SetPoints(attempt.number(), points));
    }
    if (grade != null) {
      step(new Event.Regrade(attempt.number(), grade));
    }
    session.attempt(attempt.number()).ifPresent(now -> events.amended(told(now)));
  }

  /** Whether the question has those points; if not, it is said. */
  private boolean isWithin(List<Integer> points, Question question) {
    int count = question.texts(OwnText.Kind.POINT, OwnText.Kind.DONE_WHEN).size();
    Optional<Integer> strange = points.stream().filter(n -> n < 1 || n > count).findFirst();
    strange.ifPresent(n ->
        events.error(
            JsonError.OUT_OF_RANGE,
            count == 0 ? question.key() + " has no points" : n + " is not one of 1 to " + count));
    return strange.isEmpty();
  }

  private void spoke(Duration time, @Nullable List<Integer> points, int sure) {
    if (session.isOver()) {
      events.error(JsonError.NO_QUESTION, ReplyReader.NO_QUESTION);
    } else if (!(session.question() instanceof Open open)) {
      events.error(JsonError.UNREADABLE_ANSWER, "only an open question can be answered aloud");
    } else if (points == null || isWithin(points, open)) {
      answered(new Event.Submit(new Response.Spoken(open), time, sure), false, points);
    }
  }

  private void take(Reply reply, int sure) {
    switch (reply) {
      case Reply.Answer(Response response) -> answered(response, sure);
      case Reply.Wish(Action action, String text) -> act(action, text);
      case Reply.Decided(Event event) -> happens(event);
      case Reply.Unreadable(String why, _) ->
          events.error(session.isOver() ? JsonError.NO_QUESTION : JsonError.UNREADABLE_ANSWER, why);
    }
  }

  private void answered(Response response, int sure) {
    if (session.isOver()) {
      events.error(JsonError.NO_QUESTION, ReplyReader.NO_QUESTION);
      return;
    }
    Duration took = Duration.ofNanos(nanoTime.getAsLong() - asked);
    boolean tooLate = limits.isQuestionOver(took);
    Response counted = tooLate ? new Response.Unknown(session.question()) : response;
    answered(new Event.Submit(counted, took, tooLate ? 0 : sure), tooLate, null);
  }

  private void answered(Event.Submit given, boolean tooLate, @Nullable List<Integer> points) {
    int before = session.attempts().size();
    step(given);
    if (points != null) {
      step(new Event.SetPoints(session.attempts().getLast().number(), points));
    }
    if (tooLate && session.attempts().size() > before) {
      late.add(session.attempts().getLast().number());
    }
    if (session.showsVerdict()) {
      tellResult(session.lastAttempt().orElseThrow());
      step(new Event.Continue());
    }
    ask();
  }

  private void tellResult(Attempt attempt) {
    events.result(told(attempt), session.showing(attempt).number(), session.followUp());
  }

  private JsonEvents.Told told(Attempt attempt) {
    return new JsonEvents.Told(
        attempt, steps.id(attempt), recorder.due(attempt), late.contains(attempt.number()));
  }

  private void act(Action action, String text) {
    switch (Consequence.of(session, action, text)) {
      case Consequence.Happens(Event.SwitchVoice _) ->
          events.error(JsonError.NOT_NOW, "send {\"aloud\": SECONDS} for an answer said aloud");
      case Consequence.Happens(Event event) -> happens(event);
      case Consequence.Answers(Response response) -> answered(response, 0);
      case Consequence.Nothing(var why) when why == Consequence.Why.NO_HINT ->
          events.error(JsonError.NO_HINT, "there is no hint");
      case Consequence.Nothing(var why) when why == Consequence.Why.NO_QUESTION ->
          events.error(JsonError.NO_QUESTION, ReplyReader.NO_QUESTION);
      case Consequence.Nothing _, Consequence.Tells _, Consequence.Starts _ ->
          events.error(JsonError.NOT_NOW, "the command " + action.word() + " does not apply here");
    }
  }

  private void happens(Event event) {
    Session before = session;
    if (event instanceof Event.Undo && before.lastDeed().isEmpty()) {
      events.error(JsonError.NOTHING_TO_UNDO, "there is nothing to undo");
      return;
    }
    quit = event instanceof Event.End;
    step(event);
    switch (event) {
      case Event.Hint() -> events.hint(session.question());
      case Event.Skip() -> events.skipped(before.question().key(), session.left() == before.left());
      case Event.Flag _ -> events.about("flagged", before.question().key());
      case Event.Mute() -> events.about("muted", before.question().key());
      case Event.Undo() -> tellUndone(before.lastDeed().orElseThrow(), before);
      case Event _ -> {}
    }
    if (event instanceof Event.Undo && session.showsVerdict()) {
      // Of an answer whose points came with it, only the points were taken back.
      step(new Event.Continue());
    }
    // Also after an undo that asks nothing else, so that a program knows the current state.
    if (!quit && (event instanceof Event.Undo || !session.standsAs(before))) {
      ask();
    }
  }

  private void tellUndone(Change.Deed deed, Session before) {
    switch (deed) {
      case Change.Answered(Attempt attempt) ->
          events.undone("answer", attempt.question().key(), Optional.empty());
      case Change.Amended amended -> {
        Attempt was = before.attempt(amended.attempt()).orElseThrow();
        String what = amended.points() == null ? "grade" : "points";
        Optional<Attempt> now = session.attempt(was.number());
        events.undone(what, was.question().key(), now.map(this::told));
      }
      case Change.Flagged(QuestionKey question, _) ->
          events.undone("flag", question, Optional.empty());
      case Change.Muted(QuestionKey question) -> events.undone("mute", question, Optional.empty());
    }
  }

  /** Records what the event brought before any of it is reported. */
  private void step(Event event) {
    session = session.after(event);
    steps.record(session);
  }
}
