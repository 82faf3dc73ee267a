package prep.cli.command;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import prep.files.config.Config;
import prep.mock.Blueprint;
import prep.progress.Plan;

/** Reads numbers on the command line; one out of bounds is refused, and the bounds are named. */
public final class Bounds {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,9})?");

  private Bounds() {}

  /** A number of questions, with the same bounds as in the configuration. */
  public static ITypeConverter<Integer> count() {
    return text -> whole(text, 0, Config.MOST).intValueExact();
  }

  /** Minutes of a day. */
  public static ITypeConverter<Integer> minutes() {
    return text -> whole(text, 1, Plan.MOST_MINUTES).intValueExact();
  }

  /** The minutes of a practice interview. */
  public static ITypeConverter<Integer> interview() {
    return text -> whole(text, Blueprint.SHORTEST, Blueprint.LONGEST).intValueExact();
  }

  public static ITypeConverter<Long> anyLong() {
    return text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE).longValueExact();
  }

  public static ITypeConverter<Double> percent() {
    return text -> within(text, 0, 100, "number").doubleValue();
  }

  private static BigDecimal whole(String text, long least, long most) {
    BigDecimal number = within(text, least, most, "whole number");
    if (number.scale() > 0) {
      throw outside(least, most, "whole number");
    }
    return number;
  }

  private static BigDecimal within(String text, long least, long most, String kind) {
    if (DECIMAL.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      if (number.compareTo(BigDecimal.valueOf(least)) >= 0
          && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number;
      }
    }
    throw outside(least, most, kind);
  }

  private static TypeConversionException outside(long least, long most, String kind) {
    return new TypeConversionException("a " + kind + " from " + least + " to " + most);
  }
}
