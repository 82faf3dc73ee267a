package prep.cli.command;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command: its usage in one line, what it does, examples, then the options in groups,
 * in the order of use.
 */
final class HelpText {

  private static final List<String> SECTIONS =
      List.of(
          SECTION_KEY_SYNOPSIS,
          SECTION_KEY_DESCRIPTION,
          SECTION_KEY_FOOTER,
          SECTION_KEY_COMMAND_LIST_HEADING,
          SECTION_KEY_COMMAND_LIST,
          SECTION_KEY_OPTION_LIST);

  private static final IParamLabelRenderer LABELS =
      new IParamLabelRenderer() {
        @Override
        public Text renderParameterLabel(
            ArgSpec argument, Help.Ansi ansi, List<Help.Ansi.IStyle> styles) {
          boolean unlabelled = argument.isOption() && argument.arity().max() == 0;
          String space = argument.isOption() ? " " : "";
          return ansi.new Text(unlabelled ? "" : space + label(argument));
        }

        @Override
        public String separator() {
          return "";
        }
      };

  private HelpText() {}

  /** Gives a command its help; the groups are shown in this order. */
  static void set(CommandSpec command, List<Argument.Group> groups) {
    command
        .usageMessage()
        .commandListHeading("%nCommands:%n")
        .sectionKeys(SECTIONS)
        .sectionMap()
        .put(SECTION_KEY_OPTION_LIST, help -> arguments(help, groups));
    command
        .usageMessage()
        .sectionMap()
        .put(SECTION_KEY_SYNOPSIS, help -> synopsis(help.commandSpec()));
  }

  private static String synopsis(CommandSpec command) {
    String operands =
        command.positionalParameters().stream()
            .map(operand -> operand.required() ? label(operand) : "[" + label(operand) + "]")
            .map(operand -> " " + operand)
            .collect(Collectors.joining());
    String commands = command.subcommands().isEmpty() ? "" : " COMMAND";
    return "Usage: " + command.qualifiedName() + operands + " [OPTIONS]" + commands + "\n";
  }

  private static String label(ArgSpec argument) {
    boolean several = argument.arity().max() > 1 || argument.isMultiValue();
    return argument.paramLabel() + (several && argument.isPositional() ? "..." : "");
  }

  private static String arguments(Help help, List<Argument.Group> groups) {
    StringBuilder text = new StringBuilder();
    for (Argument.Group group : groups) {
      Layout layout = layout(help, groups);
      for (Argument argument : group.arguments()) {
        switch (argument.spec()) {
          case OptionSpec option -> layout.addOption(option, LABELS);
          case PositionalParamSpec operand -> layout.addPositionalParameter(operand, LABELS);
          default -> throw new IllegalStateException("neither option nor operand: " + argument);
        }
      }
      text.append('\n').append(group.heading()).append(":\n").append(layout);
    }
    return text.toString();
  }

  /** One layout for all groups, so that their columns agree. */
  private static Layout layout(Help help, List<Argument.Group> groups) {
    ColorScheme plain = Help.defaultColorScheme(Help.Ansi.OFF);
    List<ArgSpec> all =
        groups.stream().flatMap(group -> group.arguments().stream()).map(Argument::spec).toList();
    List<OptionSpec> options =
        all.stream().filter(OptionSpec.class::isInstance).map(OptionSpec.class::cast).toList();
    List<PositionalParamSpec> operands =
        all.stream()
            .filter(PositionalParamSpec.class::isInstance)
            .map(PositionalParamSpec.class::cast)
            .toList();
    return help.createDefaultLayout(options, operands, plain);
  }
}
