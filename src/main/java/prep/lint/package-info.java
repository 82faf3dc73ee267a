/**
 * Finds weak spots in readable questions, by the rules of item writing.
 *
 * <p>Begin with LintRule, which names every rule, then Linter, which runs them.
 *
 * <p>What makes a deck unreadable is found by its reader in prep.files.
 */
@NullMarked
package prep.lint;

import org.jspecify.annotations.NullMarked;
