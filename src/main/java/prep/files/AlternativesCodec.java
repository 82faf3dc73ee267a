package prep.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;

/**
 * {@code accept}, {@code case} and {@code typos}: what else counts as right where a text is typed,
 * and how closely it is compared.
 */
final class AlternativesCodec {

  static final List<String> PATTERN_KEYS = List.of("regex");

  private static final String KEY = "accept";
  private static final int LONGEST_REGEX = 1000;

  /** What YAML reads for {@code \b} in double quotes. */
  private static final char BACKSPACE = 8;

  /** Texts with the signs between them that other formats have. */
  private static final java.util.regex.Pattern SEVERAL =
      java.util.regex.Pattern.compile("[^|;,\\[{\"']+(?:(?: \\||;) [^|;,\\[{\"']+)+");

  private AlternativesCodec() {}

  /** The answer that is shown; several belong elsewhere. */
  static String answer(Fields fields) {
    if (!(fields.node("answer") instanceof Sequence list) || list.items().isEmpty()) {
      return fields.requiredText("answer");
    }
    fields.problem(
        list.at(),
        Rule.NOT_A_TEXT,
        ("\"answer\" of %s is a list; write one answer here and the others under \"accept\", or put"
                + " the text in quotes")
            .formatted(fields.subject()));
    return "";
  }

  /** How a list of answers is written with keys; empty where it is none, or one of other things. */
  static Optional<String> asAnswers(Node node) {
    if (!(node instanceof Sequence list)
        || list.items().isEmpty()
        || !list.items().stream().allMatch(Scalar.class::isInstance)) {
      return Optional.empty();
    }
    List<String> texts =
        list.items().stream()
            .map(item -> item instanceof Scalar text ? Quotes.inBraces(text.text()) : "")
            .toList();
    String others = String.join(", ", texts.subList(1, texts.size()));
    return Optional.of(
        "answer: " + texts.getFirst() + (others.isEmpty() ? "" : ", accept: [" + others + "]"));
  }

  /** Texts and {@code {regex: …}}, taken up into the revision. */
  static List<Alternative> read(Fields fields, Revision revision) {
    if (fields.node(KEY) instanceof Scalar several && SEVERAL.matcher(several.text()).matches()) {
      fields.problem(
          KEY,
          Rule.NOT_A_LIST,
          "\"accept\" of %s is a text; write a list: [%s]"
              .formatted(
                  fields.subject(), Shown.plain(several.text().replaceAll(" *[|;] +", ", "))));
      return List.of();
    }
    return fields.each(KEY, (node, subject) -> read(node, subject, fields, revision));
  }

  /** The answer with these alternatives, compared as {@code case} and {@code typos} say. */
  static Accepted accepted(
      Fields fields, Revision revision, String answer, List<Alternative> also) {
    boolean caseMatters = fields.flag("case", false);
    boolean typosForgiven = fields.flag("typos", true);
    revision.add("case", caseMatters);
    revision.add("no-typos", !typosForgiven);
    return new Accepted(answer, also, caseMatters, typosForgiven, null);
  }

  /** Writes {@code case} and {@code typos} where they aren't as usual. */
  static void writeCare(Accepted accepted, TreeBuilder tree) {
    tree.flag("case", accepted.caseMatters(), false).flag("typos", accepted.typosForgiven(), true);
  }

  private static Alternative read(Node node, Subject subject, Fields of, Revision revision) {
    if (node instanceof Mapping mapping && !Fields.isText(mapping, PATTERN_KEYS)) {
      Fields fields = Fields.of(mapping, subject, of.values());
      fields.allow(PATTERN_KEYS);
      String regex = fields.requiredText("regex");
      if (mapping.entries().size() == 1) {
        checkRegex(regex, fields);
      }
      revision.add("regex", regex);
      return new Pattern(regex);
    }
    String text =
        KeySlips.hidden(of.values(), node, subject, PATTERN_KEYS)
            ? ""
            : of.values().text(node, subject);
    revision.add(KEY, text);
    return new Literal(text);
  }

  private static void checkRegex(String regex, Fields fields) {
    String wrong = "";
    if (regex.indexOf(BACKSPACE) >= 0) {
      fields.problem(
          "regex",
          Rule.BAD_ESCAPE,
          "\\b in double quotes is no end of a word; write this in single quotes: '%s'"
              .formatted(
                  Shown.plain(
                      regex.replace(Character.toString(BACKSPACE), "\\b").replace("'", "''"))));
      return;
    }
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
      fields.problem(
          "regex",
          Rule.BAD_REGEX,
          ("the regular expression %s cannot be used (%s); fix it, or write the text itself"
                  + " without \"regex\"")
              .formatted(Shown.quoted(regex), wrong));
    }
  }

  static void write(List<Alternative> also, TreeBuilder tree) {
    tree.items(
        KEY,
        also,
        alternative ->
            switch (alternative) {
              case Literal(String text) -> TreeBuilder.scalar(text);
              case Pattern(String regex) -> new TreeBuilder().text("regex", regex).mapping();
            });
  }
}
