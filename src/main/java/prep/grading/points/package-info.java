/**
 * Which points an answer in one's own words covers, and which myths it repeats.
 *
 * <p>Begin with Coverage, then MatchEntry (one set of words), SentenceReader (a text as sentences
 * of word forms) and Dismissals (what a sentence calls useless).
 *
 * <p>Deterministic and offline: no language model, no list of synonyms.
 */
@NullMarked
package prep.grading.points;

import org.jspecify.annotations.NullMarked;
