package prep.grading.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers in words, up to millions: {@code twenty-seven}, {@code a hundred}, {@code twice}. */
final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The value that a word adds or multiplies by; empty if it is not a number. */
  static Optional<BigDecimal> of(String word) {
    String lower = PlainText.lower(word);
    int hyphen = lower.indexOf('-');
    if (hyphen > 0 && TENS.contains(lower.substring(0, hyphen))) {
      int ones = SMALL.indexOf(lower.substring(hyphen + 1));
      return ones > 0 && ones < 10
          ? of(lower.substring(0, hyphen)).map(tens -> tens.add(BigDecimal.valueOf(ones)))
          : Optional.empty();
    }
    long value =
        switch (lower) {
          case "none" -> 0;
          case "once" -> 1;
          case "twice" -> 2;
          case "thrice" -> 3;
          default -> {
            int ten = TENS.indexOf(lower);
            yield ten < 0 ? SMALL.indexOf(lower) : 10L * (ten + 2);
          }
        };
    return value < 0 ? multiplier(lower) : Optional.of(BigDecimal.valueOf(value));
  }

  /** The value of a word that multiplies what precedes it. */
  static Optional<BigDecimal> multiplier(String word) {
    return switch (PlainText.lower(word)) {
      case "hundred" -> Optional.of(BigDecimal.valueOf(100));
      case "thousand" -> Optional.of(BigDecimal.valueOf(1_000));
      case "million" -> Optional.of(BigDecimal.valueOf(1_000_000));
      default -> Optional.empty();
    };
  }

  /** How many words from {@code from} on spell one number; "and" may occur within it. */
  static int length(List<String> words, int from) {
    int end = from;
    while (end < words.size()) {
      boolean joined =
          end > from
              && end + 1 < words.size()
              && words.get(end).equals("and")
              && multiplier(words.get(end - 1)).isPresent()
              && of(words.get(end + 1)).isPresent();
      boolean further = of(words.get(end)).isPresent() && (end == from || continues(words, end));
      if (!joined && !further) {
        break;
      }
      end += joined ? 2 : 1;
    }
    return end - from;
  }

  /** Whether a number word belongs to the one before it: {@code twenty seven}, not "one two". */
  private static boolean continues(List<String> words, int at) {
    String before = PlainText.lower(words.get(at - 1));
    return multiplier(words.get(at)).isPresent()
        || multiplier(before).isPresent()
        || (TENS.contains(before) && SMALL.indexOf(PlainText.lower(words.get(at))) > 0);
  }

  /** The value of words that spell one number. */
  static BigDecimal value(List<String> words) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (String word : words) {
      Optional<BigDecimal> times = multiplier(word);
      if (times.isEmpty()) {
        part = part.add(of(word).orElse(BigDecimal.ZERO));
      } else {
        part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(times.get());
        if (times.get().intValueExact() > 100) {
          sum = sum.add(part);
          part = BigDecimal.ZERO;
        }
      }
    }
    return sum.add(part);
  }
}
