package prep.exchange.item;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names for questions, made of their texts: the same text, the same name. */
public final class Ids {

  private static final int LONGEST = 48;

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  /**
   * Everything but words, accents, and marks that can be dropped without making two questions the
   * same.
   */
  private static final Pattern LOST =
      Pattern.compile("[^a-zA-Z0-9\\p{Mn} \n\t?!.,:;'\"()`*\\-–—’‘“”]");

  private Ids() {}

  /**
   * Words of the text in lower case, joined by hyphens. If the words do not capture the whole text,
   * a hash of it follows.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Form.NFD);
    String id = hyphenated(plain);
    boolean lost = LOST.matcher(plain).find();
    if (id.length() > LONGEST) {
      lost = true;
      int hyphen = id.lastIndexOf('-', LONGEST);
      id = id.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
    if (id.isEmpty()) {
      return "q-" + hash(text);
    }
    return lost ? id + "-" + hash(text).substring(0, 4) : id;
  }

  /** ASCII words in lower case, joined by hyphens; accents leave no trace. */
  private static String hyphenated(String plain) {
    String words = BETWEEN_WORDS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("-");
    return OUTER_HYPHENS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** 8 hex digits. */
  public static String hash(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  /**
   * The topic that earlier versions made of a text, in which texts that differ collide: decks of
   * those names are still there, and some ids were made this way.
   */
  public static String formerTopic(String text) {
    return TopicWords.path(text, Ids::formerWord);
  }

  /** Whether a text is a key that prep gave, such as {@code docker/image-vs-container}. */
  public static boolean isKey(String text) {
    return formerTopic(text).equals(text)
        || (text.chars().anyMatch(c -> c > '~') && TopicWords.path(text).equals(text));
  }

  private static String formerWord(String part) {
    String plain = Normalizer.normalize(part, Form.NFD).toLowerCase(Locale.ROOT);
    String words = hyphenated(plain);
    String word = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("-$", "");
    if (word.isEmpty() && plain.chars().anyMatch(Character::isLetter)) {
      return "topic-" + hash(part).substring(0, 4);
    }
    return TopicWords.isTaken(word) ? word + "-questions" : word;
  }
}
