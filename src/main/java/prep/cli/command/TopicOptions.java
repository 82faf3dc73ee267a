package prep.cli.command;

import java.util.List;
import java.util.stream.Stream;
import prep.session.Selection;
import prep.session.TopicPattern;

/** The options that name topics. */
public final class TopicOptions {

  private final Argument.Values<String> operands =
      Argument.textOperands(
          "TOPIC", "Topics, such as docker or 'python-*'; a folder takes all its topics.");
  private final Argument.Values<String> named =
      Argument.texts("TOPIC", "Same as TOPIC.", "-t", "--topic");

  public Argument.Group group() {
    return new Argument.Group("Choose", List.of(operands, named));
  }

  /** The topics that are named; none for all. */
  public List<TopicPattern> patterns(Decks decks) {
    return decks.completed(given());
  }

  private List<TopicPattern> given() {
    return Stream.concat(operands.given().stream(), named.given().stream())
        .filter(text -> !text.isBlank())
        .map(TopicPattern::new)
        .toList();
  }

  /** All questions of these topics. */
  public Selection selection(Decks decks) {
    return Selection.of(patterns(decks));
  }
}
