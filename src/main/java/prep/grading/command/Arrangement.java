package prep.grading.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.grading.command.ShellLine.Word;

/**
 * The words of a command with those that name its program at the front, also where options stand
 * between them: {@code kubectl -n web get}. Before a subcommand a program takes its own options
 * only, not those of the subcommand.
 *
 * @param within the options between them that can't be moved behind the name
 * @param astray those of them that the program doesn't know there
 */
record Arrangement(List<Word> words, Set<Word> within, Set<Word> astray) {

  static Arrangement of(List<Word> words, Programs programs) {
    Arrangement longest = new Arrangement(words, Set.of(), Set.of());
    int length = 0;
    for (String each : programs.names()) {
      List<String> name = List.of(each.split(" "));
      if (name.size() > Math.max(1, length)
          && !words.isEmpty()
          && isFirst(name.getFirst(), words.getFirst().value(), programs)
          && programs.order(name.subList(0, 1)) != ArgumentOrder.STRICT) {
        List<Word> between = new ArrayList<>();
        List<Word> named = named(words, name, programs, between);
        if (named.size() == name.size()) {
          length = name.size();
          longest = arranged(words, name, named, between, programs);
        }
      }
    }
    return longest;
  }

  private static boolean isFirst(String wanted, String typed, Programs programs) {
    return typed.equals(wanted) || programs.one(typed).equals(wanted);
  }

  /** The words that spell the name, with nothing but options between them. */
  private static List<Word> named(
      List<Word> words, List<String> name, Programs programs, List<Word> between) {
    Map<String, CommandTable.Option> known = programs.options(name);
    List<Word> named = new ArrayList<>(words.subList(0, 1));
    for (int i = 1; i < words.size() && named.size() < name.size(); i++) {
      String value = words.get(i).value();
      if (value.equals(name.get(named.size()))) {
        named.add(words.get(i));
      } else if (OptionReader.isOption(value)) {
        between.add(words.get(i));
        CommandTable.Option option = known.get(value);
        i += option != null && option.takesValue() ? 1 : 0;
      } else {
        break;
      }
    }
    return named;
  }

  private static Arrangement arranged(
      List<Word> words,
      List<String> name,
      List<Word> named,
      List<Word> between,
      Programs programs) {
    List<String> before = name.subList(0, name.size() - 1);
    Map<String, CommandTable.Option> own = programs.options(before);
    Map<String, CommandTable.Option> all = programs.options(name);
    boolean free = programs.order(name) == ArgumentOrder.FREE;
    boolean valued = Customs.takesValuesAnywhere(programs.one(name.getFirst()));
    Set<Word> astray = new HashSet<>();
    Set<Word> within = new HashSet<>();
    for (Word word : between) {
      boolean taken = valued && hasValue(word, all);
      if (!taken && known(word, own) == null) {
        astray.add(word);
      }
      if (!free || !(taken || Objects.equals(known(word, own), known(word, all)))) {
        within.add(word);
      }
    }
    within.addAll(astray);
    List<Word> arranged = new ArrayList<>(words);
    arranged.removeAll(named);
    arranged.addAll(0, named);
    return new Arrangement(arranged, within, astray);
  }

  private static CommandTable.@Nullable Option known(
      Word word, Map<String, CommandTable.Option> options) {
    String value = word.value();
    CommandTable.Option option = options.get(OptionReader.namePart(value));
    return option == null && value.charAt(1) != '-' ? options.get(value.substring(0, 2)) : option;
  }

  private static boolean hasValue(Word word, Map<String, CommandTable.Option> options) {
    CommandTable.Option option = known(word, options);
    return word.value().indexOf('=') > 0 || (option != null && option.takesValue());
  }
}
