package prep.exchange.item;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Names of topics, made of any text: safe as paths on every system, and different where texts
 * differ by more than case, accents and punctuation. Letters of scripts without a romanization
 * stay.
 */
final class TopicWords {

  private static final int LONGEST = 60;
  private static final int HASH = 4;

  private final StringBuilder word = new StringBuilder();
  private final String plain;

  private TopicWords(String text) {
    plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  /** Words joined by hyphens, below each other where the text is a path; empty for no letters. */
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
    return new TopicWords(text).read();
  }

  private String read() {
    int i = 0;
    if (plain.startsWith(".net") && (plain.length() == 4 || !isWord(plain.codePointAt(4)))) {
      word.append("dotnet");
      i = 4;
    }
    while (i < plain.length()) {
      int c = plain.codePointAt(i);
      if (!isWord(c) && isAfterWord(i)) {
        i += suffix(i);
      } else {
        letter(c);
        i += Character.charCount(c);
      }
    }
    trim();
    if (word.length() > LONGEST) {
      cut();
    }
    return isTaken(word.toString()) ? word + "-questions" : word.toString();
  }

  /** What tells C, C++, C# and C* apart stands right behind a word. */
  private int suffix(int i) {
    if (plain.startsWith("++", i)) {
      word.append("pp");
      return 2;
    }
    char c = plain.charAt(i);
    boolean last = i + 1 == plain.length() || !isWord(plain.codePointAt(i + 1));
    if (c == '#' || c == '♯') {
      word.append("sharp");
    } else if (c == '+' && last) {
      word.append("-plus");
    } else if (c == '*' && last) {
      word.append("-star");
    } else {
      letter(plain.codePointAt(i));
      return Character.charCount(plain.codePointAt(i));
    }
    return 1;
  }

  private boolean isAfterWord(int i) {
    return i > 0 && isWord(plain.codePointBefore(i));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  private void letter(int c) {
    if (isLatin(c)) {
      word.appendCodePoint(c);
    } else if (Romanization.knows(c)) {
      word.append(isDiphthong(c) ? "u" : Romanization.of(c));
    } else if (Character.isDigit(c)) {
      word.append(Character.digit(c, 10));
    } else if (isWord(c)) {
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

  /** A long name keeps its first words, and a hash tells it from others that begin the same. */
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
