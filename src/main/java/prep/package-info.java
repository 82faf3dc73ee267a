/**
 * {@code prep}, a quiz for interview preparation in a terminal: a pure core in an imperative shell.
 *
 * <p>Begin with {@link prep.Main} and the list of packages: each is named after what it holds, and
 * its documentation says where to begin and what may not come in. {@code ArchitectureTest} holds
 * who may use what.
 *
 * <p>Only this package exits, names the standard streams or guards their descriptors.
 */
@NullMarked
package prep;

import org.jspecify.annotations.NullMarked;
