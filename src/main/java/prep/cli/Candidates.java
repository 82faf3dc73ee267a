package prep.cli;

import java.util.List;
import java.util.stream.Stream;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.deck.Level;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.exchange.Format;
import prep.lint.LintRule;
import prep.session.Order;
import prep.session.Selection;
import prep.session.TopicPattern;

/** Completion candidates for an argument, by its label. */
record Candidates(Environment environment) {

  /**
   * All candidates; they need not start with {@code start}.
   *
   * @param label what stands for the argument in the usage
   */
  List<String> of(String label, String start) {
    return switch (label) {
      case "TOPIC" -> topics().stream().map(Topic::name).toList();
      case "GLOB" -> topics().stream().map(topic -> topic + "/*").toList();
      case "KEY" -> keys(start);
      case "TAG" -> tags();
      case "TRACK" -> decks().tracks().names();
      case "SUBJECT" ->
          Stream.concat(decks().tracks().names().stream(), topics().stream().map(Topic::name))
              .toList();
      case "LEVEL" -> Stream.of(Level.values()).map(Level::word).toList();
      case "TYPE" -> Stream.of(QuestionType.values()).map(QuestionType::word).toList();
      case "ORDER" -> Stream.of(Order.values()).map(Order::word).toList();
      case "WHEN" -> Stream.of(CommonOptions.Color.values()).map(Enum::name).toList();
      case "SHELL" -> TextCommand.SHELLS;
      case "KIND" -> TextCommand.KINDS;
      case "FORMAT" -> Stream.of(Format.values()).map(Format::word).toList();
      case "RULE" -> LintRule.words();
      case "DIR" -> List.of(":directories");
      case "FILE", "PATH" -> List.of(":files");
      default -> List.of();
    };
  }

  private Decks decks() {
    return Decks.of(environment, new CommonOptions());
  }

  private List<Topic> topics() {
    return decks().topics();
  }

  /** Topics first, so that only one deck is read. */
  private List<String> keys(String start) {
    for (Topic topic : topics()) {
      if (start.startsWith(topic + "/")) {
        return decks().needed(Selection.of(List.of(new TopicPattern(topic.name())))).stream()
            .filter(deck -> deck.topic().equals(topic))
            .flatMap(deck -> deck.questions().stream())
            .map(question -> question.key().toString())
            .toList();
      }
    }
    return topics().stream().map(topic -> topic + "/").toList();
  }

  private List<String> tags() {
    return decks().summaries().stream()
        .flatMap(deck -> deck.questions().stream())
        .flatMap(question -> question.tags().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
