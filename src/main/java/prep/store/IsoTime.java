package prep.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Instants and days in the form of the history: {@code 2026-11-21T10:00:00.000Z}, {@code
 * 2026-11-21}. The library's formatters would do, but take longer to load than a small history
 * takes to read, and are slower on a long one.
 */
final class IsoTime {

  private static final int DAY_LENGTH = "2026-11-21".length();
  private static final int SECONDS_LENGTH = "2026-11-21T10:00:00".length();
  private static final int NANO_DIGITS = 9;

  private IsoTime() {}

  /**
   * The instant in UTC that {@code text} spells, cut off to milliseconds; empty for other texts.
   */
  static Optional<Instant> instant(String text) {
    int end = text.length() - 1;
    if (end < SECONDS_LENGTH
        || text.charAt(DAY_LENGTH) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(end) != 'Z') {
      return Optional.empty();
    }
    try {
      LocalTime time =
          LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
      long seconds = LocalDateTime.of(date(text), time).toEpochSecond(ZoneOffset.UTC);
      return Optional.of(Instant.ofEpochSecond(seconds, millis(text, end) * 1_000_000L));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int millis(String text, int end) {
    if (end == SECONDS_LENGTH) {
      return 0;
    }
    int digits = end - SECONDS_LENGTH - 1;
    if (text.charAt(SECONDS_LENGTH) != '.' || digits < 1 || digits > NANO_DIGITS) {
      throw new DateTimeException("no fraction of a second");
    }
    int nanos = number(text, SECONDS_LENGTH + 1, end);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos / 1_000_000;
  }

  /** The day that {@code text} spells, or empty. */
  static Optional<LocalDate> day(String text) {
    try {
      return text.length() == DAY_LENGTH ? Optional.of(date(text)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalDate date(String text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("no day");
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY_LENGTH));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no number");
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The text of an instant in whole milliseconds. */
  static String text(Instant instant) {
    // Without seconds or milliseconds where these are 0: 2026-11-21T10:00, 2026-11-21T10:00:05.
    String text = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    return text + ":00.000".substring(text.length() - "2026-11-21T10:00".length()) + "Z";
  }
}
