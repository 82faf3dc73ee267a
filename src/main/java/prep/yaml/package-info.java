/**
 * YAML and JSON files as trees that know where each part stands, and trees as YAML again.
 *
 * <p>Begin with TreeReader and Node; Fields and Values take a tree apart and collect what is wrong;
 * SyntaxAdvice says what to mend where YAML stumbles.
 *
 * <p>It knows nothing of decks and questions but the names of the rules in Rule.
 */
@NullMarked
package prep.yaml;

import org.jspecify.annotations.NullMarked;
