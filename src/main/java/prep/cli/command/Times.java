package prep.cli.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads durations from a second to a day as people write them: {@code 90s}, {@code 15m}, {@code
 * 1m30s}, {@code 2h}.
 */
public final class Times implements ITypeConverter<Duration> {

  private static final Pattern PART = Pattern.compile("([0-9]{1,6})([smh])");
  private static final Duration MOST = Duration.ofHours(24);

  @Override
  public Duration convert(String text) {
    Duration sum = Duration.ZERO;
    Matcher part = PART.matcher(text);
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      long number = Long.parseLong(part.group(1));
      sum =
          switch (part.group(2)) {
            case "s" -> sum.plusSeconds(number);
            case "m" -> sum.plusMinutes(number);
            default -> sum.plusHours(number);
          };
      end = part.end();
    }
    if (end < text.length() || sum.isZero() || sum.compareTo(MOST) > 0) {
      throw wrong();
    }
    return sum;
  }

  private static TypeConversionException wrong() {
    return new TypeConversionException("a duration from 1s to 24h, such as 90s, 15m or 1m30s");
  }
}
