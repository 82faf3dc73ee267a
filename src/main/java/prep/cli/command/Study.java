package prep.cli.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import prep.debrief.InterviewDeck;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.files.config.Config;
import prep.progress.Forecast;
import prep.progress.FormerKeys;
import prep.progress.Mastery;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.schedule.Fsrs;
import prep.schedule.Memory;
import prep.schedule.StudyDays;
import prep.session.DailyPlan;
import prep.session.Standing;
import prep.session.TopicPattern;
import prep.store.Device;
import prep.store.Directories;
import prep.store.Journal;
import prep.store.Settings;

/** The user's progress with some decks, as of now. */
public final class Study {

  /** A score under it is graded as forgotten. */
  private static final double HALF = 0.5;

  private final Journal journal;
  private final Fsrs fsrs;
  private final StudyDays days;
  private final Instant now;
  private final int newPerDay;
  private final List<TopicPattern> focus;

  private Study(Journal journal, Settings settings, Config config) {
    this.journal = journal;
    this.fsrs = settings.fsrs();
    this.days = settings.days();
    this.now = settings.clock().instant();
    this.newPerDay = config.newPerDay();
    this.focus = config.focus().stream().map(TopicPattern::new).toList();
  }

  /** Read-only. */
  public static Study reading(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    return of(environment, common, decks, Journal::reading);
  }

  /** To record with. */
  public static Study recording(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    return of(environment, common, decks, Journal::recording);
  }

  private static Study of(
      Environment environment,
      CommonOptions common,
      List<? extends DeckFacts<?>> decks,
      Function<Settings, Journal> journal) {
    Settings settings = settings(environment, common, decks);
    return new Study(journal.apply(settings), settings, common.config(environment));
  }

  /** What a journal works with here. */
  public static Settings settings(
      Environment environment, CommonOptions common, List<? extends DeckFacts<?>> decks) {
    Directories directories = environment.directories(common);
    Config config = common.config(environment);
    return new Settings(
        directories,
        new Device(directories, environment.variables(), environment.random()),
        new Fsrs(config.retention()),
        new StudyDays(environment.clock().getZone(), config.dayStarts()),
        environment.clock(),
        environment.random(),
        FormerKeys.of(decks),
        line -> environment.say(line));
  }

  public Journal journal() {
    return journal;
  }

  public Fsrs fsrs() {
    return fsrs;
  }

  /** The progress when the command began. */
  public Progress atStart() {
    return journal.atStart();
  }

  public LocalDate today() {
    return days.of(now);
  }

  /** The day that an instant belongs to. */
  public LocalDate day(Instant instant) {
    return days.of(instant);
  }

  /** Whether a question is asked without being named: drafts and muted ones are not. */
  public boolean isAsked(QuestionFacts question) {
    return !question.isDraft() && !atStart().isMuted(question.key());
  }

  public boolean isDue(QuestionKey key) {
    return memory(key).filter(memory -> memory.isDue(today())).isPresent();
  }

  /** How well a question was remembered when the command began. */
  public Optional<Memory> memory(QuestionKey key) {
    return atStart().question(key).flatMap(QuestionProgress::remembered);
  }

  public Standing standing(QuestionKey key) {
    return atStart()
        .question(key)
        .map(question ->
            new Standing(
                true,
                isDue(key),
                recall(key, atStart()).orElse(0),
                question.score(),
                question.lastFull()))
        .orElse(Standing.NEW);
  }

  /**
   * What is to be asked today.
   *
   * @param named the topics whose new questions are wanted; none for the usual ones
   */
  public DailyPlan plan(List<DeckSummary> decks, List<TopicPattern> named) {
    return DailyPlan.of(
        decks,
        atStart().mutes(),
        this::standing,
        topic ->
            named.isEmpty()
                ? isUsual(topic)
                : named.stream().anyMatch(pattern -> pattern.matches(topic)),
        newLeftToday());
  }

  /**
   * Whether a topic's new questions are asked if the user names none: those in the configured
   * focus, otherwise those with an answer, or all if nothing has been answered.
   */
  public boolean isUsual(Topic topic) {
    if (!focus.isEmpty()) {
      return focus.stream().anyMatch(pattern -> pattern.matches(topic));
    }
    Set<Topic> answered = atStart().topics().keySet();
    // What only an interview asked was not chosen.
    return answered.stream().allMatch(InterviewDeck::isOne) || answered.contains(topic);
  }

  /** How many more new questions the day allows. */
  int newLeftToday() {
    return Math.max(0, newPerDay - newDoneToday());
  }

  /** How many questions were answered today for the first time. */
  int newDoneToday() {
    return (int)
        atStart().questions().entrySet().stream()
            .filter(question -> !InterviewDeck.isOne(question.getKey().topic()))
            .filter(question -> day(question.getValue().first()).equals(today()))
            .count();
  }

  /** How many of a deck's questions that are asked are due. */
  public int due(DeckSummary deck) {
    return (int) askedOf(List.of(deck)).filter(this::isDue).count();
  }

  /** How much of a deck was covered, and how much of that is remembered, by what counts so far. */
  public Mastery mastery(DeckSummary deck, Progress progress) {
    List<QuestionKey> asked =
        askedOf(List.of(deck)).filter(key -> !progress.mutes().contains(key)).toList();
    int answered = (int) asked.stream().filter(progress::isAnswered).count();
    return new Mastery(
        asked.size(),
        answered,
        asked.stream().flatMapToDouble(key -> remembered(key, progress).stream()).average());
  }

  /** The same of each of several decks. */
  public Map<Topic, Mastery> mastery(List<DeckSummary> decks, Progress progress) {
    Map<Topic, Mastery> topics = new TreeMap<>();
    decks.forEach(deck -> topics.put(deck.topic(), mastery(deck, progress)));
    return topics;
  }

  /** The chance, 0 to 1, that a question is remembered now; empty without a memory state. */
  public OptionalDouble recall(QuestionKey key, Progress progress) {
    return progress
        .question(key)
        .flatMap(QuestionProgress::remembered)
        .map(memory -> OptionalDouble.of(Fsrs.retrievability(memory, now, today())))
        .orElse(OptionalDouble.empty());
  }

  /**
   * The same as people take it: not remembered is what was wrong the last time, although FSRS
   * expects most of it to be remembered soon afterwards.
   */
  public OptionalDouble remembered(QuestionKey key, Progress progress) {
    boolean wrong =
        progress.question(key).filter(figures -> figures.lastScore() < HALF).isPresent();
    OptionalDouble recall = recall(key, progress);
    return wrong && recall.isPresent() ? OptionalDouble.of(0) : recall;
  }

  /** How long it takes to answer questions of decks, the verdicts included. */
  public Duration timeFor(List<QuestionKey> questions, List<DeckSummary> decks) {
    Set<QuestionKey> wanted = Set.copyOf(questions);
    return Duration.ofSeconds(
        decks.stream()
            .flatMap(deck -> deck.questions().stream())
            .filter(question -> wanted.contains(question.key()))
            .mapToInt(question -> atStart().learner().seconds(question))
            .sum());
  }

  /** The first of questions of decks, as many as can be answered in some time, at least one. */
  public List<QuestionKey> fitting(
      List<QuestionKey> questions, List<DeckSummary> decks, Duration time) {
    int most = Math.min(1, questions.size());
    while (most < questions.size()
        && timeFor(questions.subList(0, most + 1), decks).compareTo(time) <= 0) {
      most++;
    }
    return questions.subList(0, most);
  }

  /** The questions of decks that are asked where they are not named. */
  public Stream<QuestionKey> askedOf(List<DeckSummary> decks) {
    return decks.stream()
        .flatMap(deck -> deck.questions().stream())
        .filter(this::isAsked)
        .map(QuestionSummary::key);
  }

  /** When the questions of decks fall due, without those that are never asked. */
  public Forecast forecast(List<DeckSummary> decks) {
    return Forecast.of(askedOf(decks).flatMap(key -> memory(key).stream()).toList(), today());
  }

  /** The current instant and day, to preview grades. */
  public Instant now() {
    return now;
  }
}
