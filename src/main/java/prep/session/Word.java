package prep.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a typed line, separated by spaces and commas.
 *
 * @param at before which character of the line it begins, from 0
 */
record Word(String text, int at) {

  /** The words of a line. */
  static List<Word> of(String line) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ',' || Character.isWhitespace(line.charAt(i))) {
        if (i > start) {
          words.add(new Word(line.substring(start, i), start));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The number that it spells in digits, or -1. */
  int number() {
    return number(text);
  }

  /** The number that {@code text} spells in digits, or -1. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
