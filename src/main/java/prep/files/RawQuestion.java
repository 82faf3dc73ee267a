package prep.files;

import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Origin;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.yaml.Fields;
import prep.yaml.Problems;

/**
 * A question on its way from the tree to a record: what all types have in common is read, what its
 * type has of its own is still to be read.
 */
final class RawQuestion {

  private final Topic topic;
  private final String id;
  private final Fields fields;
  private final Common common;
  private final CommandTable commands;
  private final Revision revision;
  private final int problemsBefore;

  RawQuestion(
      Topic topic,
      String id,
      Fields fields,
      Common common,
      CommandTable commands,
      Revision revision,
      int problemsBefore) {
    this.topic = topic;
    this.id = id;
    this.fields = fields;
    this.common = common;
    this.commands = commands;
    this.revision = revision;
    this.problemsBefore = problemsBefore;
  }

  Fields fields() {
    return fields;
  }

  Problems problems() {
    return fields.problems();
  }

  CommandTable commands() {
    return commands;
  }

  /** Whether the author says that it is not ready. */
  boolean isUnfinished() {
    return common.isDraft();
  }

  /** Takes up the content of the type's own fields. */
  Revision revision() {
    return revision;
  }

  /** Whether nothing is wrong with the question so far. */
  boolean isSound() {
    return problems().count() == problemsBefore;
  }

  /** The details of a sound question whose own fields are all read. */
  Details details() {
    return details(common.stem());
  }

  /** The details, with what is shown as the question where that is not the deck's text. */
  Details details(String stem) {
    return new Details(
        new QuestionKey(topic, id),
        revision.hex(),
        new Origin(problems().file(), fields.at().line()),
        common.was(),
        common.level(),
        common.tags(),
        stem,
        common.hint(),
        common.explanation(),
        common.sources(),
        common.covers(),
        common.checked(),
        common.applies(),
        common.time(),
        common.isDraft());
  }
}
