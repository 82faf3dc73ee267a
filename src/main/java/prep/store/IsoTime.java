package prep.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Instants and days in the form of the history: {@code 2026-11-21T10:00:00.000Z}, {@code
 * 2026-11-21}. Plain arithmetic, because the formatters of the library take longer to load than the
 * rest of a small history to read.
 */
final class IsoTime {

  /** What reading gives where the text is no instant or day. */
  static final long NONE = Long.MIN_VALUE;

  /** How long a day is, written. */
  private static final int DAY_LENGTH = "2026-11-21".length();

  private static final int SECONDS_LENGTH = "2026-11-21T10:00:00".length();
  private static final int MOST_FRACTION_DIGITS = 9;
  private static final long DAY_MILLIS = 86_400_000;
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };
  private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Days from 0000-01-01 to 1970-01-01. */
  private static final long DAYS_TO_1970 = 719_528;

  private IsoTime() {}

  /** The milliseconds since 1970 of an instant in UTC; a finer fraction is cut off. */
  static long instant(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int length = bytes.length;
    if (length <= SECONDS_LENGTH || bytes[length - 1] != 'Z') {
      return NONE;
    }
    int millis = fraction(bytes, length - 1);
    long seconds = seconds(bytes);
    return millis < 0 || seconds == NONE ? NONE : seconds * 1000 + millis;
  }

  private static long seconds(byte[] text) {
    int time = DAY_LENGTH + 1;
    if (text[time - 1] != 'T' || text[time + 2] != ':' || text[time + 5] != ':') {
      return NONE;
    }
    long day = day(text);
    int hour = number(text, time, 2);
    int minute = number(text, time + 3, 2);
    int second = number(text, time + 6, 2);
    if (day == NONE || (hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
      return NONE;
    }
    return ((day * 24 + hour) * 60 + minute) * 60 + second;
  }

  private static int fraction(byte[] text, int end) {
    if (end == SECONDS_LENGTH) {
      return 0;
    }
    int digits = end - SECONDS_LENGTH - 1;
    if (text[SECONDS_LENGTH] != '.' || digits < 1 || digits > MOST_FRACTION_DIGITS) {
      return -1;
    }
    int all = number(text, SECONDS_LENGTH + 1, digits);
    if (all < 0) {
      return -1;
    }
    for (int i = digits; i < 3; i++) {
      all *= 10;
    }
    for (int i = digits; i > 3; i--) {
      all /= 10;
    }
    return all;
  }

  /** The days since 1970-01-01 of a day. */
  static long day(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length == DAY_LENGTH ? day(bytes) : NONE;
  }

  /** The days since 1970-01-01 of the day at the start of {@code text}. */
  private static long day(byte[] text) {
    if (text[4] != '-' || text[7] != '-') {
      return NONE;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    if ((year | month | day) < 0 || month < 1 || month > 12 || day < 1) {
      return NONE;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > DAYS_OF_MONTH[month - 1] && !(leap && month == 2 && day == 29)) {
      return NONE;
    }
    int leapDays = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    int inYear = DAYS_BEFORE_MONTH[month - 1] + day - 1 + (leap && month > 2 ? 1 : 0);
    return year * 365L + leapDays + inYear - DAYS_TO_1970;
  }

  /** The number that so many digits spell, or -1. */
  private static int number(byte[] text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The text of an instant, given in milliseconds since 1970. */
  static String text(long millis) {
    int ofDay = (int) Math.floorMod(millis, DAY_MILLIS);
    StringBuilder text = new StringBuilder(24);
    text.append(LocalDate.ofEpochDay(Math.floorDiv(millis, DAY_MILLIS))).append('T');
    pad(text, ofDay / 3_600_000, 2).append(':');
    pad(text, ofDay / 60_000 % 60, 2).append(':');
    pad(text, ofDay / 1000 % 60, 2).append('.');
    return pad(text, ofDay % 1000, 3).append('Z').toString();
  }

  private static StringBuilder pad(StringBuilder text, int number, int digits) {
    for (int limit = 10, i = 1; i < digits; i++, limit *= 10) {
      if (number < limit) {
        text.append('0');
      }
    }
    return text.append(number);
  }
}
