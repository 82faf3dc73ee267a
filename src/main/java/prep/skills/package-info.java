/**
 * What a job description asks for: skills by their names, required or nice to have, and what prep
 * has for them.
 *
 * <p>Begin with JobDescription, which reads a text, and Skills, the table of names. SkillFinder
 * finds names in the text, NameContext decides about names that are ordinary words too, and Wishes
 * tells what is only nice to have. TrackFit says which track suits best.
 *
 * <p>No files of its own (SkillsReader gets the table as bytes) and no guessing: what the table
 * doesn't name isn't found.
 */
@NullMarked
package prep.skills;

import org.jspecify.annotations.NullMarked;
