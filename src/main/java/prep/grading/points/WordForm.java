package prep.grading.points;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import prep.grading.text.PlainText;

/**
 * The form in which words are compared: compatibility-normalised, in lower case, without accents
 * and possessive endings, in American spelling, and stemmed if they are English.
 */
public final class WordForm {

  /** The longest word that is stemmed. */
  private static final int LONGEST = 40;

  /** Common adjectives, each with its comparative and superlative as far as they are known. */
  private static final String COMPARED =
      """
      fast faster fastest, slow slower slowest, quick quicker quickest, small smaller smallest,
      strong stronger strongest, weak weaker weakest, cheap cheaper cheapest, light lighter lightest,
      short shorter shortest, long longer longest, high higher highest, low lower lowest,
      new newer newest, old older oldest, few fewer fewest, hard harder hardest,
      strict stricter strictest, rich richer, deep deeper, large larger largest, safe safer safest,
      simple simpler simplest, wide wider widest, close closer closest, easy easier easiest,
      heavy heavier heaviest, early earlier earliest, big bigger biggest
      """;

  private static final Map<String, String> POSITIVES = positives();

  private WordForm() {}

  private static Map<String, String> positives() {
    Map<String, String> positives = new HashMap<>();
    for (String adjective : COMPARED.strip().split(",\\s+", -1)) {
      String[] forms = adjective.split(" ", -1);
      for (String compared : forms) {
        positives.put(compared, forms[0]);
      }
    }
    return positives;
  }

  /**
   * The form of a word.
   *
   * @param word letters and digits, with apostrophes inside
   */
  public static String of(String word) {
    String plain = PlainText.isAscii(word) ? word : unaccented(word);
    String lower = PlainText.lower(plain);
    String bare = withoutEnding(lower);
    if (isNumber(bare)) {
      return bare.replace(",", "");
    }
    if (bare.equals("one") || bare.equals("ones")) {
      // Its stem would be that of "on".
      return "one";
    }
    return isEnglish(bare) ? Porter.stem(positive(american(bare))) : bare;
  }

  /** Whether the word, in lower case, negates what follows it. */
  public static boolean denies(String lower) {
    return switch (lower) {
      case "not", "never", "no", "without", "non", "nor", "neither" -> true;
      case "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "cant", "cannot" -> true;
      case "couldnt", "shouldnt", "wouldnt", "wont", "hasnt", "havent", "hadnt", "neednt" -> true;
      default -> lower.endsWith("n't");
    };
  }

  /** Whether a negation before that word negates nothing: {@code not only}. */
  static boolean undoesDenial(String lower) {
    return switch (lower) {
      case "only", "just", "merely", "simply", "doubt" -> true;
      default -> false;
    };
  }

  /** Whether what follows the word of that form doesn't happen, so that "not" before it affirms. */
  static boolean prevents(String form) {
    return switch (form) {
      case "prevent", "stop", "hinder", "forbid", "avoid", "exclud", "preclud" -> true;
      default -> false;
    };
  }

  /** Whether the word, in lower case, calls what it goes with wrong. */
  static boolean refutes(String lower) {
    return switch (lower) {
      case "wrong", "wrongly", "false", "falsely", "untrue", "incorrect", "incorrectly" -> true;
      case "myth", "misconception", "misunderstanding", "mistaken", "mistakenly" -> true;
      default -> false;
    };
  }

  /** Whether that word starts a new clause, which a negation before it does not reach. */
  static boolean startsClause(String lower, boolean afterComma) {
    return switch (lower) {
      case "but", "because", "although", "though", "whereas", "however", "instead" -> true;
      case "therefore", "thus", "hence", "which", "who", "whose", "if", "unless", "until" -> true;
      case "when", "where", "while", "once" -> true;
      case "it", "they", "this", "these", "he", "she", "we", "you", "i", "there" -> afterComma;
      case "so", "since", "rather", "only", "just", "then", "and" -> afterComma;
      default -> false;
    };
  }

  /** Whether the clause that the word starts ends at the next comma: {@code if it isn't, ...}. */
  static boolean endsAtComma(String lower) {
    return switch (lower) {
      case "if", "unless", "until", "when", "where", "while", "once", "although", "though" -> true;
      case "which", "who", "whose" -> true;
      default -> false;
    };
  }

  /** Whether that word joins what precedes it to what follows. */
  static boolean joins(String lower) {
    return switch (lower) {
      case "and", "or", "that", "then", "so", "also", "still" -> true;
      default -> false;
    };
  }

  /** Whether the word, in lower case, is a form of "to be". */
  static boolean isToBe(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "be", "been", "being", "am" -> true;
      default -> false;
    };
  }

  /** Whether the word, in lower case, only helps a verb. */
  static boolean isAuxiliary(String lower) {
    return switch (lower) {
      case "do", "does", "did" -> true;
      case "have", "has", "had", "will", "would", "can", "could", "should", "may" -> true;
      case "might", "must", "shall" -> true;
      default -> isToBe(lower);
    };
  }

  static boolean isArticle(String lower) {
    return switch (lower) {
      case "a", "an", "the" -> true;
      default -> false;
    };
  }

  /** Whether the word, in lower case, says nothing by itself. */
  public static boolean isStopWord(String lower) {
    return switch (lower) {
      case "a", "an", "the", "and", "or", "but", "if", "then", "than", "that", "this", "these" ->
          true;
      case "those", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into" -> true;
      case "having", "it", "its", "it's", "they", "them", "their", "he" -> true;
      case "she", "his", "her", "we", "our", "you", "your", "i", "me", "my", "one's" -> true;
      case "so", "such", "also", "too", "very", "just", "there", "here", "which", "who" -> true;
      case "whom", "whose", "what", "when", "where", "how", "why", "e", "g", "etc" -> true;
      default -> isAuxiliary(lower);
    };
  }

  private static String withoutEnding(String lower) {
    int apostrophe = lower.indexOf('\'');
    if (apostrophe < 0) {
      return lower;
    }
    return switch (lower.substring(apostrophe + 1)) {
      case "s", "re", "ll", "ve", "d", "m" -> lower.substring(0, apostrophe);
      case "t" ->
          lower.endsWith("n't") ? lower.substring(0, apostrophe - 1) : lower.replace("'", "");
      default -> lower.replace("'", "");
    };
  }

  private static String unaccented(String word) {
    String parts = Normalizer.normalize(word.replace('\u2019', '\''), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(parts.charAt(i));
      }
    }
    return letters.toString();
  }

  /** The American spelling, roughly: what matters is that both spellings become one. */
  private static String american(String word) {
    int length = word.length();
    if (length > 6) {
      if (word.contains("isation")) {
        return word.replace("isation", "ization");
      }
      for (String ending : new String[] {"se", "sed", "ses", "sing", "ser", "sers"}) {
        int s = length - ending.length();
        if (word.endsWith(ending) && (word.charAt(s - 1) == 'i' || word.charAt(s - 1) == 'y')) {
          return word.substring(0, s) + "z" + word.substring(s + 1);
        }
      }
    }
    return length > 5 && word.contains("our") ? word.replace("our", "or") : word;
  }

  /**
   * The adjective that an adverb in {@code -ly} or a common comparative comes from. Porter's rules
   * leave {@code faster} and {@code quickly} as they are.
   */
  private static String positive(String word) {
    int length = word.length();
    if (length > 5 && word.endsWith("ly") && "cdeghkmnrtw".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    return POSITIVES.getOrDefault(word, word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isEnglish(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return word.length() <= LONGEST;
  }
}
