package prep.grading.points;

/**
 * The stem of an English word, by the rules of M. F. Porter, "An algorithm for suffix stripping",
 * Program 14 (1980), pages 130 to 137. Steps and conditions are named as in the paper: {@code m} is
 * the number of vowel-consonant sequences in what precedes a suffix.
 */
final class Porter {

  /** Suffix and replacement by turns; applied where {@code m > 0}. */
  private static final String[] STEP_2 = {
    "ational", "ate", "tional", "tion", "enci", "ence", "anci", "ance", "izer", "ize", "abli",
    "able", "alli", "al", "entli", "ent", "eli", "e", "ousli", "ous", "ization", "ize", "ation",
    "ate", "ator", "ate", "alism", "al", "iveness", "ive", "fulness", "ful", "ousness", "ous",
    "aliti", "al", "iviti", "ive", "biliti", "ble"
  };

  private static final String[] STEP_3 = {
    "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", ""
  };

  /** Suffixes that are dropped where {@code m > 1}. */
  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private final StringBuilder word;

  private Porter(String word) {
    this.word = new StringBuilder(word);
  }

  /**
   * @param word in the letters a to z; up to two of them are their own stem
   */
  static String stem(String word) {
    if (word.length() <= 2) {
      return word;
    }
    Porter porter = new Porter(word);
    porter.step1();
    porter.replaceLongest(STEP_2);
    porter.replaceLongest(STEP_3);
    porter.step4();
    porter.step5();
    return porter.word.toString();
  }

  private void step1() {
    if (ends("sses") || ends("ies")) {
      drop(2);
    } else if (ends("s") && !ends("ss")) {
      drop(1);
    }
    if (ends("eed")) {
      if (measure(3) > 0) {
        drop(1);
      }
    } else if (ends("ed") && hasVowel(2)) {
      drop(2);
      mendAfterEdOrIng();
    } else if (ends("ing") && hasVowel(3)) {
      drop(3);
      mendAfterEdOrIng();
    }
    if (ends("y") && hasVowel(1)) {
      word.setCharAt(word.length() - 1, 'i');
    }
  }

  private void mendAfterEdOrIng() {
    if (ends("at") || ends("bl") || ends("iz")) {
      word.append('e');
    } else if (endsInDoubleConsonant() && !ends("l") && !ends("s") && !ends("z")) {
      drop(1);
    } else if (measure(0) == 1 && endsInShortSyllable(0)) {
      word.append('e');
    }
  }

  private void replaceLongest(String[] rules) {
    int longest = -1;
    for (int i = 0; i < rules.length; i += 2) {
      if (ends(rules[i]) && (longest < 0 || rules[i].length() > rules[longest].length())) {
        longest = i;
      }
    }
    if (longest >= 0 && measure(rules[longest].length()) > 0) {
      drop(rules[longest].length());
      word.append(rules[longest + 1]);
    }
  }

  private void step4() {
    String longest = "";
    for (String suffix : STEP_4) {
      if (suffix.length() > longest.length() && ends(suffix)) {
        longest = suffix;
      }
    }
    int length = longest.length();
    boolean ion = longest.equals("ion");
    if (length > 0 && measure(length) > 1 && (!ion || ends("sion") || ends("tion"))) {
      drop(length);
    }
  }

  private void step5() {
    if (ends("e")) {
      int m = measure(1);
      if (m > 1 || (m == 1 && !endsInShortSyllable(1))) {
        drop(1);
      }
    }
    if (ends("ll") && measure(0) > 1) {
      drop(1);
    }
  }

  private boolean ends(String suffix) {
    int start = word.length() - suffix.length();
    return start >= 0 && word.indexOf(suffix, start) == start;
  }

  private void drop(int letters) {
    word.setLength(word.length() - letters);
  }

  /** {@code m} of the word without its last {@code suffix} letters. */
  private int measure(int suffix) {
    int m = 0;
    for (int i = 1; i < word.length() - suffix; i++) {
      m += isConsonant(i) && !isConsonant(i - 1) ? 1 : 0;
    }
    return m;
  }

  private boolean hasVowel(int suffix) {
    for (int i = 0; i < word.length() - suffix; i++) {
      if (!isConsonant(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConsonant(int i) {
    boolean consonant = true;
    int from = i;
    while (from > 0 && word.charAt(from) == 'y') {
      from--;
    }
    if (word.charAt(from) != 'y') {
      consonant = "aeiou".indexOf(word.charAt(from)) < 0;
    }
    return (i - from) % 2 == 0 ? consonant : !consonant;
  }

  private boolean endsInDoubleConsonant() {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(last);
  }

  /** Whether consonant, vowel, consonant end what precedes the suffix, the last no w, x or y. */
  private boolean endsInShortSyllable(int suffix) {
    int last = word.length() - suffix - 1;
    return last >= 2
        && isConsonant(last)
        && !isConsonant(last - 1)
        && isConsonant(last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
