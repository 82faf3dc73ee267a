package prep.grading.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param taken how many words of the command these are
   * @param options what the table says of its options, by spelling
   * @param harmless what may be added without changing the result, options by their one name
   */
  record Named(
      List<String> words,
      int taken,
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

  /** The program that the words start with; without words if the table knows none. */
  Named of(List<Word> words) {
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
      List<String> one = List.of(names.getOrDefault(name, name).split(" "));
      taken += Math.max(0, length - named);
      named = one.size() + Math.max(0, named - length);
      boolean settled = one.equals(left.subList(0, length));
      left = new ArrayList<>(left.subList(length, left.size()));
      left.addAll(0, one);
      if (settled) {
        break;
      }
    }
    return named(words, before, left.subList(0, named), taken);
  }

  /**
   * The words with those that name a program at the front, where its options may stand anywhere and
   * stand between them: {@code kubectl -n web get}.
   */
  List<Word> arranged(List<Word> words) {
    List<Word> longest = List.of();
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (orders.get(name.getValue()) == ArgumentOrder.FREE) {
        List<Word> named = named(words, List.of(name.getKey().split(" ")), name.getValue());
        longest = named.size() > longest.size() ? named : longest;
      }
    }
    if (longest.isEmpty()) {
      return words;
    }
    List<Word> arranged = new ArrayList<>(words);
    arranged.removeAll(longest);
    arranged.addAll(0, longest);
    return arranged;
  }

  /** The words that spell the name, with nothing but options between them; empty if they don't. */
  private List<Word> named(List<Word> words, List<String> name, String one) {
    Map<String, CommandTable.Option> known = options.getOrDefault(one, Map.of());
    List<Word> named = new ArrayList<>();
    for (int i = 0; i < words.size() && named.size() < name.size(); i++) {
      String value = words.get(i).value();
      if (value.equals(name.get(named.size()))) {
        named.add(words.get(i));
      } else if (!OptionReader.isOption(value)) {
        return List.of();
      } else {
        CommandTable.Option option = known.get(value);
        i += option != null && option.takesValue() ? 1 : 0;
      }
    }
    return named.size() == name.size() ? named : List.of();
  }

  private Named named(List<Word> words, int before, List<String> name, int taken) {
    List<String> all = new ArrayList<>();
    for (Word word : words.subList(0, before)) {
      all.add(word.value());
    }
    all.addAll(name);
    Map<String, CommandTable.Option> known = new HashMap<>();
    List<Harmless> untouched = new ArrayList<>();
    ArgumentOrder order = ArgumentOrder.BETWEEN_POSITIONALS;
    for (int length = 1; length <= name.size(); length++) {
      String prefix = String.join(" ", name.subList(0, length));
      known.putAll(options.getOrDefault(prefix, Map.of()));
      untouched.addAll(harmless.getOrDefault(prefix, List.of()));
      order = orders.getOrDefault(prefix, order);
    }
    return new Named(all, name.isEmpty() ? 0 : before + taken, known, order, untouched);
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
