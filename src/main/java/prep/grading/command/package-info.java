/**
 * Whether a command line means the same as an accepted one, by the rules of POSIX and the deck's
 * table of names and options.
 *
 * <p>Begin with CommandMatch; ShellLine takes a line apart, StageMatch compares one command with
 * another, LineDifferences says where they differ. No typo is forgiven.
 *
 * <p>Nothing is ever executed, and nothing is looked up on the machine.
 */
@NullMarked
package prep.grading.command;

import org.jspecify.annotations.NullMarked;
