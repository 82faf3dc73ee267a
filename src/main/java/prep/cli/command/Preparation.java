package prep.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Track;
import prep.plan.DaysWork;
import prep.plan.Lever;
import prep.plan.PlannedQuestion;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.plan.Scope;
import prep.plan.WeakSpots;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.progress.TickedPoints;

/** A plan, and where the user stands with it now. */
public final class Preparation {

  private static final int SECONDS = 60;

  private final Plan plan;
  private final List<Track> tracks;
  private final List<DeckSummary> decks;
  private final Study study;
  private final Progress progress;
  private final Scope scope;

  private Preparation(
      Plan plan, List<Track> tracks, List<DeckSummary> decks, Study study, Progress progress) {
    this.plan = plan;
    this.tracks = tracks;
    this.decks = decks;
    this.study = study;
    this.progress = progress;
    this.scope = scope(plan);
  }

  /** The user's plan, if there is one, as things stood when the command began. */
  public static Optional<Preparation> of(Decks decks, List<DeckSummary> known, Study study) {
    return study.atStart().planned().map(plan -> of(plan, decks, known, study));
  }

  /** Some plan, whether it is the user's or not. */
  public static Preparation of(Plan plan, Decks decks, List<DeckSummary> known, Study study) {
    // A track may have gone since the plan was made; the rest of it can still be prepared.
    List<Track> tracks = decks.tracks().all();
    return new Preparation(plan, tracks, known, study, study.atStart());
  }

  /** The same as things stand now, with what was answered since. */
  public Preparation now() {
    return new Preparation(plan, tracks, decks, study, study.journal().progress());
  }

  /** Whether the day of the interview is past. */
  public boolean isPast() {
    return plan.by().isBefore(today());
  }

  /** What a plan is about. */
  public Scope scope(Plan any) {
    List<Track> named = new ArrayList<>();
    for (String name : any.tracks()) {
      tracks.stream().filter(track -> track.name().equals(name)).forEach(named::add);
    }
    return Scope.of(any, named, decks, progress.mutes(), progress.learner()::seconds);
  }

  public Plan plan() {
    return plan;
  }

  public Scope scope() {
    return scope;
  }

  public LocalDate today() {
    return study.today();
  }

  /** What the plan is for, in few words. */
  public String about() {
    List<String> names = new ArrayList<>(plan.tracks());
    plan.topics().forEach(topic -> names.add(topic.name()));
    return String.join(", ", names);
  }

  /**
   * The seconds that today's answers to questions of the plan took. Where no time passed, as under
   * a frozen clock, it's what is usual.
   */
  public int spent() {
    Map<QuestionKey, Integer> spent = progress.learner().spentOn(today());
    return scope.questions().stream()
        .filter(question -> spent.containsKey(question.key()))
        .mapToInt(question -> {
          int seconds = spent.getOrDefault(question.key(), 0);
          return seconds == 0 ? question.seconds() : seconds;
        })
        .sum();
  }

  /** The seconds that are left of today's; none on a day off. */
  public int secondsLeft() {
    return plan.isStudyDay(today()) ? Math.max(0, plan.minutes() * SECONDS - spent()) : 0;
  }

  /** What is to be asked today in so many seconds. */
  public DaysWork work(int seconds) {
    return DaysWork.of(scope, plan, progress, today(), seconds);
  }

  /** What is to be asked on the next day of practice as things stand. */
  public DaysWork next() {
    LocalDate day = today().plusDays(1);
    while (day.isBefore(plan.by()) && !plan.isStudyDay(day)) {
      day = day.plusDays(1);
    }
    return DaysWork.of(scope, plan, progress, day, plan.minutes() * SECONDS);
  }

  /** Whether today is the last day of practice. */
  public boolean isLastStudyDay() {
    return plan.lastStudyDay(today()).equals(today());
  }

  /** What the days to come bring. */
  public Prospect prospect() {
    return Prospect.of(scope, plan, progress, today(), secondsLeft());
  }

  /** What lets more of the plan fit. */
  public List<Lever> levers() {
    return Lever.of(plan, this::scope, progress, today(), spent());
  }

  /** How many questions of the plan were right unaided. */
  public int rightOnce() {
    return (int) scope.questions().stream().filter(this::isRightOnce).count();
  }

  private boolean isRightOnce(PlannedQuestion question) {
    return progress.question(question.key()).filter(QuestionProgress::isRightOnce).isPresent();
  }

  /** Whether a question was asked and must still be put right. */
  public boolean isOwed(QuestionKey question) {
    return progress.question(question).filter(QuestionProgress::isOwed).isPresent();
  }

  /** Whether a question was never answered. */
  public boolean isNew(QuestionKey question) {
    return !progress.isAnswered(question);
  }

  /** How many questions ask for an explanation. */
  public int toExplain() {
    return (int) scope.questions().stream().filter(Preparation::isOpen).count();
  }

  /** How many of these were explained well once. */
  public int explained() {
    return (int)
        scope.questions().stream().filter(Preparation::isOpen).filter(this::isRightOnce).count();
  }

  private static boolean isOpen(PlannedQuestion question) {
    return question.type() == QuestionType.OPEN;
  }

  /** The questions that were right and are the likeliest to be right again, the surest first. */
  public List<PlannedQuestion> surest(int most) {
    return scope.questions().stream()
        .filter(this::isRightOnce)
        .sorted(
            Comparator.comparingDouble(
                question -> -study.recall(question.key(), progress).orElse(0)))
        .limit(most)
        .toList();
  }

  /**
   * The days of practice that went by without an answer since the last one, or since the day the
   * plan was made; none once there is an answer today.
   */
  public List<LocalDate> missed() {
    LocalDate last = study.day(plan.made());
    if (!progress.days().isEmpty() && progress.days().lastKey().isAfter(last)) {
      last = progress.days().lastKey();
    }
    List<LocalDate> missed = new ArrayList<>();
    for (LocalDate day = last.plusDays(1); day.isBefore(today()); day = day.plusDays(1)) {
      if (plan.isStudyDay(day)) {
        missed.add(day);
      }
    }
    return missed;
  }

  /** What was expected before some days went by without practice. */
  public Readiness expected(LocalDate firstMissed) {
    return Prospect.of(scope, plan, progress, firstMissed, plan.minutes() * SECONDS).readiness();
  }

  /** The minutes a day that bring that back, if any do. */
  public Optional<Integer> minutesFor(Readiness expected) {
    return Lever.minutesFor(expected.likely(), plan, scope, progress, today());
  }

  /** What it is for: the titles of the plan's tracks and topics. */
  public String title() {
    List<String> titles = new ArrayList<>();
    for (String name : plan.tracks()) {
      tracks.stream()
          .filter(track -> track.name().equals(name))
          .forEach(track -> titles.add(track.title()));
    }
    for (DeckSummary deck : decks) {
      if (plan.topics().contains(deck.topic())) {
        titles.add(deck.title());
      }
    }
    return titles.isEmpty() ? "Interview" : String.join(", ", titles);
  }

  /** What is worth reading on the eve. */
  public WeakSpots weakSpots() {
    return WeakSpots.of(scope, plan, progress, today());
  }

  /** The points that were ticked in the last answers; the whole history is read for it. */
  public Map<QuestionKey, TickedPoints.Ticks> ticked() {
    TickedPoints ticked = new TickedPoints();
    study.journal().events(ticked::add);
    return ticked.last(progress.renamed());
  }
}
