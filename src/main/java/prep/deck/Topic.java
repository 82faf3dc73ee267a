package prep.deck;

/**
 * The name of a deck: its path below its root without the extension, such as {@code docker} or
 * {@code cloud/aws}.
 */
public record Topic(String name) implements Comparable<Topic> {

  public Topic {
    if (name.isEmpty() || name.startsWith("/") || name.endsWith("/")) {
      throw new IllegalArgumentException("no topic: \"" + name + "\"");
    }
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
