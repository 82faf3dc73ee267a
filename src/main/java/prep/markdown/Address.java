package prep.markdown;

/** Finds the addresses of the web that stand bare in a text. */
public final class Address {

  private static final String SECURE = "https://";
  private static final String PLAIN = "http://";

  private Address() {}

  /** Whether the address is one that may be opened. */
  public static boolean isWeb(String address) {
    return startsWithScheme(address, 0, SECURE) || startsWithScheme(address, 0, PLAIN);
  }

  /** The address as people write it: without {@code https://} and without a slash at the end. */
  public static String shown(String address) {
    int from = startsWithScheme(address, 0, SECURE) ? SECURE.length() : 0;
    int to = address.length();
    if (from > 0 && to > from + 1 && address.charAt(to - 1) == '/') {
      to--;
    }
    return address.substring(from, to);
  }

  /** Where the next address begins at or after {@code from}; -1 for none. */
  static int start(String text, int from) {
    int colon = text.indexOf("://", from);
    while (colon >= 0) {
      int start = colon - 5;
      if (start < from || !startsWithScheme(text, start, SECURE)) {
        start = colon - 4;
      }
      if (start >= from
          && (startsWithScheme(text, start, SECURE) || startsWithScheme(text, start, PLAIN))
          && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
          && end(text, start) > colon + 3) {
        return start;
      }
      colon = text.indexOf("://", colon + 3);
    }
    return -1;
  }

  /**
   * Where the address that begins at {@code start} ends: punctuation behind it is not part of it.
   */
  static int end(String text, int start) {
    int end = start;
    int open = 0;
    int closed = 0;
    while (end < text.length() && isPart(text.charAt(end))) {
      open += text.charAt(end) == '(' ? 1 : 0;
      closed += text.charAt(end) == ')' ? 1 : 0;
      end++;
    }
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

  private static boolean isPart(char c) {
    return c > ' '
        && c != '<'
        && c != '>'
        && c != '"'
        && c != '`'
        && c != 0xa0
        && !(c >= 0x2010 && c <= 0x2027)
        && !(c >= 0x3000 && c <= 0x303f)
        && !(c >= 0xff00 && c <= 0xff60);
  }

  private static boolean startsWithScheme(String text, int at, String scheme) {
    return text.regionMatches(true, at, scheme, 0, scheme.length());
  }
}
