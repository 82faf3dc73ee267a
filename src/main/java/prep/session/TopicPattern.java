package prep.session;

import prep.deck.Topic;

/**
 * What a user names topics by: a name ({@code docker}), the start of a path ({@code cloud} takes
 * all below it), or a glob in which {@code *} stands for any characters and {@code ?} for one.
 */
public record TopicPattern(String text) {

  public boolean isGlob() {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  public boolean matches(Topic topic) {
    return isGlob() ? globMatches(text, topic.name()) : isWithin(topic);
  }

  private boolean isWithin(Topic topic) {
    String name = topic.name();
    return name.startsWith(text)
        && (name.length() == text.length() || name.charAt(text.length()) == '/');
  }

  /**
   * Whether {@code glob} matches the whole of {@code text}, in time linear in both lengths'
   * product.
   */
  public static boolean globMatches(String glob, String text) {
    int g = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        resume = t;
      } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == text.charAt(t))) {
        g++;
        t++;
      } else if (star >= 0) {
        g = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (g < glob.length() && glob.charAt(g) == '*') {
      g++;
    }
    return g == glob.length();
  }
}
