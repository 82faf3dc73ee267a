/**
 * The front end of a session for programs: events as JSON, one object a line; answers as lines or
 * objects.
 *
 * <p>Begin with JsonLoop. JsonEvents writes what happens, with the parts of questions and verdicts
 * in JsonParts; JsonReplies reads what a program sends. A practice interview for programs uses both
 * in a loop of its own.
 *
 * <p>The schema of the events is prep/schema/events.json; a test holds the errors against it.
 */
@NullMarked
package prep.terminal.json;

import org.jspecify.annotations.NullMarked;
