package prep.grading.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said after an answer: in brackets, after a comma or a dash, or from a word such as
 * "because" on.
 *
 * @param before the text without it
 * @param inBrackets whether brackets set it off
 */
record Remark(String before, String text, boolean inBrackets) {

  private static final Pattern START =
      Pattern.compile(
          " \\(|[,;:.] | - "
              + "| (?=(?i:because|as|since|due to|so|which|instead of|rather than) )"
              + "| (?=not \\d|(?i:and not) )");

  /** It tells why, and so may say anything. */
  private static final Pattern REASON =
      Pattern.compile("(?i)(?:because|as|since|due to|so|which|where|while|that) .*");

  /** It tells what the answer is not. */
  private static final Pattern CONTRAST =
      Pattern.compile(
          "(?i)(?:(?:and |but )?not|instead of|rather than|unlike) "
              + "(?!(?:sure|certain|really|quite|only|just|exactly|necessarily|always|all|at|yet)\\b)"
              + ".*");

  /** It goes on with the answer, or gives another one. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:or|and|but|not|maybe|perhaps|also|sometimes|either|nor|at least|at most|up to"
              + "|more|less|fewer|plus|minus|except|unless|possibly|probably|per|apiece"
              + "|(?:for|in|on|to|at) (?:each|every))\\b.*"
              + "|no\\b(?! \\p{L}).*|each(?: \\S+)?|every (?!other|third|\\S+th$)\\S+|[%/].*");

  /** It tells something of the numbers in it, or how they lead to the answer. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?i).*(?:\\b(?:is|are|was|were|has|have|had|gets?|goes|go|remains?|stays?|takes?|does"
              + "|do|did|would|will|can|could|needs?|makes?|made|runs?|ran|gives?|for|per|each"
              + "|every|once|minus|plus|times|\\p{L}+ed)\\b"
              + "|% of | of (?:them|these|which) \\p{L}| an? \\p{L}"
              + "|\\d[\\p{L} ]* ?[-+*/x\u00d7^\u00b7=] ?\\d).*");

  /** It leads to another number. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(?:(?:later|then|now|next|about|around|roughly|nearly|almost|exactly|if|in|on|for"
              + "|with|to|by|rather|actually|sorry|wait|i (?:mean|think))\\b"
              + "|\\S+ \\S*\\d|[~\\p{P}\\p{S}]).*");

  private static final Pattern CHOICE = Pattern.compile("\\d or ");

  private static final Pattern NONE = Pattern.compile("(?i)no \\p{L}");

  private static final Pattern ROUNDED = Pattern.compile("(?i).*\\b(?:round|ceil|about).*");

  /** The first remark that begins from an index on. */
  static Optional<Remark> in(String text, int from) {
    Matcher start = START.matcher(text);
    if (!start.find(from)) {
      return Optional.empty();
    }
    String before = text.substring(0, start.start()).strip();
    String rest = text.substring(start.end()).strip();
    boolean inBrackets = start.group().equals(" (");
    int close = inBrackets ? rest.lastIndexOf(')') : -1;
    return close < 0
        ? Optional.of(new Remark(before, rest, inBrackets))
        : Optional.of(
            new Remark(
                (before + glued(rest.substring(close + 1))).strip(),
                rest.substring(0, close).strip(),
                true));
  }

  private static String glued(String rest) {
    return rest.isEmpty() || ",;:.".indexOf(rest.charAt(0)) >= 0 ? rest : " " + rest.strip();
  }

  /** Whether it tells only what an answer is not: {@code not bash}. */
  boolean contrasts() {
    return CONTRAST.matcher(text).matches();
  }

  private boolean givesReason() {
    return REASON.matcher(text).matches() && text.indexOf('?') < 0;
  }

  /** Whether it explains a number, rather than to give another one or what it is counted by. */
  boolean explains(BigDecimal value) {
    List<String> words = List.of(text.split(" ", -1));
    if (text.indexOf('?') >= 0 || text.isEmpty()) {
      return false;
    }
    if (givesReason() || contrasts()) {
      return true;
    }
    if (GOES_ON.matcher(text).matches() || UnitWords.at(words, 0).isPresent()) {
      return false;
    }
    Optional<NumberReading> number = NumberReading.of(text);
    if (NumberReading.starts(words.getFirst())) {
      boolean result = number.isPresent() && number.get().value().compareTo(value) == 0;
      boolean several = inBrackets && number.isEmpty() && !CHOICE.matcher(text).find();
      return result || several || (isNoResult() && TELLS.matcher(text).matches());
    }
    return number.isEmpty()
        || NONE.matcher(text).lookingAt()
        || text.startsWith("of ")
        || !LEADS.matcher(text).matches()
        || TELLS.matcher(text).matches();
  }

  /** Whether it does not end in a result, which would be the number that is meant. */
  private boolean isNoResult() {
    return text.indexOf('=') < 0 || ROUNDED.matcher(text).matches();
  }
}
