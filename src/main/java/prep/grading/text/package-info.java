/**
 * Whether a typed text is an accepted one: what is forgiven, such as typos and case, numbers,
 * regular expressions.
 *
 * <p>Begin with TextMatch, which compares one answer with all accepted ones, then TextComparison.
 *
 * <p>No command lines and no open answers: they have packages of their own.
 */
@NullMarked
package prep.grading.text;

import org.jspecify.annotations.NullMarked;
