/**
 * Whether a command line means the same as an accepted one, by the rules of POSIX and the table of
 * the deck.
 *
 * <p>Begin with CommandMatch; ShellLine takes a line apart, StageMatch compares one command with
 * another, LineDifferences says where they part.
 *
 * <p>Nothing is ever executed, and nothing is looked up on the machine.
 */
@NullMarked
package prep.grading.command;

import org.jspecify.annotations.NullMarked;
