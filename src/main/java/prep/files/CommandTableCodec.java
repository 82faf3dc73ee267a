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

  private CommandTableCodec() {}

  static CommandTable read(Fields commands) {
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Entry entry : commands.entries()) {
      Fields fields = commands.values().fields(entry.value(), commands.subject().key(entry.key()));
      fields.allow(PROGRAM_KEYS);
      programs.put(
          entry.key(),
          new Program(fields.text("same"), options(fields), order(fields), harmless(fields)));
    }
    checkNames(commands, programs);
    return new CommandTable(programs, Bundled.COMMANDS);
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
    for (Entry entry : fields.fields("options").entries()) {
      String written = entry.key();
      String target =
          fields.values().text(entry.value(), fields.subject().key("options").key(written));
      boolean takesValue = target.endsWith("=");
      String name = takesValue ? target.substring(0, target.length() - 1) : target;
      Matcher both = BOTH_FORMS.matcher(written);
      Matcher placeholder = PLACEHOLDER.matcher(target);
      if (both.matches()) {
        fields.problem(
            entry.at(),
            Rule.BAD_OPTION,
            "%s are two options; write %s: %s"
                .formatted(Shown.quoted(written), both.group(1), both.group(2)));
      } else if (placeholder.matches()) {
        fields.problem(
            entry.value().at(),
            Rule.BAD_OPTION,
            "%s names its value; write \"%s=\""
                .formatted(Shown.quoted(target), placeholder.group(1)));
      } else if (!isOption(written)) {
        fields.problem(
            entry.at(),
            Rule.BAD_OPTION,
            Shown.quoted(written) + " is not an option; write it with its hyphen, such as -d");
      } else if (!target.isBlank() && !isOption(name) && !target.equals("=")) {
        fields.problem(
            entry.value().at(),
            Rule.BAD_OPTION,
            ("%s is not an option; write the long name (--detach), with = at its end where it takes"
                    + " a value, or = alone")
                .formatted(Shown.quoted(target)));
      }
      options.put(written, new Option(name.isEmpty() ? written : name, takesValue));
    }
    return options;
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
