package prep.screen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prep.plan.DaysWork;
import prep.plan.InterviewDay;
import prep.plan.Readiness;
import prep.progress.Plan;

/**
 * Where somebody with a plan stands on a day.
 *
 * @param about what the plan is for, in few words
 * @param minutes how much of the day's time is left
 * @param begun whether some of it was used
 * @param work what is left to do today
 * @param next what the next day of practice brings
 * @param questions how many the plan has
 * @param rightOnce how many of these were right unaided
 * @param toExplain how many of these ask for an explanation
 * @param explained how many of those were explained well once
 * @param readiness on the day of the interview
 * @param missed days that went by, if any did
 * @param due how many questions are due, once the interview is past
 * @param debriefed whether what the interview asked is written down
 * @param drafts how many of the questions that interviews asked wait for an answer
 */
public record PlanDay(
    LocalDate today,
    Plan plan,
    String about,
    int minutes,
    boolean begun,
    DaysWork work,
    DaysWork next,
    int questions,
    int rightOnce,
    int toExplain,
    int explained,
    Readiness readiness,
    Optional<Missed> missed,
    int due,
    boolean debriefed,
    int drafts) {

  /**
   * Days of practice that went by without it.
   *
   * @param expected what was expected before
   * @param minutes how many a day bring that back; empty where none do
   */
  public record Missed(List<LocalDate> days, Readiness expected, Optional<Integer> minutes) {
    public Missed {
      days = List.copyOf(days);
    }
  }

  /** How many days there are until the interview; negative once it is past. */
  long daysLeft() {
    return plan.by().toEpochDay() - today.toEpochDay();
  }

  /** Whether the interview is past and nothing is left to review after it. */
  public boolean isOver() {
    return daysLeft() < 0 && due == 0;
  }

  /** Whether it is time to write down what the interview asked. */
  public boolean offersDebrief() {
    return daysLeft() <= 0 && daysLeft() >= -InterviewDay.REMEMBERED_DAYS && !debriefed;
  }

  boolean isLastStudyDay() {
    return plan.lastStudyDay(today).equals(today);
  }
}
