package prep.cli.decks;

import java.util.Collection;
import java.util.List;
import prep.cli.command.Resource;
import prep.deck.Topic;
import prep.yaml.YamlText;

/** What a new deck starts with, for its author to write over. */
final class DeckTemplate {

  private DeckTemplate() {}

  /**
   * A whole deck, with an example of each type.
   *
   * @param file the file as the user would name it
   * @param joined whether another deck of the topic gives the title
   */
  static String deck(Topic topic, String file, boolean joined) {
    return template("deck")
        .replace("<topic>", topic.name())
        .replace("<file>", file)
        .replace("<head>", head(topic, joined));
  }

  private static String head(Topic topic, boolean joined) {
    if (joined) {
      return "# Its title is that of the deck of this topic that is there already.";
    }
    String name = topic.name().substring(topic.name().lastIndexOf('/') + 1);
    return "title: " + title(name) + "\nabout: What it is about.";
  }

  private static String title(String name) {
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    return YamlText.inLine(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /**
   * The lines of one question, whose hyphen stands at the margin.
   *
   * @param ids those that are taken
   */
  static List<String> question(Collection<String> ids) {
    return template("question").replace("<id>", freeId(ids)).lines().toList();
  }

  /** An id for a new question that is not taken. */
  static String freeId(Collection<String> ids) {
    String id = "new-question";
    for (int n = 2; ids.contains(id); n++) {
      id = "new-question-" + n;
    }
    return id;
  }

  private static String template(String name) {
    return Resource.text("/prep/template/" + name + ".yaml");
  }
}
