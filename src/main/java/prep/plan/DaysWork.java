package prep.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import prep.progress.Plan;
import prep.progress.Progress;

/**
 * What a day of a plan asks: made anew from the record whenever it is looked at.
 *
 * @param putRight what was asked on an earlier day and has not been right unaided yet
 * @param fresh what is new
 * @param keep what is least likely to be recalled on the day of the interview
 */
public record DaysWork(
    List<PlannedQuestion> putRight, List<PlannedQuestion> fresh, List<PlannedQuestion> keep) {

  public DaysWork {
    putRight = List.copyOf(putRight);
    fresh = List.copyOf(fresh);
    keep = List.copyOf(keep);
  }

  /**
   * The work that is left of a day.
   *
   * @param seconds how much of the day's time is left
   */
  public static DaysWork of(
      Scope scope, Plan plan, Progress progress, LocalDate today, int seconds) {
    DayRules rules = new DayRules(scope);
    Memories memories = Memories.of(rules.questions(), progress::question);
    DayRules.Work work =
        rules.work(
            memories,
            Memories.day(today),
            Memories.day(plan.by()),
            !today.isBefore(plan.lastStudyDay(today)),
            seconds,
            new Evidence(memories, plan, progress, today).likely());
    return new DaysWork(
        apart(work.putRight(), rules.questions()),
        apart(work.fresh(), rules.questions()),
        apart(work.keep(), rules.questions()));
  }

  /**
   * The questions in order, but none right after one that shares an item, where that can be had.
   */
  private static List<PlannedQuestion> apart(List<Integer> places, List<PlannedQuestion> all) {
    List<PlannedQuestion> left = new ArrayList<>();
    places.forEach(place -> left.add(all.get(place)));
    List<PlannedQuestion> apart = new ArrayList<>();
    Set<String> before = Set.of();
    while (!left.isEmpty()) {
      int next = 0;
      while (next < left.size() && !Collections.disjoint(left.get(next).items(), before)) {
        next++;
      }
      PlannedQuestion question = left.remove(next < left.size() ? next : 0);
      apart.add(question);
      before = Set.copyOf(question.items());
    }
    return apart;
  }

  /** The first {@code most} questions of it. */
  public DaysWork first(int most) {
    int fresher = most - Math.min(most, putRight.size());
    int kept = fresher - Math.min(fresher, fresh.size());
    return new DaysWork(
        putRight.subList(0, Math.min(most, putRight.size())),
        fresh.subList(0, Math.min(fresher, fresh.size())),
        keep.subList(0, Math.min(kept, keep.size())));
  }

  /** All questions, in the order in which they are asked. */
  public List<PlannedQuestion> questions() {
    List<PlannedQuestion> all = new ArrayList<>(putRight);
    all.addAll(fresh);
    all.addAll(keep);
    return all;
  }

  /** How long it all takes, in seconds. */
  public int seconds() {
    return questions().stream().mapToInt(PlannedQuestion::seconds).sum();
  }

  public boolean isEmpty() {
    return putRight.isEmpty() && fresh.isEmpty() && keep.isEmpty();
  }
}
