package prep.grading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people give it as an answer: with hedges and words of measure, spelled out, as a part
 * of a whole ({@code 50 of 80}), or at the end of a calculation ({@code 3 + 4 = 7}), and with a
 * remark that explains it. With a second number, or words that negate or compare, it does not
 * count.
 *
 * @param measures the words after the number, the unit first
 */
record NumberReading(BigDecimal value, List<String> measures) {

  /** A slash between two units. */
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}) ?/ ?(?=\\p{L})");

  /** Such as {@code IPv4}. */
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}'/-]*|\\p{L}{2,}\\d");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 6;

  /** The most words between a number and the whole it is a part of. */
  private static final int MOST_NAMED = 2;

  NumberReading {
    measures = List.copyOf(measures);
  }

  /** Reads {@code plain}, a {@link PlainText}'s text; empty if it does not give a single number. */
  static Optional<NumberReading> of(String plain) {
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    return explained(plain).or(() -> stated(plain));
  }

  /** A number with a remark that explains it. */
  private static Optional<NumberReading> explained(String plain) {
    int start = 0;
    for (String word : plain.split(" ", -1)) {
      if (starts(word)) {
        Optional<Remark> remark = Remark.in(plain, start);
        return remark
            .flatMap(found -> of(found.before()))
            .filter(number -> remark.get().explains(number.value));
      }
      start += word.length() + 1;
    }
    return Optional.empty();
  }

  /** Whether a number begins with the word. */
  static boolean starts(String word) {
    String bare = bare(word);
    return startsNumber(bare) || NumberWords.of(bare).isPresent();
  }

  private static Optional<NumberReading> stated(String plain) {
    Optional<String> result = result(plain);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    String text = result.get();
    String core = Ends.core(text, false).of(text);
    List<String> words = new ArrayList<>(List.of(core.split(" ", -1)));
    for (int at = 0; at < words.size(); at++) {
      String word = bare(words.get(at));
      if (startsNumber(word)) {
        words.set(at, word);
        return inDigits(words, at);
      }
      if (NumberWords.of(word).isPresent()) {
        return inWords(words, at);
      }
    }
    return isNone(words)
        ? reading(BigDecimal.ZERO, List.of(), words.subList(1, words.size()))
        : Optional.empty();
  }

  /** What follows the last equals sign; empty if it compares rather than equates. */
  private static Optional<String> result(String text) {
    int equals = Math.max(text.lastIndexOf('='), text.lastIndexOf('\u2248'));
    boolean compares =
        equals > 0 && (text.charAt(equals) == '=' && "!<>=".indexOf(text.charAt(equals - 1)) >= 0);
    return compares ? Optional.empty() : Optional.of(text.substring(equals + 1).strip());
  }

  private static String bare(String word) {
    int start = 0;
    while (start < word.length() && "~\u2248(#".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    int end = word.length();
    while (end > start && ",;:!.)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean startsNumber(String word) {
    boolean sign = !word.isEmpty() && ("+-.".indexOf(word.charAt(0)) >= 0 || isCurrency(word));
    int at = sign ? 1 : 0;
    return at < word.length() && isDigit(word.charAt(at));
  }

  private static boolean isCurrency(String word) {
    return !word.isEmpty() && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** "no tests": none of them. */
  private static boolean isNone(List<String> words) {
    return words.size() > 1 && words.size() < 4 && PlainText.lower(words.getFirst()).equals("no");
  }

  private static Optional<NumberReading> inDigits(List<String> words, int at) {
    Optional<Quantity> quantity = Quantity.parse(String.join(" ", words.subList(at, words.size())));
    if (quantity.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = quantity.get().value();
    String unit = SLASH.matcher(quantity.get().unit()).replaceAll("/");
    List<String> rest = unit.isEmpty() ? List.of() : List.of(unit.split(" ", -1));
    boolean negativeZero = value.signum() == 0 && words.get(at).startsWith("-");
    String number = words.get(at);
    boolean glued = !rest.isEmpty() && number.endsWith(rest.getFirst()) && !unitLike(rest);
    return negativeZero || glued ? Optional.empty() : reading(value, words.subList(0, at), rest);
  }

  /** Whether what follows the digits without a space is a unit: not as in {@code 27th}. */
  private static boolean unitLike(List<String> rest) {
    String first = rest.getFirst();
    return isTimes(first) || first.equals("k") || Unit.of(bare(first)).isPresent();
  }

  private static boolean isTimes(String word) {
    return switch (word) {
      case "x", "\u00d7", "-fold", "fold" -> true;
      default -> false;
    };
  }

  private static Optional<NumberReading> inWords(List<String> words, int at) {
    List<String> lower = words.stream().map(NumberReading::bare).map(PlainText::lower).toList();
    int end = at + NumberWords.length(lower, at);
    BigDecimal value = NumberWords.value(lower.subList(at, end));
    return reading(value, words.subList(0, at), words.subList(end, words.size()));
  }

  private static Optional<NumberReading> reading(
      BigDecimal value, List<String> before, List<String> after) {
    List<String> lead = before.stream().map(NumberReading::bare).toList();
    List<String> rest = new ArrayList<>(after.stream().map(NumberReading::bare).toList());
    BigDecimal number = value;
    if (!lead.isEmpty() && isMinus(lead.getLast())) {
      number = number.negate();
      lead = lead.subList(0, lead.size() - 1);
    }
    if (!rest.isEmpty()) {
      Optional<BigDecimal> times =
          rest.getFirst().equals("k")
              ? Optional.of(BigDecimal.valueOf(1000))
              : NumberWords.multiplier(rest.getFirst());
      if (times.isPresent()) {
        number = number.multiply(times.get());
        rest.removeFirst();
      }
    }
    if (!rest.isEmpty() && isTimes(rest.getFirst())) {
      rest.set(0, "times");
    }
    number = number.add(furtherTime(rest));
    dropWhole(rest);
    boolean said =
        lead.size() + rest.size() <= MOST_WORDS
            && lead.stream().allMatch(NumberReading::isMeasure)
            && rest.stream().allMatch(NumberReading::isMeasure);
    return said ? Optional.of(new NumberReading(number, rest)) : Optional.empty();
  }

  /** Takes the second part of a time, in the unit of the first: {@code 1 hour 30 minutes}. */
  private static BigDecimal furtherTime(List<String> rest) {
    int at = rest.size() > 1 && rest.get(1).equals("and") ? 2 : 1;
    Optional<Unit> unit = rest.size() == at + 2 ? Unit.time(rest.getFirst()) : Optional.empty();
    Optional<Unit> smaller = unit.isPresent() ? Unit.time(rest.get(at + 1)) : Optional.empty();
    if (smaller.isEmpty() || !DIGITS.matcher(rest.get(at)).matches()) {
      return BigDecimal.ZERO;
    }
    BigDecimal further = smaller.get().in(unit.get(), new BigDecimal(rest.get(at)));
    if (further.compareTo(BigDecimal.ONE) >= 0) {
      return BigDecimal.ZERO;
    }
    rest.subList(1, at + 2).clear();
    return further;
  }

  private static boolean isMinus(String word) {
    return switch (PlainText.lower(word)) {
      case "minus", "negative", "-" -> true;
      default -> false;
    };
  }

  /** Drops the whole that the number is a part of: {@code 4 of the 6}. */
  private static void dropWhole(List<String> rest) {
    int of = rest.indexOf("of");
    if (of < 0 || of > MOST_NAMED || rest.subList(0, of).contains("on")) {
      return;
    }
    int at = of + 1;
    while (at < rest.size() && isDeterminer(rest.get(at))) {
      at++;
    }
    List<String> lower = rest.stream().map(PlainText::lower).toList();
    int words = at < rest.size() ? NumberWords.length(lower, at) : 0;
    boolean digits = at < rest.size() && rest.get(at).chars().allMatch(c -> isDigit((char) c));
    if (digits || words > 0) {
      rest.subList(of, at + Math.max(1, words)).clear();
      if (of > 0 && rest.get(of - 1).equals("out")) {
        rest.remove(of - 1);
      }
    }
  }

  private static boolean isDeterminer(String word) {
    return switch (PlainText.lower(word)) {
      case "the", "all", "these", "those", "its", "our" -> true;
      default -> false;
    };
  }

  /** Whether the word may accompany a number without changing its meaning. */
  private static boolean isMeasure(String word) {
    if (Unit.of(word).isPresent() || (word.length() == 1 && isCurrency(word))) {
      return true;
    }
    boolean letters = LETTERS.matcher(word).matches();
    return letters && NumberWords.of(word).isEmpty() && !changes(PlainText.lower(word));
  }

  private static boolean changes(String word) {
    return switch (word) {
      case "not", "no", "never", "nor", "neither", "none", "without", "except", "unless" -> true;
      case "or", "and", "but", "either", "maybe", "perhaps", "to", "between", "from" -> true;
      case "more", "less", "fewer", "than", "over", "under", "above", "below", "beyond" -> true;
      case "before", "after", "until", "least", "most", "up", "down", "plus", "minus" -> true;
      case "half", "dozen", "billion", "trillion", "double", "squared" -> true;
      default -> word.endsWith("n't") || word.isEmpty() || word.equals("-") || word.equals("/");
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
