/**
 * Ready by a day, as arithmetic: what to ask today, how many questions one would answer on the day,
 * what doesn't fit, and what would change that.
 *
 * <p>Begin with Scope, the questions of a plan; DaysWork fills a day by the rules of DayRules, and
 * Prospect says what days of such work come to, by simulating them with FSRS as Evidence has it
 * that this user forgets. Lever compares prospects. PlanDialogue asks for what a plan needs,
 * Syllabus ticks off the items of a track, WeakSpots chooses what to read on the eve. The reasons
 * are in src/docs/decisions/0015-ready-by-the-day.md.
 *
 * <p>No clock, no files and no chance of its own: days and seeds come in as arguments. The plan as
 * the user made it is in prep.progress.
 */
@NullMarked
package prep.plan;

import org.jspecify.annotations.NullMarked;
