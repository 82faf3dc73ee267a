package prep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prep.session.Selection;
import prep.session.TopicPattern;

/** The options that name topics. */
final class TopicOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "TOPIC",
      description = "Topics; * stands for any characters, cloud takes all below it.")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-t", "--topic"},
      split = ",",
      paramLabel = "TOPIC",
      description = "A topic (repeatable, or parted by commas).")
  List<String> named = new ArrayList<>();

  List<TopicPattern> patterns() {
    return Stream.concat(arguments.stream(), named.stream())
        .filter(text -> !text.isBlank())
        .map(TopicPattern::new)
        .toList();
  }

  /** All questions of these topics. */
  Selection selection() {
    return Selection.of(patterns());
  }
}
