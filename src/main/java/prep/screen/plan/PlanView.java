package prep.screen.plan;

import java.time.LocalDate;
import java.util.List;
import prep.plan.Lever;
import prep.plan.Prospect;
import prep.plan.Scope;
import prep.progress.Plan;

/**
 * A plan with what it comes to.
 *
 * @param about what it is for, in few words
 * @param levers what would let more of it fit; none where all fits
 */
public record PlanView(
    LocalDate today,
    Plan plan,
    String about,
    Scope scope,
    Prospect prospect,
    int rightOnce,
    int toExplain,
    int explained,
    List<Lever> levers) {

  public PlanView {
    levers = List.copyOf(levers);
  }

  int questions() {
    return scope.questions().size();
  }

  long daysLeft() {
    return plan.by().toEpochDay() - today.toEpochDay();
  }
}
