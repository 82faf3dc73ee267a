/**
 * The plan at the command line.
 *
 * <p>Begin with PlanCommand, {@code prep plan}: PlanWords reads its command line, PlanQuestions
 * asks a person for what a plan needs, JobSkills reads a job description, SheetOutput writes the
 * page for the eve. SyllabusCommand is {@code prep syllabus}.
 *
 * <p>What a job description asks for is found in prep.skills; which question comes next is decided
 * in prep.plan, and prep.terminal.plan asks it; how it looks is in prep.screen.plan.
 */
@NullMarked
package prep.cli.plan;

import org.jspecify.annotations.NullMarked;
