package prep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import prep.problem.DidYouMean;

/** Messages for a command line that can't be parsed, in place of the framework's. */
final class Misuse {

  private Misuse() {}

  /** What is wrong and, on a line of its own, where help is. */
  static List<String> lines(ParameterException e, Set<String> commands) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    List<String> lines = new ArrayList<>();
    lines.add("prep: " + message(e, command, commands));
    lines.add("See " + command.qualifiedName() + " --help.");
    return lines;
  }

  private static String message(ParameterException e, CommandSpec command, Set<String> commands) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().getFirst(), command, commands);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().getFirst(), command);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " can be given only once";
    }
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    return argument == null || value == null
        ? String.valueOf(e.getMessage())
        : "%s takes %s, not \"%s\"".formatted(name(argument), what(e), value);
  }

  private static String unmatched(String typed, CommandSpec command, Set<String> commands) {
    boolean option = typed.startsWith("-") && typed.length() > 1;
    boolean parent = !command.subcommands().isEmpty() || command.parent() == null;
    Set<String> known =
        option
            ? command.optionsMap().keySet()
            : command.parent() == null ? commands : command.subcommands().keySet();
    String kind =
        option ? "unknown option: " : parent ? "unknown command: " : "unexpected argument: ";
    Optional<String> meant =
        parent || option
            ? having("--" + typed, command).or(() -> DidYouMean.of(typed, known))
            : Optional.empty();
    String answer = option && meant.isEmpty() ? textAfterHyphens(command) : "";
    return kind + typed + meant.map(close -> ". Did you mean " + close + "?").orElse(answer);
  }

  /** How a text that begins with a hyphen is given, where any text may be. */
  private static String textAfterHyphens(CommandSpec command) {
    return command.positionalParameters().stream()
        .filter(operand -> operand.index().min() > 0 && operand.arity().max() > 1)
        .findFirst()
        .map(text -> ". If it is %s, write -- before it.".formatted(text.paramLabel()))
        .orElse("");
  }

  /** The first command below another one that has an option, with it: {@code quiz --exam}. */
  private static Optional<String> having(String option, CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(below -> below.optionsMap().containsKey(option))
        .map(below -> below.name() + " " + option)
        .findFirst();
  }

  private static String missing(ArgSpec argument, CommandSpec command) {
    String description = String.join(" ", argument.description()).replaceFirst("\\.$", "");
    String what = argument.isOption() ? "a value" : argument.paramLabel();
    String who = argument.isOption() ? name(argument) : command.name();
    return "%s needs %s: %s"
        .formatted(
            who,
            what,
            description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /**
   * What a value must be, as its converter says; the framework puts the argument's name before it.
   */
  private static String what(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(message.indexOf(": ") + 2);
  }
}
