package prep.deck;

import java.util.regex.Pattern;

/**
 * The name of a deck: its path below its root without the extension, such as {@code docker} or
 * {@code cloud/aws}.
 */
public record Topic(String name) implements Comparable<Topic> {

  /** Other letters than Latin ones only where they have no case, so that files never collide. */
  private static final Pattern PLAIN =
      Pattern.compile("W(?:-W)*+(?:/W(?:-W)*+)*+".replace("W", "[a-z0-9\\p{Lo}]++"));

  public Topic {
    if (name.isEmpty() || name.startsWith("/") || name.endsWith("/")) {
      throw new IllegalArgumentException("no topic: \"" + name + "\"");
    }
  }

  /**
   * Whether a new deck can have that name: words of lower-case letters and digits joined by
   * hyphens, with slashes between folders; {@code tracks} holds no decks.
   */
  public static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && !name.equals("tracks") && !name.startsWith("tracks/");
  }

  @Override
  public int compareTo(Topic other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
