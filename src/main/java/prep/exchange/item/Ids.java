package prep.exchange.item;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/** Names for questions, made of their texts: the same text, the same name. */
public final class Ids {

  private static final int LONGEST = 48;

  /** Marks that may be lost without making two questions one. */
  private static final String LOST_WITHOUT_HARM = " \n\t?!.,:;'\"()`*-–—’‘“”";

  private Ids() {}

  /**
   * Words of the text in lower case, joined by hyphens. Where the words cannot tell the whole text,
   * a hash of it follows.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder id = new StringBuilder();
    boolean lost = false;
    int i = 0;
    while (i < plain.length() && !lost) {
      char c = plain.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      boolean word = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
      if (word) {
        if (id.length() >= LONGEST) {
          lost = true;
          cutToWord(id);
        } else {
          id.append(lower);
        }
      } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-' && !isMark(c)) {
        id.append('-');
      }
      i++;
    }
    while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    lost |= losesMeaning(plain);
    if (id.isEmpty()) {
      return "q-" + hash(text);
    }
    return lost ? id + "-" + hash(text).substring(0, 4) : id.toString();
  }

  private static void cutToWord(StringBuilder id) {
    int hyphen = id.lastIndexOf("-");
    if (hyphen > LONGEST / 2) {
      id.setLength(hyphen);
    }
  }

  /** Accents above the letter before. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean losesMeaning(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!ascii && !isMark(c) && LOST_WITHOUT_HARM.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** 8 hex digits. */
  public static String hash(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    String digits = Long.toHexString(crc.getValue());
    return "0".repeat(8 - digits.length()) + digits;
  }

  /**
   * The topic that earlier versions made of a text, in which texts that differ collide: decks of
   * those names are still there, and some ids were made this way.
   */
  public static String formerTopic(String text) {
    StringBuilder topic = new StringBuilder();
    for (String part : text.split("[/\\\\]|::", -1)) {
      String name = formerWord(part);
      if (!name.isEmpty()) {
        topic.append(topic.isEmpty() ? "" : "/").append(name);
      }
    }
    return topic.toString();
  }

  /** Whether a text is a key that prep gave, such as {@code docker/image-vs-container}. */
  public static boolean isKey(String text) {
    return formerTopic(text).equals(text)
        || (text.chars().anyMatch(c -> c > '~') && TopicWords.path(text).equals(text));
  }

  private static String formerWord(String part) {
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(part, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    boolean other = false;
    for (int i = 0; i < plain.length() && word.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (!isMark(c)) {
        other |= Character.isLetter(c);
        if (!word.isEmpty() && word.charAt(word.length() - 1) != '-') {
          word.append('-');
        }
      }
    }
    while (!word.isEmpty() && word.charAt(word.length() - 1) == '-') {
      word.setLength(word.length() - 1);
    }
    if (word.isEmpty() && other) {
      return "topic-" + hash(part).substring(0, 4);
    }
    return isTaken(word.toString()) ? word + "-questions" : word.toString();
  }

  /** Names of devices on Windows, and the directory that tracks are in. */
  private static boolean isTaken(String word) {
    boolean numbered =
        word.length() == 4
            && (word.startsWith("com") || word.startsWith("lpt"))
            && Character.isDigit(word.charAt(3));
    return numbered
        || word.equals("tracks")
        || word.equals("con")
        || word.equals("prn")
        || word.equals("aux")
        || word.equals("nul");
  }
}
