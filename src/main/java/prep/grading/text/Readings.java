package prep.grading.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a text typed in prose says: without the start of a sentence or an article before it, a
 * gloss in brackets, a reason or a contrast ({@code not bash}) after it, the kind of thing it
 * names, or the "v" of a version.
 */
final class Readings {

  private static final Pattern SEPARATOR = Pattern.compile(" or |[,/;] ?| / ");

  /** What has a header. */
  private static final Pattern MESSAGE = Pattern.compile("(?i) (?:response|request)$");

  private static final Pattern WHY = Pattern.compile("(?i)(?:because|since|due to|which) ");

  /** The start of a sentence that goes on with the answer. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)(?:(?:it|this|that|they|the \\p{L}+(?: \\p{L}+){0,2})"
              + "(?:'s|'re| (?:is|are|was|would be|prints|returns|gives|outputs|yields|shows))"
              + "|its|prints|returns|outputs|in(?= (?:the|an?) | \\S*[/.])|called|named)"
              + " (?:(?:called|named|known as) )?");

  /** What the name after it is one of. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:(?:string|word|module|keyword|folder|directory) "
              + "|(?:\\p{L}+ )?(?:file|function|method|class|command|header) (?=called |named ))"
              + "(?:called |named )?");

  private Readings() {}

  /** The text itself first. */
  static List<String> of(String typed) {
    Set<String> readings = new LinkedHashSet<>(List.of(typed));
    withoutRemark(typed).ifPresent(readings::add);
    for (String reading : List.copyOf(readings)) {
      withoutGloss(reading).ifPresent(readings::add);
    }
    for (String reading : List.copyOf(readings)) {
      withoutStart(SENTENCE, reading).ifPresent(readings::add);
    }
    for (String reading : List.copyOf(readings)) {
      withoutArticle(reading).ifPresent(readings::add);
    }
    for (String reading : List.copyOf(readings)) {
      withoutStart(NAMED, reading).ifPresent(readings::add);
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

  /** Without what the answer is not, and without a reason. */
  private static Optional<String> withoutRemark(String text) {
    return Remark.in(text, 0)
        .filter(remark -> remark.contrasts() || WHY.matcher(remark.text()).lookingAt())
        .map(Remark::before)
        .filter(before -> !before.isEmpty());
  }

  private static Optional<String> withoutStart(Pattern pattern, String text) {
    Matcher start = pattern.matcher(text);
    return start.lookingAt() && start.end() < text.length()
        ? Optional.of(text.substring(start.end()))
        : Optional.empty();
  }

  private static Optional<String> withoutGloss(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open < 1 || text.charAt(open - 1) != ' ') {
      return Optional.empty();
    }
    String gloss = PlainText.lower(text.substring(open + 1, text.length() - 1)).strip();
    String before = text.substring(0, open).strip();
    Optional<NumberReading> number = NumberReading.of(before);
    boolean explains =
        number.isEmpty()
            ? !isSecondAnswer(gloss)
            : new Remark(before, gloss, true).explains(number.get().value());
    return explains ? Optional.of(before) : Optional.empty();
  }

  private static boolean isSecondAnswer(String gloss) {
    String first = gloss.split("[ ,]", 2)[0];
    return switch (first) {
      case "or", "and", "maybe", "perhaps", "also", "sometimes", "" -> true;
      default -> gloss.contains("?");
    };
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
        ? Optional.of(MESSAGE.matcher(text.substring(0, space)).replaceFirst(""))
        : Optional.empty();
  }

  private static boolean isKind(String word) {
    return switch (word) {
      case "class", "function", "method", "module", "package", "library", "command" -> true;
      case "header", "keyword", "attribute", "decorator", "parameter", "directive" -> true;
      case "principle", "pattern", "algorithm", "protocol", "technique", "feature" -> true;
      case "shell", "folder", "directory", "field", "operator", "flag", "option" -> true;
      case "statement", "clause" -> true;
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
