package prep.grading.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Harmless;
import prep.grading.command.ShellLine.Word;

/** What a deck's table says about the programs in a command line: their other names and options. */
final class Programs {

  /** Names are replaced this often at most; tables may go in circles. */
  private static final int MOST_RENAMINGS = 8;

  private static final int LONGEST_NAME = 6;

  /** Maps each name of a program to its canonical name. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, Map<String, CommandTable.Option>> options = new HashMap<>();
  private final Map<String, ArgumentOrder> orders = new HashMap<>();
  private final Map<String, List<Harmless>> harmless = new HashMap<>();

  /**
   * A program found at the start of a command.
   *
   * @param words its words under its one name, and words before it such as {@code sudo}
   * @param line the words of the command, with those that name the program at the front
   * @param taken how many words of the line these are
   * @param within options that stand within the name and can't be moved
   * @param astray those of them that the program doesn't know there
   * @param options what the table says of its options, by spelling
   * @param harmless what may be added without changing the result, options by their one name
   */
  record Named(
      List<String> words,
      List<Word> line,
      int taken,
      Set<Word> within,
      Set<Word> astray,
      Map<String, CommandTable.Option> options,
      ArgumentOrder order,
      List<Harmless> harmless) {}

  Programs(CommandTable table) {
    for (String key : new TreeSet<>(table.programs().keySet())) {
      CommandTable.Program program = program(table, key);
      String name = representative(table, key);
      names.put(key, name);
      names.put(name, name);
      Map<String, CommandTable.Option> known = options.computeIfAbsent(name, _ -> new HashMap<>());
      for (String spelling : program.options().keySet()) {
        CommandTable.Option option = resolved(program.options(), spelling);
        known.put(spelling, option);
        known.putIfAbsent(option.name(), option);
      }
      for (Harmless each : program.harmless()) {
        CommandTable.Option option =
            known.computeIfAbsent(
                each.name(), spelled -> new CommandTable.Option(spelled, each.takesValue()));
        harmless
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(new Harmless(option.name(), each.takesValue(), each.value()));
      }
      if (program.order() != ArgumentOrder.BETWEEN_POSITIONALS) {
        orders.put(name, program.order());
      }
    }
  }

  /** The program of a command; without words if the table knows none. */
  Named of(List<Word> command) {
    Arrangement arrangement = Arrangement.of(command, this);
    List<Word> words = arrangement.words();
    int before = 0;
    while (before < words.size() - 1 && isWrapper(words.get(before).value())) {
      before++;
    }
    List<String> left = new ArrayList<>();
    for (Word word : words.subList(before, Math.min(words.size(), before + LONGEST_NAME))) {
      left.add(word.value());
    }
    int named = 0;
    int taken = 0;
    for (int i = 0; i < MOST_RENAMINGS; i++) {
      int length = longestName(left);
      if (length == 0) {
        break;
      }
      String name = String.join(" ", left.subList(0, length));
      List<String> one = List.of(one(name).split(" "));
      taken += Math.max(0, length - named);
      named = one.size() + Math.max(0, named - length);
      boolean settled = one.equals(left.subList(0, length));
      left = new ArrayList<>(left.subList(length, left.size()));
      left.addAll(0, one);
      if (settled) {
        break;
      }
    }
    return named(arrangement, before, left.subList(0, named), taken);
  }

  private Named named(Arrangement arrangement, int before, List<String> name, int taken) {
    List<Word> words = arrangement.words();
    List<String> all = new ArrayList<>();
    for (Word word : words.subList(0, before)) {
      all.add(word.value());
    }
    all.addAll(name);
    if (startsScript(name, words.subList(before + taken, words.size()))) {
      ArgumentOrder order = ArgumentOrder.BETWEEN_POSITIONALS;
      return new Named(all, words, before + taken, Set.of(), Set.of(), Map.of(), order, List.of());
    }
    List<Harmless> untouched = new ArrayList<>();
    for (String prefix : prefixes(name)) {
      untouched.addAll(harmless.getOrDefault(prefix, List.of()));
    }
    return new Named(
        all,
        words,
        name.isEmpty() ? 0 : before + taken,
        arrangement.within(),
        arrangement.astray(),
        options(name),
        order(name),
        untouched);
  }

  /** Whether a script of Python follows, which reads the options after it by itself. */
  private static boolean startsScript(List<String> name, List<Word> rest) {
    return name.size() == 1
        && name.getFirst().startsWith("python")
        && !rest.isEmpty()
        && rest.getFirst().value().endsWith(".py");
  }

  /** All names that the table knows. */
  Set<String> names() {
    return names.keySet();
  }

  /** The one name of a program. */
  String one(String name) {
    return names.getOrDefault(name, name);
  }

  /** How a program reads its words: as one with a shorter name does, if nothing else is said. */
  ArgumentOrder order(List<String> name) {
    ArgumentOrder order = ArgumentOrder.BETWEEN_POSITIONALS;
    for (String prefix : prefixes(name)) {
      order = orders.getOrDefault(prefix, order);
    }
    return order;
  }

  /** The options of a program and of those with shorter names, by spelling. */
  Map<String, CommandTable.Option> options(List<String> name) {
    Map<String, CommandTable.Option> known = new HashMap<>();
    for (String prefix : prefixes(name)) {
      known.putAll(options.getOrDefault(prefix, Map.of()));
    }
    return known;
  }

  /**
   * The programs, by their one names, of which something holds for the program with that name, too:
   * all with a shorter name, but for those that read their words one by one.
   */
  private List<String> prefixes(List<String> name) {
    List<String> prefixes = new ArrayList<>();
    for (int length = 1; length <= name.size(); length++) {
      String prefix = one(String.join(" ", name.subList(0, length)));
      if (length == name.size() || orders.get(prefix) != ArgumentOrder.STRICT) {
        prefixes.add(prefix);
      }
    }
    return prefixes;
  }

  private int longestName(List<String> words) {
    for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
      if (names.containsKey(String.join(" ", words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether that word runs the program named after it. */
  private static boolean isWrapper(String word) {
    return switch (word) {
      case "sudo", "time", "nohup", "exec", "command" -> true;
      default -> false;
    };
  }

  private static CommandTable.Program program(CommandTable table, String key) {
    CommandTable.Program program = table.programs().get(key);
    return program == null
        ? new CommandTable.Program("", Map.of(), ArgumentOrder.BETWEEN_POSITIONALS, List.of())
        : program;
  }

  /** The end of the chain of {@code same} names; in a circle the first name by alphabet. */
  private static String representative(CommandTable table, String key) {
    List<String> chain = new ArrayList<>();
    String name = key;
    while (!chain.contains(name)) {
      chain.add(name);
      String same = program(table, name).same();
      if (same.isEmpty()) {
        return name;
      }
      name = same;
    }
    return new TreeSet<>(chain.subList(chain.indexOf(name), chain.size())).first();
  }

  /** What an option stands for at the end of its chain; it takes a value if one of them does. */
  private static CommandTable.Option resolved(
      Map<String, CommandTable.Option> options, String spelling) {
    List<String> chain = new ArrayList<>();
    String name = spelling;
    boolean takesValue = false;
    while (!chain.contains(name)) {
      chain.add(name);
      CommandTable.Option option = options.get(name);
      if (option == null) {
        break;
      }
      takesValue |= option.takesValue();
      name = option.name().isEmpty() ? name : option.name();
    }
    String one =
        new TreeSet<>(chain.subList(Math.max(0, chain.indexOf(name)), chain.size())).first();
    return new CommandTable.Option(one, takesValue);
  }
}
