package prep.session;

import prep.deck.Topic;
import prep.progress.KeyGlob;

/**
 * How users name topics: a name ({@code docker}), the start of a path ({@code cloud} takes all
 * below it), or a glob in which {@code *} stands for any characters and {@code ?} for one.
 */
public record TopicPattern(String text) {

  public boolean isGlob() {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  public boolean matches(Topic topic) {
    return isGlob() ? new KeyGlob(text).matches(topic.name()) : isWithin(topic);
  }

  private boolean isWithin(Topic topic) {
    String name = topic.name();
    return name.startsWith(text)
        && (name.length() == text.length() || name.charAt(text.length()) == '/');
  }
}
