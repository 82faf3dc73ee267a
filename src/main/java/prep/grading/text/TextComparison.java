package prep.grading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import prep.deck.Accepted;
import prep.grading.text.TextMatch.Outcome;

/** One typed text being compared with the accepted ones. */
final class TextComparison {

  /** More accepted texts are not searched for the nearest. */
  private static final int MOST_COMPARED = 50;

  private final Accepted accepted;
  private final PlainText typed;
  private final Predicate<String> known;
  private final List<PlainText> literals = new ArrayList<>();

  TextComparison(Accepted accepted, PlainText typed, Predicate<String> known) {
    this.accepted = accepted;
    this.typed = typed;
    this.known = known;
    literals.add(PlainText.of(accepted.answer()));
    for (Accepted.Alternative alternative : accepted.also()) {
      switch (alternative) {
        case Accepted.Literal(String text) -> literals.add(PlainText.of(text));
        case Accepted.Pattern _ -> {}
      }
    }
  }

  TextMatch result() {
    PlainText shown = literals.getFirst();
    if (typed.isEmpty()) {
      return plain(shown, Outcome.EMPTY);
    }
    for (PlainText literal : literals) {
      if (SameText.same(literal, typed, accepted.caseMatters())) {
        return plain(literal, Outcome.SAME);
      }
    }
    if (typed.text().length() > SameText.LONGEST) {
      return plain(shown, Outcome.TOO_LONG);
    }
    if (matchesPattern()) {
      return plain(shown, Outcome.SAME);
    }
    Accepted.Numeric numeric = accepted.numeric();
    if (numeric != null) {
      Optional<Quantity> given = Quantity.parse(typed.text());
      if (given.isPresent()) {
        return plain(shown, asNumber(given.get(), numeric));
      }
    }
    return otherCase()
        .or(this::withTypo)
        .orElseGet(() -> numeric == null ? different() : plain(shown, Outcome.NO_NUMBER));
  }

  private TextMatch plain(PlainText expected, Outcome outcome) {
    return new TextMatch(expected.text(), typed.text(), outcome, List.of(), List.of());
  }

  private TextMatch told(PlainText expected, Outcome outcome, Alignment alignment) {
    return new TextMatch(
        expected.text(), typed.text(), outcome, alignment.inExpected(), alignment.inTyped());
  }

  private boolean matchesPattern() {
    String text = typed.text();
    String core = Ends.core(text, false).of(text);
    for (Accepted.Alternative alternative : accepted.also()) {
      boolean matched =
          switch (alternative) {
            case Accepted.Literal _ -> false;
            case Accepted.Pattern(String regex) ->
                LinearPattern.matches(regex, accepted.caseMatters(), text)
                    || (core.length() < text.length()
                        && LinearPattern.matches(regex, accepted.caseMatters(), core));
          };
      if (matched) {
        return true;
      }
    }
    return false;
  }

  private Outcome asNumber(Quantity given, Accepted.Numeric numeric) {
    Outcome outcome = Outcome.OTHER_NUMBER;
    for (PlainText literal : literals) {
      Optional<Quantity> wanted = Quantity.parse(literal.text());
      if (wanted.isPresent() && isNear(given, wanted.get(), numeric)) {
        if (sameUnit(given, wanted.get(), numeric)) {
          return Outcome.SAME;
        }
        outcome = Outcome.OTHER_UNIT;
      }
    }
    return outcome;
  }

  private static boolean isNear(Quantity given, Quantity wanted, Accepted.Numeric numeric) {
    BigDecimal most =
        numeric.relative()
            ? wanted.value().abs().multiply(numeric.tolerance())
            : numeric.tolerance();
    return given.value().subtract(wanted.value()).abs().compareTo(most) <= 0;
  }

  /** Whether the unit was left out or is the right one, also in the plural. */
  private boolean sameUnit(Quantity given, Quantity wanted, Accepted.Numeric numeric) {
    String unit = wanted.unit().isEmpty() ? numeric.unit() : wanted.unit();
    return given.unit().isEmpty()
        || SameText.same(PlainText.of(unit), PlainText.of(given.unit()), accepted.caseMatters())
        || isPlural(unit, given.unit())
        || isPlural(given.unit(), unit);
  }

  private static boolean isPlural(String one, String many) {
    return one.length() > 2 && PlainText.lower(one + "s").equals(PlainText.lower(many));
  }

  private Optional<TextMatch> otherCase() {
    if (accepted.caseMatters()) {
      for (PlainText literal : literals) {
        if (SameText.same(literal, typed, false)) {
          return Optional.of(
              told(literal, Outcome.OTHER_CASE, Alignment.of(literal.text(), typed.text())));
        }
      }
    }
    return Optional.empty();
  }

  /** A match with one typo: the first that is forgiven, else the first that is not. */
  private Optional<TextMatch> withTypo() {
    Optional<TextMatch> unforgiven = Optional.empty();
    for (PlainText literal : literals) {
      Optional<TextMatch> match = new TypoCheck(accepted, literal, typed, known).result();
      if (match.isPresent() && match.get().right()) {
        return match;
      }
      unforgiven = unforgiven.or(() -> match);
    }
    return unforgiven;
  }

  private TextMatch different() {
    PlainText nearest = literals.getFirst();
    Alignment best = aligned(nearest);
    for (PlainText literal : literals.subList(1, Math.min(MOST_COMPARED, literals.size()))) {
      Alignment alignment = aligned(literal);
      if (alignment.distance() < best.distance()) {
        best = alignment;
        nearest = literal;
      }
    }
    int compared = Math.min(Alignment.LONGEST, typed.text().length());
    return 2 * best.distance() > compared
        ? plain(nearest, Outcome.DIFFERENT)
        : told(nearest, Outcome.DIFFERENT, best);
  }

  private Alignment aligned(PlainText literal) {
    return Alignment.of(PlainText.lower(literal.text()), PlainText.lower(typed.text()));
  }
}
