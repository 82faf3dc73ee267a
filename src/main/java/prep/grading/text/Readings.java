package prep.grading.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What else a text typed in prose says: without an article before it, a gloss in brackets after it,
 * the kind of thing it names, or the "v" of a version.
 */
final class Readings {

  private static final Pattern SEPARATOR = Pattern.compile(" or |[,/;] ?| / ");

  private static final Pattern CALCULATION =
      Pattern.compile("[\\d\\s.,]+([-+*/x\u00d7^\u00b7][\\d\\s.,()]+)+(= ?\\d+)?");

  private Readings() {}

  /** The text itself first. */
  static List<String> of(String typed) {
    Set<String> readings = new LinkedHashSet<>(List.of(typed));
    withoutGloss(typed).ifPresent(readings::add);
    for (String reading : List.copyOf(readings)) {
      withoutArticle(reading).ifPresent(readings::add);
    }
    for (String reading : List.copyOf(readings)) {
      withoutKind(reading).ifPresent(readings::add);
      withoutVersion(reading).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  /** The parts of a text that gives several answers; one part where it gives one. */
  static List<String> listed(String typed) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(typed, -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  private static Optional<String> withoutGloss(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open < 1 || text.charAt(open - 1) != ' ') {
      return Optional.empty();
    }
    String gloss = PlainText.lower(text.substring(open + 1, text.length() - 1)).strip();
    String before = text.substring(0, open).strip();
    return isSecondAnswer(gloss) || (NumberReading.of(before).isPresent() && isSecondNumber(gloss))
        ? Optional.empty()
        : Optional.of(before);
  }

  private static boolean isSecondAnswer(String gloss) {
    String first = gloss.split("[ ,]", 2)[0];
    return switch (first) {
      case "or", "and", "maybe", "perhaps", "also", "sometimes", "" -> true;
      default -> gloss.contains("?");
    };
  }

  /** Whether the gloss on a number is another number, not the whole or how it came about. */
  private static boolean isSecondNumber(String gloss) {
    return !gloss.startsWith("of ")
        && !gloss.startsWith("no ")
        && !CALCULATION.matcher(gloss).matches()
        && NumberReading.of(gloss).isPresent();
  }

  private static Optional<String> withoutArticle(String text) {
    for (String article : List.of("a ", "an ", "the ")) {
      if (text.regionMatches(true, 0, article, 0, article.length())) {
        return Optional.of(text.substring(article.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> withoutKind(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && isKind(PlainText.lower(text.substring(space + 1)))
        ? Optional.of(text.substring(0, space))
        : Optional.empty();
  }

  private static boolean isKind(String word) {
    return switch (word) {
      case "class", "function", "method", "module", "package", "library", "command" -> true;
      case "header", "keyword", "attribute", "decorator", "parameter", "directive" -> true;
      case "principle", "pattern", "algorithm", "protocol" -> true;
      default -> false;
    };
  }

  private static Optional<String> withoutVersion(String text) {
    String lower = PlainText.lower(text);
    String prefix = lower.startsWith("version ") ? "version " : "v";
    boolean numbered =
        lower.startsWith(prefix)
            && text.length() > prefix.length()
            && Character.isDigit(text.charAt(prefix.length()));
    return numbered ? Optional.of(text.substring(prefix.length())) : Optional.empty();
  }
}
