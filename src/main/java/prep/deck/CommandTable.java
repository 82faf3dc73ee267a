package prep.deck;

import java.util.List;
import java.util.Map;

/**
 * What a deck says about command lines: for each program's words ({@code docker run}), the program
 * it is another name of, and its options.
 */
public record CommandTable(Map<String, Program> programs) {

  public static final CommandTable EMPTY = new CommandTable(Map.of());

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
}
