package prep.files;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Position;
import prep.yaml.TreeBuilder;
import prep.yaml.YamlText;

/** Writes decks as YAML that is read back as equal questions. */
public final class DeckWriter {

  private static final int INDENT = 2;

  private DeckWriter() {}

  /** The tree of one question, which is read as the same question. */
  public static Mapping tree(Question question) {
    return QuestionCodec.tree(question);
  }

  /** The tree of a whole deck; a title that only repeats the topic is left out. */
  static Mapping tree(Deck deck) {
    return headTree(deck)
        .add("questions", TreeBuilder.list(deck.questions(), QuestionCodec::tree))
        .mapping();
  }

  /** The keys before the questions of a deck. */
  private static TreeBuilder headTree(Deck deck) {
    TreeBuilder head =
        new TreeBuilder()
            .text("title", deck.title().equals(deck.topic().name()) ? "" : deck.title())
            .text("about", deck.about())
            .texts("was", deck.was().stream().map(Topic::name).toList());
    Mapping commands = CommandTableCodec.tree(deck.commands());
    return commands.entries().isEmpty() ? head : head.add("commands", commands);
  }

  /** The text of a deck file up to where its questions begin. */
  static String head(Deck deck) {
    StringBuilder head = new StringBuilder();
    new YamlText(head).mapping(headTree(deck).mapping(), 0);
    return head.append("questions:\n").toString();
  }

  /** The text of a deck file, with an empty line between questions. */
  public static String yaml(Deck deck) {
    return head(deck)
        + String.join("\n", deck.questions().stream().map(q -> question(q, INDENT)).toList());
  }

  /** One question as an item of a list whose hyphens stand {@code indent} spaces in. */
  static String question(Question question, int indent) {
    return YamlText.list(QuestionCodec.tree(question), indent);
  }

  /**
   * A bundled question as a list item that replaces it and records which version it was made from.
   */
  static String copy(Question question, int indent) {
    List<Entry> entries = new ArrayList<>(QuestionCodec.tree(question).entries());
    entries.add(1, new Entry("rev", Position.START, TreeBuilder.scalar(question.details().rev())));
    return YamlText.list(new Mapping(entries, false, Position.START), indent);
  }

  /**
   * The question as a deck file would give it back, with its rev; otherwise the problems that keep
   * it out of one.
   *
   * @param file how problems name the file that it comes from
   */
  public static Loaded asRead(Question question, String file) {
    Mapping deck =
        new TreeBuilder()
            .add("questions", TreeBuilder.list(List.of(question), QuestionCodec::tree))
            .mapping();
    return DeckReader.read(question.topic(), file, deck);
  }
}
