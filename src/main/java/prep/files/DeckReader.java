package prep.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.files.DetailsCodec.Defaults;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Remainder;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.SourceText;
import prep.yaml.Subject;
import prep.yaml.Values;
import prep.yaml.YamlFile;

/** Reads the YAML of one deck file; all its problems are found in one go. */
public final class DeckReader {

  /** The size of a deck file, in bytes, up to which it is read. */
  public static final int LARGEST = SourceText.LARGEST;

  static final List<String> KEYS =
      List.of("title", "about", "was", "defaults", "commands", "questions");

  /** A line that starts a question. */
  private static final Pattern QUESTION = Pattern.compile("( *)- (?:id|type|question):.*");

  private DeckReader() {}

  /** The names of all rules that the problems of decks and tracks can name. */
  public static List<String> rules() {
    return Stream.of(Rule.values()).map(Rule::word).toList();
  }

  /** Whether a text can be the id of a question: words joined by hyphens. */
  public static boolean isId(String text) {
    return QuestionReader.KEBAB_CASE.matcher(text).matches();
  }

  /**
   * The deck that a file holds.
   *
   * @param file the file as the user would name it
   * @param content its bytes
   * @return the deck, with an empty title where the file has none
   */
  public static Loaded read(Topic topic, String file, byte[] content) {
    YamlFile yaml = YamlFile.of(file, content);
    return read(topic, yaml.problems(), yaml.tree());
  }

  /**
   * The deck in the tree that was read from a file; nothing where there was none. Then the problems
   * are those of all questions that look like some.
   */
  public static Loaded read(Topic topic, Problems problems, Optional<Node> root) {
    if (root.isPresent()) {
      Deck deck = deck(topic, new Values(problems), root.get());
      return new Loaded(deck, problems.all(), true);
    }
    Remainder.read(problems, "questions", QUESTION)
        .ifPresent(rest -> deck(topic, new Values(problems), rest));
    return new Loaded(empty(topic), problems.all(), false);
  }

  /** The deck in a tree that was read before. */
  public static Loaded read(Topic topic, String file, Node root) {
    Problems problems = new Problems(file, SourceText.NONE);
    return new Loaded(deck(topic, new Values(problems), root), problems.all(), true);
  }

  public static Deck empty(Topic topic) {
    return new Deck(topic, "", "", List.of(), List.of());
  }

  private static Deck deck(Topic topic, Values values, Node root) {
    boolean wholeTree = values.problems().count() == 0;
    if (root instanceof Sequence list) {
      values.problem(
          list.at(),
          Rule.NOT_A_MAPPING,
          list.items().stream().allMatch(Mapping.class::isInstance)
              ? "the deck is a list; write \"questions:\" on a line above it"
              : "the deck is a list of texts; prep import makes questions of Markdown");
      return empty(topic);
    }
    Fields fields = values.fields(root, Subject.plain("the deck"));
    int before = values.problems().count();
    Entry sections = fields.entry("sections");
    if (sections != null && !fields.has("questions")) {
      fields.problem(
          sections.at(), Rule.UNKNOWN_KEY, "this is a track, not a deck; move it to \"tracks\"");
      return empty(topic);
    }
    allow(fields);
    String title = fields.text("title");
    String about = fields.text("about");
    List<Topic> was = was(fields);
    Fields forAll = fields.fields("defaults");
    forAll.allow(Defaults.KEYS);
    QuestionReader.unknownType(forAll);
    Defaults defaults = Defaults.read(forAll, Defaults.NONE);
    CommandTable commands = commands(fields);
    List<Node> items = fields.requiredItems("questions");
    if (items.isEmpty() && fields.isPresent() && values.problems().count() == before) {
      fields.problem(
          "questions", Rule.NO_QUESTIONS, "the deck has no questions; add one under \"questions\"");
    }
    QuestionReader reader = new QuestionReader(topic, defaults, commands, values);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      Question question =
          i + 1 < items.size() && QuestionReader.isOnlyId(item, items.get(i + 1))
              ? null
              : reader.read(item, i + 1).orElse(null);
      if (question != null
          && (wholeTree || !values.problems().anyBetween(item.at(), end(items, i)))) {
        questions.add(question);
      }
    }
    return new Deck(topic, title, about, was, questions);
  }

  private static CommandTable commands(Fields deck) {
    if (deck.node("commands") instanceof Sequence list) {
      deck.problem(
          list.at(),
          Rule.NOT_A_MAPPING,
          "\"commands\" is a list; write each program as a key, such as \"docker run: {options:"
              + " {-d: --detach}}\"");
      return CommandTable.EMPTY;
    }
    return CommandTableCodec.read(deck.fields("commands"));
  }

  /** Checks the keys of a deck; a question at the margin is reported once. */
  private static void allow(Fields fields) {
    Entry id = fields.entry("id");
    if (id == null) {
      for (Entry entry : fields.entries()) {
        if (!KEYS.contains(entry.key())) {
          String all = "; remove it, since the keys here are " + String.join(", ", KEYS);
          boolean ofQuestions = Defaults.KEYS.contains(entry.key());
          fields.unknown(entry, KEYS, ofQuestions ? "; write it under \"defaults\"" : all);
        }
      }
      return;
    }
    fields.problem(
        id.at(),
        Rule.MISSING_HYPHEN,
        "this looks like a question; write \"  - id: %s\", and indent its other lines by four more spaces"
            .formatted(id.value() instanceof Scalar scalar ? Shown.plain(scalar.text()) : "…"));
  }

  private static Position end(List<Node> items, int i) {
    return i + 1 < items.size()
        ? items.get(i + 1).at()
        : new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private static List<Topic> was(Fields fields) {
    return fields
        .each(
            "was",
            (node, subject) -> {
              String name = fields.values().text(node, subject);
              boolean bad = name.startsWith("/") || name.endsWith("/") || name.contains("//");
              if (bad) {
                fields.problem(
                    node.at(),
                    Rule.BAD_TOPIC,
                    Shown.quoted(name) + " is not a topic; write one such as docker or cloud/aws");
              }
              return bad || name.isBlank() ? Optional.<Topic>empty() : Optional.of(new Topic(name));
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
