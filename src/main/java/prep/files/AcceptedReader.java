package prep.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Numeric;
import prep.deck.Accepted.Pattern;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.Values;

/** Reads what counts as right where something is typed. */
final class AcceptedReader {

  private static final int LONGEST_REGEX = 1000;
  private static final List<String> KEYS = List.of("regex");

  private AcceptedReader() {}

  /** A {@code short}. */
  static Optional<Question> read(RawQuestion raw) {
    Fields fields = raw.fields();
    String answer = fields.requiredText("answer");
    List<Alternative> also = alternatives(fields, raw.revision());
    boolean caseMatters = fields.flag("case", false);
    boolean typosForgiven = fields.flag("typos", true);
    Numeric numeric = numeric(fields, answer);
    Revision revision = raw.revision();
    revision.add("answer", answer);
    revision.add("case", caseMatters);
    revision.add("no-typos", !typosForgiven);
    if (numeric != null) {
      revision.add(numeric.relative() ? "share" : "tolerance", numeric.tolerance());
      revision.add("unit", numeric.unit());
    }
    Accepted accepted = new Accepted(answer, also, caseMatters, typosForgiven, numeric);
    return raw.isSound() ? Optional.of(new ShortAnswer(raw.details(), accepted)) : Optional.empty();
  }

  /** The entries of {@code accept}, texts and {@code {regex: …}}, taken up into the revision. */
  static List<Alternative> alternatives(Fields fields, Revision revision) {
    List<Node> items = fields.items("accept");
    List<Alternative> alternatives = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Subject subject = fields.subject().key("accept").nth("item", i + 1);
      alternatives.add(alternative(items.get(i), subject, fields.values(), revision));
    }
    return alternatives;
  }

  private static Alternative alternative(
      Node node, Subject subject, Values values, Revision revision) {
    if (node instanceof Mapping mapping && !Fields.isText(mapping, KEYS)) {
      Fields fields = Fields.of(mapping, subject, values);
      fields.allow(KEYS);
      String regex = fields.requiredText("regex");
      checkRegex(regex, fields);
      revision.add("regex", regex);
      return new Pattern(regex);
    }
    String text = values.text(node, subject);
    revision.add("accept", text);
    return new Literal(text);
  }

  private static void checkRegex(String regex, Fields fields) {
    String wrong = "";
    if (regex.length() > LONGEST_REGEX) {
      wrong = "it has more than " + LONGEST_REGEX + " characters";
    } else {
      try {
        java.util.regex.Pattern.compile(regex);
      } catch (PatternSyntaxException e) {
        wrong =
            Shown.plain(e.getDescription())
                + (e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1));
      }
    }
    if (!wrong.isEmpty()) {
      fields
          .problems()
          .add(
              fields.at("regex"),
              Rule.BAD_REGEX,
              "the regular expression "
                  + Shown.quoted(regex)
                  + " cannot be used ("
                  + wrong
                  + "); mend it, or write the text itself without \"regex\"");
    }
  }

  private static @Nullable Numeric numeric(Fields fields, String answer) {
    if (!fields.has("tolerance") && !fields.has("unit")) {
      return null;
    }
    if (!answer.isBlank() && !Values.isNumber(answer)) {
      fields
          .problems()
          .add(
              fields.at("answer"),
              Rule.NOT_A_NUMBER,
              "the answer of "
                  + fields.subject()
                  + " is no plain number; write one such as 86400 or 0.5,"
                  + " or remove \"tolerance\" and \"unit\"");
    }
    String text = fields.text("tolerance");
    boolean relative = text.endsWith("%");
    String number = relative ? text.substring(0, text.length() - 1).stripTrailing() : text;
    BigDecimal tolerance = BigDecimal.ZERO;
    if (Values.isNumber(number) && !number.startsWith("-")) {
      tolerance = new BigDecimal(number);
      if (relative) {
        tolerance = tolerance.movePointLeft(2);
      }
    } else if (!text.isBlank()) {
      fields
          .problems()
          .add(
              fields.at("tolerance"),
              Rule.BAD_TOLERANCE,
              Shown.quoted(text) + " is no tolerance; write a number such as 0.01, or 1%");
    }
    return new Numeric(tolerance, relative, fields.text("unit"));
  }
}
