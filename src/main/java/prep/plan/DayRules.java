package prep.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The three rules by which a day's minutes are filled: put right what was wrong, learn what is new,
 * keep what would be forgotten. A question is taken only if its time still fits.
 */
final class DayRules {

  /** So much of the time for new questions goes to those whose answer must be produced. */
  private static final double SHARE_PRODUCED = 0.4;

  private final List<Scope.Section> sections;
  private final List<PlannedQuestion> questions;
  private final int[] sectionOf;

  DayRules(Scope scope) {
    this.sections = scope.sections();
    this.questions = scope.questions();
    this.sectionOf = new int[questions.size()];
    int place = 0;
    for (int section = 0; section < sections.size(); section++) {
      for (int i = 0; i < sections.get(section).questions().size(); i++) {
        sectionOf[place++] = section;
      }
    }
  }

  List<PlannedQuestion> questions() {
    return questions;
  }

  /** What a day asks, as places, each list in the order in which it is asked. */
  record Work(List<Integer> putRight, List<Integer> fresh, List<Integer> keep) {}

  /**
   * The work of a day, in what is left of it.
   *
   * @param today the day
   * @param by the day to be ready
   * @param isLast whether it is the last day of practice, which brings nothing new
   */
  Work work(Memories memories, int today, int by, boolean isLast, int seconds, Learned learned) {
    int left = seconds;
    List<Integer> putRight = new ArrayList<>();
    for (int place : owed(memories, today, by, learned)) {
      int cost = questions.get(place).seconds();
      if (cost <= left) {
        putRight.add(place);
        left -= cost;
      }
    }
    List<Integer> fresh = isLast ? List.of() : fresh(memories, left);
    for (int place : fresh) {
      left -= questions.get(place).seconds();
    }
    List<Integer> keep = new ArrayList<>();
    if (left > 0) {
      for (int place : kept(memories, today, by, learned)) {
        int cost = questions.get(place).seconds();
        if (cost <= left) {
          keep.add(place);
          left -= cost;
        }
      }
    }
    return new Work(putRight, fresh, keep);
  }

  private List<Integer> owed(Memories memories, int today, int by, Learned learned) {
    List<Integer> owed = new ArrayList<>();
    for (int place = 0; place < questions.size(); place++) {
      if (!memories.isNew(place)
          && memories.isOwed(place)
          && !memories.isAskedSince(place, today)) {
        owed.add(place);
      }
    }
    return byRecall(owed, memories, by, learned);
  }

  private List<Integer> kept(Memories memories, int today, int by, Learned learned) {
    List<Integer> known = new ArrayList<>();
    for (int place = 0; place < questions.size(); place++) {
      if (!memories.isNew(place)
          && !memories.isOwed(place)
          && !memories.isAskedSince(place, today)) {
        known.add(place);
      }
    }
    return byRecall(known, memories, by, learned);
  }

  private record Ranked(int place, double recall) {}

  /** What is least likely to be recalled on the day comes first. */
  private static List<Integer> byRecall(
      List<Integer> places, Memories memories, int by, Learned learned) {
    return places.stream()
        .map(place -> new Ranked(place, memories.recall(place, by, learned)))
        .sorted(Comparator.comparingDouble(Ranked::recall).thenComparingInt(Ranked::place))
        .map(Ranked::place)
        .toList();
  }

  /**
   * New questions: of the section that has had the least time for its weight, on items not met yet
   * if there are any, and enough of those whose answer must be produced.
   */
  private List<Integer> fresh(Memories memories, int seconds) {
    double[] had = new double[sections.size()];
    Set<String> met = new HashSet<>();
    List<List<Integer>> left = new ArrayList<>();
    sections.forEach(_ -> left.add(new ArrayList<>()));
    for (int place = 0; place < questions.size(); place++) {
      if (memories.isNew(place)) {
        left.get(sectionOf[place]).add(place);
      } else {
        had[sectionOf[place]] += questions.get(place).seconds();
        met.addAll(questions.get(place).items());
      }
    }
    List<Integer> fresh = new ArrayList<>();
    int room = seconds;
    int produced = 0;
    int all = 0;
    while (true) {
      boolean wanted = produced < SHARE_PRODUCED * (all + 1);
      int place = next(left, had, met, room, wanted);
      if (place < 0 && wanted) {
        place = next(left, had, met, room, false);
      }
      if (place < 0) {
        return fresh;
      }
      PlannedQuestion question = questions.get(place);
      left.get(sectionOf[place]).remove(/* element */ (Integer) place);
      had[sectionOf[place]] += question.seconds();
      met.addAll(question.items());
      room -= question.seconds();
      all += question.seconds();
      produced += question.produces() ? question.seconds() : 0;
      fresh.add(place);
    }
  }

  /** The next new question, or -1 where none fits. */
  private int next(
      List<List<Integer>> left, double[] had, Set<String> met, int room, boolean produced) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int section = 0; section < left.size(); section++) {
      double share = had[section] / sections.get(section).weight();
      if (share < least) {
        int place = next(left.get(section), met, room, produced);
        if (place >= 0) {
          best = place;
          least = share;
        }
      }
    }
    return best;
  }

  private int next(List<Integer> places, Set<String> met, int room, boolean produced) {
    int first = -1;
    for (int place : places) {
      PlannedQuestion question = questions.get(place);
      if (question.seconds() <= room && (!produced || question.produces())) {
        if (!met.containsAll(question.items())) {
          return place;
        }
        first = first < 0 ? place : first;
      }
    }
    return first;
  }
}
