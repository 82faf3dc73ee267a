package prep.cli.decks;

import prep.deck.Topic;
import prep.exchange.item.TopicName;
import prep.problem.UserError;

/** The topic that a deck of the user's gets: one rule for all commands that take a new one. */
final class NewTopic {

  private NewTopic() {}

  /**
   * The topic of that name.
   *
   * @throws UserError if decks are not named so; it says how one would be
   */
  static Topic of(String name) {
    TopicName meant = TopicName.written(name.replaceFirst("\\.ya?ml$", ""));
    if (Topic.isPlain(name)) {
      return new Topic(name);
    }
    String example = meant.isNone() ? ", such as docker or cloud/aws" : ": " + meant.topic();
    throw new UserError(
        UserError.Kind.USAGE,
        "\"" + name + "\" is not a topic",
        "Use lowercase letters, digits and hyphens" + example + ".");
  }
}
