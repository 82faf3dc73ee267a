package prep.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prep.deck.Level;
import prep.progress.Plan;
import prep.progress.Progress;

/**
 * A change of a plan that lets more of it fit.
 *
 * @param plan the plan with that change
 * @param scope what it is about then
 * @param prospect what it comes to then
 * @param sections the titles of the sections that it leaves out
 */
public record Lever(Kind kind, Plan plan, Scope scope, Prospect prospect, List<String> sections) {

  /** What is changed. */
  public enum Kind {
    MINUTES,
    SECTIONS,
    LEVEL
  }

  /** Longer days than that are nothing to propose. */
  private static final int MOST_MINUTES = 90;

  private static final int STEP = 15;

  /** Of a plan with few sections none is proposed to be left out. */
  private static final int FEW_SECTIONS = 5;

  private static final int SECTIONS_LEFT_OUT = 3;

  public Lever {
    sections = List.copyOf(sections);
  }

  /**
   * The levers of a plan, minutes first.
   *
   * @param scopes what a changed plan is about
   * @param spent the seconds of today that are used up
   */
  public static List<Lever> of(
      Plan plan, Function<Plan, Scope> scopes, Progress progress, LocalDate today, int spent) {
    Function<Plan, Prospect> prospects =
        changed ->
            Prospect.of(
                scopes.apply(changed),
                changed,
                progress,
                today,
                Math.max(0, changed.minutes() * 60 - spent));
    List<Lever> levers = new ArrayList<>();
    longer(plan, scopes, prospects).ifPresent(levers::add);
    List<String> light = lightSections(scopes.apply(plan));
    if (!light.isEmpty()) {
      List<String> without = new ArrayList<>(plan.without());
      without.addAll(light);
      levers.add(lever(Kind.SECTIONS, plan.withWithout(without), scopes, prospects, light));
    }
    if (plan.level() != Level.JUNIOR) {
      Plan easier = plan.withLevel(plan.level() == Level.SENIOR ? Level.MID : Level.JUNIOR);
      if (!scopes.apply(easier).sections().isEmpty()) {
        levers.add(lever(Kind.LEVEL, easier, scopes, prospects, List.of()));
      }
    }
    return levers;
  }

  private static Lever lever(
      Kind kind,
      Plan plan,
      Function<Plan, Scope> scopes,
      Function<Plan, Prospect> prospects,
      List<String> sections) {
    return new Lever(kind, plan, scopes.apply(plan), prospects.apply(plan), sections);
  }

  /** The fewest minutes in steps of a quarter of an hour that let all fit, else the most. */
  private static Optional<Lever> longer(
      Plan plan, Function<Plan, Scope> scopes, Function<Plan, Prospect> prospects) {
    Lever longest = null;
    for (int minutes = (plan.minutes() / STEP + 1) * STEP;
        minutes <= MOST_MINUTES;
        minutes += STEP) {
      longest = lever(Kind.MINUTES, plan.withMinutes(minutes), scopes, prospects, List.of());
      if (longest.prospect().leftOut() < 1) {
        return Optional.of(longest);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The sections that bring least for the time they take. */
  private static List<String> lightSections(Scope scope) {
    if (scope.sections().size() < FEW_SECTIONS) {
      return List.of();
    }
    return scope.sections().stream()
        .sorted(Comparator.comparingDouble(Lever::weightASecond))
        .limit(SECTIONS_LEFT_OUT)
        .map(Scope.Section::title)
        .toList();
  }

  private static double weightASecond(Scope.Section section) {
    int seconds = section.questions().stream().mapToInt(PlannedQuestion::seconds).sum();
    return section.weight() / Math.max(1, seconds);
  }

  /**
   * The minutes a day, at most 90, that bring back what was expected before some days went by
   * without practice; empty where no number does.
   *
   * @param expected the readiness that was expected then
   */
  public static Optional<Integer> minutesFor(
      double expected, Plan plan, Scope scope, Progress progress, LocalDate today) {
    int low = plan.minutes();
    int high = MOST_MINUTES;
    if (low >= high || likely(plan, high, scope, progress, today) < expected) {
      return Optional.empty();
    }
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (likely(plan, middle, scope, progress, today) < expected) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Optional.of(high);
  }

  private static double likely(
      Plan plan, int minutes, Scope scope, Progress progress, LocalDate today) {
    return Prospect.of(scope, plan.withMinutes(minutes), progress, today, minutes * 60)
        .readiness()
        .likely();
  }
}
