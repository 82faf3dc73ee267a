import java.util.Arrays;
import java.util.Locale;

/** The quantiles of some measurements, interpolated between neighbours. */
final class Quantiles {

  private final double[] sorted;

  Quantiles(double[] measured) {
    sorted = measured.clone();
    Arrays.sort(sorted);
  }

  int count() {
    return sorted.length;
  }

  double at(double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The median, and the quartiles in brackets. */
  String spread() {
    String format = at(0.5) < 20 ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
    return String.format(Locale.ROOT, format, at(0.5), at(0.25), at(0.75));
  }
}
