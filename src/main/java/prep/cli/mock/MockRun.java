package prep.cli.mock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import prep.cli.command.AtSignal;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.disk.WholeFile;
import prep.mock.Interview;
import prep.mock.Scorecard;
import prep.mock.Script;
import prep.screen.mock.MockPauseScreen;
import prep.screen.mock.PlainMock;
import prep.screen.mock.ScorecardPage;
import prep.screen.mock.ScorecardScreen;
import prep.terminal.JobControl;
import prep.terminal.KeyTerminal;
import prep.terminal.Limits;
import prep.terminal.LineOutput;
import prep.terminal.LineSuspension;
import prep.terminal.Lines;
import prep.terminal.Running;
import prep.terminal.json.JsonEvents;
import prep.terminal.mock.LessonLines;
import prep.terminal.mock.MockJsonLoop;
import prep.terminal.mock.MockKeyLoop;
import prep.terminal.mock.MockLineLoop;
import prep.text.Line;

/** Runs one interview at the front end that fits, and shows its scorecard however it ends. */
final class MockRun {

  /**
   * How it is answered.
   *
   * @param typed whether nothing is answered aloud
   * @param plain whether nothing is painted
   * @param json whether a program answers
   * @param page the file for the scorecard as Markdown; null for none
   */
  record Manner(boolean typed, boolean plain, boolean json, @Nullable Path page) {}

  static final int INTERRUPTED = 130;

  /** Clears from the row of the cursor on: what was typed there, and the keys below it. */
  private static final String CLEAR_BELOW = "\r\u001b[J";

  private final Environment environment;
  private final CommonOptions common;
  private final Study study;
  private final List<Deck> decks;
  private final MockSubject subject;
  private final Manner manner;
  private final Lines lines;
  private final MockEvents log;
  private final CardAfterwards afterwards;

  /** Made before anything can end the program: a terminal cannot be asked for its width then. */
  private final Output output;

  /** Whether the interview is painted. */
  private boolean painted;

  private boolean shown;

  MockRun(
      Environment environment,
      CommonOptions common,
      Study study,
      List<Deck> decks,
      MockSubject subject,
      Manner manner,
      Lines lines) {
    this.environment = environment;
    this.common = common;
    this.study = study;
    this.decks = decks;
    this.subject = subject;
    this.manner = manner;
    this.lines = lines;
    this.log = new MockEvents(study.journal(), subject.trackNames(), subject.topics());
    this.afterwards = new CardAfterwards(study, decks, log.session());
    this.output = Output.of(environment, common);
  }

  /**
   * Runs the interview that a script describes.
   *
   * @return the exit status
   */
  int run(Script script) {
    if (manner.page != null) {
      WholeFile.requireWritable(manner.page);
    }
    Map<Topic, Deck> byTopic = new HashMap<>();
    decks.forEach(deck -> byTopic.put(deck.topic(), deck));
    Interview interview = Interview.of(script, byTopic, isByHand());
    if (manner.json) {
      MockJsonLoop loop =
          new MockJsonLoop(
              interview,
              subject.trackNames(),
              subject.topicNames(),
              lines,
              environment.out(),
              log,
              environment.nanoTime());
      return withCard(loop, loop::run);
    }
    Optional<KeyTerminal> keys =
        isByHand() && !manner.plain ? common.keys(environment, Limits.NONE) : Optional.empty();
    return keys.isPresent() ? atKeys(interview, keys.get()) : inLines(interview);
  }

  private int atKeys(Interview interview, KeyTerminal keys) {
    painted = true;
    MockKeyLoop loop =
        new MockKeyLoop(interview, subject.names(), manner.typed, log, afterwards, keys);
    return throughSignals(
        loop,
        () -> {
          if (loop.run().isOver()) {
            afterwards.scorecard().ifPresent(card -> write(card, afterwards.all()));
          }
          return loop.wasInterrupted() ? INTERRUPTED : 0;
        });
  }

  private int inLines(Interview interview) {
    MockLineLoop loop =
        new MockLineLoop(
            interview,
            subject.about(),
            lines,
            environment.out(),
            output.palette(),
            log,
            JobControl.ofShell(),
            environment.nanoTime(),
            isByHand() && !manner.typed,
            isByHand() ? output.window().columns() : 0);
    withCard(loop, loop::run);
    if (isByHand()) {
      learn(loop.state());
    }
    return 0;
  }

  private void learn(Interview interview) {
    LineOutput below =
        new LineOutput(environment.out(), output.palette(), output.window().columns());
    LessonLines lessons = new LessonLines(interview, afterwards.lessons(interview));
    new LineSuspension(JobControl.ofShell(), environment.nanoTime(), below::again)
        .during(() -> lessons.read(lines, below));
  }

  /** Whether a person answers. */
  private boolean isByHand() {
    return environment.interactive() && !manner.json;
  }

  private int withCard(Running<Interview> running, Runnable work) {
    return throughSignals(
        running,
        () -> {
          try {
            work.run();
          } finally {
            show();
          }
          return 0;
        });
  }

  /** A signal ends the interview and shows the card of what there is. */
  private int throughSignals(Running<Interview> running, Supplier<Integer> work) {
    return new AtSignal(environment, () -> endedBySignal(running)).during(work);
  }

  private void endedBySignal(Running<Interview> running) {
    Interview ended = running.stop();
    if (!ended.isOver()) {
      return;
    }
    if (painted) {
      output.printRaw("", CLEAR_BELOW);
      output.print(MockPauseScreen.ended(ended, running.elapsed(), output.window()));
    } else if (!manner.json) {
      output.printRaw("", "\n");
      output.say(List.of(Line.plain(PlainMock.end(ended, running.elapsed()))));
    }
    show();
    environment.out().flush();
  }

  /** Shows the scorecard, once. */
  private synchronized void show() {
    if (shown) {
      return;
    }
    shown = true;
    MockCards cards = afterwards.all();
    Optional<Scorecard> card = afterwards.scorecard();
    if (manner.json) {
      new JsonEvents(environment.out())
          .line(
              "scorecard",
              json -> {
                if (card.isPresent()) {
                  ScorecardJson.write(json, card.get(), cards.before(card.get()));
                } else {
                  json.writeStringProperty("session", log.session());
                  json.writeNumberProperty("answered", 0);
                }
              });
      card.ifPresent(mine -> write(mine, cards));
    } else if (card.isPresent()) {
      List<Scorecard> before = cards.before(card.get());
      if (painted) {
        output.print(ScorecardScreen.of(card.get(), before, study.today(), output.window()));
      } else {
        output.printRaw("");
        output.say(PlainMock.card(card.get(), before, study.today()));
      }
      write(card.get(), cards);
    }
  }

  private void write(Scorecard card, MockCards cards) {
    if (manner.page != null) {
      String page = ScorecardPage.markdown(card, cards.before(card), study.today());
      WholeFile.replace(manner.page, page.getBytes(StandardCharsets.UTF_8));
    }
  }
}
