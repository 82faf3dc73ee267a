package prep.cli.command;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads lengths of time from a second to a day as people write them: {@code 90s}, {@code 15m},
 * {@code 1m30s}, {@code 2h}.
 */
public final class Times implements ITypeConverter<Duration> {

  private static final int MOST_DIGITS = 6;
  private static final Duration MOST = Duration.ofHours(24);

  @Override
  public Duration convert(String text) {
    Duration sum = Duration.ZERO;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == start || i - start > MOST_DIGITS || i == text.length()) {
        throw wrong(text);
      }
      long number = Long.parseLong(text.substring(start, i));
      sum =
          switch (text.charAt(i)) {
            case 's' -> sum.plusSeconds(number);
            case 'm' -> sum.plusMinutes(number);
            case 'h' -> sum.plusHours(number);
            default -> throw wrong(text);
          };
      i++;
    }
    if (sum.isZero() || sum.compareTo(MOST) > 0) {
      throw wrong(text);
    }
    return sum;
  }

  private static TypeConversionException wrong(String text) {
    return new TypeConversionException(
        "'" + text + "' is not a duration from 1s to 24h; write it as in 90s, 15m or 1m30s");
  }
}
