package prep.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Question;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.Subject;
import prep.yaml.Values;

/** Reads the options of a {@code choice}. */
final class ChoiceReader {

  private static final int FEWEST = 2;
  private static final int MOST = 9;
  private static final List<String> KEYS = List.of("right", "wrong", "why");

  private ChoiceReader() {}

  static Optional<Question> read(RawQuestion raw) {
    Fields fields = raw.fields();
    Problems problems = raw.problems();
    int before = problems.count();
    List<Node> items = fields.requiredItems("options");
    List<Option> options = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Subject subject = fields.subject().nth("option", i + 1);
      Option option = option(items.get(i), subject, fields.values());
      if (!option.text().isBlank() && !texts.add(option.text())) {
        problems.add(
            items.get(i).at(),
            Rule.DUPLICATE_OPTION,
            subject + " says the same as an earlier one; change or remove one of them");
      }
      options.add(option);
    }
    if (fields.has("options") && problems.count() == before) {
      checkCount(fields, options);
    }
    boolean shuffle = fields.flag("shuffle", true);
    for (Option option : options) {
      raw.revision().add(option.right() ? "right" : "wrong", option.text());
      raw.revision().add("why", option.why());
    }
    raw.revision().add("fixed", !shuffle);
    return raw.isSound()
        ? Optional.of(new Choice(raw.details(), options, shuffle))
        : Optional.empty();
  }

  private static void checkCount(Fields fields, List<Option> options) {
    Position at = fields.at("options");
    String subject = fields.subject().toString();
    if (options.size() < FEWEST) {
      fields
          .problems()
          .add(
              at,
              Rule.TOO_FEW_OPTIONS,
              subject + " has fewer than 2 options; add options, up to 9");
    } else if (options.size() > MOST) {
      fields
          .problems()
          .add(
              at,
              Rule.TOO_MANY_OPTIONS,
              subject + " has " + options.size() + " options; leave 9 at most");
    }
    boolean right = false;
    for (Option option : options) {
      right |= option.right();
    }
    if (!right) {
      fields
          .problems()
          .add(
              at,
              Rule.NO_RIGHT_OPTION,
              "no option of " + subject + " is right; write \"right: \" before one");
    }
  }

  private static Option option(Node node, Subject subject, Values values) {
    return node instanceof Mapping mapping
        ? option(mapping, subject, values)
        : new Option(values.text(node, subject), false, "");
  }

  private static Option option(Mapping mapping, Subject subject, Values values) {
    Fields fields = Fields.of(mapping, subject, values);
    boolean right = fields.has("right");
    boolean wrong = fields.has("wrong");
    if (!right && !wrong && Fields.isText(mapping, KEYS)) {
      return new Option(values.text(mapping, subject), false, "");
    }
    int before = values.problems().count();
    fields.allow(KEYS);
    boolean known = values.problems().count() == before;
    String text = right ? optionText(fields, "right") : "";
    if (right && wrong) {
      values
          .problems()
          .add(
              mapping.at(),
              Rule.RIGHT_AND_WRONG,
              subject + " is said to be both right and wrong; leave one of the keys");
    } else if (wrong) {
      text = optionText(fields, "wrong");
    } else if (!right && known) {
      values
          .problems()
          .add(
              mapping.at(),
              Rule.MISSING_KEY,
              subject + " has neither \"right\" nor \"wrong\"; add one of them");
    }
    Entry why = mapping.entry("why");
    if (right && why != null) {
      values
          .problems()
          .add(
              why.at(),
              Rule.UNKNOWN_KEY,
              subject + " is right, and \"why\" belongs to wrong ones; say it in \"explanation\"");
      return new Option(text, true, "");
    }
    return new Option(text, right, fields.text("why"));
  }

  /** The text is the option itself, so messages name the option and not the key. */
  private static String optionText(Fields fields, String key) {
    Node node = fields.node(key);
    return node == null ? "" : fields.values().text(node, fields.subject());
  }
}
