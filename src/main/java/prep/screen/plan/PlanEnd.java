package prep.screen.plan;

import prep.plan.Readiness;

/**
 * What a session did for a plan.
 *
 * @param owed how many questions were asked to put them right
 * @param putRight how many of these were right
 * @param fresh how many were new
 * @param freshRight how many of these were right at once
 * @param rightOnceBefore how many of the plan's questions had been right unaided
 * @param rightOnce and how many have been now
 * @param explainedBefore how many that ask for an explanation had been explained well
 * @param secondsLeft how much of the day is left; 0 where it is done
 */
public record PlanEnd(
    int owed,
    int putRight,
    int fresh,
    int freshRight,
    int rightOnceBefore,
    int rightOnce,
    int questions,
    int explainedBefore,
    int explained,
    int toExplain,
    Readiness before,
    Readiness now,
    int secondsLeft) {}
