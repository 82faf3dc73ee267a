package prep.skills;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a skill's name, as words with what may stand between them.
 *
 * @param skill whose name it is; null for a phrase that is no name at all
 * @param kind what it takes to count
 * @param words in lower case
 * @param gaps what stands between the words, without blanks; one fewer than words
 * @param written as it has to be written where capitals count
 */
record Spelling(
    @Nullable Skill skill, Kind kind, List<String> words, List<String> gaps, String written) {

  /** What it takes for a name to count. */
  enum Kind {
    /** Nothing more. */
    SURE,
    /** Its capitals. */
    EXACT,
    /** Its capitals and a context of skills. */
    WORD,
    /** It never counts, and hides the name in it. */
    NOT
  }

  /** A shorter name has no plural and no version written to it, as in {@code Python3}. */
  private static final int LONG = 3;

  static Spelling of(@Nullable Skill skill, Kind kind, String written) {
    JobText text = new JobText(written, JobText.words(written));
    List<String> words = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      words.add(text.word(i));
      if (i > 0) {
        gaps.add(text.before(i).strip());
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word in \"" + written + "\"");
    }
    return new Spelling(skill, kind, words, gaps, written);
  }

  /** Its words written as one, as in {@code NodeJS}. */
  String joined() {
    return String.join("", words);
  }

  /** Whether it stands in a text from a word on. */
  boolean standsAt(JobText text, int from) {
    if (from + words.size() > text.words().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && !isGap(gaps.get(i - 1), text.before(from + i))) {
        return false;
      }
      boolean last = i == words.size() - 1;
      if (!text.word(from + i).equals(words.get(i))
          && !(last && isVariant(words.get(i), text.word(from + i)))) {
        return false;
      }
    }
    return kind == Kind.SURE || kind == Kind.NOT || hasCapitals(text, from);
  }

  private boolean hasCapitals(JobText text, int from) {
    JobText.Word last = text.words().get(from + words.size() - 1);
    String there = text.between(text.words().get(from).start(), last.end());
    return there.startsWith(written) || there.equals(written.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isGap(String own, String there) {
    String sign = there.strip();
    if (there.indexOf('\n') != there.lastIndexOf('\n')) {
      return false;
    }
    return switch (own) {
      case "", "-" -> sign.isEmpty() || (sign.equals("-") && there.length() == 1);
      case "." -> sign.equals(".") || sign.isEmpty() || sign.equals("-");
      case "/" -> sign.equals("/") || sign.equals("-") || sign.equals("&") || sign.isEmpty();
      default -> sign.equals(own);
    };
  }

  /** A plural, or a version written to the name. */
  private boolean isVariant(String own, String there) {
    if (!there.startsWith(own) || kind == Kind.NOT) {
      return false;
    }
    String rest = there.substring(own.length());
    boolean sign = own.endsWith("+") || own.endsWith("#");
    return ((own.length() >= LONG || sign) && rest.chars().allMatch(Character::isDigit))
        || (own.length() >= LONG && kind != Kind.WORD && rest.equals("s"));
  }

  /** The words that a word of a text may stand for: itself, without a version, without an s. */
  static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    stems.add(word);
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end < word.length()) {
      stems.add(word.substring(0, end));
    } else if (word.length() > LONG && word.endsWith("s")) {
      stems.add(word.substring(0, word.length() - 1));
    }
    return stems;
  }
}
