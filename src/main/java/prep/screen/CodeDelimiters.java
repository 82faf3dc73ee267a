package prep.screen;

import prep.screen.CodeLanguage.Quote;
import prep.screen.CodeLanguage.Trait;

/** Finds where comments, strings and regular expressions end. */
final class CodeDelimiters {

  private final String text;
  private final CodeLanguage language;

  /** For each kind of string, up to where it is known to have no end. */
  private final int[] endless;

  /** Up to where no slash is known to open a regular expression. */
  private int patternless;

  CodeDelimiters(String text, CodeLanguage language) {
    this.text = text;
    this.language = language;
    endless = new int[language.quotes().size()];
  }

  /** Where the comment that begins at {@code i} ends; {@code i} for none. */
  int commentEnd(int i) {
    boolean atWord = i == 0 || text.charAt(i - 1) <= ' ';
    for (String open : language.comments()) {
      // Sharps and semicolons also stand inside words and values.
      if (text.startsWith(open, i) && (atWord || isFree(open))) {
        return lineEnd(i);
      }
    }
    if (language.blockOpen().isEmpty() || !text.startsWith(language.blockOpen(), i)) {
      return i;
    }
    int depth = 1;
    int at = i + language.blockOpen().length();
    while (at < text.length()) {
      if (text.startsWith(language.blockClose(), at)) {
        at += language.blockClose().length();
        depth--;
        if (depth == 0) {
          return at;
        }
      } else if (language.is(Trait.NESTED_COMMENTS) && text.startsWith(language.blockOpen(), at)) {
        at += language.blockOpen().length();
        depth++;
      } else {
        at++;
      }
    }
    return at;
  }

  private boolean isFree(String open) {
    return open.length() > 1
        || !(language.is(Trait.WORDS_BEGIN_AFTER_BLANKS)
            || language.is(Trait.KEYWORDS_ARE_COMMANDS));
  }

  /**
   * Where the string ends whose quotes open at {@code i}; -1 for none.
   *
   * @param from where it begins, with the letters before it
   */
  int stringEnd(int i, int from) {
    if (language.is(Trait.WORDS_BEGIN_AFTER_BLANKS) && language.isWord(before(from))) {
      return -1;
    }
    for (int kind = 0; kind < endless.length; kind++) {
      Quote quote = language.quotes().get(kind);
      if (i >= endless[kind]
          && text.startsWith(quote.open(), i)
          && !(Character.isLetter(quote.open().charAt(0)) && language.isWord(before(i)))) {
        int end = closed(quote, i + quote.open().length());
        if (end > 0) {
          return end;
        }
        endless[kind] = -end;
      }
    }
    return -1;
  }

  /** Where the string ends; where it is known not to, that place as a negative number. */
  private int closed(Quote quote, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == quote.escape() && c != 0) {
        i++;
      } else if (text.startsWith(quote.close(), i)) {
        return i + quote.close().length();
      } else if (c == '\n' && !quote.multiline()) {
        return -i;
      }
      i++;
    }
    return -text.length();
  }

  /**
   * Where the regular expression ends whose slash stands at {@code i}; -1 for none. After a value a
   * slash is a division.
   *
   * @param previous the last character before it that is no blank
   */
  int patternEnd(int i, char previous) {
    if (i < patternless || "(,=:[!&|?{};\n>".indexOf(previous) < 0) {
      return -1;
    }
    boolean set = false;
    for (int end = i + 1; end < text.length(); end++) {
      switch (text.charAt(end)) {
        case '\n' -> {
          patternless = end;
          return -1;
        }
        case '\\' -> end++;
        case '[' -> set = true;
        case ']' -> set = false;
        case '/' -> {
          if (!set) {
            return language.wordEnd(text, end + 1);
          }
        }
        default -> {}
      }
    }
    patternless = text.length();
    return -1;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private char before(int i) {
    return i > 0 ? text.charAt(i - 1) : '\n';
  }
}
