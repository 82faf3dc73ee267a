package prep.grading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the form in which texts are compared: compatibility-normalised (NFKC), with straight
 * quotes and plain hyphens, single spaces, and without invisible characters and the backticks of
 * code spans. Case is kept.
 *
 * @param code the parts that were code spans
 */
public record PlainText(String text, List<Range> code) {

  public PlainText {
    code = List.copyOf(code);
  }

  public static PlainText of(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    List<Range> code = new ArrayList<>();
    int at = 0;
    while (at < raw.length()) {
      int tick = raw.indexOf('`', at);
      if (tick < 0) {
        append(raw.substring(at), plain);
        break;
      }
      int open = endOfTicks(raw, tick);
      int close = closing(raw, open, open - tick);
      if (close < 0) {
        append(raw.substring(at, open), plain);
        at = open;
      } else {
        append(raw.substring(at, tick), plain);
        int start = plain.length();
        append(raw.substring(open, close), plain);
        code.add(new Range(start, plain.length()));
        at = close + open - tick;
      }
    }
    int length = plain.length();
    if (length > 0 && plain.charAt(length - 1) == ' ') {
      plain.setLength(length - 1);
    }
    return new PlainText(plain.toString(), within(code, plain.length()));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether any of that part is code. */
  boolean isCode(Range part) {
    return code.stream().anyMatch(span -> span.overlaps(part));
  }

  /** The words, separated by spaces, of that part. */
  List<Range> words(Range part) {
    List<Range> words = new ArrayList<>();
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      if (i == part.end() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(new Range(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Lower case, letter by letter, so that positions stay. */
  public static String lower(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  private static List<Range> within(List<Range> spans, int length) {
    return spans.stream()
        .filter(span -> span.start() < length)
        .map(span -> new Range(span.start(), Math.min(span.end(), length)))
        .toList();
  }

  private static int endOfTicks(String raw, int from) {
    int end = from;
    while (end < raw.length() && raw.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Where the run of {@code length} backticks starts that closes a code span, or -1. */
  private static int closing(String raw, int from, int length) {
    int at = raw.indexOf('`', from);
    while (at >= 0) {
      int end = endOfTicks(raw, at);
      if (end - at == length) {
        return at;
      }
      at = raw.indexOf('`', end);
    }
    return -1;
  }

  private static void append(String raw, StringBuilder plain) {
    String normal = isAscii(raw) ? raw : Normalizer.normalize(straight(raw), Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
  }

  /** Whether there is nothing to normalise in a text. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String straight(String raw) {
    char[] straight = raw.toCharArray();
    for (int i = 0; i < straight.length; i++) {
      straight[i] = straight(straight[i]);
    }
    return new String(straight);
  }

  /** NFKC leaves quotes and dashes as they are, and takes some accents for a space. */
  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
