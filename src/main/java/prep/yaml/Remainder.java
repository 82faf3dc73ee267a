package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.problem.Problem;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Sequence;

/**
 * What can be read of a file over which YAML stumbles: each item of its list by itself, so that a
 * mistake in one hides nothing in the others, and is found where it is.
 */
public final class Remainder {

  /** More items than this are no deck that somebody writes by hand. */
  private static final int MOST_ITEMS = 1000;

  private static final Pattern TOP_KEY = Pattern.compile("[a-z]+:.*");

  private final Problems problems;
  private final List<String> lines;
  private final String list;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();

  private Remainder(Problems problems, String list, Pattern start) {
    this.problems = problems;
    this.list = list;
    lines = problems.source().text().lines().toList();
    String indent = null;
    for (int i = lines.indexOf(list + ":"); i >= 0 && i < lines.size(); i++) {
      Matcher item = start.matcher(lines.get(i));
      if (item.matches() && (indent == null || item.group(1).equals(indent))) {
        indent = item.group(1);
        starts.add(i);
      }
    }
  }

  /**
   * The tree of what is sound, where the file is a mapping with a list of items. The problems
   * become those of the items by themselves.
   *
   * @param problems of the file, whose tree could not be read
   * @param list the key of the list
   * @param start matches a line that starts an item; its first group is the indentation
   * @return empty where no item is sound
   */
  public static Optional<Node> read(Problems problems, String list, Pattern start) {
    Remainder remainder = new Remainder(problems, list, start);
    int items = remainder.starts.size();
    boolean conflict = items > 0 && problems.last().rule().equals(Rule.MERGE_CONFLICT.word());
    return items > 1 && items <= MOST_ITEMS && !conflict ? remainder.read() : Optional.empty();
  }

  private Optional<Node> read() {
    Problem stop = problems.last();
    int end = end(stop.line());
    List<Node> sound = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      if (part(starts.get(i), next) instanceof Sequence one) {
        sound.addAll(one.items());
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int[] part : new int[][] {{0, starts.getFirst()}, {end, lines.size()}}) {
      if (part(part[0], part[1]) instanceof Mapping mapping) {
        mapping.entries().stream().filter(entry -> !entry.key().equals(list)).forEach(entries::add);
      }
    }
    boolean earlier = found.stream().anyMatch(problem -> problem.line() <= stop.line());
    if (!earlier) {
      found.add(stop);
    }
    problems.become(found);
    Position at = new Position(starts.getFirst() + 1, 1);
    entries.add(new Entry(list, at, new Sequence(sound, false, at)));
    return sound.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mapping(entries, false, Position.START));
  }

  /** The line after the last item, which another key starts; not within what YAML stumbled over. */
  private int end(int stumbled) {
    for (int i = Math.max(starts.getLast() + 1, stumbled); i < lines.size(); i++) {
      if (TOP_KEY.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  /** The tree of some lines, from the index of the first to that behind the last. */
  private @Nullable Node part(int from, int to) {
    List<String> part = lines.subList(from, to);
    if (part.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
      return null;
    }
    String text = "\n".repeat(from) + String.join("\n", part) + "\n";
    Problems own = new Problems(problems.file(), new SourceText(text));
    Node tree = TreeReader.read(own).orElse(null);
    found.addAll(own.all());
    return tree;
  }
}
