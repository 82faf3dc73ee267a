package prep.cli.sessions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import prep.cli.command.AtSignal;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.QuestionEditor;
import prep.cli.command.Study;
import prep.cli.command.UnknownNames;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.files.WrittenAnswer;
import prep.problem.UserError;
import prep.session.FollowUps;
import prep.session.Order;
import prep.session.Posed;
import prep.session.Rules;
import prep.session.Selection;
import prep.session.Session;
import prep.session.Summary;
import prep.terminal.AnswerLines;
import prep.terminal.JobControl;
import prep.terminal.KeyLoop;
import prep.terminal.KeyTerminal;
import prep.terminal.Limits;
import prep.terminal.LineLoop;
import prep.terminal.OtherPrograms;
import prep.terminal.Recorder;
import prep.terminal.Running;
import prep.terminal.json.JsonLoop;
import prep.terminal.programs.Browser;

/** Draws the questions of a session and runs it at the front end that fits. */
final class QuizRun {

  private static final int DONE = 0;
  private static final int NOT_PASSED = 1;
  private static final int INTERRUPTED = 130;

  /**
   * What is wanted.
   *
   * @param count how many questions, 0 for all
   * @param order null for the default: as named by key or track, otherwise as configured
   * @param passMark in percent; null for none
   * @param dryRun whether nothing is recorded
   * @param answers those written beforehand; null if they are given during the session
   * @param summary the file for the session's summary; null for none
   */
  record Options(
      Selection selection,
      int count,
      @Nullable Order order,
      long seed,
      Rules rules,
      @Nullable Double passMark,
      boolean dryRun,
      FrontEnd frontEnd,
      Limits limits,
      boolean allowEmpty,
      @Nullable List<WrittenAnswer> answers,
      @Nullable Path summary) {

    /** The selection, limited to the questions with written answers, if there are any. */
    Selection wanted() {
      return answers == null ? selection : selection.among(AnswerSheet.questions(answers));
    }
  }

  /** Who answers. */
  enum FrontEnd {
    /** A person at the keys if there is a terminal, otherwise lines. */
    USUAL,
    /** Lines of words, also at a terminal. */
    PLAIN,
    /** A program. */
    JSON
  }

  private final Environment environment;
  private final CommonOptions common;
  private final Decks decks;
  private final Options options;
  private final @Nullable SummaryOutput summary;

  QuizRun(Environment environment, CommonOptions common, Decks decks, Options options) {
    this.environment = environment;
    this.common = common;
    this.decks = decks;
    this.options = options;
    this.summary =
        options.summary == null
            ? null
            : new SummaryOutput(environment, options.summary, options.seed);
  }

  /** Runs a session with the questions that the options describe. Returns the exit status. */
  int run() {
    return run((decks, study) -> Draw.Drawn.of(drawn(decks, study)));
  }

  /** Runs a session with other questions of the selected decks. Returns the exit status. */
  int run(Draw draw) {
    if (options.answers != null) {
      this.decks.check(options.answers);
      if (options.wanted().keys().isEmpty()) {
        return nothingToAsk();
      }
    }
    if (options.passMark != null) {
      this.decks.refuseMistakes();
    }
    List<DeckSummary> known = this.decks.summaries(options.wanted());
    Study study =
        options.dryRun
            ? Study.reading(environment, common, known)
            : Study.recording(environment, common, known);
    Draw.Drawn choice = draw.from(known, study);
    List<QuestionKey> keys = new ArrayList<>(choice.questions());
    if (options.answers != null) {
      keys.retainAll(AnswerSheet.questions(options.answers));
    }
    List<Deck> decks = this.decks.having(keys);
    List<Question> drawn = questions(keys, decks);
    if (drawn.isEmpty()) {
      List<QuestionSummary> drafts = options.wanted().onlyDrafts(known);
      if (!drafts.isEmpty() && !options.allowEmpty) {
        throw UnknownNames.onlyDrafts(drafts);
      }
      if (options.wanted().states().equals(Set.of(Selection.State.DUE)) && !options.allowEmpty) {
        throw UnknownNames.nothingDue(study, known);
      }
      return nothingToAsk();
    }
    Rules rules = choice.rules() == null ? options.rules : choice.rules();
    FollowUpQuestions following =
        offersFollowUps(rules)
            ? FollowUpQuestions.of(drawn, decks, this.decks, study)
            : new FollowUpQuestions(List.of(), decks);
    Session session =
        session(rules, following.decks(), drawn)
            .offering(FollowUps.of(following.questions().stream().map(this::posed).toList()));
    this.decks.tellOutdated(session.decks().keySet());
    List<DeckSummary> asked =
        known.stream().filter(deck -> session.decks().containsKey(deck.topic())).toList();
    Limits limits =
        choice.limit() == null
            ? options.limits
            : new Limits(options.limits.question(), choice.limit());
    if (options.dryRun && environment.interactive()) {
      environment.say("Nothing is recorded: --dry-run.");
    }
    try (Recorder recorder = new SessionRecorder(study, asked, options.dryRun, choice.plan())) {
      return asked(session, recorder, limits);
    }
  }

  /** Only somebody who sees a verdict can want more. */
  private boolean offersFollowUps(Rules rules) {
    boolean seen = environment.interactive() || options.frontEnd == FrontEnd.JSON;
    return seen && options.answers == null && !rules.exam();
  }

  /** Without those that a deck has lost in the meantime. */
  private static List<Question> questions(List<QuestionKey> keys, List<Deck> decks) {
    Map<QuestionKey, Question> known = new HashMap<>();
    for (Deck deck : decks) {
      deck.questions().forEach(question -> known.put(question.key(), question));
    }
    return keys.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private List<QuestionKey> drawn(List<DeckSummary> decks, Study study) {
    Selection wanted = options.wanted();
    boolean bare = wanted.equals(Selection.of(List.of()));
    List<QuestionKey> fitting =
        wanted.from(decks, study.atStart().mutes(), study::standing).stream()
            .map(QuestionSummary::key)
            .filter(key -> !bare || study.isUsual(key.topic()))
            .toList();
    Order order = options.order;
    if (order == null) {
      boolean ordered = !options.wanted().keys().isEmpty() || !options.selection.items().isEmpty();
      order = ordered ? Order.DECK : usualOrder();
    }
    List<QuestionKey> arranged = order.arranged(fitting, study::standing, options.seed);
    int count = options.count == 0 ? arranged.size() : Math.min(options.count, arranged.size());
    return arranged.subList(0, count);
  }

  private Order usualOrder() {
    String set = common.config(environment).order();
    return set == null ? Order.SMART : Order.of(set).orElseThrow();
  }

  private int nothingToAsk() {
    if (options.allowEmpty) {
      if (summary != null) {
        summary.writeEmpty(Session.of(options.rules, Map.of(), List.of()));
      }
      return DONE;
    }
    throw UnknownNames.noQuestion();
  }

  private Session session(Rules rules, List<Deck> decks, List<Question> drawn) {
    Map<Topic, Deck> byTopic = new HashMap<>();
    decks.forEach(deck -> byTopic.put(deck.topic(), deck));
    List<Posed> posed = drawn.stream().map(this::posed).toList();
    return Session.of(rules, byTopic, posed);
  }

  private Posed posed(Question question) {
    return options.answers == null ? Posed.of(question, options.seed) : Posed.inDeckOrder(question);
  }

  private AnswerLines answers() {
    return options.answers == null ? environment.lines() : new AnswerSheet(options.answers);
  }

  private int asked(Session session, Recorder recorder, Limits limits) {
    OptionalDouble mark =
        options.passMark == null ? OptionalDouble.empty() : OptionalDouble.of(options.passMark);
    Optional<KeyTerminal> keys =
        options.frontEnd == FrontEnd.USUAL && options.answers == null
            ? common.keys(environment, limits)
            : Optional.empty();
    Session over;
    if (keys.isPresent()) {
      KeyLoop loop = new KeyLoop(session, keys.get(), recorder, others());
      over = summedUp(loop, recorder, mark, () -> loop.run(mark));
      if (loop.wasInterrupted()) {
        return INTERRUPTED;
      }
    } else if (options.frontEnd == FrontEnd.JSON) {
      JsonLoop loop = json(session, recorder, limits);
      over = summedUp(loop, recorder, mark, () -> loop.run(options.seed, mark));
    } else {
      LineLoop loop = lines(session, recorder, limits);
      AtSignal telling = new AtSignal(environment, loop::endAtSignal);
      over =
          summedUp(loop, recorder, mark, () -> telling.during(() -> loop.run(options.seed, mark)));
    }
    return mark.isEmpty() ? DONE : held(Summary.counted(over), mark.getAsDouble());
  }

  private static int held(Summary counted, double mark) {
    if (counted.total() == 0) {
      throw new UserError(
          UserError.Kind.USAGE,
          "nothing counts towards --pass: nobody confirmed the open answers",
          "--count-open counts them by the words found.");
    }
    return counted.passes(mark) ? DONE : NOT_PASSED;
  }

  private Session summedUp(
      Running<Session> loop, Recorder recorder, OptionalDouble passMark, Supplier<Session> work) {
    return summary == null
        ? new AtSignal(environment, loop::stop).during(work)
        : summary.during(recorder.session(), loop, passMark, work);
  }

  private OtherPrograms others() {
    return new OtherPrograms(
        new QuestionEditor(environment, common, decks),
        Browser.of(environment.variables(), System.getProperty("os.name", "")),
        JobControl.ofShell());
  }

  private JsonLoop json(Session session, Recorder recorder, Limits limits) {
    return new JsonLoop(
        session, answers(), environment.out(), recorder, limits, environment.nanoTime());
  }

  private LineLoop lines(Session session, Recorder recorder, Limits limits) {
    return new LineLoop(
        session,
        answers(),
        environment.out(),
        Output.palette(environment, common),
        recorder,
        limits,
        others(),
        environment.nanoTime(),
        isTyped() ? Output.of(environment, common).window().columns() : 0);
  }

  /** Whether a person types the answers. */
  private boolean isTyped() {
    return environment.interactive() && options.answers == null;
  }
}
