package prep.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import prep.progress.Plan;
import prep.progress.Progress;

/**
 * What the days until the interview come to if each brings its minutes, as the mean of many
 * simulated courses.
 *
 * @param readiness on the day
 * @param days each day of practice from today on
 * @param sections the same by section, in the order of the scope
 * @param leftOut how many questions are never asked
 * @param unmet how many items no question of which is asked
 * @param allMet the day by which every item was met; null where some are not
 * @param rightOnce how many questions will have been right unaided
 * @param recalled the share of these, 0 to 1, that is recalled on the day
 */
public record Prospect(
    Readiness readiness,
    List<Day> days,
    List<OfSection> sections,
    double leftOut,
    double unmet,
    @Nullable LocalDate allMet,
    double rightOnce,
    double recalled) {

  /**
   * Expected numbers of one day, which may be missed; how many were right at least once at its end.
   */
  public record Day(LocalDate date, double putRight, double fresh, double keep, double rightOnce) {}

  /**
   * One section.
   *
   * @param rightOnceNow how many of its questions were right unaided so far
   * @param readiness the share of it, 0 to 1, that would be answered on the day
   * @param unmet how many of its items no question of which is asked
   */
  public record OfSection(
      String title,
      double weight,
      int questions,
      int rightOnceNow,
      double readiness,
      double unmet) {}

  /** So many courses are simulated: enough for the ends of the range to hold still. */
  private static final int COURSES = 80;

  /** From so many days on there are fewer courses: each takes longer, and they differ less. */
  private static final int LONG = 30;

  private static final int FEWEST = 20;

  /**
   * The ends of the range, in standard deviations. With this, 90 of 100 ranges hold in the
   * simulation of src/bench.
   */
  private static final double WIDTH = 1.45;

  /** What no course of this model tells, in questions of 100. */
  private static final double UNTOLD = 1.5;

  private static final long SEED = 20_261_130;

  public Prospect {
    days = List.copyOf(days);
    sections = List.copyOf(sections);
  }

  /**
   * The prospect of a plan.
   *
   * @param seconds how much of today is left
   */
  public static Prospect of(
      Scope scope, Plan plan, Progress progress, LocalDate today, int seconds) {
    return new Courses(scope, plan, progress, today, seconds).prospect();
  }

  /** The simulated courses, added up. */
  private static final class Courses {
    private final Scope scope;
    private final DayRules rules;
    private final Memories now;
    private final Evidence evidence;
    private final List<LocalDate> dates = new ArrayList<>();
    private final int by;
    private final int today;
    private final int todaysSeconds;
    private final int daysSeconds;
    private final double[][] sums;
    private final double[] ofSections;
    private final double[] unmetOfSections;
    private final int courses;
    private final double[] readiness;
    private final double[] unmetAfter;
    private double leftOut;
    private double rightOnce;
    private double recalled;

    Courses(Scope scope, Plan plan, Progress progress, LocalDate from, int seconds) {
      this.scope = scope;
      this.rules = new DayRules(scope);
      this.now = Memories.of(rules.questions(), progress::question);
      this.evidence = new Evidence(now, plan, progress, from);
      for (LocalDate day = from; day.isBefore(plan.by()); day = day.plusDays(1)) {
        if (plan.isStudyDay(day)) {
          dates.add(day);
        }
      }
      this.by = Memories.day(plan.by());
      this.today = Memories.day(from);
      this.todaysSeconds = seconds;
      this.daysSeconds = plan.minutes() * 60;
      this.sums = new double[dates.size()][4];
      this.ofSections = new double[scope.sections().size()];
      this.unmetOfSections = new double[scope.sections().size()];
      this.unmetAfter = new double[dates.size()];
      this.courses = Math.clamp(COURSES * LONG / Math.max(1, dates.size()), FEWEST, COURSES);
      this.readiness = new double[courses];
    }

    Prospect prospect() {
      SplittableRandom random = new SplittableRandom(SEED);
      for (int course = 0; course < courses; course++) {
        run(course, random.split());
      }
      List<Day> days = new ArrayList<>();
      LocalDate allMet = null;
      for (int i = 0; i < dates.size(); i++) {
        double[] sum = sums[i];
        days.add(
            new Day(
                dates.get(i),
                sum[0] / courses,
                sum[1] / courses,
                sum[2] / courses,
                sum[3] / courses));
        if (allMet == null && unmetAfter[i] < courses / 2.0) {
          allMet = dates.get(i);
        }
      }
      return new Prospect(
          range(),
          days,
          sections(),
          leftOut / courses,
          Arrays.stream(unmetOfSections).sum() / courses,
          allMet,
          rightOnce / courses,
          rightOnce == 0 ? 0 : recalled / rightOnce);
    }

    private Readiness range() {
      double mean = Arrays.stream(readiness).average().orElse(0);
      double squares = Arrays.stream(readiness).map(r -> (r - mean) * (r - mean)).sum();
      double deviation = StrictMath.sqrt(squares / (courses - 1));
      double half = mean == 0 ? 0 : WIDTH * StrictMath.hypot(deviation, UNTOLD);
      return new Readiness(Math.max(0, mean - half), mean, Math.min(100, mean + half));
    }

    private List<OfSection> sections() {
      List<OfSection> all = new ArrayList<>();
      int place = 0;
      for (int i = 0; i < ofSections.length; i++) {
        Scope.Section section = scope.sections().get(i);
        int right = 0;
        for (int n = 0; n < section.questions().size(); n++) {
          right += now.isRightOnce(place++) ? 1 : 0;
        }
        all.add(
            new OfSection(
                section.title(),
                section.weight(),
                section.questions().size(),
                right,
                ofSections[i] / courses,
                unmetOfSections[i] / courses));
      }
      return all;
    }

    private void run(int course, SplittableRandom random) {
      Memories memories = now.copy();
      Learned likely = evidence.likely();
      Learned drawn = evidence.drawn(random);
      for (int i = 0; i < dates.size(); i++) {
        int day = Memories.day(dates.get(i));
        // Whoever asks today is about to practise; the days to come are open.
        if (day != today && random.nextDouble() < drawn.missed()) {
          sums[i][3] += rightOnce(memories);
          unmetAfter[i] += isAllMet(memories) ? 0 : 1;
          continue;
        }
        int seconds = (int) ((day == today ? todaysSeconds : daysSeconds) / drawn.pace());
        DayRules.Work work = rules.work(memories, day, by, i == dates.size() - 1, seconds, likely);
        answer(work.putRight(), memories, day, drawn, random);
        answer(work.fresh(), memories, day, drawn, random);
        answer(work.keep(), memories, day, drawn, random);
        sums[i][0] += work.putRight().size();
        sums[i][1] += work.fresh().size();
        sums[i][2] += work.keep().size();
        sums[i][3] += rightOnce(memories);
        unmetAfter[i] += isAllMet(memories) ? 0 : 1;
      }
      readiness[course] = onTheDay(memories, drawn);
    }

    private static void answer(
        List<Integer> places,
        Memories memories,
        int day,
        Learned learned,
        SplittableRandom random) {
      for (int place : places) {
        double chance =
            memories.isNew(place) ? learned.known() : memories.recall(place, day, learned);
        memories.answer(place, day, random.nextDouble() < chance);
      }
    }

    private static int rightOnce(Memories memories) {
      int right = 0;
      for (int place = 0; place < memories.size(); place++) {
        right += memories.isRightOnce(place) ? 1 : 0;
      }
      return right;
    }

    private boolean isAllMet(Memories memories) {
      boolean[] met = new boolean[rules.itemCount()];
      int left = met.length;
      for (int place = 0; place < memories.size(); place++) {
        if (!memories.isNew(place)) {
          for (int item : rules.items(place)) {
            left -= met[item] ? 0 : 1;
            met[item] = true;
          }
        }
      }
      return left == 0;
    }

    /** What would be answered, of 100. */
    private double onTheDay(Memories memories, Learned learned) {
      double sum = 0;
      double weights = 0;
      int place = 0;
      boolean[] met = new boolean[rules.itemCount()];
      for (int i = 0; i < ofSections.length; i++) {
        Scope.Section section = scope.sections().get(i);
        double answered = 0;
        int unmet = section.items().size();
        for (PlannedQuestion question : section.questions()) {
          if (memories.isNew(place)) {
            leftOut++;
          } else {
            for (int item : rules.items(place)) {
              unmet -= met[item] ? 0 : 1;
              met[item] = true;
            }
          }
          if (memories.isRightOnce(place)) {
            double recall = memories.recall(place, by, learned);
            rightOnce++;
            recalled += recall;
            answered += question.worth(recall);
          }
          place++;
        }
        double share = answered / section.questions().size();
        ofSections[i] += share;
        unmetOfSections[i] += unmet;
        sum += section.weight() * share;
        weights += section.weight();
      }
      return weights == 0 ? 0 : 100 * sum / weights;
    }
  }
}
