package prep.progress;

import prep.deck.QuestionKey;

/**
 * A pattern for question keys, such as {@code docker/*}: {@code *} stands for any characters, also
 * {@code /}, and {@code ?} for one.
 */
public record KeyGlob(String text) {

  public boolean matches(QuestionKey key) {
    return matches(key.toString());
  }

  /**
   * Whether a text other than a whole key, such as the name of a topic, matches. Hostile patterns
   * cost no more than their length times that of the text.
   */
  public boolean matches(String key) {
    int at = 0;
    int place = 0;
    int star = -1;
    int behindStar = 0;
    while (place < key.length()) {
      char wanted = at < text.length() ? text.charAt(at) : 0;
      if (wanted == '*') {
        star = at++;
        behindStar = place;
      } else if (at < text.length() && (wanted == '?' || wanted == key.charAt(place))) {
        at++;
        place++;
      } else if (star >= 0) {
        at = star + 1;
        place = ++behindStar;
      } else {
        return false;
      }
    }
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at == text.length();
  }
}
