package prep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import prep.cli.command.Argument;
import prep.cli.command.Environment;
import prep.text.Safe;

/**
 * Lists what can be typed at the cursor, for the shells' completion scripts: one word per line,
 * with its meaning after a tab. {@code :files} and {@code :directories} leave completion to the
 * shell.
 */
final class Complete implements Callable<Integer> {

  private final Environment environment;
  private final Supplier<CommandSpec> root;
  private final Argument.Values<String> words =
      Argument.operands(String.class, "WORD", "The words after the program up to the cursor.");

  /**
   * @param root makes the whole command tree
   */
  Complete(Environment environment, Supplier<CommandSpec> root) {
    this.environment = environment;
    this.root = root;
  }

  /** The command with its arguments. */
  CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "__complete", "List completions; for shells.", this, List.of(), List.of(words));
    form.usageMessage().hidden(true);
    return form;
  }

  @Override
  public Integer call() {
    List<String> before = new ArrayList<>(words.given());
    String current = before.isEmpty() ? "" : unquoted(before.removeLast());
    Place place = new Place(root.get());
    before.forEach(place::pass);
    offer(place, current);
    return 0;
  }

  /** PowerShell cannot pass an empty word, so it passes a quoted one. */
  private static String unquoted(String word) {
    return word.equals("\"\"") ? "" : word;
  }

  private void offer(Place place, String current) {
    ArgSpec awaited = place.awaited;
    int equals = current.indexOf('=');
    if (awaited != null) {
      // bash splits --topic=docker into three words.
      offerValues(awaited, "", current.equals("=") ? "" : current);
    } else if (current.startsWith("--") && equals > 0) {
      OptionSpec option = place.command.optionsMap().get(current.substring(0, equals));
      if (option != null) {
        offerValues(option, current.substring(0, equals + 1), current.substring(equals + 1));
      }
    } else if (current.startsWith("-")) {
      offerOptions(place.command, current);
    } else {
      offerCommands(place, current);
      PositionalParamSpec operand = place.operand();
      if (operand != null) {
        offerValues(operand, "", current);
      }
    }
  }

  private void offerOptions(CommandSpec command, String current) {
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && option.longestName().startsWith(current)) {
        say(option.longestName(), option.description());
      }
    }
  }

  private void offerCommands(Place place, String current) {
    if (place.operands > 0) {
      return;
    }
    for (CommandLine command : place.command.subcommands().values()) {
      CommandSpec form = command.getCommandSpec();
      if (!form.usageMessage().hidden() && form.name().startsWith(current)) {
        say(form.name(), form.usageMessage().description());
      }
    }
  }

  /** The values of an argument; of several separated by commas, the last is completed. */
  private void offerValues(ArgSpec argument, String prefix, String current) {
    boolean several = !argument.splitRegex().isEmpty();
    int comma = several ? current.lastIndexOf(',') + 1 : 0;
    String start = current.substring(comma);
    for (String value : new Candidates(environment).of(argument.paramLabel(), start)) {
      if (value.startsWith(start) || value.startsWith(":")) {
        say(value.startsWith(":") ? value : prefix + current.substring(0, comma) + value);
      }
    }
  }

  private void say(String word, String... description) {
    environment.out().print(Safe.text(word));
    if (description.length > 0 && !description[0].isEmpty()) {
      environment.out().print("\t" + description[0].replace("%n", " "));
    }
    environment.out().print("\n");
  }

  /** How far the words before the cursor lead. */
  private static final class Place {

    private CommandSpec command;
    private int operands;
    private @Nullable OptionSpec awaited;

    Place(CommandSpec root) {
      this.command = root;
    }

    void pass(String word) {
      if (word.equals("=")) {
        return;
      }
      if (awaited != null) {
        awaited = null;
      } else if (word.startsWith("-") && word.length() > 1) {
        OptionSpec option = command.optionsMap().get(word);
        awaited = option != null && option.arity().max() > 0 ? option : null;
      } else if (operands == 0 && command.subcommands().containsKey(word)) {
        command = command.subcommands().get(word).getCommandSpec();
      } else {
        operands++;
      }
    }

    /** The operand that comes next, or null. */
    @Nullable PositionalParamSpec operand() {
      for (PositionalParamSpec operand : command.positionalParameters()) {
        if (operand.index().contains(operands)) {
          return operand;
        }
      }
      return null;
    }
  }
}
