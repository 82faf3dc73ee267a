/**
 * The screens of the plan.
 *
 * <p>Begin with PlanScreen, a plan and what it comes to, and PlanDayScreen, a day of it.
 * PlanDialogueScreen asks for what a plan needs, JobScreen shows what a job description asks for,
 * SyllabusScreen is the checklist of a track, EveSheet the page for the eve.
 *
 * <p>Pure functions of state and width, like those of prep.screen.
 */
@NullMarked
package prep.screen.plan;

import org.jspecify.annotations.NullMarked;
