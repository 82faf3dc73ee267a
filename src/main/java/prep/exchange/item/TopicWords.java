package prep.exchange.item;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Topic names made from any text: safe as paths on every system, and different if texts differ by
 * more than case, accents and punctuation. Letters of scripts without a romanization are kept.
 */
final class TopicWords {

  private static final int LONGEST = 60;
  private static final int HASH = 4;

  private static final Pattern DOT_NET = Pattern.compile("^\\.net(?![\\p{L}\\p{Nd}])");

  /** The characters right after a word that distinguish C, C++, C# and C*. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?<=[\\p{L}\\p{Nd}])(?:\\+\\+|[#♯]|[+*](?![\\p{L}\\p{Nd}]))");

  private final StringBuilder word = new StringBuilder();
  private final String plain;

  private TopicWords(String plain) {
    this.plain = plain;
  }

  /** Words joined by hyphens, with slashes if the text is a path; empty for no letters. */
  static String path(String text) {
    return path(text, TopicWords::word);
  }

  static String path(String text, UnaryOperator<String> word) {
    return Arrays.stream(text.split("[/\\\\]|::", -1))
        .map(word)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** Words joined by hyphens; empty for no letters. */
  static String word(String text) {
    String plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).strip();
    return new TopicWords(plain).read();
  }

  private String read() {
    String spelled = DOT_NET.matcher(plain).replaceFirst("dotnet");
    SUFFIX
        .matcher(spelled)
        .replaceAll(suffix ->
            switch (suffix.group()) {
              case "++" -> "pp";
              case "+" -> "-plus";
              case "*" -> "-star";
              default -> "sharp";
            })
        .codePoints()
        .forEach(this::letter);
    trim();
    if (word.length() > LONGEST) {
      cut();
    }
    return isTaken(word.toString()) ? word + "-questions" : word.toString();
  }

  private void letter(int c) {
    if (isLatin(c)) {
      word.appendCodePoint(c);
    } else if (Romanization.knows(c)) {
      word.append(isDiphthong(c) ? "u" : Romanization.of(c));
    } else if (Character.isDigit(c)) {
      word.append(Character.digit(c, 10));
    } else if (Character.isLetterOrDigit(c)) {
      decomposed(c);
    } else if (isMark(c)) {
      if (!word.isEmpty() && word.charAt(word.length() - 1) > '~') {
        word.appendCodePoint(c);
      }
    } else if (Character.getType(c) != Character.FORMAT && !word.isEmpty() && !endsWithHyphen()) {
      word.append('-');
    }
  }

  /** A Greek upsilon after alpha, epsilon or omicron. */
  private boolean isDiphthong(int c) {
    return c == 'υ' && !word.isEmpty() && "aeo".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private void decomposed(int c) {
    String parts = Normalizer.normalize(Character.toString(c), Form.NFKD);
    int base = parts.codePointAt(0);
    if (isLatin(base) || Romanization.knows(base)) {
      letter(base);
    } else {
      word.appendCodePoint(c);
    }
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean endsWithHyphen() {
    return word.charAt(word.length() - 1) == '-';
  }

  private void trim() {
    while (!word.isEmpty() && endsWithHyphen()) {
      word.setLength(word.length() - 1);
    }
  }

  /**
   * A long name keeps its first words, and a hash distinguishes it from others that begin the same.
   */
  private void cut() {
    int end = LONGEST - HASH - 1;
    int hyphen = word.lastIndexOf("-", end);
    end = hyphen > LONGEST / 2 ? hyphen : end;
    word.setLength(Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
    trim();
    word.append('-').append(Ids.hash(plain), 0, HASH);
  }

  /** Names of devices on Windows, and the directory that tracks are in. */
  static boolean isTaken(String name) {
    return name.matches("(com|lpt)[0-9]|con|prn|aux|nul|tracks");
  }
}
