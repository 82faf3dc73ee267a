package prep.grading.text;

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
  private final Place place;
  private final PlainText typed;
  private final Predicate<String> known;
  private final List<PlainText> literals;
  private final Plurals plurals;
  private final Optional<NumberMatch> numbers;

  TextComparison(Accepted accepted, Place place, PlainText typed, Predicate<String> known) {
    this.accepted = accepted;
    this.place = place;
    this.typed = typed;
    this.known = known;
    literals = accepted.texts().stream().map(PlainText::of).toList();
    plurals = new Plurals(accepted, place);
    numbers = NumberMatch.of(accepted, place);
  }

  TextMatch result() {
    PlainText shown = literals.getFirst();
    if (typed.isEmpty()) {
      return plain(shown, Outcome.EMPTY);
    }
    Place.Code code = place.code();
    if (code != null || accepted.caseMatters()) {
      return exact(code == null ? Place.Code.NOTHING : code);
    }
    for (PlainText literal : literals) {
      if (same(literal, typed)) {
        return plain(literal, Outcome.SAME);
      }
    }
    if (typed.text().length() > SameText.LONGEST) {
      return plain(shown, Outcome.TOO_LONG);
    }
    return inProse().orElseGet(this::otherwise);
  }

  /** Whether the texts are the same; units that differ only in case are not. */
  private boolean same(PlainText literal, PlainText given) {
    if (!SameText.same(literal, given) || isInOtherBrackets(literal, given)) {
      return false;
    }
    Optional<Unit> unit = unit(given.text());
    return unit.isEmpty() || unit(literal.text()).map(unit.get()::equals).orElse(true);
  }

  /** Whether the brackets around a text are neither those of the answer nor accepted. */
  private boolean isInOtherBrackets(PlainText literal, PlainText given) {
    String wanted = Ends.brackets(literals.getFirst().text());
    String around = wanted.isEmpty() ? "" : Ends.brackets(given.text());
    return !around.isEmpty()
        && !around.equals(wanted)
        && !around.equals("(" + wanted + ")")
        && !around.equals(Ends.brackets(literal.text()));
  }

  private static Optional<Unit> unit(String text) {
    return NumberReading.of(text)
        .filter(reading -> !reading.measures().isEmpty())
        .flatMap(reading -> UnitWords.at(reading.measures(), 0))
        .map(UnitWords::unit);
  }

  /** A text that must match exactly. */
  private TextMatch exact(Place.Code code) {
    PlainText shown = literals.getFirst();
    if (typed.text().length() > SameText.LONGEST) {
      return literals.contains(typed) ? plain(typed, Outcome.SAME) : plain(shown, Outcome.TOO_LONG);
    }
    ExactText exact = new ExactText(code, true);
    for (PlainText literal : literals) {
      if (exact.same(literal, typed) || (isStatus(literal) && SameText.same(literal, typed))) {
        return plain(literal, Outcome.SAME);
      }
    }
    if (exact.typings(typed.text()).stream().anyMatch(text -> matchesPattern(text, true))) {
      return plain(shown, Outcome.SAME);
    }
    ExactText anyCase = new ExactText(code, false);
    for (PlainText literal : literals) {
      if (anyCase.same(literal, typed)) {
        Alignment alignment = Alignment.of(literal.text(), typed.text());
        return told(literal, Outcome.OTHER_CASE, alignment);
      }
    }
    return different();
  }

  /** Whether the text is a number and its name, as in {@code 401 Unauthorized}: that is prose. */
  private static boolean isStatus(PlainText literal) {
    String text = literal.text();
    return text.indexOf(' ') == 3 && text.substring(0, 3).chars().allMatch(Character::isDigit);
  }

  /** The text as meant in prose, if that is accepted. */
  private Optional<TextMatch> inProse() {
    Optional<PlainText> met = met(typed.text());
    if (met.isEmpty()) {
      List<String> parts = Readings.listed(typed.text());
      if (parts.size() > 1 && parts.stream().allMatch(part -> met(part).isPresent())) {
        met = met(parts.getFirst());
      }
    }
    return met.map(literal -> plain(literal, Outcome.SAME));
  }

  /** The accepted text that one of the readings of a text meets. */
  private Optional<PlainText> met(String text) {
    for (String reading : Readings.of(text)) {
      PlainText given = new PlainText(reading, List.of());
      for (PlainText literal : literals) {
        if (same(literal, given)
            || SameText.sameWithHyphens(literal, given)
            || plurals.same(literal.text(), reading)) {
          return Optional.of(literal);
        }
      }
      if (matchesPattern(reading, false) || number(reading).equals(Optional.of(Outcome.SAME))) {
        return Optional.of(literals.getFirst());
      }
    }
    return Optional.empty();
  }

  private TextMatch otherwise() {
    PlainText shown = literals.getFirst();
    boolean numeric = accepted.numeric() != null;
    if (numeric) {
      for (String reading : Readings.of(typed.text())) {
        Optional<Outcome> outcome = number(reading);
        if (outcome.isPresent()) {
          return plain(shown, outcome.get());
        }
      }
      if (Quantity.parse(typed.text()).isPresent()) {
        return plain(shown, Outcome.OTHER_NUMBER);
      }
    }
    return withTypo().orElseGet(() -> numeric ? plain(shown, Outcome.NO_NUMBER) : different());
  }

  /** The result of reading a text as a number; empty if it is not one, or none is expected. */
  private Optional<Outcome> number(String text) {
    boolean isNone = NumberMatch.isNone(Ends.core(text, false).of(text));
    return numbers
        .filter(match -> !isNone || match.mayBeNone())
        .flatMap(match -> NumberReading.of(text).map(match::compare));
  }

  private TextMatch plain(PlainText expected, Outcome outcome) {
    return new TextMatch(expected.text(), typed.text(), outcome, List.of(), List.of());
  }

  private TextMatch told(PlainText expected, Outcome outcome, Alignment alignment) {
    return new TextMatch(
        expected.text(), typed.text(), outcome, alignment.inExpected(), alignment.inTyped());
  }

  private boolean matchesPattern(String text, boolean caseMatters) {
    String core = caseMatters ? text : Ends.core(text, false).of(text);
    for (Accepted.Alternative alternative : accepted.also()) {
      boolean matched =
          switch (alternative) {
            case Accepted.Literal _ -> false;
            case Accepted.Pattern(String regex) -> {
              Predicate<String> pattern = LinearPattern.of(regex, caseMatters);
              yield pattern.test(text) || (core.length() < text.length() && pattern.test(core));
            }
          };
      if (matched) {
        return true;
      }
    }
    return false;
  }

  /** A match with one typo: the first that is forgiven, else the first that is not. */
  private Optional<TextMatch> withTypo() {
    Optional<TextMatch> unforgiven = Optional.empty();
    for (String reading : Readings.of(typed.text())) {
      PlainText given = reading.equals(typed.text()) ? typed : new PlainText(reading, List.of());
      for (PlainText literal : literals) {
        Optional<TextMatch> match = new TypoCheck(accepted, literal, given, known).result();
        if (match.isPresent() && match.get().right()) {
          return match;
        }
        unforgiven = unforgiven.or(() -> match);
      }
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
