package prep.grading.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people type it, and what follows it: {@code 1,000 ms}. Digits may be grouped by
 * spaces, apostrophes, commas, points (in threes) or underscores. A single comma followed by three
 * digits groups ({@code 1,000} is a thousand); any other single comma is a decimal comma.
 *
 * @param unit the text after the number, or the symbol before it; empty for none
 */
record Quantity(BigDecimal value, String unit) {

  /** Numbers with more digits, or larger exponents, are attacks rather than answers. */
  private static final int MOST_DIGITS = 100;

  private static final int LARGEST_EXPONENT = 400;

  /** The quantity that {@code plain}, a {@link PlainText}'s text, spells, or empty. */
  static Optional<Quantity> parse(String plain) {
    int start = plain.startsWith("~") || plain.startsWith("\u2248") ? 1 : 0;
    String text = plain.substring(start).strip();
    if (!text.isEmpty() && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL) {
      String sign = text.substring(0, 1);
      return parseNumber(text.substring(1).strip())
          .filter(quantity -> quantity.unit.isEmpty())
          .map(quantity -> new Quantity(quantity.value, sign));
    }
    return parseNumber(text);
  }

  private static Optional<Quantity> parseNumber(String text) {
    int at = 0;
    boolean negative = false;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at) == '-';
      at++;
    }
    int end = endOfNumber(text, at);
    String digits = digits(text.substring(at, end));
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    int afterExponent = endOfExponent(text, end);
    BigDecimal value = new BigDecimal(digits);
    if (afterExponent > end) {
      int exponent = exponent(text.substring(end + 1, afterExponent));
      if (Math.abs(exponent) > LARGEST_EXPONENT) {
        return Optional.empty();
      }
      value = value.scaleByPowerOfTen(exponent);
    }
    String unit = text.substring(afterExponent).strip();
    return Optional.of(new Quantity(negative ? value.negate() : value, unit));
  }

  private static int endOfNumber(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean digitNext = at + 1 < text.length() && isDigit(text.charAt(at + 1));
      boolean separator = c == '.' || c == ',' || c == '_' || c == ' ' || c == '\'';
      boolean grouping = c == ' ' || c == '\'';
      if (isDigit(c) || (separator && digitNext && (!grouping || startsGroup(text, at)))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether exactly three digits follow. */
  private static boolean startsGroup(String text, int at) {
    int digits = 0;
    while (at + 1 + digits < text.length() && isDigit(text.charAt(at + 1 + digits))) {
      digits++;
    }
    return digits == 3 && at > 0 && isDigit(text.charAt(at - 1));
  }

  /** Digits with at most one decimal point; empty if the separators make no sense. */
  private static String digits(String spelled) {
    String text = spelled.replace("_", "").replace(" ", "").replace("'", "");
    int commas = count(text, ',');
    int points = count(text, '.');
    char decimal = decimalSeparator(text, commas, points);
    char group = decimal == ',' ? '.' : ',';
    int whole = decimal == 0 ? text.length() : text.lastIndexOf(decimal);
    String integer = text.substring(0, whole);
    String fraction = decimal == 0 ? "" : text.substring(whole + 1);
    if (decimal == 0) {
      group = points > 0 ? '.' : ',';
    }
    boolean sensible =
        groupedInThrees(integer, group)
            && onlyDigits(integer.replace(String.valueOf(group), ""))
            && onlyDigits(fraction);
    if (!sensible || (integer.isEmpty() && fraction.isEmpty())) {
      return "";
    }
    String before = integer.replace(String.valueOf(group), "");
    return (before.isEmpty() ? "0" : before) + (fraction.isEmpty() ? "" : "." + fraction);
  }

  /** The separator of the fraction; 0 if there is no fraction. */
  private static char decimalSeparator(String text, int commas, int points) {
    if (commas > 0 && points > 0) {
      return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    }
    if (points == 1) {
      return '.';
    }
    if (commas == 1) {
      int at = text.indexOf(',');
      boolean groups = text.length() - at - 1 == 3 && at >= 1 && at <= 3 && text.charAt(0) != '0';
      return groups ? 0 : ',';
    }
    return 0;
  }

  private static boolean groupedInThrees(String integer, char group) {
    int at = integer.indexOf(group);
    if (at < 0) {
      return true;
    }
    if (at == 0 || at > 3) {
      return false;
    }
    while (at < integer.length()) {
      if (integer.charAt(at) != group
          || at + 4 > integer.length()
          || !onlyDigits(integer.substring(at + 1, at + 4))) {
        return false;
      }
      at += 4;
    }
    return true;
  }

  private static int endOfExponent(String text, int from) {
    if (from >= text.length() || (text.charAt(from) != 'e' && text.charAt(from) != 'E')) {
      return from;
    }
    int at = from + 1;
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int digits = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at == digits ? from : at;
  }

  /** The exponent; one beyond the largest if it has too many digits. */
  private static int exponent(String text) {
    return text.length() > 5 ? LARGEST_EXPONENT + 1 : Integer.parseInt(text);
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  private static boolean onlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
