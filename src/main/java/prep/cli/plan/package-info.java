/**
 * The plan at the command line.
 *
 * <p>Begin with JobSkills, which reads a job description for {@code prep plan --jd}, or with
 * SyllabusCommand, {@code prep syllabus}. SheetOutput writes the page of {@code prep plan --sheet}.
 *
 * <p>What a job description asks for is found in prep.skills; how it looks is in prep.screen.plan.
 */
@NullMarked
package prep.cli.plan;

import org.jspecify.annotations.NullMarked;
