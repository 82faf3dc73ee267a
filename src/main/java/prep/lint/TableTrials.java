package prep.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Option;
import prep.deck.CommandTable.Program;
import prep.problem.DidYouMean;

/**
 * Which entry of a deck's own {@code commands} gives an example another score than its author
 * wants: each is changed in turn, and the example graded anew.
 */
final class TableTrials {

  private static final Program NONE =
      new Program("", Map.of(), ArgumentOrder.BETWEEN_POSITIONALS, List.of());

  private final Command command;
  private final Predicate<Command> wanted;

  /**
   * @param wanted whether the example gets its score from a question with another table
   */
  TableTrials(Command command, Predicate<Command> wanted) {
    this.command = command;
    this.wanted = wanted;
  }

  /** What to write under {@code commands}; empty where no single change helps. */
  Optional<String> advice() {
    Map<String, Program> programs = new TreeMap<>(command.table().programs());
    for (Entry<String, Program> each : programs.entrySet()) {
      Optional<String> change = change(each.getKey(), each.getValue());
      if (change.isPresent()) {
        return change;
      }
    }
    String first = firstWord(command.answer());
    boolean named = programs.keySet().stream().anyMatch(name -> firstWord(name).equals(first));
    return named
        ? Optional.empty()
        : DidYouMean.of(first, programs.keySet())
            .filter(meant -> helps(first, programs.getOrDefault(meant, NONE)))
            .map(meant -> "name \"%s\" in \"commands\" instead of \"%s\"".formatted(first, meant));
  }

  private Optional<String> change(String name, Program program) {
    for (Entry<String, Option> each : new TreeMap<>(program.options()).entrySet()) {
      Option option = each.getValue();
      Map<String, Option> options = new HashMap<>(program.options());
      options.put(each.getKey(), new Option(option.name(), !option.takesValue()));
      if (helps(name, with(program, options, program.order()))) {
        return Optional.of(
            "write \"%s: %s\" in \"commands\""
                .formatted(each.getKey(), written(each.getKey(), option)));
      }
    }
    if (program.order() != ArgumentOrder.FREE
        && helps(name, with(program, program.options(), ArgumentOrder.FREE))) {
      return Optional.of("write \"order: free\" for \"%s\" in \"commands\"".formatted(name));
    }
    return Optional.empty();
  }

  /** What an option stands for once it takes a value, or none any more. */
  private static String written(String option, Option before) {
    if (before.takesValue()) {
      return before.name();
    }
    return before.name().equals(option) ? "'='" : before.name() + "=";
  }

  private static Program with(Program program, Map<String, Option> options, ArgumentOrder order) {
    return new Program(program.same(), options, order, program.harmless());
  }

  private boolean helps(String name, Program changed) {
    Map<String, Program> programs = new HashMap<>(command.table().programs());
    programs.put(name, changed);
    CommandTable table = new CommandTable(programs, command.table().common());
    return wanted.test(
        new Command(
            command.details(), command.answer(), command.also(), table, command.examples()));
  }

  private static String firstWord(String line) {
    return line.strip().split("\\s+", 2)[0];
  }
}
