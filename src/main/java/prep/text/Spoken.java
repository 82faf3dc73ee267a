package prep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in words as they are heard: signs that a screen reader skips or that only the eye can tell
 * apart, and the indentation of code, are said.
 */
public final class Spoken {

  /** The announcement of a block of code, at the end of a line. */
  private static final Pattern CODE = Pattern.compile("Code, (?:[^,]+, )?(\\d{1,6}) lines?:$");

  /** A power, raised or as it is typed, with the sign of the calculation that goes on after it. */
  private static final Pattern POWER =
      Pattern.compile(
          "([⁰¹²³⁴-⁹⁺⁻ⁿⁱʰ-ʸˣᴬ-ᵛᶜᶠᶻ]+|(?<=[0-9)])\\^(?:[0-9]+|(?=\\()))"
              + "( [-+−×·*/] (?=[\\p{Alnum}(])|/(?=[0-9(]))?");

  private static final Pattern LOWERED = Pattern.compile("[₀-₉₊₋ₐₑₒₓₙ]+");

  /** A dot or dash between two values, which means something else elsewhere. */
  private static final Pattern PRODUCT =
      Pattern.compile("(?<=[\\p{Alnum})]) ?· ?(?=[\\p{Alnum}(])");

  private static final Pattern RANGE = Pattern.compile("(?<=[0-9])–(?=[0-9])");

  private Spoken() {}

  /**
   * The lines in words, broken between words. Those of a block of code stay whole, so that each is
   * one line wherever it is read, and as they are but for their indentation.
   *
   * @param columns in which each other line finds room; a longer word, such as an address, stays
   *     whole on a line of its own
   */
  public static List<Line> of(List<Line> lines, int columns) {
    List<Line> spoken = new ArrayList<>();
    int code = 0;
    for (Line line : lines) {
      if (code > 0) {
        spoken.add(with(line, indentation(line.text())));
        code--;
      } else {
        spoken.addAll(broken(with(line, signs(line.text())), columns));
        Matcher begins = CODE.matcher(line.text());
        code = begins.find() ? Integer.parseInt(begins.group(1)) : 0;
      }
    }
    return spoken;
  }

  private static Line with(Line line, String text) {
    return text.equals(line.text()) ? line : Line.of(text, line.spans().getFirst().style());
  }

  private static List<Line> broken(Line line, int columns) {
    if (line.width() <= columns) {
      return List.of(line);
    }
    String text = line.text();
    Style style = line.spans().getFirst().style();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
      String word = text.substring(at, end);
      if (Width.of(word) > columns) {
        lines.addAll(
            Wrapping.wrap(
                Line.of(text.substring(from, at).stripTrailing(), style).spans(), columns));
        lines.add(Line.of(word, style));
        from = Math.min(end + 1, text.length());
      }
      at = end;
    }
    lines.addAll(Wrapping.wrap(Line.of(text.substring(from), style).spans(), columns));
    return lines;
  }

  private static String indentation(String text) {
    int blanks = text.length() - text.stripLeading().length();
    return blanks == 0 || text.isBlank()
        ? text
        : blanks + (blanks == 1 ? " space: " : " spaces: ") + text.substring(blanks);
  }

  private static String signs(String text) {
    String powers = POWER.matcher(text).replaceAll(Spoken::power);
    String lowered = LOWERED.matcher(powers).replaceAll(signs -> " sub " + plain(signs.group()));
    String products = PRODUCT.matcher(lowered).replaceAll(" times ");
    return words(RANGE.matcher(products).replaceAll(" to "));
  }

  /** What is raised ends where the calculation goes on: {@code 2 to the power of 19, minus 1}. */
  private static String power(MatchResult power) {
    String goesOn = power.group(2) == null ? "" : power.group(2);
    String after =
        switch (goesOn) {
          case " - " -> " minus ";
          case "/" -> " divided by ";
          default -> goesOn;
        };
    String raised = plain(power.group(1).replace("^", ""));
    return switch (raised) {
      case "2" -> " squared" + after;
      case "3" -> " cubed" + after;
      default -> " to the power of " + raised + (after.isEmpty() ? "" : ",") + after;
    };
  }

  /** As they look on the line. */
  private static String plain(String signs) {
    return Normalizer.normalize(signs, Normalizer.Form.NFKC).replace("\u2212", "minus ");
  }

  private static String words(String text) {
    StringBuilder said = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      String word = word(text.charAt(at));
      if (word.isEmpty()) {
        said.append(text.charAt(at));
        continue;
      }
      String before = said.toString().stripTrailing();
      boolean compares = !before.isEmpty() && !isOneOf("([{.,;:", before, before.length() - 1);
      said.append(said.isEmpty() || isOneOf(" ([{", said, said.length() - 1) ? "" : " ");
      said.append(compares || !word.startsWith("is ") ? word : word.substring(3));
      said.append(at + 1 == text.length() || isOneOf(" )]}.,;:", text, at + 1) ? "" : " ");
    }
    return said.toString();
  }

  private static boolean isOneOf(String signs, CharSequence text, int at) {
    return signs.indexOf(text.charAt(at)) >= 0;
  }

  /** Empty for what is heard as it is written. */
  private static String word(char sign) {
    return switch (sign) {
      case '→' -> "to";
      case '←' -> "from";
      case '×' -> "times";
      case '÷' -> "divided by";
      case '−' -> "minus";
      case '±' -> "plus or minus";
      case '≈' -> "is about";
      case '≤' -> "is at most";
      case '≥' -> "is at least";
      case '≠' -> "is not";
      default -> "";
    };
  }
}
