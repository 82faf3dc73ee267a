package prep.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import prep.deck.Details;
import prep.deck.FollowUp;
import prep.deck.FollowUp.When;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.OtherWords;
import prep.yaml.Fields;
import prep.yaml.ItemForm;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/** {@code followups}: what an interviewer would ask next, and when. */
final class FollowUpsCodec {

  static final List<String> KEYS = List.of("ask", "when", "lead");

  private static final String KEY = "followups";
  private static final ItemForm FORM = new ItemForm(KEYS, "{ask: %s, when: answered}");

  private static final List<String> BOTH = List.of("always", "both", "any", "either");

  private FollowUpsCodec() {}

  /**
   * The follow-ups of a question, each by the topic of its deck; what is asked next is no content
   * of the question. Authors also write them by when they are asked, or one without a list.
   */
  static List<Function<Topic, FollowUp>> read(Fields fields) {
    if (!(fields.node(KEY) instanceof Mapping mapping)) {
      return Fields.each(
              fields.items(KEY),
              fields.subject(),
              "follow-up",
              (node, nth) -> read(node, nth, fields.values()))
          .stream()
          .flatMap(Optional::stream)
          .toList();
    }
    List<String> meant = new ArrayList<>();
    Node ask = mapping.value("ask");
    Node when = mapping.value("when");
    if (ask instanceof Scalar id && when instanceof Scalar word) {
      meant.add("{ask: %s, when: %s}".formatted(id.text(), word.text()));
    }
    mapping.entries().forEach(entry -> byWhen(entry).ifPresent(meant::add));
    fields.problem(
        mapping.at(),
        Rule.NOT_A_LIST,
        "%s has keys; write a list: [%s]"
            .formatted(
                fields.subject().key(KEY),
                meant.isEmpty() ? "{ask: …, when: answered}" : String.join(", ", meant)));
    return List.of();
  }

  private static Optional<Function<Topic, FollowUp>> read(
      Node node, Subject subject, Values values) {
    if (KeySlips.isOfItemAbove(values, node, subject, List.of("when", "lead"))) {
      return Optional.empty();
    }
    Optional<String> meant =
        node instanceof Mapping mapping && mapping.entries().size() == 1
            ? byWhen(mapping.entries().getFirst())
            : Optional.empty();
    if (meant.isPresent()) {
      values.problem(
          node.at(),
          Rule.NOT_A_MAPPING,
          "%s has no \"ask\"; write \"%s\"".formatted(subject, meant.get()));
      return Optional.empty();
    }
    Fields fields = values.fields(node, subject, FORM);
    return isSeveral(fields) ? Optional.empty() : Optional.of(followUp(fields));
  }

  /** A follow-up whose key says when it is asked. */
  private static Optional<String> byWhen(Entry entry) {
    boolean known = When.of(entry.key()).isPresent();
    return known && entry.value() instanceof Scalar id
        ? Optional.of("{ask: %s, when: %s}".formatted(id.text(), entry.key()))
        : Optional.empty();
  }

  /** Several questions, or both cases, in one follow-up. */
  private static boolean isSeveral(Fields fields) {
    for (String key : List.of("ask", "when")) {
      if (fields.node(key) instanceof Sequence list && list.items().size() > 1) {
        fields.problem(
            list.at(),
            Rule.NOT_A_TEXT,
            "%s takes one value and no list; write a follow-up of its own for each"
                .formatted(fields.subject().key(key)));
        return true;
      }
    }
    return false;
  }

  private static Function<Topic, FollowUp> followUp(Fields fields) {
    fields.allow(KEYS);
    String ask = fields.requiredText("ask");
    boolean key = QuestionKey.parse(ask).isPresent() && !ask.contains("//");
    if (!ask.isBlank() && !key && !DeckReader.isId(ask)) {
      fields.problem(
          "ask",
          Rule.BAD_KEY,
          Shown.quoted(ask)
              + " is not a question key; write topic/id, such as docker/cmd, or the id of a"
              + " question of this topic");
    }
    When when = when(fields);
    String lead = fields.text("lead");
    if (lead.indexOf('\n') >= 0) {
      String wrong = " has several lines; write it on one line";
      fields.problem("lead", Rule.SEVERAL_LINES, fields.subject().key("lead") + wrong);
    }
    return topic -> new FollowUp(QuestionKey.parse(ask, topic).orElseThrow(), when, lead);
  }

  private static When when(Fields fields) {
    String word = fields.requiredText("when", "\"when: answered\" or \"when: missed\"");
    When when = When.of(word).orElse(null);
    if (when == null && !word.isBlank()) {
      String meant =
          OtherWords.of(word, Stream.of(When.values()).map(When::word).toList())
              .map(known -> "did you mean " + known + "?")
              .orElse(
                  BOTH.contains(word)
                      ? "write one follow-up with answered, and one with missed"
                      : "write answered or missed");
      String wrong = " is neither answered nor missed; ";
      fields.problem("when", Rule.UNKNOWN_WHEN, Shown.quoted(word) + wrong + meant);
    }
    return when == null ? When.ANSWERED : when;
  }

  static void write(Details details, TreeBuilder tree) {
    tree.items(
        "followups",
        details.followUps(),
        followUp ->
            new TreeBuilder()
                .text("ask", followUp.ask().within(details.key().topic()))
                .text("when", followUp.when().word())
                .text("lead", followUp.lead())
                .mapping());
  }
}
