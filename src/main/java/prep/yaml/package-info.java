/**
 * YAML and JSON files as trees that know the position of each part, and trees as YAML again.
 *
 * <p>Begin with TreeReader and Node; Fields and Values take a tree apart and collect what is wrong;
 * SyntaxAdvice says how to fix what YAML stumbles over.
 *
 * <p>It knows nothing of decks and questions except Rule, the names of what can be wrong in a file.
 */
@NullMarked
package prep.yaml;

import org.jspecify.annotations.NullMarked;
