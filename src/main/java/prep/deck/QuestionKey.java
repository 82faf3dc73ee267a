package prep.deck;

import java.util.Optional;

/**
 * The key that ties progress to a question: its topic and its id, written {@code
 * docker/image-vs-container}.
 */
public record QuestionKey(Topic topic, String id) implements Comparable<QuestionKey> {

  public QuestionKey {
    if (id.isEmpty() || id.indexOf('/') >= 0) {
      throw new IllegalArgumentException("no question id: \"" + id + "\"");
    }
  }

  /** The key that {@code text} spells, or empty if it is not {@code topic/id}. */
  public static Optional<QuestionKey> parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash <= 0
        || slash == text.length() - 1
        || text.startsWith("/")
        || text.charAt(slash - 1) == '/') {
      return Optional.empty();
    }
    return Optional.of(
        new QuestionKey(new Topic(text.substring(0, slash)), text.substring(slash + 1)));
  }

  /** The same, where an id alone names a question of a topic. */
  public static Optional<QuestionKey> parse(String text, Topic topic) {
    return text.isEmpty() || text.indexOf('/') >= 0
        ? parse(text)
        : Optional.of(new QuestionKey(topic, text));
  }

  /** As questions of a topic may write it: the id alone where it is in the same topic. */
  public String within(Topic other) {
    return topic.equals(other) ? id : toString();
  }

  @Override
  public int compareTo(QuestionKey other) {
    int byTopic = topic.compareTo(other.topic);
    return byTopic != 0 ? byTopic : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return topic + "/" + id;
  }
}
