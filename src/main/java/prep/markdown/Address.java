package prep.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds bare web addresses in a text. */
public final class Address {

  private static final String SECURE = "https://";
  private static final Pattern START = Pattern.compile("(?i)(?<![\\p{L}\\p{Nd}])https?://");

  /** The characters of an address; dashes and CJK punctuation end it. */
  private static final Pattern PART =
      Pattern.compile("[^\\x00- <>\"`\\xa0\\u2010-\\u2027\\u3000-\\u303f\\uff00-\\uff60]+");

  private Address() {}

  /** Whether the address is one that may be opened. */
  public static boolean isWeb(String address) {
    return START.matcher(address).lookingAt();
  }

  /** The address as people write it: without {@code https://} and without a slash at the end. */
  public static String shown(String address) {
    int from = address.regionMatches(true, 0, SECURE, 0, SECURE.length()) ? SECURE.length() : 0;
    int to = address.length();
    if (from > 0 && to > from + 1 && address.charAt(to - 1) == '/') {
      to--;
    }
    return address.substring(from, to);
  }

  /** Where the next address begins at or after {@code from}; -1 for none. */
  static int start(String text, int from) {
    Matcher start = START.matcher(text);
    boolean found = start.find(from);
    while (found && end(text, start.start()) <= start.end()) {
      found = start.find();
    }
    return found ? start.start() : -1;
  }

  /**
   * Where the address that begins at {@code start} ends: punctuation after it is not part of it.
   */
  static int end(String text, int start) {
    Matcher address = PART.matcher(text).region(start, text.length());
    int end = address.lookingAt() ? address.end() : start;
    String all = text.substring(start, end);
    long closed = all.chars().filter(c -> c == ')').count();
    long open = all.chars().filter(c -> c == '(').count();
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && closed > open) {
        closed--;
      } else if (".,:;!?'\"*_~]}".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
