package prep.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Harmless;
import prep.deck.CommandTable.Option;
import prep.deck.CommandTable.Program;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;
import prep.yaml.YamlFile;

/** {@code commands}: what a deck says about the programs in its command lines. */
final class CommandTableCodec {

  static final List<String> PROGRAM_KEYS = List.of("same", "options", "order", "harmless");

  private static final Map<String, ArgumentOrder> ORDERS =
      Map.of("free", ArgumentOrder.FREE, "strict", ArgumentOrder.STRICT);

  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final Pattern BOTH_FORMS = Pattern.compile("(-\\w)[,|/ ]+(--[\\w-]+)");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(--?[\\w-]+)(?:=| +|=? *<)[A-Za-z][\\w-]*>?");

  private static final Pattern SHORT = Pattern.compile("-\\w");

  private static final Pattern WORD = Pattern.compile("\\w[\\w-]*");

  private static final List<String> TRUTH = List.of("true", "false", "yes", "no");

  private CommandTableCodec() {}

  static CommandTable read(Fields commands) {
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Entry entry : commands.entries()) {
      if (isNoProgram(entry, commands)) {
        continue;
      }
      Fields fields = commands.values().fields(entry.value(), commands.subject().key(entry.key()));
      fields.allow(PROGRAM_KEYS);
      programs.put(
          entry.key(),
          new Program(fields.text("same"), options(fields), order(fields), harmless(fields)));
    }
    checkNames(commands, programs);
    return new CommandTable(programs, Bundled.COMMANDS);
  }

  /** Whether what stands for a program is something else, such as its options by themselves. */
  private static boolean isNoProgram(Entry entry, Fields commands) {
    String name = Shown.quoted(entry.key());
    if (!(entry.value() instanceof Mapping mapping)) {
      commands.problem(
          entry.value().at(),
          Rule.NOT_A_MAPPING,
          "%s of \"commands\" has no keys; name its options and what they stand for, such as {options: {-r: --recursive, -o: --output=}}"
              .formatted(name));
      return true;
    }
    List<String> keys = mapping.entries().stream().map(Entry::key).toList();
    boolean ofProgram = keys.stream().anyMatch(PROGRAM_KEYS::contains);
    if (PROGRAM_KEYS.contains(entry.key()) && !ofProgram) {
      commands.problem(
          entry.at(),
          Rule.UNKNOWN_KEY,
          "%s belongs to a program; write the name of the program as a key above it, such as \"docker run:\""
              .formatted(name));
      return true;
    }
    if (ofProgram || keys.isEmpty() || !keys.stream().allMatch(CommandTableCodec::isOption)) {
      return false;
    }
    List<String> options = new ArrayList<>();
    for (Entry option : mapping.entries()) {
      options.add(option.key() + ": " + (option.value() instanceof Scalar to ? to.source() : ""));
    }
    commands.problem(
        mapping.at(),
        Rule.UNKNOWN_KEY,
        mapping.flow()
            ? "the options of %s belong under \"options\"; write \"{options: {%s}}\""
                .formatted(name, String.join(", ", options))
            : "the options of %s belong under \"options\"; write \"options:\" on a line above it, and indent them by two more spaces"
                .formatted(name));
    return true;
  }

  /** The tables that come with prep; read when the first command line is graded. */
  private enum Bundled implements CommandTable.Common {
    COMMANDS;

    private static final String FILE = "/prep/commands.yaml";

    private static final class Table {
      static final Map<String, Program> PROGRAMS = read();

      private static Map<String, Program> read() {
        try (InputStream in = CommandTableCodec.class.getResourceAsStream(FILE)) {
          YamlFile file = YamlFile.of(FILE, Objects.requireNonNull(in).readAllBytes());
          Values values = new Values(file.problems());
          Node root = file.tree().orElseThrow(() -> wrong(file));
          CommandTable table =
              CommandTableCodec.read(values.fields(root, Subject.plain("commands")));
          if (file.problems().count() > 0) {
            throw wrong(file);
          }
          return table.programs();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      private static IllegalStateException wrong(YamlFile file) {
        return new IllegalStateException(file.problems().all().toString());
      }
    }

    @Override
    public Map<String, Program> programs() {
      return Table.PROGRAMS;
    }
  }

  /** The programs and their options by name. */
  static Mapping tree(CommandTable table) {
    TreeBuilder commands = new TreeBuilder();
    new TreeMap<>(table.programs()).forEach((name, program) -> commands.add(name, tree(program)));
    return commands.mapping();
  }

  private static Mapping tree(Program program) {
    TreeBuilder tree = new TreeBuilder().text("same", program.same());
    TreeBuilder options = new TreeBuilder();
    new TreeMap<>(program.options())
        .forEach((name, to) -> options.text(name, to.name() + (to.takesValue() ? "=" : "")));
    if (!options.isEmpty()) {
      tree.add("options", options.mapping());
    }
    ORDERS.forEach((word, order) -> tree.text("order", order == program.order() ? word : ""));
    List<String> harmless = new ArrayList<>();
    for (Harmless each : program.harmless()) {
      harmless.add(each.name() + (each.takesValue() ? "=" + each.value() : ""));
    }
    return tree.texts("harmless", harmless).mapping();
  }

  private static List<Harmless> harmless(Fields fields) {
    List<Harmless> harmless = new ArrayList<>();
    for (String written : fields.texts("harmless")) {
      int equals = written.indexOf('=');
      String name = equals < 0 ? written : written.substring(0, equals);
      boolean variable = equals > 0 && VARIABLE.matcher(name).matches();
      if (isOption(name) || variable) {
        String value = equals < 0 ? "" : written.substring(equals + 1);
        harmless.add(new Harmless(name, equals >= 0, value));
      } else {
        fields.problem(
            "harmless",
            Rule.BAD_OPTION,
            Shown.quoted(written)
                + " is neither an option nor a variable; write it as -q, --region= or LC_ALL=");
      }
    }
    return harmless;
  }

  private static Map<String, Option> options(Fields fields) {
    Map<String, Option> options = new LinkedHashMap<>();
    String kind = "\"options\" of " + fields.subject();
    if (fields.node("options") instanceof Sequence list) {
      fields.problem(
          list.at(),
          Rule.NOT_A_MAPPING,
          kind
              + " is a list; write what each stands for, such as {-r: --recursive, -o: --output=}");
      return options;
    }
    for (Entry entry : fields.fields("options").entries()) {
      if (fields.fields("options").isNoKey(entry, List.of())) {
        continue;
      }
      String written = entry.key();
      String target =
          entry.value() instanceof Scalar
              ? fields.values().text(entry.value(), fields.subject().key("options").key(written))
              : "";
      boolean takesValue = target.endsWith("=");
      String name = takesValue ? target.substring(0, target.length() - 1) : target;
      fault(written, target, name, entry)
          .ifPresent(fault -> fields.problem(entry.at(), Rule.BAD_OPTION, fault));
      options.put(written, new Option(name.isEmpty() ? written : name, takesValue));
    }
    return options;
  }

  /** What is wrong with an option and what it stands for. */
  private static Optional<String> fault(String written, String target, String name, Entry entry) {
    String option = Shown.quoted(written);
    Matcher both = BOTH_FORMS.matcher(written);
    Matcher placeholder = PLACEHOLDER.matcher(target);
    if (both.matches()) {
      return Optional.of(
          "%s are two options; write %s: %s%s"
              .formatted(option, both.group(1), both.group(2), target.endsWith("=") ? "=" : ""));
    } else if (!(entry.value() instanceof Scalar)) {
      return Optional.of(
          "%s stands for one option; write its long name, such as --output, or --output= where it takes a value"
              .formatted(option));
    } else if (written.endsWith("=") && isOption(written.substring(0, written.length() - 1))) {
      return Optional.of(
          "the = of %s belongs behind what it stands for; write \"%s: %s\""
              .formatted(
                  option,
                  written.substring(0, written.length() - 1),
                  name.isEmpty() ? "'='" : name + "="));
    } else if (SHORT.matcher(name).matches() && written.startsWith("--")) {
      return Optional.of(
          "the short option comes first; write \"%s: %s%s\""
              .formatted(name, written, target.endsWith("=") ? "=" : ""));
    } else if (placeholder.matches()) {
      return Optional.of(
          "%s names its value; write \"%s: %s=\""
              .formatted(Shown.quoted(target), written, placeholder.group(1)));
    } else if (!isOption(written)) {
      boolean words = WORD.matcher(written).matches() && (target.isEmpty() || isWord(name));
      return Optional.of(
          option
              + " is not an option; "
              + (words
                  ? "write \"%s: %s\"".formatted(hyphened(written), target(name, target))
                  : "write it with its hyphen, such as -d"));
    } else if (!target.isBlank() && !isOption(name) && !target.equals("=")) {
      return Optional.of(
          isWord(name) && !TRUTH.contains(name)
              ? "%s is not an option; write \"%s: %s\""
                  .formatted(Shown.quoted(target), written, target(name, target))
              : ("%s is not an option; write the long name (--detach), with = at its end where it"
                      + " takes a value, or = alone")
                  .formatted(Shown.quoted(target)));
    }
    return Optional.empty();
  }

  private static String target(String name, String target) {
    return (isOption(name) ? name : hyphened(name)) + (target.endsWith("=") ? "=" : "");
  }

  private static String hyphened(String word) {
    return (word.length() == 1 ? "-" : "--") + word;
  }

  private static boolean isWord(String text) {
    return isOption(text) || WORD.matcher(text).matches();
  }

  private static boolean isOption(String text) {
    return text.length() > 1
        && (text.charAt(0) == '-' || text.charAt(0) == '+')
        && text.indexOf(' ') < 0;
  }

  private static ArgumentOrder order(Fields fields) {
    String word = fields.text("order");
    if (!word.isBlank() && !ORDERS.containsKey(word)) {
      fields.problem(
          "order",
          Rule.UNKNOWN_ORDER,
          Shown.quoted(word) + " is not an order; write free or strict, or remove the key");
    }
    return ORDERS.getOrDefault(word, ArgumentOrder.BETWEEN_POSITIONALS);
  }

  private static void checkNames(Fields commands, Map<String, Program> programs) {
    Set<String> ending = new HashSet<>();
    for (Entry entry : commands.entries()) {
      Set<String> passed = new HashSet<>();
      String name = entry.key();
      Program program = programs.get(name);
      while (program != null && !ending.contains(name) && passed.add(name)) {
        name = program.same();
        program = programs.get(name);
      }
      if (passed.contains(name)) {
        commands.problem(
            entry.at(),
            Rule.CIRCULAR_NAMES,
            "\"same\" of %s leads round in a circle; let it name a program without \"same\""
                .formatted(Shown.quoted(entry.key())));
        return;
      }
      ending.addAll(passed);
    }
  }
}
