package prep.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command, made from what picocli knows of it. */
final class ManPage {

  private final CommandSpec command;
  private final String version;
  private final String more;
  private final Roff roff = new Roff();

  private ManPage(CommandSpec command, String version, String more) {
    this.command = command;
    this.version = version;
    this.more = more;
  }

  /**
   * The pages of a program, by file name, such as {@code prep-quiz.1}: one of each command that is
   * not hidden.
   *
   * @param root the program; its options are taken to be common to all commands
   * @param sections more roff for the end of pages, by the same names
   */
  static Map<String, String> all(CommandSpec root, String version, Map<String, String> sections) {
    Map<String, String> pages = new TreeMap<>();
    add(pages, root, version, sections);
    return pages;
  }

  private static void add(
      Map<String, String> pages,
      CommandSpec command,
      String version,
      Map<String, String> sections) {
    String file = name(command) + ".1";
    pages.put(file, new ManPage(command, version, sections.getOrDefault(file, "")).text());
    for (CommandSpec sub : shown(command)) {
      add(pages, sub, version, sections);
    }
  }

  /** The name of the page: {@code prep-progress-undo} for {@code prep progress undo}. */
  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private static List<CommandSpec> shown(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(sub -> !sub.usageMessage().hidden())
        .toList();
  }

  private String text() {
    String program = command.root().name();
    roff.macro("TH", name(command), "1", "", program + " " + version, program);
    roff.macro("SH", "NAME");
    roff.line(Roff.escaped(name(command)) + " \\- " + Roff.escaped(summary(command)));
    synopsis();
    operands();
    options("OPTIONS", own());
    options("COMMON OPTIONS", common());
    commands();
    notes();
    roff.raw(more);
    seeAlso();
    return roff.toString();
  }

  /** What a command does, without a dot at its end, as lists of manual pages have it. */
  private static String summary(CommandSpec command) {
    return String.join(" ", lines(command.usageMessage().description())).replaceFirst("\\.$", "");
  }

  private void synopsis() {
    StringBuilder words = new StringBuilder(Roff.bold(command.qualifiedName()));
    words.append(" [").append(Roff.italic("OPTION")).append("]...");
    if (!shown(command).isEmpty()) {
      boolean alone = command.userObject() == null;
      words.append(alone ? " " : " [").append(Roff.italic("COMMAND")).append(alone ? "" : " ...]");
    }
    for (PositionalParamSpec operand : command.positionalParameters()) {
      boolean needed = operand.arity().min() > 0;
      words.append(needed ? " " : " [").append(Roff.italic(operand.paramLabel()));
      words.append(needed ? "" : "]").append(operand.arity().max() > 1 ? "..." : "");
    }
    roff.macro("SH", "SYNOPSIS").line(words.toString());
  }

  private void operands() {
    if (!command.positionalParameters().isEmpty()) {
      roff.macro("SH", "OPERANDS");
      for (PositionalParamSpec operand : command.positionalParameters()) {
        entry(Roff.italic(operand.paramLabel()), operand);
      }
    }
  }

  private List<OptionSpec> own() {
    Set<String> common = command.root().optionsMap().keySet();
    boolean isRoot = command.parent() == null;
    return visible().stream()
        .filter(option -> isRoot || !common.contains(option.longestName()))
        .toList();
  }

  private List<OptionSpec> common() {
    List<OptionSpec> options = new ArrayList<>(visible());
    options.removeAll(own());
    return options;
  }

  private List<OptionSpec> visible() {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  private void options(String title, List<OptionSpec> options) {
    if (!options.isEmpty()) {
      roff.macro("SH", title);
      for (OptionSpec option : options) {
        List<String> names = List.of(option.names()).stream().map(Roff::bold).toList();
        boolean valued = option.arity().max() > 0;
        entry(
            String.join(", ", names) + (valued ? " " + Roff.italic(option.paramLabel()) : ""),
            option);
      }
    }
  }

  private void entry(String term, ArgSpec argument) {
    roff.macro("TP").line(term);
    for (String line : lines(argument.description())) {
      roff.line(Roff.escaped(line));
    }
  }

  private void commands() {
    List<CommandSpec> shown = shown(command);
    if (!shown.isEmpty()) {
      roff.macro("SH", "COMMANDS");
      for (CommandSpec sub : shown) {
        roff.macro("TP").line(Roff.bold(name(sub)) + "(1)");
        lines(sub.usageMessage().description()).forEach(line -> roff.line(Roff.escaped(line)));
      }
    }
  }

  /** The lines below the usage: those that are set in are examples, the others say of what. */
  private void notes() {
    List<String> footer = lines(command.usageMessage().footer());
    if (footer.isEmpty()) {
      return;
    }
    roff.macro("SH", "EXAMPLES");
    boolean verbatim = false;
    for (String line : footer) {
      boolean example = line.startsWith("  ");
      if (example != verbatim) {
        if (example) {
          roff.macro("PP").macro("nf").macro("RS");
        } else {
          roff.macro("RE").macro("fi").macro("PP");
        }
        verbatim = example;
      }
      if (!line.equals("Examples:")) {
        roff.line(Roff.escaped(line.strip()));
      }
    }
    if (verbatim) {
      roff.macro("RE").macro("fi");
    }
  }

  private void seeAlso() {
    CommandSpec parent = command.parent();
    if (parent != null) {
      roff.macro("SH", "SEE ALSO").line(Roff.bold(name(parent)) + "(1)");
    }
  }

  /** The lines of a text of picocli's, which is a format without values. */
  private static List<String> lines(String... texts) {
    return List.of(texts).stream()
        .flatMap(text -> text.replace("%n", "\n").replace("%%", "%").lines())
        .filter(line -> !line.isBlank())
        .toList();
  }
}
