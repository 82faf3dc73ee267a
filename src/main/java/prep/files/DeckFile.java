package prep.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.Question;
import prep.deck.Topic;
import prep.problem.Problem;
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

  private final Loaded loaded;
  private final List<String> lines;
  private final boolean returns;
  private final int indent;
  private final Map<String, Integer> starts;
  private final List<Integer> allStarts;
  private final int end;

  private DeckFile(
      Loaded loaded,
      List<String> lines,
      boolean returns,
      int indent,
      Map<String, Integer> starts,
      List<Integer> allStarts,
      int end) {
    this.loaded = loaded;
    this.lines = lines;
    this.returns = returns;
    this.indent = indent;
    this.starts = starts;
    this.allStarts = allStarts;
    this.end = end;
  }

  /** A file that is read, or why it cannot be edited. */
  public sealed interface Opened {}

  /** It can be edited. */
  public record Editable(DeckFile file) implements Opened {}

  /** It has to be mended first. */
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
          "the questions are written in brackets or braces; write each after a hyphen on a line of"
              + " its own");
      return new Broken(problems.all());
    }
    return new Editable(editable(yaml.text(), loaded, mapping, list));
  }

  private static DeckFile editable(SourceText source, Loaded loaded, Mapping root, Sequence list) {
    List<String> lines = new ArrayList<>(source.text().lines().toList());
    int end = lines.size();
    for (Entry entry : root.entries()) {
      if (entry.at().line() > list.at().line()) {
        end = Math.min(end, entry.at().line() - 1);
      }
    }
    end = withoutTail(lines, end, list.at().column());
    Map<String, Integer> starts = new HashMap<>();
    List<Integer> allStarts = new ArrayList<>();
    for (Question question : loaded.deck().questions()) {
      int line = hyphen(lines, question.details().origin().line() - 1, list.at().column() - 1);
      starts.put(question.key().id(), line);
      allStarts.add(line);
    }
    return new DeckFile(
        loaded,
        lines,
        source.text().contains("\r\n"),
        list.at().column() - 1,
        starts,
        allStarts,
        end);
  }

  /** The end of the questions without what may belong to the next key or end the document. */
  private static int withoutTail(List<String> lines, int end, int column) {
    int last = end;
    while (last > 0) {
      String line = lines.get(last - 1);
      boolean comment = line.strip().startsWith("#") && line.indexOf('#') < column - 1;
      if (!line.isBlank() && !comment && !line.equals("...")) {
        break;
      }
      last--;
    }
    return last;
  }

  /** The line whose hyphen starts the item that has its first key in a line. */
  private static int hyphen(List<String> lines, int line, int column) {
    int at = line;
    while (at > 0 && (lines.get(at).length() <= column || lines.get(at).charAt(column) != '-')) {
      at--;
    }
    return at;
  }

  /** The deck that the file holds. */
  public Loaded loaded() {
    return loaded;
  }

  /**
   * The text with questions replaced, those of the same ids, and others added at the end. Comments
   * within a replaced question are kept above it.
   */
  public String with(List<Question> replacing, List<Question> added) {
    List<String> blocks = new ArrayList<>();
    for (Question question : added) {
      blocks.add(DeckWriter.question(question, indent));
    }
    return text(replacing, blocks);
  }

  /** The lines of a question, with the comments above it. */
  List<String> item(String id) {
    int start = start(id);
    return List.copyOf(lines.subList(asideOf(start), endOf(start)));
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

  /** Where the comments begin that stand right above an item. */
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

  private String spliced(int from, int to, List<String> item) {
    StringBuilder text = new StringBuilder();
    lines.subList(0, from).forEach(line -> line(text, line));
    item.forEach(line -> line(text, line));
    lines.subList(to, lines.size()).forEach(line -> line(text, line));
    return text.toString();
  }

  /** The text with a copy of a bundled question at the end, which takes the place of that one. */
  public String withCopy(Question bundled) {
    return text(List.of(), List.of(DeckWriter.copy(bundled, indent)));
  }

  /**
   * The text with more at the end of the questions.
   *
   * @param item the lines of a question, whose hyphen stands at the margin
   */
  public String withItem(List<String> item) {
    StringBuilder block = new StringBuilder();
    for (String line : item) {
      block.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
    }
    return text(List.of(), List.of(block.toString()));
  }

  private String text(List<Question> replacing, List<String> added) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Question> byLine = new HashMap<>();
    for (Question question : replacing) {
      Integer line = starts.get(question.key().id());
      if (line != null) {
        byLine.put(line, question);
      }
    }
    int i = 0;
    while (i < end) {
      Question question = byLine.get(i);
      if (question == null) {
        line(text, lines.get(i));
        i++;
      } else {
        int next = endOf(i);
        comments(text, i, next);
        block(text, question);
        i = next;
      }
    }
    for (String block : added) {
      line(text, "");
      append(text, block);
    }
    for (String rest : lines.subList(end, lines.size())) {
      line(text, rest);
    }
    return text.toString();
  }

  /** Where the question that starts in a line ends, without what stands above the next one. */
  private int endOf(int start) {
    int next = end;
    for (int other : allStarts) {
      if (other > start) {
        next = Math.min(next, other);
      }
    }
    while (next > start + 1 && isAside(lines.get(next - 1))) {
      next--;
    }
    return next;
  }

  private boolean isAside(String line) {
    return line.isBlank() || (line.strip().startsWith("#") && line.indexOf('#') <= indent + 2);
  }

  private void comments(StringBuilder text, int from, int to) {
    for (String line : lines.subList(from, to)) {
      if (!line.isBlank() && isAside(line)) {
        line(text, " ".repeat(indent) + line.strip());
      }
    }
  }

  private void block(StringBuilder text, Question question) {
    append(text, DeckWriter.question(question, indent));
  }

  private void append(StringBuilder text, String block) {
    text.append(returns ? block.replace("\n", "\r\n") : block);
  }

  private void line(StringBuilder text, String line) {
    text.append(line).append(returns ? "\r\n" : "\n");
  }
}
