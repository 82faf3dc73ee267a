/**
 * The screens of the plan.
 *
 * <p>Begin with JobScreen, which shows what a job description asks for, and PlanDialogueScreen,
 * which asks for what a plan needs.
 *
 * <p>Pure functions of state and width, like those of prep.screen.
 */
@NullMarked
package prep.screen.plan;

import org.jspecify.annotations.NullMarked;
