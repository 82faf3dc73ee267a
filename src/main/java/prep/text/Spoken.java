package prep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in words as they are heard: what only the eye can tell, raised and lowered signs and the
 * indentation of code, is said.
 */
public final class Spoken {

  /** The announcement of a block of code, at the end of a line. */
  private static final Pattern CODE = Pattern.compile("Code, (?:[^,]+, )?(\\d{1,6}) lines?:$");

  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹⁺⁻ⁿⁱ]+");
  private static final Pattern LOWERED = Pattern.compile("[₀-₉₊₋ₐₑₒₓₙ]+");

  /** A number raised to a power, as it is typed. */
  private static final Pattern POWER = Pattern.compile("(?<=[0-9)])\\^(?=[0-9(])");

  private Spoken() {}

  /** The lines in words. Those of a block of code stay as they are but for their indentation. */
  public static List<Line> of(List<Line> lines) {
    List<Line> spoken = new ArrayList<>();
    int code = 0;
    for (Line line : lines) {
      spoken.add(with(line, code > 0 ? indentation(line.text()) : signs(line.text())));
      Matcher begins = CODE.matcher(line.text());
      code = code > 0 ? code - 1 : begins.find() ? Integer.parseInt(begins.group(1)) : 0;
    }
    return spoken;
  }

  private static Line with(Line line, String text) {
    return text.equals(line.text()) ? line : Line.of(text, line.spans().getFirst().style());
  }

  private static String indentation(String text) {
    int blanks = text.length() - text.stripLeading().length();
    return blanks == 0 || text.isBlank()
        ? text
        : blanks + (blanks == 1 ? " space: " : " spaces: ") + text.substring(blanks);
  }

  private static String signs(String text) {
    String raised = RAISED.matcher(text).replaceAll(signs -> power(signs.group()));
    String lowered = LOWERED.matcher(raised).replaceAll(signs -> " sub " + plain(signs.group()));
    return POWER.matcher(lowered).replaceAll(" to the power of ");
  }

  private static String power(String signs) {
    return switch (signs) {
      case "²" -> " squared";
      case "³" -> " cubed";
      default -> " to the power of " + plain(signs);
    };
  }

  /** As they look on the line. */
  private static String plain(String signs) {
    return Normalizer.normalize(signs, Normalizer.Form.NFKC).replace('\u2212', '-');
  }
}
