package prep.grading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit as it stands among words: {@code ms}, {@code requests per second}, {@code a day}.
 *
 * @param count how many words it takes up
 */
record UnitWords(Unit unit, int count) {

  /** The unit that begins with the word at an index; empty where none does. */
  static Optional<UnitWords> at(List<String> words, int at) {
    String first = words.get(at);
    if (isPer(first)) {
      return time(words, at + 1)
          .flatMap(time -> Unit.rate("", time))
          .map(unit -> new UnitWords(unit, 2));
    }
    if (at + 2 < words.size() && isPer(words.get(at + 1))) {
      Optional<Unit> rate = time(words, at + 2).flatMap(time -> Unit.rate(first, time));
      if (rate.isPresent()) {
        return rate.map(unit -> new UnitWords(unit, 3));
      }
    }
    return Unit.of(first).map(unit -> new UnitWords(unit, 1));
  }

  /** All units among the words, in their order. */
  static List<Unit> in(List<String> words) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<UnitWords> found = at(words, at);
      found.ifPresent(unit -> units.add(unit.unit));
      at += found.map(UnitWords::count).orElse(1);
    }
    return units;
  }

  private static Optional<Unit> time(List<String> words, int at) {
    return at < words.size() ? Unit.time(words.get(at)) : Optional.empty();
  }

  private static boolean isPer(String word) {
    return switch (PlainText.lower(word)) {
      case "per", "a", "an", "each", "every" -> true;
      default -> false;
    };
  }
}
