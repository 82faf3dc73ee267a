import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Track;
import prep.plan.DaysWork;
import prep.plan.PlannedQuestion;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.plan.Scope;
import prep.progress.Fold;
import prep.progress.FormerKeys;
import prep.progress.HistoryEvent;
import prep.progress.Mode;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.Ulid;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.session.DailyPlan;
import prep.session.Standing;

/** The days of one learner until the interview, recorded as prep records them. */
final class PlannedCourse {

  /** By what each day's questions are chosen. */
  enum Strategy {
    PLAN,
    REVIEW,
    REVIEW_WITHOUT_LIMIT
  }

  /** A forecast that was shown, so many days before the day. */
  record Forecast(int before, Readiness range) {
    boolean holds(double truth) {
      // As it is shown, in whole questions.
      return Math.round(truth) >= range.from() && Math.round(truth) <= range.to();
    }

    int width() {
      return range.to() - range.from();
    }
  }

  /**
   * How it went.
   *
   * @param ready what is truly to be expected on the day, of 100
   * @param overrun the most seconds by which a day took longer than its minutes
   * @param excess the most seconds by which that is more than its last answer took
   */
  record Outcome(double ready, List<Forecast> forecasts, long overrun, long excess) {}

  /**
   * What is prepared for.
   *
   * @param days so many days before the interview the plan is made
   */
  record Aim(String track, int days, int minutes) {}

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final long WEEK = 7;
  private static final double RETENTION = 0.9;
  private static final int NEW_A_DAY = 20;
  private static final int MOST_SITTINGS = 3;

  private final Fsrs fsrs = new Fsrs(RETENTION);
  private final List<Deck> decks;
  private final List<Track> tracks;
  private final Aim aim;
  private final Plan plan;
  private final HiddenLearner learner;
  private final SplittableRandom random;
  private final Set<QuestionKey> others = new HashSet<>();
  private final Map<QuestionKey, QuestionType> types = new HashMap<>();
  private Progress progress = Progress.none(RETENTION);
  private Scope scope;
  private List<HistoryEvent> events = new ArrayList<>();
  private Ulid last;
  private long overrun;
  private long excess;

  PlannedCourse(List<Deck> decks, List<Track> tracks, Aim aim, HiddenLearner.Kind kind, long seed) {
    // The others would only slow it down.
    this.decks = decks.stream().filter(deck -> isOf(deck, tracks, aim)).toList();
    this.tracks = tracks.stream().filter(track -> track.name().equals(aim.track())).toList();
    this.aim = aim;
    Instant made = START.atTime(8, 0).toInstant(ZoneOffset.UTC);
    this.plan =
        new Plan(
            made,
            START.plusDays(aim.days()),
            List.of(aim.track()),
            List.of(),
            aim.minutes(),
            Set.of(),
            Level.MID,
            List.of());
    this.random = new SplittableRandom(seed);
    this.last = Ulid.at(made.toEpochMilli(), random);
    add(new HistoryEvent.Planned(last, made, plan));
    fold();
    this.learner = new HiddenLearner(kind, scope, random.nextLong());
    Set<QuestionKey> own = new HashSet<>();
    for (PlannedQuestion question : scope.questions()) {
      own.add(question.key());
      types.put(question.key(), question.type());
    }
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        if (!own.contains(question.key())) {
          others.add(question.key());
        }
      }
    }
  }

  private static boolean isOf(Deck deck, List<Track> tracks, Aim aim) {
    Set<String> ids = new HashSet<>();
    for (Track track : tracks) {
      if (track.name().equals(aim.track())) {
        for (Track.Section section : track.sections()) {
          ids.addAll(section.covers());
          section.items().forEach(item -> ids.add(item.id()));
        }
      }
    }
    return deck.questions().stream()
        .anyMatch(question -> question.covers().stream().anyMatch(ids::contains));
  }

  /** How many questions there are. */
  int questions() {
    return scope.questions().size();
  }

  private int seconds(QuestionType type) {
    return progress.learner().medianSeconds(type).orElse(HiddenLearner.usual(type));
  }

  Outcome outcome(Strategy strategy) {
    List<Forecast> forecasts = new ArrayList<>();
    for (LocalDate day = START; day.isBefore(plan.by()); day = day.plusDays(1)) {
      long before = plan.by().toEpochDay() - day.toEpochDay();
      if (strategy == Strategy.PLAN && before <= WEEK) {
        forecasts.add(
            new Forecast(
                (int) before,
                Prospect.of(scope, plan, progress, day, aim.minutes() * 60).readiness()));
      }
      if (learner.practises()) {
        practise(strategy, day);
      }
    }
    return new Outcome(ready(), forecasts, overrun, excess);
  }

  /** The minutes of one day: in a further sitting where there is time left after the first. */
  private void practise(Strategy strategy, LocalDate day) {
    long now = day.atTime(9, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    long end = now + aim.minutes() * 60_000L;
    for (int sitting = 0; sitting < MOST_SITTINGS; sitting++) {
      int left = (int) ((end - now) / 1000);
      List<QuestionKey> asked =
          left <= 0
              ? List.of()
              : switch (strategy) {
                case PLAN ->
                    DaysWork.of(scope, plan, progress, day, left).questions().stream()
                        .map(PlannedQuestion::key)
                        .toList();
                case REVIEW -> review(day, NEW_A_DAY);
                case REVIEW_WITHOUT_LIMIT -> review(day, Integer.MAX_VALUE);
              };
      String session = last.toString();
      boolean any = false;
      for (QuestionKey key : asked) {
        QuestionType type = types.get(key);
        if (seconds(type) * 1000L <= end - now) {
          long took = learner.millis(type);
          now += took;
          answered(key, type, day, now, took, session);
          any = true;
          if (now > end) {
            overrun = Math.max(overrun, (now - end) / 1000);
            excess = Math.max(excess, (now - end - took) / 1000);
          }
        }
      }
      fold();
      if (!any) {
        return;
      }
    }
  }

  private List<QuestionKey> review(LocalDate day, int most) {
    long learnt =
        progress.questions().values().stream()
            .filter(question -> LocalDate.ofInstant(question.first(), ZoneOffset.UTC).equals(day))
            .count();
    return DailyPlan.of(
            decks, others, key -> standing(key, day), _ -> true, (int) Math.max(0, most - learnt))
        .questions();
  }

  private Standing standing(QuestionKey key, LocalDate day) {
    return progress
        .question(key)
        .map(question ->
            new Standing(
                true,
                question.memory().isDue(day),
                Fsrs.retrievability(
                    question.memory(), day.atTime(9, 0).toInstant(ZoneOffset.UTC), day),
                question.score(),
                question.lastFull()))
        .orElse(Standing.NEW);
  }

  private void answered(
      QuestionKey key, QuestionType type, LocalDate day, long at, long took, String session) {
    boolean right = learner.answers(key, type, day.toEpochDay());
    last = last.next(at, random);
    add(
        new HistoryEvent.Answered(
            last,
            Instant.ofEpochMilli(at),
            day,
            session,
            key,
            "00000000",
            type,
            new HistoryEvent.Answered.Given.Numbers(List.of(1)),
            right ? 1 : 0,
            right ? Grade.GOOD : Grade.AGAIN,
            took,
            false,
            Mode.QUIZ,
            HistoryEvent.Manner.PLAIN));
  }

  private void add(HistoryEvent event) {
    events.add(event);
  }

  private void fold() {
    Fold fold = new Fold(fsrs, FormerKeys.NONE, Map.of());
    events.forEach(fold::add);
    progress = fold.onto(progress).orElseThrow();
    events = new ArrayList<>();
    scope = Scope.of(plan, tracks, decks, Set.of(), question -> seconds(question.type()));
  }

  private boolean isRightOnce(PlannedQuestion question) {
    return progress.question(question.key()).filter(figures -> figures.isRightOnce()).isPresent();
  }

  /** What the learner would truly answer on the day, of 100: sections by weight. */
  private double ready() {
    double sum = 0;
    double weights = 0;
    for (Scope.Section section : scope.sections()) {
      double answered = 0;
      for (PlannedQuestion question : section.questions()) {
        if (isRightOnce(question)) {
          double recall = learner.recall(question.key(), plan.by().toEpochDay());
          answered +=
              switch (question.type()) {
                case CHOICE, TRUE_FALSE -> Math.min(recall, 0.7);
                case SHORT, COMMAND, CLOZE, ORDER, MATCH, OPEN, TASK -> recall;
              };
        }
      }
      sum += section.weight() * answered / section.questions().size();
      weights += section.weight();
    }
    return 100 * sum / weights;
  }
}
