/**
 * prep, a quiz for interview preparation in a terminal: a pure core in an imperative shell.
 *
 * <p>Begin with Main and the list of packages: each is named after what it holds, and its
 * documentation says where to begin and what must stay out. ArchitectureTest holds who may use
 * what. The core is deck, problem, schedule, text, code, markdown, grading, progress, session,
 * search and screen; all others are the shell around it.
 *
 * <p>Only this package exits, names the standard streams or protects their file descriptors.
 */
@NullMarked
package prep;

import org.jspecify.annotations.NullMarked;
