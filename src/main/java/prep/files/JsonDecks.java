package prep.files;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.JsonTree;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Decks as JSON: the keys and values of deck files. {@code {"decks": [{"topic": …, "questions": […]
 * }]}}; a single such deck and a bare list of questions are read as well.
 */
public final class JsonDecks {

  /**
   * What a JSON text holds.
   *
   * @param decks those with sound questions, which know the lines that they start in
   * @param refused for a question that cannot be read, one problem where it stands
   */
  public record Read(List<Deck> decks, List<Problem> refused) {
    public Read {
      decks = List.copyOf(decks);
      refused = List.copyOf(refused);
    }
  }

  private static final List<String> BESIDE_HEAD = List.of("topic", "questions");

  private static final Position BEFORE = new Position(0, 0);

  private final String file;
  private final Topic otherwise;
  private final List<Deck> decks = new ArrayList<>();
  private final List<Problem> refused = new ArrayList<>();

  private JsonDecks(String file, Topic otherwise) {
    this.file = file;
    this.otherwise = otherwise;
  }

  /**
   * Reads a text as far as it is sound.
   *
   * @param file how problems name the file
   * @param otherwise the topic of questions that come without one
   */
  public static Read read(String file, String text, Topic otherwise) {
    JsonDecks reader = new JsonDecks(file, otherwise);
    JsonTree tree = JsonTree.read(text);
    if (tree.root() != null) {
      reader.root(tree.root());
    }
    if (!tree.error().isEmpty()) {
      reader.refuse(tree.at(), tree.error());
    }
    return new Read(reader.decks, reader.refused);
  }

  private void refuse(Position at, String message) {
    refused.add(Problem.error(file, at.line(), at.column(), message, "json"));
  }

  private void root(Node root) {
    switch (root) {
      case Sequence questions -> deck(otherwise, List.of(), questions);
      case Mapping mapping -> {
        Entry decksOfIt = mapping.entry("decks");
        if (decksOfIt == null) {
          deck(mapping);
        } else if (decksOfIt.value() instanceof Sequence list) {
          list.items().forEach(this::deck);
        } else {
          refuse(decksOfIt.at(), "\"decks\" is not a list; write [ ] around the decks");
        }
      }
      case Scalar scalar -> refuse(scalar.at(), "there are no questions in this JSON");
      case Refused _ -> {}
    }
  }

  private void deck(Node node) {
    if (!(node instanceof Mapping mapping)
        || !(mapping.value("questions") instanceof Sequence questions)) {
      refuse(node.at(), "this deck has no list of \"questions\"");
      return;
    }
    List<Entry> head =
        mapping.entries().stream().filter(entry -> !BESIDE_HEAD.contains(entry.key())).toList();
    deck(topic(mapping.value("topic")), head, questions);
  }

  private Topic topic(@Nullable Node node) {
    String name = node instanceof Scalar scalar ? scalar.text().strip() : "";
    return name.isEmpty() || name.startsWith("/") || name.endsWith("/")
        ? otherwise
        : new Topic(name);
  }

  private void deck(Topic topic, List<Entry> head, Sequence questions) {
    List<Entry> entries = new ArrayList<>(head);
    entries.add(new Entry("questions", questions.at(), questions));
    Loaded loaded = DeckReader.read(topic, file, new Mapping(entries, true, questions.at()));
    List<Node> items = questions.items();
    List<Problem> first = firstOfEach(items, loaded.problems());
    Deck deck = loaded.deck();
    Set<Integer> lines = new HashSet<>(first.stream().map(Problem::line).toList());
    List<Question> sound =
        deck.questions().stream()
            .filter(question -> !lines.contains(question.details().origin().line()))
            .toList();
    refused.addAll(first);
    int lost = items.size() - sound.size() - first.size();
    if (lost > 0 && loaded.problems().size() >= 1000) {
      refuse(questions.at(), lost + " further questions have problems; fix those above first");
    }
    decks.add(new Deck(topic, deck.title(), deck.about(), deck.was(), sound));
  }

  /** For each item with problems, and for what is before the items, the first one. */
  private static List<Problem> firstOfEach(List<Node> items, List<Problem> problems) {
    TreeSet<Position> places = new TreeSet<>(items.stream().map(Node::at).toList());
    TreeMap<Position, Problem> first = new TreeMap<>();
    for (Problem problem : problems) {
      Position item = places.floor(Problems.place(problem));
      first.putIfAbsent(item == null ? BEFORE : item, problem);
    }
    return List.copyOf(first.values());
  }

  /** The text of decks, each key as in a deck file. */
  public static String write(List<Deck> decks) {
    StringWriter text = new StringWriter();
    PrettyPrinter lines = new DefaultPrettyPrinter();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return lines;
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
      value(
          json, new TreeBuilder().add("decks", TreeBuilder.list(decks, JsonDecks::tree)).mapping());
    }
    return text.append('\n').toString();
  }

  private static Mapping tree(Deck deck) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("topic", Position.START, TreeBuilder.scalar(deck.topic().name())));
    entries.addAll(DeckWriter.tree(deck).entries());
    return new Mapping(entries, false, Position.START);
  }

  /** The fields of a tree but for those of these names, as JSON on one line. */
  public static String fields(Mapping tree, List<String> without) {
    StringWriter text = new StringWriter();
    List<Entry> left =
        tree.entries().stream().filter(entry -> !without.contains(entry.key())).toList();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      value(json, new Mapping(left, true, Position.START));
    }
    return text.toString();
  }

  /** Writes the fields of one question into an object that is open. */
  public static void writeFields(JsonGenerator json, Question question) {
    entries(json, QuestionCodec.tree(question));
  }

  private static void entries(JsonGenerator json, Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      json.writeName(entry.key());
      value(json, entry.value());
    }
  }

  /** Whether a plain scalar is a number or a truth value in JSON too. */
  private static boolean isLiteral(String text) {
    return text.equals("true") || text.equals("false") || Values.isNumber(text);
  }

  private static void value(JsonGenerator json, Node node) {
    switch (node) {
      case Scalar scalar when scalar.style() == Style.PLAIN && isLiteral(scalar.source()) ->
          json.writeRawValue(scalar.source());
      case Scalar scalar -> json.writeString(scalar.source());
      case Sequence list -> {
        json.writeStartArray();
        list.items().forEach(item -> value(json, item));
        json.writeEndArray();
      }
      case Mapping mapping -> {
        json.writeStartObject();
        entries(json, mapping);
        json.writeEndObject();
      }
      case Refused _ -> json.writeNull();
    }
  }
}
