package prep.cli.decks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Resource;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.yaml.YamlText;

/** What a new deck starts with, for its author to edit. */
final class DeckTemplate {

  private DeckTemplate() {}

  /**
   * A whole deck, with an example of each type, or of one.
   *
   * @param file the file as the user would name it
   * @param joined whether another deck of the topic gives the title
   * @param type null for all
   */
  static String deck(Topic topic, String file, boolean joined, @Nullable QuestionType type) {
    String all = template("deck");
    String text = type == null ? all : head(all) + "\n" + example(all, type) + "\n";
    return text.replace("<topic>", topic.name())
        .replace("<file>", file)
        .replace("<head>", head(topic, joined));
  }

  /** What stands before the examples. */
  private static String head(String deck) {
    String questions = "\nquestions:\n";
    return deck.substring(0, deck.indexOf(questions) + questions.length() - 1);
  }

  /** The example of a type, with the comment above it. */
  private static String example(String deck, QuestionType type) {
    return Arrays.stream(deck.substring(head(deck).length() + 1).split("\n\n", -1))
        .filter(block -> block.contains("- id: example-" + type.word() + "\n"))
        .findFirst()
        .orElseThrow()
        .stripTrailing();
  }

  /**
   * A track.
   *
   * @param file the file as the user would name it
   */
  static String track(String name, String file) {
    return template("track")
        .replace("<title>", title(name))
        .replace("<prefix>", name.toUpperCase(Locale.ROOT))
        .replace("<file>", file);
  }

  private static String head(Topic topic, boolean joined) {
    if (joined) {
      return "# This topic already has a deck; the title is taken from it.";
    }
    String name = topic.name().substring(topic.name().lastIndexOf('/') + 1);
    return "title: " + title(name) + "\nabout: What it is about.";
  }

  private static String title(String name) {
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    return YamlText.inLine(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /**
   * The lines of one question, with its hyphen at the margin.
   *
   * @param ids those that are taken
   * @param type null for any
   */
  static List<String> question(Collection<String> ids, @Nullable QuestionType type) {
    String text =
        type == null
            ? template("question")
            : example(template("deck"), type)
                .stripIndent()
                .replace("example-" + type.word(), "<id>");
    return text.replace("<id>", freeId(ids)).lines().toList();
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
