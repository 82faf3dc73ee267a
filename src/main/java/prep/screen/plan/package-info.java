/**
 * The screens of the plan.
 *
 * <p>Begin with JobScreen, which shows what a job description asks for, or with SyllabusScreen, the
 * checklist of a track.
 *
 * <p>Pure functions of state and width, like those of prep.screen.
 */
@NullMarked
package prep.screen.plan;

import org.jspecify.annotations.NullMarked;
