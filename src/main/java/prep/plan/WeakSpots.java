package prep.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import prep.deck.QuestionType;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.QuestionProgress;

/**
 * The questions of a plan that are worth reading once more on the eve, few enough for a page.
 *
 * @param neverRight what was asked and never right without help, of the heaviest sections first
 * @param maySlip what was right once and is least likely to be recalled on the day
 * @param thin what was explained, but not in full, the thinnest first
 * @param heaviest what counts most, where nothing of all that is weak
 * @param more how many more are weak
 */
public record WeakSpots(
    List<PlannedQuestion> neverRight,
    List<PlannedQuestion> maySlip,
    List<PlannedQuestion> thin,
    List<PlannedQuestion> heaviest,
    int more) {

  private static final int MOST_NEVER_RIGHT = 4;
  private static final int MOST_TO_SLIP = 10;
  private static final int MOST_THIN = 5;

  /** What is recalled with at least this chance is safe enough. */
  private static final double SAFE = 0.9;

  public WeakSpots {
    neverRight = List.copyOf(neverRight);
    maySlip = List.copyOf(maySlip);
    thin = List.copyOf(thin);
    heaviest = List.copyOf(heaviest);
  }

  /** The weak spots of somebody with a plan. */
  public static WeakSpots of(Scope scope, Plan plan, Progress progress, LocalDate today) {
    List<Candidate> all = candidates(scope, plan, progress, today);
    List<Candidate> neverRight =
        all.stream().filter(one -> !one.isOpen() && !one.figures().isRightOnce()).toList();
    List<Candidate> thin = all.stream().filter(Candidate::isThin).toList();
    List<Candidate> maySlip =
        all.stream()
            .filter(one -> one.figures().isRightOnce() && !one.isThin())
            .filter(one -> one.recall() < SAFE)
            .toList();
    int weak = neverRight.size() + thin.size() + maySlip.size();
    List<PlannedQuestion> never = first(MOST_NEVER_RIGHT, neverRight, one -> -one.weight());
    List<PlannedQuestion> slipping = first(MOST_TO_SLIP, maySlip, Candidate::recall);
    List<PlannedQuestion> thinnest = first(MOST_THIN, thin, one -> one.figures().lastScore());
    return new WeakSpots(
        never,
        slipping,
        thinnest,
        weak == 0 ? heaviest(scope) : List.of(),
        weak - never.size() - slipping.size() - thinnest.size());
  }

  /**
   * A question that was asked, other than in cram sessions only.
   *
   * @param weight that of its section
   * @param recall how likely it is to be recalled on the day, 0 to 1
   */
  private record Candidate(
      PlannedQuestion question, double weight, QuestionProgress figures, double recall) {

    boolean isOpen() {
      return question.type() == QuestionType.OPEN;
    }

    /** A point was left out of the last answer, or something wrong was said in it. */
    boolean isThin() {
      return isOpen() && !figures.lastFull();
    }
  }

  private static List<Candidate> candidates(
      Scope scope, Plan plan, Progress progress, LocalDate today) {
    Memories memories = Memories.of(scope.questions(), progress::question);
    Learned learned = new Evidence(memories, plan, progress, today).likely();
    List<Candidate> all = new ArrayList<>();
    int place = 0;
    for (Scope.Section section : scope.sections()) {
      for (PlannedQuestion question : section.questions()) {
        Optional<QuestionProgress> figures = progress.question(question.key());
        if (figures.isPresent() && !memories.isNew(place)) {
          double recall = memories.recall(place, Memories.day(plan.by()), learned);
          all.add(new Candidate(question, section.weight(), figures.get(), recall));
        }
        place++;
      }
    }
    return all;
  }

  /** So many of them, the lowest by some measure first. */
  private static List<PlannedQuestion> first(
      int most, List<Candidate> all, ToDoubleFunction<Candidate> measure) {
    return all.stream()
        .sorted(Comparator.comparingDouble(measure))
        .limit(most)
        .map(Candidate::question)
        .toList();
  }

  /** Sections take turns by their weight; answers that must be produced come first. */
  private static List<PlannedQuestion> heaviest(Scope scope) {
    List<List<PlannedQuestion>> left = new ArrayList<>();
    for (Scope.Section section : scope.sections()) {
      left.add(
          new ArrayList<>(
              section.questions().stream()
                  .sorted(Comparator.comparing(question -> !question.produces()))
                  .toList()));
    }
    int[] taken = new int[left.size()];
    List<PlannedQuestion> heaviest = new ArrayList<>();
    while (heaviest.size() < MOST_TO_SLIP) {
      int next = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < taken.length; i++) {
        double share = (taken[i] + 1) / scope.sections().get(i).weight();
        if (!left.get(i).isEmpty() && share < least) {
          next = i;
          least = share;
        }
      }
      if (next < 0) {
        return heaviest;
      }
      taken[next]++;
      heaviest.add(left.get(next).removeFirst());
    }
    return heaviest;
  }

  /** All of them, in the order in which they are read. */
  public List<PlannedQuestion> questions() {
    List<PlannedQuestion> all = new ArrayList<>(neverRight);
    all.addAll(maySlip);
    all.addAll(thin);
    all.addAll(heaviest);
    return all;
  }
}
