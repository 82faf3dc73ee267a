package prep.files;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.Topic;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Position;
import prep.yaml.Shared;
import prep.yaml.TreeBuilder;
import prep.yaml.YamlText;

/** Writes decks as YAML that is read back as equal questions. */
public final class DeckWriter {

  private static final int INDENT = 2;

  /** What may stand in {@code defaults}, and says as much there. */
  private static final List<String> SHARED = List.of("level", "tags", "checked", "applies", "time");

  private DeckWriter() {}

  /** The tree of one question, which is read as the same question. */
  public static Mapping tree(Question question) {
    return QuestionCodec.tree(question);
  }

  /**
   * The tree of a whole deck; a title that only repeats the topic is left out, and what most
   * questions say alike stands in {@code defaults}.
   */
  static Mapping tree(Deck deck) {
    Shared shared = shared(deck);
    return headTree(deck, shared.defaults())
        .add("questions", new Sequence(List.copyOf(shared.items()), false, Position.START))
        .mapping();
  }

  private static Shared shared(Deck deck) {
    return Shared.of(deck.questions().stream().map(QuestionCodec::tree).toList(), SHARED);
  }

  /** What stands before the questions of a deck. */
  private static TreeBuilder headTree(Deck deck, Mapping defaults) {
    TreeBuilder head =
        new TreeBuilder()
            .text("title", deck.title().equals(deck.topic().name()) ? "" : deck.title())
            .text("about", deck.about())
            .texts("was", deck.was().stream().map(Topic::name).toList());
    addTo(head, "defaults", withoutBuiltIn(defaults));
    addTo(head, "commands", CommandTableCodec.tree(deck.commands()));
    return head;
  }

  /** Without the level that questions have where nothing is said. */
  private static Mapping withoutBuiltIn(Mapping defaults) {
    List<Entry> entries =
        defaults.entries().stream()
            .filter(entry ->
                !(entry.value() instanceof Scalar level && level.text().equals(Level.MID.word())))
            .toList();
    return new Mapping(entries, false, Position.START);
  }

  private static void addTo(TreeBuilder tree, String key, Mapping mapping) {
    if (!mapping.entries().isEmpty()) {
      tree.add(key, mapping);
    }
  }

  /** The text of a deck file up to where its questions begin. */
  static String head(Deck deck) {
    return head(deck, new TreeBuilder().mapping());
  }

  private static String head(Deck deck, Mapping defaults) {
    StringBuilder head = new StringBuilder();
    new YamlText(head).mapping(headTree(deck, defaults).mapping(), 0);
    return head.append("questions:\n").toString();
  }

  /** The text of a deck file, with an empty line between questions. */
  public static String yaml(Deck deck) {
    return head(deck)
        + String.join("\n", deck.questions().stream().map(q -> question(q, INDENT)).toList());
  }

  /** The same, but what most questions say alike stands in {@code defaults}. */
  public static String yamlWithDefaults(Deck deck) {
    Shared shared = shared(deck);
    return head(deck, shared.defaults())
        + String.join("\n", shared.items().stream().map(q -> YamlText.list(q, INDENT)).toList());
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
    Deck alone = new Deck(question.topic(), "", "", List.of(), List.of(question));
    return DeckReader.read(question.topic(), file, tree(alone));
  }
}
