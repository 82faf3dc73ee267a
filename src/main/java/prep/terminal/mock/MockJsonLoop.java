package prep.terminal.mock;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.mock.Happening;
import prep.mock.Interview;
import prep.mock.Reach;
import prep.mock.Script;
import prep.mock.Step;
import prep.session.Action;
import prep.session.Reply;
import prep.session.Session;
import prep.terminal.Lines;
import prep.terminal.Patience;
import prep.terminal.Running;
import prep.terminal.json.JsonError;
import prep.terminal.json.JsonEvents;
import prep.terminal.json.JsonReplies;
import tools.jackson.core.JsonGenerator;

/** An interview for a program: JSON, one object a line. The scorecard follows from elsewhere. */
public final class MockJsonLoop implements Running<Interview> {

  private final Lines input;
  private final JsonEvents events;
  private final JsonReplies replies = new JsonReplies();
  private final InterviewLog log;
  private final LongSupplier nanoTime;
  private final Patience patience = new Patience();
  private final List<String> tracks;
  private final List<String> topics;

  /** The points that were said in answers given aloud. */
  private final Map<QuestionKey, List<Integer>> said = new HashMap<>();

  private volatile Interview interview;
  private final long began;
  private long asked;

  /**
   * A loop.
   *
   * @param interview one that is not answered by hand
   * @param tracks the names of the tracks that it is about
   * @param topics the names of the topics that it is about
   */
  public MockJsonLoop(
      Interview interview,
      List<String> tracks,
      List<String> topics,
      Lines input,
      PrintStream output,
      InterviewLog log,
      LongSupplier nanoTime) {
    this.interview = interview;
    this.tracks = List.copyOf(tracks);
    this.topics = List.copyOf(topics);
    this.input = input;
    this.events = new JsonEvents(output);
    this.log = log;
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
  }

  /**
   * Runs the interview until it is over, or no more lines come.
   *
   * @throws prep.problem.UserError where progress cannot be written
   */
  public void run() {
    events.line("mock", this::head);
    ask();
    while (!interview.isOver()) {
      take(input.next().orElse(null));
    }
  }

  private void head(JsonGenerator json) {
    Script script = interview.script();
    json.writeNumberProperty("v", JsonEvents.VERSION);
    json.writeStringProperty("session", log.session());
    json.writeNumberProperty("seed", script.seed());
    json.writeStringProperty("level", script.blueprint().level().word());
    json.writeNumberProperty("minutes", script.minutes());
    texts(json, "tracks", tracks);
    texts(json, "topics", topics);
    json.writeArrayPropertyStart("parts");
    for (Script.Section section : script.sections()) {
      json.writeStartObject();
      json.writeStringProperty("part", section.part().word());
      json.writeNumberProperty("minutes", section.minutes());
      json.writeNumberProperty("questions", section.threads().size());
      json.writeNumberProperty("followUps", section.followUps());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
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
    if (line == null) {
      step(new Happening.End());
      return;
    }
    Interview before = interview;
    read(line);
    boolean progress = !interview.standsAs(before);
    patience.take(progress);
    if (progress) {
      ask();
    } else if (patience.isOver()) {
      events.error(JsonError.TOO_MANY_LINES, patience.why());
      step(new Happening.End());
    }
  }

  private void read(String line) {
    Session session = interview.session().orElseThrow();
    switch (replies.read(session, line)) {
      case JsonReplies.Sent.ToQuestion(Reply reply, int sure) -> take(reply, sure);
      case JsonReplies.Sent.Spoke(Duration time, List<Integer> points, _) -> spoke(time, points);
      case JsonReplies.Sent.Revised _ ->
          events.error(JsonError.NOT_NOW, "an answer in an interview stands");
      case JsonReplies.Sent.Refused(JsonError error, String why) -> events.error(error, why);
    }
  }

  private void take(Reply reply, int sure) {
    switch (reply) {
      case Reply.Answer(Response response) -> given(response, sure);
      case Reply.Wish(Action action, _) when action == Action.QUIT -> step(new Happening.End());
      case Reply.Wish(Action action, _) ->
          events.error(
              JsonError.NOT_NOW,
              "the command " + action.word() + " does not apply in an interview");
      case Reply.Decided _ -> {}
      case Reply.Unreadable(String why, _) -> events.error(JsonError.UNREADABLE_ANSWER, why);
    }
  }

  private void given(Response response, int sure) {
    Duration took = Duration.ofNanos(nanoTime.getAsLong() - asked);
    step(new Happening.Given(response, took, sure));
  }

  private void spoke(Duration time, @Nullable List<Integer> points) {
    if (!(interview.step() instanceof Step.Ask ask)
        || !ask.mayBeSpoken()
        || !(ask.question() instanceof Open open)) {
      events.error(JsonError.NOT_NOW, "this question is answered in writing");
      return;
    }
    int count = open.points().size() + open.myths().size();
    if (points == null || points.stream().anyMatch(n -> n < 1 || n > count)) {
      events.error(
          JsonError.OUT_OF_RANGE, "\"aloud\" needs \"points\": what was said, of 1 to " + count);
      return;
    }
    said.put(open.key(), points);
    step(new Happening.Spoken(time));
    if (interview.step() instanceof Step.HowFar) {
      long made = points.stream().filter(n -> n <= open.points().size()).count();
      boolean most = made >= Reach.ENOUGH * open.points().size();
      step(new Happening.Far(most ? Reach.MOST : Reach.HALF));
    }
  }

  /** Goes on to the next question, over what a program has answered by then. */
  private void ask() {
    while (true) {
      switch (interview.step()) {
        case Step.Tick tick ->
            step(
                new Happening.Ticked(
                    said.getOrDefault(tick.answer().question().key(), tick.proposed())));
        case Step.BoxOver over -> {
          events.line("box-over", json -> boxOver(json, over));
          step(new Happening.Continue());
        }
        case Step.Ask ask -> {
          events.line("question", json -> question(json, ask));
          asked = nanoTime.getAsLong();
          return;
        }
        case Step.HowSure _, Step.HowFar _, Step.Over _ -> {
          return;
        }
      }
    }
  }

  private static void boxOver(JsonGenerator json, Step.BoxOver over) {
    json.writeStringProperty("part", over.part().word());
    json.writeNumberProperty("questions", over.questions());
    json.writeNumberProperty("followUps", over.followUps());
  }

  private static void question(JsonGenerator json, Step.Ask ask) {
    Step.Place place = ask.place();
    json.writeNumberProperty("n", place.number());
    json.writeNumberProperty("of", place.of());
    json.writeStringProperty("part", place.part().word());
    json.writeNumberProperty("followUp", place.followUp());
    json.writeName("follows");
    if (ask.follows() == null) {
      json.writeNull();
    } else {
      json.writeString(ask.follows().toString());
    }
    json.writeStringProperty("lead", ask.lead());
    json.writeName("target");
    Optional<Duration> target = ask.target();
    if (target.isPresent()) {
      json.writeNumber(target.get().toSeconds());
    } else {
      json.writeNull();
    }
    JsonEvents.question(json, ask.posed());
  }

  private void step(Happening input) {
    interview = interview.after(input, elapsed());
    log.record(interview);
  }
}
