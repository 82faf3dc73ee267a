package prep.files;

import prep.deck.CommandTable;
import prep.yaml.Fields;
import prep.yaml.Problems;

/**
 * A question on its way from the tree to a record: what all types have in common is read, what its
 * type has of its own is still to be read.
 *
 * @param revision takes up the content of the type's own fields
 * @param commands what the deck says of programs
 * @param draft whether the author says that it is not ready
 * @param problemsBefore how many problems the file had before the question
 */
record RawQuestion(
    Fields fields, Revision revision, CommandTable commands, boolean draft, int problemsBefore) {

  Problems problems() {
    return fields.problems();
  }

  /** Whether nothing is wrong with the question so far. */
  boolean isSound() {
    return problems().count() == problemsBefore;
  }
}
