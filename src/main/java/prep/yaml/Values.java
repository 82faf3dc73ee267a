package prep.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * Takes values of an expected kind out of a tree. Anything else is reported as a problem and
 * replaced by an empty value.
 */
public final class Values {

  private static final int LONGEST_NUMBER = 40;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?");

  /** A left and a right side, with what people draw between them. */
  private static final Pattern ARROW =
      Pattern.compile("(\\S+(?: \\S+){0,5}?) (?:-+>|=+>?|\u2192|\u2013|\u2014|-) (\\S+).*");

  private static final Pattern COLON = Pattern.compile("([^:]+): +(\\S.*)");

  private static final Pattern TOUCHING = Pattern.compile("([\\w-]++):([^\\s:/].*?)(?: \\S+:.*)?");

  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) ?%");
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3}) ?/ ?([1-9][0-9]{0,2})");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]{1,4}),([0-9]{1,4})");

  private final Problems problems;

  public Values(Problems problems) {
    this.problems = problems;
  }

  public Problems problems() {
    return problems;
  }

  /** Makes something in the file a problem. */
  public void problem(Position at, Rule rule, String message) {
    problems.add(at, rule, message);
  }

  /** A text that is not blank. */
  public String text(Node node, Subject subject) {
    return switch (node) {
      case Scalar scalar -> {
        String text = scalar.text();
        if (text.isBlank()) {
          missingText(scalar, subject);
        } else if (text.contains("```")) {
          new BlockSlips(problems).joinedFence(scalar, subject);
        }
        yield text;
      }
      case Refused _ -> "";
      case Sequence list -> {
        new ListSlips(problems).list(list, subject);
        yield "";
      }
      case Mapping mapping -> {
        notText(mapping, subject);
        yield "";
      }
    };
  }

  private void missingText(Scalar scalar, Subject subject) {
    String line = scalar.isAbsent() ? problems.source().line(scalar.at().line()) : "";
    int sign = line.indexOf('#', SourceText.offset(line, scalar.at().column()));
    problems.add(
        sign < 0 ? scalar.at() : new Position(scalar.at().line(), line.codePointCount(0, sign) + 1),
        Rule.MISSING_TEXT,
        sign >= 0
            ? subject
                + " has no text, since # starts a comment; quote the text"
                + Quotes.suggestion(line.substring(sign).strip())
            : subject + " has no text; add text");
  }

  private void notText(Mapping mapping, Subject subject) {
    if (mapping.entries().size() == 1 && mapping.entry("regex") != null) {
      problems.add(
          mapping.at(),
          Rule.NOT_A_TEXT,
          subject
              + " takes no regular expression, as only \"accept\" of short questions and named"
              + " blanks does; write a text");
    } else if (mapping.flow()) {
      problems.add(
          mapping.at(),
          Rule.NEEDS_QUOTES,
          subject + " reads as keys and values because of its brace; quote the text");
    } else if (mapping.entries().size() == 1) {
      problems.add(
          mapping.at(),
          Rule.NEEDS_QUOTES,
          subject
              + " reads as a key and its value because of its colon; put this text in quotes"
              + Quotes.suggestion(problems.source(), mapping));
    } else {
      problems.add(mapping.at(), Rule.NOT_A_TEXT, subject + " has keys; write one text");
    }
  }

  /** A list of texts, none of them blank. */
  public List<String> texts(Node node, Subject subject) {
    return Fields.each(items(node, subject), subject, "item", this::text);
  }

  List<Node> items(Node node, Subject subject) {
    return switch (node) {
      case Sequence list -> list.items();
      case Refused _ -> List.of();
      // A text that goes on behind a comma in braces is reported already.
      case Scalar scalar when problems.isAt(scalar.at()) -> List.of();
      case Scalar scalar -> {
        problems.add(
            scalar.at(),
            Rule.NOT_A_LIST,
            scalar.isAbsent()
                ? subject + " is empty; " + ItemSlips.missing(problems.source(), scalar)
                : subject + " is a text; " + ItemSlips.asList(problems.source(), scalar));
        yield List.of();
      }
      case Mapping mapping -> {
        ItemSlips slips = new ItemSlips(problems);
        if (!slips.hyphenAtKeys(mapping, subject)
            && !slips.numbersForHyphens(mapping, subject)
            && !slips.keysForItems(mapping, subject)) {
          problems.add(
              mapping.at(),
              Rule.NOT_A_LIST,
              subject + " has keys; write a list, with \"- \" before each item");
        }
        yield List.of();
      }
    };
  }

  /** The keys and values; none where there are none. */
  public Fields fields(Node node, Subject subject) {
    return fields(node, subject, ItemForm.ANY);
  }

  /** The keys and values of an item that authors also write as a text. */
  public Fields fields(Node node, Subject subject, ItemForm form) {
    return switch (node) {
      case Mapping mapping when form.isText(mapping) -> {
        problems.add(
            mapping.at(),
            Rule.NOT_A_MAPPING,
            subject
                + " reads as a key and its value because of its colon; write "
                + form.of(mapping));
        yield Fields.none(node.at(), subject, this);
      }
      case Mapping mapping -> Fields.of(mapping, subject, this);
      case Refused _ -> Fields.none(node.at(), subject, this);
      case Scalar scalar when KeySlips.severalHidden(this, scalar, subject, form.keys()) ->
          Fields.none(node.at(), subject, this);
      case Scalar scalar -> {
        problems.add(
            scalar.at(),
            Rule.NOT_A_MAPPING,
            scalar.isAbsent()
                ? subject + " is empty; write keys with values"
                : subject
                    + " is a text; write "
                    + form.of(scalar.text())
                    + (form.isPlain() ? example(scalar) : ""));
        yield Fields.none(node.at(), subject, this);
      }
      case Sequence list -> {
        String example = list.items().isEmpty() ? "" : example(list.items().getFirst());
        String advice =
            "write keys with values" + (list.flow() ? "" : ", without hyphens") + example;
        problems.add(list.at(), Rule.NOT_A_MAPPING, subject + " is a list; " + advice);
        yield Fields.none(node.at(), subject, this);
      }
    };
  }

  /** How a text with an arrow or the like would be a key with its value; empty for any other. */
  private static String example(Node node) {
    if (node instanceof Mapping both
        && both.entries().size() == 2
        && both.entries().getFirst().key().equals("left")
        && both.entries().getFirst().value() instanceof Scalar left
        && both.entries().getLast().value() instanceof Scalar right) {
      return ", such as \"%s: %s\""
          .formatted(Shown.plain(Quotes.safe(left.text())), Shown.plain(Quotes.safe(right.text())));
    }
    String text = node instanceof Scalar scalar ? scalar.text().strip() : "";
    String top = text.lines().findFirst().orElse("");
    Matcher touching = TOUCHING.matcher(top);
    if (touching.matches()) {
      return ", with a space after each colon: \"%s: %s\""
          .formatted(touching.group(1), Shown.plain(touching.group(2)));
    }
    Matcher colon = COLON.matcher(top);
    Matcher both = colon.matches() ? colon : ARROW.matcher(top);
    return both.matches()
        ? ", such as \"%s: %s\"".formatted(Shown.plain(both.group(1)), Shown.plain(both.group(2)))
        : "";
  }

  boolean flag(Node node, Subject subject) {
    String text = text(node, subject);
    if (!text.isBlank() && !text.equals("true") && !text.equals("false")) {
      problems.add(
          node.at(),
          Rule.NOT_TRUE_OR_FALSE,
          subject + " is " + Shown.quoted(text) + "; write true or false");
    }
    return text.equals("true");
  }

  /**
   * A decimal number; 0 if there is none.
   *
   * @param example what messages name as one that would do
   */
  public BigDecimal number(Node node, Subject subject, String example) {
    String text = text(node, subject);
    if (isNumber(text)) {
      return new BigDecimal(text);
    }
    if (!text.isBlank()) {
      String meant =
          decimal(text)
              .map(number -> "\"" + number.toPlainString() + "\"")
              .orElse("a number such as " + example);
      problems.add(
          node.at(), Rule.NOT_A_NUMBER, subject + " is " + Shown.quoted(text) + "; write " + meant);
    }
    return BigDecimal.ZERO;
  }

  /** The number that a percentage, a fraction or a text with a decimal comma means. */
  private static Optional<BigDecimal> decimal(String text) {
    Matcher percent = PERCENT.matcher(text);
    Matcher fraction = FRACTION.matcher(text);
    Matcher comma = DECIMAL_COMMA.matcher(text);
    if (percent.matches()) {
      return Optional.of(plain(new BigDecimal(percent.group(1)).movePointLeft(2)));
    } else if (fraction.matches()) {
      BigDecimal whole = new BigDecimal(fraction.group(2));
      return Optional.of(
          plain(new BigDecimal(fraction.group(1)).divide(whole, 2, RoundingMode.HALF_UP)));
    }
    return comma.matches()
        ? Optional.of(new BigDecimal(comma.group(1) + "." + comma.group(2)))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /**
   * Whether a text is a decimal number. Long ones and exponents of more than two digits do not
   * count, since arithmetic with them could take forever.
   */
  public static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
  }
}
