package prep.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Numeric;
import prep.deck.Details;
import prep.deck.Example;
import prep.deck.ShortAnswer;
import prep.problem.DidYouMean;
import prep.yaml.Fields;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/** {@code short}: a word, a few words or a number, typed. */
final class ShortAnswerCodec implements QuestionCodec<ShortAnswer> {

  /** A number with its digits in groups. */
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:[,_' ][0-9]{3})+(?:\\.[0-9]+)?");

  private static final Pattern WITH_WORD = Pattern.compile("([0-9.]+) ?(\\p{L}[\\p{L}/ ]*)\\.?");

  private static final Pattern QUOTES =
      Pattern.compile("^[\u2018\u201C\u201E'\"]|[\u2019\u201C\u201D'\"]$");

  private static final Pattern IN_PERCENT =
      Pattern.compile("[+\u00b1-]* ?([0-9]+(?:\\.[0-9]+)?) ?(?:per ?cent|pct)\\.?");

  private static final Pattern BARE =
      Pattern.compile(
          "(?:\\+/?-|\u00B1|~|<=?)? ?([0-9]+(?:\\.[0-9]+)?) ?(%?)(?: ?(\\p{L}{1,12}))?");

  @Override
  public List<String> keys() {
    return List.of("answer", "accept", "tolerance", "unit", "case", "typos", ExamplesCodec.KEY);
  }

  @Override
  public Function<Details, ShortAnswer> read(RawQuestion raw) {
    Fields fields = raw.fields();
    Revision revision = raw.revision();
    String answer = AlternativesCodec.answer(fields);
    List<Alternative> also = AlternativesCodec.read(fields, revision);
    Numeric numeric = numeric(fields, answer);
    revision.add("answer", answer);
    Accepted careful = AlternativesCodec.accepted(fields, revision, answer, also);
    if (numeric != null) {
      revision.add(numeric.relative() ? "share" : "tolerance", numeric.tolerance());
      revision.add("unit", numeric.unit());
    }
    Accepted accepted = careful.with(numeric);
    List<Example> examples = ExamplesCodec.read(fields, revision);
    return details -> new ShortAnswer(details, accepted, examples);
  }

  @Override
  public void write(ShortAnswer question, TreeBuilder tree) {
    Accepted accepted = question.accepted();
    tree.text("question", question.stem()).text("answer", accepted.answer());
    AlternativesCodec.write(accepted.also(), tree);
    Numeric numeric = accepted.numeric();
    if (numeric != null) {
      BigDecimal tolerance = numeric.tolerance();
      tree.plain(
              "tolerance",
              numeric.relative() ? tolerance.movePointRight(2) + "%" : tolerance.toString())
          .text("unit", numeric.unit());
    }
    AlternativesCodec.writeCare(accepted, tree);
    ExamplesCodec.write(question.examples(), tree);
  }

  private static @Nullable Numeric numeric(Fields fields, String answer) {
    if (!fields.has("tolerance") && !fields.has("unit")) {
      return null;
    }
    if (!answer.isBlank() && !Values.isNumber(answer)) {
      String unit = fields.has("unit") ? fields.text("unit") : "";
      String number = bare(number(bare(answer), unit));
      fields.problem(
          "answer",
          Rule.NOT_A_NUMBER,
          "the answer of %s is not a plain number; write %s"
              .formatted(
                  fields.subject(),
                  Values.isNumber(number.strip())
                      ? Shown.quoted(number.strip())
                      : GROUPED.matcher(answer).matches()
                          ? Shown.quoted(answer.replaceAll("[,_' ]", ""))
                          : "one such as 86400 or 0.5, or remove \"tolerance\" and \"unit\""));
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
      fields.problem(
          "tolerance",
          Rule.BAD_TOLERANCE,
          Shown.quoted(text) + " is not a tolerance; write " + meant(text, fields.text("unit")));
    }
    return new Numeric(tolerance, relative, fields.text("unit"));
  }

  /**
   * A number without the unit after it, or one letter of which is wrong; empty for no such text.
   */
  private static String number(String answer, String unit) {
    Matcher words = WITH_WORD.matcher(answer);
    boolean word = words.matches() && DidYouMean.of(words.group(2), List.of(unit)).isPresent();
    return word
        ? words.group(1)
        : Values.isNumber(answer)
            ? answer
            : answer.endsWith(unit) ? answer.substring(0, answer.length() - unit.length()) : "";
  }

  /** A text without the quotes around it that belong to it. */
  private static String bare(String text) {
    return QUOTES.matcher(text).replaceAll("").strip();
  }

  /** A tolerance without the sign before it or the unit after it, which must be that unit. */
  private static String meant(String quoted, String unit) {
    String text = bare(quoted);
    Matcher share = IN_PERCENT.matcher(text);
    if (share.matches()) {
      return Shown.quoted(share.group(1) + "%");
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches() && bare.group(3) != null && !unit.isEmpty() && !same(bare.group(3), unit)) {
      return "it as a number of the unit " + Shown.quoted(unit);
    }
    return bare.matches()
        ? Shown.quoted(bare.group(1) + bare.group(2))
        : "a number such as 0.01, or 1%";
  }

  /** Whether one of two words for a unit is short for the other. */
  private static boolean same(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.equals(other) || (length > 2 && one.regionMatches(true, 0, other, 0, length));
  }
}
