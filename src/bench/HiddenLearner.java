import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.plan.PlannedQuestion;
import prep.plan.Scope;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** Somebody who learns, of whom a plan sees nothing but recorded answers. */
final class HiddenLearner {

  /**
   * What people are like.
   *
   * @param afterRight by how much more stable than FSRS says memories are that were right first
   * @param afterWrong the same for those that were wrong first
   * @param ownTime whether memories grow as if FSRS held in a time that passes faster or slower by
   *     these factors, instead of being what FSRS says times the factor
   * @param noise the share of open answers that are judged wrongly; with any, options are guessed
   * @param missed the share of days without practice
   * @param uneven the standard deviation, in powers of two, of the factor from question to
   *     question; with any, what is known before differs from section to section
   */
  enum Kind {
    USUAL("as FSRS says", 1, 1, false, 0, 0, 0),
    DOUBLE("stability × 2", 2, 2, false, 0, 0, 0),
    HALF("stability × ½", 0.5, 0.5, false, 0, 0, 0),
    QUARTER("stability × ¼", 0.25, 0.25, false, 0, 0, 0),
    AFTER_MISS("× ¼ after a first miss", 1, 0.25, false, 0, 0, 0),
    FASTER_TIME("forgets and relearns twice as fast", 0.5, 0.5, true, 0, 0, 0),
    NOISY("judges 10 % of open answers wrongly, guesses", 1, 1, false, 0.1, 0, 0),
    ABSENT("misses one day in five", 1, 1, false, 0, 0.2, 0),
    UNEVEN("× ½ to 2 by question, knows some sections", 1, 1, false, 0, 0, 1);

    final String words;
    private final double afterRight;
    private final double afterWrong;
    private final boolean ownTime;
    private final double noise;
    private final double missed;
    private final double uneven;

    Kind(
        String words,
        double afterRight,
        double afterWrong,
        boolean ownTime,
        double noise,
        double missed,
        double uneven) {
      this.words = words;
      this.afterRight = afterRight;
      this.afterWrong = afterWrong;
      this.ownTime = ownTime;
      this.noise = noise;
      this.missed = missed;
      this.uneven = uneven;
    }
  }

  private static final double KNOWN_BEFORE = 0.35;
  private static final double LUCK_OF_FOUR = 0.25;
  private static final double LUCK_OF_TWO = 0.5;

  /** How much longer than usual answers take them, and how far single ones are from that. */
  private static final double SLOWEST = 1.25;

  private static final double QUICKEST = 0.75;
  private static final double SPREAD_OF_TIME = 0.3;

  /** What they truly remember of a question. */
  private static final class Trace {
    private boolean known;
    private boolean met;
    private double factor;
    private double stability;
    private double difficulty;
    private long day;
  }

  private final Kind kind;
  private final SplittableRandom random;
  private final double pace;
  private final Map<QuestionKey, Trace> traces = new HashMap<>();

  HiddenLearner(Kind kind, Scope scope, long seed) {
    this.kind = kind;
    this.random = new SplittableRandom(seed);
    this.pace = QUICKEST + random.nextDouble() * (SLOWEST - QUICKEST);
    for (Scope.Section section : scope.sections()) {
      double known = kind.uneven == 0 ? KNOWN_BEFORE : 2 * KNOWN_BEFORE * random.nextDouble();
      for (PlannedQuestion question : section.questions()) {
        Trace trace = new Trace();
        trace.known = random.nextDouble() < known;
        trace.factor = StrictMath.pow(2, kind.uneven * random.nextGaussian());
        traces.put(question.key(), trace);
      }
    }
  }

  boolean practises() {
    return random.nextDouble() >= kind.missed;
  }

  /** The seconds that answers to questions of a type take people in the median. */
  static int usual(QuestionType type) {
    return switch (type) {
      case TRUE_FALSE -> 20;
      case CHOICE, SHORT -> 30;
      case COMMAND, CLOZE, ORDER -> 45;
      case MATCH -> 60;
      case OPEN -> 150;
      case TASK -> 600;
    };
  }

  /** How long an answer takes them, the verdict included, in milliseconds. */
  long millis(QuestionType type) {
    return Math.round(
        1000 * usual(type) * pace * StrictMath.exp(SPREAD_OF_TIME * random.nextGaussian()));
  }

  /** Whether an answer is recorded as right. */
  boolean answers(QuestionKey key, QuestionType type, long day) {
    Trace trace = traces.get(key);
    boolean right = trace.met ? random.nextDouble() < recall(key, day) : trace.known;
    Grade grade = right ? Grade.GOOD : Grade.AGAIN;
    if (trace.met) {
      long elapsed = day - trace.day;
      long felt =
          kind.ownTime && elapsed > 0 ? Math.max(1, Math.round(elapsed / trace.factor)) : elapsed;
      trace.stability = Fsrs.nextStability(trace.stability, trace.difficulty, felt, grade);
      trace.difficulty = Fsrs.nextDifficulty(trace.difficulty, grade);
    } else {
      trace.met = true;
      trace.factor *= right ? kind.afterRight : kind.afterWrong;
      trace.stability = Fsrs.initialStability(grade);
      trace.difficulty = Fsrs.initialDifficulty(grade);
    }
    trace.day = day;
    return recorded(right, type);
  }

  private boolean recorded(boolean right, QuestionType type) {
    if (kind.noise == 0) {
      return right;
    }
    return switch (type) {
      case OPEN, TASK -> right != random.nextDouble() < kind.noise;
      case CHOICE -> right || random.nextDouble() < LUCK_OF_FOUR;
      case TRUE_FALSE -> right || random.nextDouble() < LUCK_OF_TWO;
      case SHORT, COMMAND, CLOZE, ORDER, MATCH -> right;
    };
  }

  /** The true chance that a question that was met is recalled. */
  double recall(QuestionKey key, long day) {
    Trace trace = traces.get(key);
    return trace.met
        ? Fsrs.retrievability(trace.stability * trace.factor, (double) (day - trace.day))
        : 0;
  }
}
