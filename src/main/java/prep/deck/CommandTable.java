package prep.deck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a deck says of command lines: by a program's words ({@code docker run}), the same program by
 * another name and its options.
 *
 * @param common what holds below that
 */
public record CommandTable(Map<String, Program> programs, Common common) {

  /** What holds of programs where a deck says nothing else; asked only when it is needed. */
  @FunctionalInterface
  public interface Common {
    Map<String, Program> programs();
  }

  private static final Common NONE = Map::of;

  public static final CommandTable EMPTY = new CommandTable(Map.of());

  /** A table with nothing below it. */
  public CommandTable(Map<String, Program> programs) {
    this(programs, NONE);
  }

  /**
   * One program or subcommand.
   *
   * @param same the words of the program that this is another name of; empty if it is not
   * @param options by an option as written ({@code -p}), what it stands for
   * @param harmless what may be added without changing the result
   */
  public record Program(
      String same, Map<String, Option> options, ArgumentOrder order, List<Harmless> harmless) {
    public Program {
      options = Map.copyOf(options);
      harmless = List.copyOf(harmless);
    }
  }

  /**
   * An option or a variable that may be added: {@code -q}, {@code --region=}, {@code LC_ALL=}.
   *
   * @param takesValue whether a value belongs to it
   * @param value the only value that changes nothing; empty if any does
   */
  public record Harmless(String name, boolean takesValue, String value) {

    /** Whether it is set before a command rather than an option of it. */
    public boolean isVariable() {
      return name.charAt(0) != '-' && name.charAt(0) != '+';
    }
  }

  /**
   * What an option stands for.
   *
   * @param name its canonical name, such as {@code --publish}
   * @param takesValue whether a value follows it
   */
  public record Option(String name, boolean takesValue) {}

  /** How far the order of a command's words matters. */
  public enum ArgumentOrder {
    /** Options may be reordered as long as they stay between the same positionals. */
    BETWEEN_POSITIONALS,
    /** Options may appear anywhere. */
    FREE,
    /** Word by word. */
    STRICT
  }

  public CommandTable {
    programs = Map.copyOf(programs);
  }

  /**
   * What the deck says of the programs in some command lines, and what holds below that: each has
   * the options of both, and where they contradict each other the deck is right.
   */
  public CommandTable about(List<String> lines) {
    Map<String, Program> below = common.programs();
    Map<String, Program> all = new HashMap<>(programs);
    Deque<String> wanted = new ArrayDeque<>(below.keySet());
    wanted.removeIf(name -> lines.stream().noneMatch(line -> line.contains(first(name))));
    while (!wanted.isEmpty()) {
      String name = wanted.removeFirst();
      Program program = below.get(name);
      Program own = programs.get(name);
      if (program != null) {
        all.put(
            own == null ? nameInDeck(name) : name,
            own == null ? asNamed(program) : joined(program, own));
        if (!program.same().isEmpty() && !all.containsKey(program.same())) {
          wanted.add(program.same());
        }
      }
    }
    return new CommandTable(all);
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /**
   * A program under the names that the deck gives: where it renames the other name, under its own.
   */
  private Program asNamed(Program program) {
    boolean renamed =
        programs.entrySet().stream()
            .anyMatch(own ->
                !own.getValue().same().isEmpty() && startsWith(program.same(), own.getKey()));
    return renamed
        ? new Program("", program.options(), program.order(), program.harmless())
        : program;
  }

  /** The name of a program with its first words as the deck has them. */
  private String nameInDeck(String name) {
    for (Map.Entry<String, Program> own : programs.entrySet()) {
      String same = own.getValue().same();
      if (!same.isEmpty() && name.startsWith(own.getKey() + " ")) {
        return same + name.substring(own.getKey().length());
      }
    }
    return name;
  }

  private static boolean startsWith(String name, String words) {
    return name.equals(words) || name.startsWith(words + " ");
  }

  private Program joined(Program below, Program own) {
    Map<String, Option> options = new HashMap<>(below.options());
    options.putAll(own.options());
    List<Harmless> harmless = new ArrayList<>(below.harmless());
    own.harmless().stream().filter(each -> !harmless.contains(each)).forEach(harmless::add);
    return new Program(
        own.same().isEmpty() ? asNamed(below).same() : own.same(),
        options,
        own.order() == ArgumentOrder.BETWEEN_POSITIONALS ? below.order() : own.order(),
        harmless);
  }
}
