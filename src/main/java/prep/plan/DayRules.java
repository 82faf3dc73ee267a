package prep.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The three rules by which a day's minutes are filled: put right what was wrong, learn what is new,
 * keep what would be forgotten. A question is taken only if its time still fits.
 *
 * <p>They run some thousand times for one forecast, so they work on places and numbers.
 */
final class DayRules {

  /** So much of the time for new questions goes to those whose answer must be produced. */
  private static final double SHARE_PRODUCED = 0.4;

  private final List<PlannedQuestion> questions;
  private final int[] seconds;
  private final boolean[] produces;
  private final int[] sectionOf;
  private final int[] ends;
  private final double[] weights;
  private final int[][] items;
  private final int itemCount;

  DayRules(Scope scope) {
    this.questions = scope.questions();
    int size = questions.size();
    this.seconds = new int[size];
    this.produces = new boolean[size];
    this.sectionOf = new int[size];
    this.items = new int[size][];
    List<Scope.Section> sections = scope.sections();
    this.ends = new int[sections.size()];
    this.weights = new double[sections.size()];
    int place = 0;
    int count = 0;
    for (int section = 0; section < ends.length; section++) {
      weights[section] = sections.get(section).weight();
      Map<String, Integer> numbers = new HashMap<>();
      for (String item : sections.get(section).items()) {
        numbers.put(item, count++);
      }
      for (PlannedQuestion question : sections.get(section).questions()) {
        seconds[place] = question.seconds();
        produces[place] = question.produces();
        sectionOf[place] = section;
        items[place] = question.items().stream().mapToInt(numbers::get).toArray();
        place++;
      }
      ends[section] = place;
    }
    this.itemCount = count;
  }

  List<PlannedQuestion> questions() {
    return questions;
  }

  /** How many items the sections have. */
  int itemCount() {
    return itemCount;
  }

  /** The numbers, from 0, of the items that a question covers. */
  int[] items(int place) {
    return items[place];
  }

  /** What a day asks, as places, each list in the order in which it is asked. */
  record Work(List<Integer> putRight, List<Integer> fresh, List<Integer> keep) {}

  /**
   * The work of a day, in what is left of it.
   *
   * @param today the day
   * @param by the day to be ready
   * @param isLast whether it is the last day of practice, which brings nothing new unless it is the
   *     first one, too
   */
  Work work(Memories memories, int today, int by, boolean isLast, int left, Learned learned) {
    List<Integer> putRight = new ArrayList<>();
    int room = left - fill(putRight, asked(memories, true, today, by, learned), left);
    List<Integer> fresh = new ArrayList<>();
    if (!isLast || !memories.isAnyAskedBefore(today)) {
      room -= fresh(fresh, memories, room);
    }
    List<Integer> keep = new ArrayList<>();
    fill(keep, asked(memories, false, today, by, learned), room);
    return new Work(putRight, fresh, keep);
  }

  /** Takes what fits, in order, and says how long it takes. */
  private int fill(List<Integer> taken, int[] places, int room) {
    int spent = 0;
    for (int place : places) {
      if (seconds[place] <= room - spent) {
        taken.add(place);
        spent += seconds[place];
      }
    }
    return spent;
  }

  /**
   * What was asked on an earlier day, the least likely to be recalled on the day first.
   *
   * @param owed whether what must still be put right is wanted, or the rest
   */
  private int[] asked(Memories memories, boolean owed, int today, int by, Learned learned) {
    // Age in the upper half, place in the lower: sorted as numbers in half the time of objects.
    long[] keys = new long[questions.size()];
    int count = 0;
    for (int place = 0; place < keys.length; place++) {
      if (!memories.isNew(place)
          && memories.isOwed(place) == owed
          && !memories.isAskedSince(place, today)) {
        float age = (float) memories.age(place, by, learned);
        keys[count++] = (long) ~Float.floatToIntBits(age) << Integer.SIZE | place;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = (int) keys[i];
    }
    return places;
  }

  /** New questions, and what is known of those before them. */
  private final class Fresh {
    private final double[] had = new double[weights.length];
    private final boolean[] met = new boolean[itemCount];
    private final boolean[] taken = new boolean[questions.size()];

    void take(int place) {
      taken[place] = true;
      had[sectionOf[place]] += seconds[place] / weights[sectionOf[place]];
      for (int item : items[place]) {
        met[item] = true;
      }
    }

    /**
     * The next new question: of the section that has had the least time for its weight, on an item
     * not met yet if there is one. -1 where none fits.
     */
    int next(int room, boolean produced) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      int start = 0;
      for (int section = 0; section < ends.length; section++) {
        if (had[section] < least) {
          int place = next(start, ends[section], room, produced);
          if (place >= 0) {
            best = place;
            least = had[section];
          }
        }
        start = ends[section];
      }
      return best;
    }

    private int next(int start, int end, int room, boolean produced) {
      int first = -1;
      for (int place = start; place < end; place++) {
        if (!taken[place] && seconds[place] <= room && (!produced || produces[place])) {
          if (isOnNewItem(place)) {
            return place;
          }
          first = first < 0 ? place : first;
        }
      }
      return first;
    }

    private boolean isOnNewItem(int place) {
      for (int item : items[place]) {
        if (!met[item]) {
          return true;
        }
      }
      return false;
    }
  }

  /** Takes new questions, enough of them such as must be produced; says how long they take. */
  private int fresh(List<Integer> fresh, Memories memories, int room) {
    Fresh left = new Fresh();
    for (int place = 0; place < questions.size(); place++) {
      if (!memories.isNew(place)) {
        left.take(place);
      }
    }
    int produced = 0;
    int spent = 0;
    while (true) {
      boolean wanted = produced < SHARE_PRODUCED * (spent + 1);
      int place = left.next(room - spent, wanted);
      if (place < 0 && wanted) {
        place = left.next(room - spent, false);
      }
      if (place < 0) {
        return spent;
      }
      left.take(place);
      spent += seconds[place];
      produced += produces[place] ? seconds[place] : 0;
      fresh.add(place);
    }
  }
}
