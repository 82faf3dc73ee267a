package prep.exchange.item;

import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Topic;

/**
 * What questions are filed under: a name that somebody wrote, or the name of a file whose questions
 * name no topic.
 *
 * @param text what the topic is made from
 * @param file the file whose name it is, empty for a name that somebody wrote
 * @param topic the topic, for a text without letters {@code imported}
 * @param former the topic that earlier versions made from it
 */
public record TopicName(String text, String file, Topic topic, Topic former) {

  private static final String NONE = "imported";

  /** File names that say nothing, so that the folder's name is used. A language may follow. */
  private static final Pattern OF_FOLDER =
      Pattern.compile("(?i)(?:readme|index)(?:[._-]([a-z]{2}(?:[_-][a-z]{2,4})?))?");

  /** A name that somebody wrote. */
  public static TopicName written(String text) {
    return named(text, "", TopicWords.path(text), Ids.formerTopic(text));
  }

  /** A topic as it is. */
  static TopicName exactly(Topic topic) {
    return new TopicName(topic.name(), "", topic, topic);
  }

  /**
   * Questions that name no topic and come from standard input or another pipe.
   *
   * @param source what the user calls it
   */
  public static TopicName ofPipe(String source) {
    return named("stdin", source, "stdin", "stdin");
  }

  /** The name of a file whose questions name no topic. */
  public static TopicName ofFile(Path path) {
    Path file = path.toAbsolutePath().normalize();
    String stem = stem(nameOf(file));
    Matcher generic = OF_FOLDER.matcher(stem);
    String text = stem;
    Path folder = file.getParent();
    if (generic.matches() && folder != null && !TopicWords.word(nameOf(folder)).isEmpty()) {
      text = nameOf(folder) + (generic.group(1) == null ? "" : "-" + generic.group(1));
    }
    return named(text, file.toString(), TopicWords.word(text), Ids.formerTopic(stem));
  }

  private static TopicName named(String text, String file, String topic, String former) {
    return new TopicName(
        text,
        file,
        new Topic(topic.isEmpty() ? NONE : topic),
        new Topic(former.isEmpty() ? NONE : former));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Whether nothing in the text can name a topic. */
  public boolean isNone() {
    return TopicWords.path(text).isEmpty();
  }

  public boolean isOfFile() {
    return !file.isEmpty();
  }

  /** Whether another name means the same topic, and does not give the same one by coincidence. */
  public boolean isSame(TopicName other) {
    boolean otherFile = isOfFile() && other.isOfFile() && !file.equals(other.file);
    return !otherFile && spelling().equals(other.spelling());
  }

  private String spelling() {
    return Normalizer.normalize(text, Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "-");
  }
}
