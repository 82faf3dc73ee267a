package prep.grading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.grading.text.TextMatch.Outcome;

/** Whether a given number is the expected one. */
final class NumberMatch {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}%]+");

  private final Accepted accepted;
  private final Place place;
  private final NumberReading answer;
  private final List<Unit> units = new ArrayList<>();

  /** Status codes have names; a wrong name after the number is not a unit. */
  private final boolean mayHaveName;

  private NumberMatch(Accepted accepted, Place place, NumberReading answer) {
    this.accepted = accepted;
    this.place = place;
    this.answer = answer;
    int whole = answer.value().intValue();
    mayHaveName = accepted.numeric() == null && whole >= 100 && whole < 600;
    Accepted.Numeric numeric = accepted.numeric();
    if (numeric != null) {
      Unit.of(numeric.unit()).ifPresent(units::add);
    }
    addUnits(List.of(WORDS.split(place.after().strip(), 2)[0]));
    for (String text : accepted.texts()) {
      NumberReading.of(PlainText.of(text).text())
          .filter(other -> other.value().compareTo(answer.value()) == 0)
          .ifPresent(other -> addUnits(other.measures()));
    }
  }

  private void addUnits(List<String> words) {
    words.forEach(word -> Unit.of(word).ifPresent(units::add));
  }

  /** Empty if no number is expected. */
  static Optional<NumberMatch> of(Accepted accepted, Place place) {
    String answer = PlainText.of(accepted.answer()).text();
    return NumberReading.of(answer)
        .filter(reading -> reading.measures().size() < 3)
        .map(reading -> new NumberMatch(accepted, place, reading));
  }

  Outcome compare(NumberReading given) {
    Unit first = given.measures().isEmpty() ? null : unit(given.measures().getFirst());
    Unit wanted = units.isEmpty() ? null : units.getFirst();
    BigDecimal value = given.value();
    boolean converted = false;
    if (first != null && wanted == null && !isNamed(first)) {
      return Outcome.OTHER_UNIT;
    }
    if (first != null && wanted != null && !first.equals(wanted)) {
      if (first.dimension() != wanted.dimension()) {
        return Outcome.OTHER_UNIT;
      }
      value = first.in(wanted, value);
      converted = true;
    }
    if (!isNear(value, converted)) {
      boolean alike = converted && isNear(given.value(), false);
      return alike ? Outcome.OTHER_UNIT : Outcome.OTHER_NUMBER;
    }
    return fitsWords(given.measures()) ? Outcome.SAME : Outcome.OTHER_UNIT;
  }

  private boolean isNear(BigDecimal value, boolean converted) {
    BigDecimal difference = value.subtract(answer.value()).abs();
    Accepted.Numeric numeric = accepted.numeric();
    if (numeric != null) {
      BigDecimal most =
          numeric.relative()
              ? answer.value().abs().multiply(numeric.tolerance())
              : numeric.tolerance();
      return difference.compareTo(most) <= 0;
    }
    return difference.signum() == 0 && (converted || isWrittenAlike(value));
  }

  /** Further zeros after a fraction are the same; {@code 10.0} for 10 and 3.1 for 3.10 are not. */
  private boolean isWrittenAlike(BigDecimal value) {
    int scale = answer.value().scale();
    return scale > 0 ? value.scale() >= scale : value.scale() <= 0;
  }

  /** Whether further units are those of the answer, and no name follows a status code. */
  private boolean fitsWords(List<String> words) {
    if (mayHaveName && !words.isEmpty() && isName(words.getFirst())) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      Unit unit = unit(words.get(i));
      if (unit != null && !units.contains(unit) && !isNamed(unit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** Whether the question names the unit. */
  private boolean isNamed(Unit unit) {
    for (String word : WORDS.split(place.question(), -1)) {
      if (unit.equals(unit(word))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Unit unit(String word) {
    return Unit.of(word).orElse(null);
  }
}
