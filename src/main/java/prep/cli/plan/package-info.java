/**
 * The plan at the command line.
 *
 * <p>Begin with JobSkills, which reads a job description for {@code prep plan --jd}, and
 * PlanQuestions, which asks a person for what a plan needs.
 *
 * <p>What a job description asks for is found in prep.skills; which question comes next is decided
 * in prep.plan, and prep.terminal.plan asks it; how it looks is in prep.screen.plan.
 */
@NullMarked
package prep.cli.plan;

import org.jspecify.annotations.NullMarked;
