package prep.grading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.grading.text.TextMatch.Outcome;

/** Whether a given number is the expected one. */
final class NumberMatch {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}%/$\u20ac\u00a3\u00b0]+");

  /** What stands for megabytes and the like. */
  private static final Pattern PREFIX = Pattern.compile("(?i)[mgtp]");

  private final Accepted accepted;
  private final Place place;
  private final NumberReading answer;
  private final Counted counted;
  private final List<Unit> units = new ArrayList<>();

  /** Status codes have names; a wrong name after the number is not a unit. */
  private final boolean mayHaveName;

  private NumberMatch(Accepted accepted, Place place, NumberReading answer) {
    this.accepted = accepted;
    this.place = place;
    this.answer = answer;
    counted = new Counted(accepted, place);
    int whole = answer.value().intValue();
    mayHaveName = accepted.numeric() == null && whole >= 100 && whole < 600;
    Accepted.Numeric numeric = accepted.numeric();
    if (numeric != null) {
      units.addAll(UnitWords.in(List.of(numeric.unit().split(" +", -1))));
    }
    List<String> after = List.of(WORDS.split(place.after().strip(), 4));
    UnitWords.at(after, 0).ifPresent(found -> units.add(found.unit()));
    for (String text : accepted.texts()) {
      NumberReading.of(PlainText.of(text).text())
          .filter(other -> other.value().compareTo(answer.value()) == 0)
          .ifPresent(other -> units.addAll(UnitWords.in(other.measures())));
    }
  }

  /** Empty if no number is expected. */
  static Optional<NumberMatch> of(Accepted accepted, Place place) {
    String answer = PlainText.of(accepted.answer()).text();
    return NumberReading.of(answer)
        .filter(reading -> reading.measures().size() < 3)
        .map(reading -> new NumberMatch(accepted, place, reading));
  }

  /** Whether the word may stand for zero: not where "None" is a value, and so another answer. */
  boolean mayBeNone() {
    return counted.asksAmount() || accepted.texts().stream().anyMatch(NumberMatch::isNone);
  }

  static boolean isNone(String text) {
    return text.equalsIgnoreCase("none");
  }

  Outcome compare(NumberReading given) {
    Unit wanted = units.isEmpty() ? null : units.getFirst();
    List<String> words = measures(given, wanted);
    Optional<UnitWords> found = words.isEmpty() ? Optional.empty() : UnitWords.at(words, 0);
    Unit first = found.map(UnitWords::unit).orElse(null);
    BigDecimal value = given.value();
    boolean converted = false;
    if (first != null && wanted == null && !isNamed(first)) {
      return Outcome.OTHER_UNIT;
    }
    if (first != null && wanted != null && !first.equals(wanted)) {
      if (!first.convertsTo(wanted)) {
        return Outcome.OTHER_UNIT;
      }
      value = first.in(wanted, value);
      converted = true;
    }
    if (!isNear(value, converted)) {
      boolean alike = converted && isNear(given.value(), false);
      return alike ? Outcome.OTHER_UNIT : Outcome.OTHER_NUMBER;
    }
    boolean named = mayHaveName && !words.isEmpty() && isName(words.getFirst());
    List<String> further =
        words.subList(Math.min(words.size(), found.map(UnitWords::count).orElse(1)), words.size());
    boolean fits = UnitWords.in(further).stream().allMatch(u -> units.contains(u) || isNamed(u));
    return fits && !named && isCounted(words, found) ? Outcome.SAME : Outcome.OTHER_UNIT;
  }

  /** Whether the words after a number tell that it counts what is asked for. */
  private boolean isCounted(List<String> words, Optional<UnitWords> found) {
    boolean duration = found.isPresent() && found.get().unit().isTime();
    int rate = found.filter(unit -> unit.unit().isRate()).map(UnitWords::count).orElse(0);
    return !counted.relates(words.subList(rate, words.size()), duration)
        && (found.isPresent() || counted.fits(words));
  }

  /** The words after a number; where a known unit is wanted, with their typos mended. */
  private static List<String> measures(NumberReading given, @Nullable Unit wanted) {
    return wanted == null
        ? given.measures()
        : given.measures().stream().map(word -> mended(word, wanted)).toList();
  }

  private static String mended(String word, Unit wanted) {
    if (wanted.isTime() && word.equals("m")) {
      return "min";
    } else if (wanted.isData() && PREFIX.matcher(word).matches()) {
      return word.toUpperCase(Locale.ROOT) + "B";
    }
    return Unit.of(word).isPresent() ? word : MeantUnit.word(word).orElse(word);
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

  /**
   * Further zeros after a fraction are the same; 3.1 for 3.10 is not, nor {@code 10.0} for 10
   * unless an amount is asked for.
   */
  private boolean isWrittenAlike(BigDecimal value) {
    int scale = answer.value().scale();
    return scale > 0 ? value.scale() >= scale : value.scale() <= 0 || counted.asksAmount();
  }

  private static boolean isName(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** Whether the question names the unit. */
  private boolean isNamed(Unit unit) {
    if (accepted.numeric() == null && counted.isNamed()) {
      return counted.asksFor(unit);
    }
    List<String> words = List.of(WORDS.split(place.question(), -1));
    return UnitWords.in(words).contains(unit)
        || words.stream()
            .flatMap(word -> Stream.of(word.split("/", -1)))
            .anyMatch(word -> Unit.of(word).equals(Optional.of(unit)));
  }
}
