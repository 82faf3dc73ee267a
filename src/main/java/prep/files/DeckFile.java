package prep.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Sequence;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.SourceText;
import prep.yaml.YamlFile;

/**
 * The text of a deck file as its author wrote it, to which questions can be added and in which they
 * can be replaced; every other character stays.
 */
public final class DeckFile {

  private static final String QUESTIONS = "questions";

  private final Deck deck;
  private final List<String> lines;
  private final String lineEnd;

  /** How many spaces precede the hyphens of the questions. */
  private final int indent;

  /** By id, the index of the line whose hyphen starts the question; in the order of the file. */
  private final Map<String, Integer> starts = new LinkedHashMap<>();

  /** The index of the line after the questions. */
  private final int end;

  private DeckFile(SourceText source, Deck deck, Mapping root, Sequence list) {
    this.deck = deck;
    lines = source.text().lines().toList();
    lineEnd = FormerNames.lineEnd(source.text());
    indent = list.at().column() - 1;
    end = end(root, list);
    for (Question question : deck.questions()) {
      starts.put(question.key().id(), hyphen(question.details().origin().line() - 1));
    }
  }

  /** A file that is read, or why it cannot be edited. */
  public sealed interface Opened {}

  /** It can be edited. */
  public record Editable(DeckFile file) implements Opened {}

  /** It has to be fixed first. */
  public record Broken(List<Problem> problems) implements Opened {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Opens a file.
   *
   * @param file the file as the user would name it
   * @param content its bytes
   */
  public static Opened open(Topic topic, String file, byte[] content) {
    YamlFile yaml = YamlFile.of(file, content);
    Problems problems = yaml.problems();
    Optional<Node> root = yaml.tree();
    Loaded loaded = DeckReader.read(topic, problems, root);
    if (root.isEmpty() || loaded.isBroken()) {
      return new Broken(loaded.problems());
    }
    if (!(root.get() instanceof Mapping mapping)
        || mapping.flow()
        || !(mapping.value(QUESTIONS) instanceof Sequence list)
        || list.flow()) {
      problems.add(
          root.get().at(),
          Rule.NOT_A_LIST,
          "the questions are written in brackets or braces; write each on its own line, after a"
              + " hyphen");
      return new Broken(problems.all());
    }
    return new Editable(new DeckFile(yaml.text(), loaded.deck(), mapping, list));
  }

  /**
   * The file, to be changed.
   *
   * @throws UserError of kind data if it has to be fixed first
   */
  public static DeckFile editable(Topic topic, String file, byte[] content) {
    return switch (open(topic, file, content)) {
      case Broken(List<Problem> problems) -> throw UserError.of(problems);
      case Editable(DeckFile deck) -> deck;
    };
  }

  /** The end of the questions without what may belong to the next key or end the document. */
  private int end(Mapping root, Sequence list) {
    int last =
        root.entries().stream()
            .map(Entry::at)
            .filter(at -> at.line() > list.at().line())
            .mapToInt(at -> at.line() - 1)
            .min()
            .orElse(lines.size());
    while (last > 0) {
      String line = lines.get(last - 1);
      boolean comment = line.strip().startsWith("#") && line.indexOf('#') < indent;
      if (!line.isBlank() && !comment && !line.equals("...")) {
        break;
      }
      last--;
    }
    return last;
  }

  /** The line whose hyphen starts the item that has its first key in a line. */
  private int hyphen(int line) {
    int at = line;
    while (at > 0 && (lines.get(at).length() <= indent || lines.get(at).charAt(indent) != '-')) {
      at--;
    }
    return at;
  }

  /** The deck that the file holds. */
  public Deck deck() {
    return deck;
  }

  /**
   * The text with questions replaced, those of the same ids, and others added at the end. Comments
   * within a replaced question are kept above it.
   */
  public String with(List<Question> replacing, List<Question> added) {
    List<String> text = new ArrayList<>(lines);
    text.addAll(end, added.stream().flatMap(question -> block(question).stream()).toList());
    Map<Integer, Question> fromTheEnd = new TreeMap<>(Collections.reverseOrder());
    for (Question question : replacing) {
      Integer start = starts.get(question.key().id());
      if (start != null) {
        fromTheEnd.put(start, question);
      }
    }
    fromTheEnd.forEach((start, question) -> {
      List<String> old = text.subList(start, endOf(start));
      List<String> fresh = new ArrayList<>();
      for (String line : old) {
        if (!line.isBlank() && isAside(line)) {
          fresh.add(" ".repeat(indent) + line.strip());
        }
      }
      fresh.addAll(DeckWriter.question(question, indent).lines().toList());
      old.clear();
      text.addAll(start, fresh);
    });
    return text(text);
  }

  /** A question as it is added at the end. */
  private List<String> block(Question question) {
    return separated(DeckWriter.question(question, indent).lines().toList());
  }

  private static List<String> separated(List<String> item) {
    List<String> block = new ArrayList<>(List.of(""));
    block.addAll(item);
    return block;
  }

  /** The text with a copy of a bundled question at the end, which replaces it. */
  public String withCopy(Question bundled) {
    return spliced(end, end, separated(DeckWriter.copy(bundled, indent).lines().toList()));
  }

  /**
   * The text with more at the end of the questions.
   *
   * @param item the lines of a question, with the hyphen at the margin
   */
  public String withItem(List<String> item) {
    return spliced(end, end, separated(indented(item, indent)));
  }

  /** Lines indented further, except for empty ones. */
  static List<String> indented(List<String> lines, int indent) {
    return lines.stream().map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line).toList();
  }

  /** The lines of a question, with the comments above it. */
  List<String> item(String id) {
    int start = start(id);
    return lines.subList(asideOf(start), endOf(start));
  }

  /** The text with other lines for a question. */
  String withItem(String id, List<String> item) {
    int start = start(id);
    return spliced(asideOf(start), endOf(start), item);
  }

  /** The text without a question, and without the comments above it. */
  String without(String id) {
    int start = start(id);
    int next = endOf(start);
    while (next < end && lines.get(next).isBlank()) {
      next++;
    }
    return spliced(asideOf(start), next, List.of());
  }

  private int start(String id) {
    Integer start = starts.get(id);
    if (start == null) {
      throw new IllegalArgumentException("no question " + id);
    }
    return start;
  }

  /** Where the comments right above an item begin. */
  private int asideOf(int start) {
    int first = start;
    while (first > 0
        && lines.get(first - 1).strip().startsWith("#")
        && lines.get(first - 1).indexOf('#') <= indent + 2
        && lines.get(first - 1).indexOf('#') >= Math.min(indent, 1)) {
      first--;
    }
    return first;
  }

  /** Where the question that starts in a line ends, without what stands above the next one. */
  private int endOf(int start) {
    int next = starts.values().stream().filter(s -> s > start).min(Integer::compare).orElse(end);
    while (next > start + 1 && isAside(lines.get(next - 1))) {
      next--;
    }
    return next;
  }

  private boolean isAside(String line) {
    return line.isBlank() || (line.strip().startsWith("#") && line.indexOf('#') <= indent + 2);
  }

  private String spliced(int from, int to, List<String> item) {
    List<String> text = new ArrayList<>(lines.subList(0, from));
    text.addAll(item);
    text.addAll(lines.subList(to, lines.size()));
    return text(text);
  }

  private String text(List<String> all) {
    StringBuilder text = new StringBuilder();
    all.forEach(line -> text.append(line).append(lineEnd));
    return text.toString();
  }
}
