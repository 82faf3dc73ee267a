package prep.grading.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import prep.grading.command.Invocation.Positional;
import prep.grading.command.ShellLine.Word;

/**
 * Two simple commands, read so that they mean the same if possible. Each option that the table does
 * not know may take a value or not, but the same in both commands.
 *
 * @param same whether program, options and arguments are the same
 * @param expected the expected command; in the most likely reading where none makes them the same
 * @param typed the typed command in the same reading
 */
record StageMatch(boolean same, Invocation expected, Invocation typed) {

  /**
   * Up to this many undecided options, all readings are tried; beyond, those near the likely one.
   */
  private static final int EXHAUSTIVE = 8;

  /** Further undecided options keep their likely reading. */
  private static final int MOST_UNDECIDED = 24;

  static StageMatch of(List<Word> expected, List<Word> typed, Programs programs) {
    Programs.Named wanted = programs.of(expected);
    Programs.Named given = programs.of(typed);
    Set<String> wholes = wholes(wanted, given);
    Set<String> names = undecided(wanted, given, wholes);
    Set<String> likely = likelyValued(wanted, given, names);
    StageMatch match = reading(wanted, given, wholes, likely);
    if (match.same || !mayBeSame(wanted, given)) {
      return match.same ? match : toTell(wanted, given, programs);
    }
    List<String> open = List.copyOf(names).subList(0, Math.min(MOST_UNDECIDED, names.size()));
    for (int change : changes(open.size())) {
      StageMatch other = reading(wanted, given, wholes, changed(likely, open, change));
      if (other.same) {
        return other;
      }
    }
    return toTell(wanted, given, programs);
  }

  /** Commands that are not the same, in the reading that tells best where they differ. */
  private static StageMatch toTell(Programs.Named wanted, Programs.Named typed, Programs programs) {
    Programs.Named given = renamed(wanted, typed, programs);
    String name = typed.line().isEmpty() ? "" : typed.line().getFirst().value();
    Set<String> wholes = new HashSet<>(clusters(given.line()));
    boolean longNames = wanted.options().keySet().stream().anyMatch(StageMatch::isLongName);
    wholes.removeIf(word -> !longNames && word.indexOf('-', 1) < 0);
    wholes.removeIf(word -> wanted.options().containsKey(word.substring(0, 2)));
    wholes.addAll(wholes(wanted, given));
    Set<String> likely = likelyValued(wanted, given, undecided(wanted, given, wholes));
    StageMatch match = reading(wanted, given, wholes, likely);
    List<Positional> positionals = new ArrayList<>(match.typed.positionals());
    if (!given.words().equals(typed.words())) {
      positionals.set(0, new Positional(name, positionals.get(0).at()));
    }
    return new StageMatch(
        false,
        match.expected,
        new Invocation(positionals, match.typed.options(), match.typed.leads()));
  }

  /** Whether the option is named by a word after one hyphen, as {@code go} and Terraform do. */
  private static boolean isLongName(String option) {
    return option.length() > 3 && option.charAt(1) != '-';
  }

  /**
   * The typed command under the expected program's name where only its first word, such as {@code
   * Git}, is not known.
   */
  private static Programs.Named renamed(
      Programs.Named wanted, Programs.Named typed, Programs programs) {
    if (typed.taken() > 0 || wanted.taken() == 0 || typed.line().isEmpty()) {
      return typed;
    }
    List<Word> words = new ArrayList<>(typed.line());
    words.set(0, new Word(wanted.line().getFirst().value(), words.getFirst().at()));
    Programs.Named renamed = programs.of(words);
    return renamed.words().equals(wanted.words()) ? renamed : typed;
  }

  private static StageMatch reading(
      Programs.Named wanted, Programs.Named given, Set<String> wholes, Set<String> valued) {
    Invocation one = new OptionReader(wanted, wholes, valued).read();
    Invocation other =
        new OptionReader(given, wholes, valued).read().without(given.harmless(), one);
    return new StageMatch(one.sameAs(other), one, other);
  }

  private static Set<String> undecided(
      Programs.Named wanted, Programs.Named given, Set<String> wholes) {
    Set<String> names = new TreeSet<>();
    for (Programs.Named program : List.of(wanted, given)) {
      OptionReader reader = new OptionReader(program, wholes, Set.of());
      reader.read();
      names.addAll(reader.undecided());
    }
    return names;
  }

  /** Words such as {@code -name} that are in both commands: nothing is gained by splitting them. */
  private static Set<String> wholes(Programs.Named wanted, Programs.Named given) {
    Set<String> wholes = clusters(wanted.line());
    wholes.retainAll(clusters(given.line()));
    wholes.removeIf(word -> wanted.options().containsKey(word.substring(0, 2)));
    return wholes;
  }

  private static Set<String> clusters(List<Word> words) {
    Set<String> clusters = new HashSet<>();
    for (Word word : words) {
      String name = OptionReader.namePart(word.value());
      if (name.length() > 2 && name.charAt(0) == '-' && name.charAt(1) != '-') {
        clusters.add(name);
      }
    }
    return clusters;
  }

  /**
   * The options that seem to take a value: in both commands they are followed by the same word, or
   * by words that are not the last.
   */
  private static Set<String> likelyValued(
      Programs.Named wanted, Programs.Named given, Set<String> undecided) {
    Set<String> pairs = followers(wanted.line());
    pairs.retainAll(followers(given.line()));
    Set<String> names = new HashSet<>();
    for (String pair : pairs) {
      names.add(pair.substring(0, pair.indexOf('\0')));
    }
    names.retainAll(undecided);
    return names;
  }

  /** Each option with what may be its value; with nothing where that is not the last word. */
  private static Set<String> followers(List<Word> words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String value = words.get(i).value();
      if (!OptionReader.isOption(value)) {
        continue;
      }
      String name = OptionReader.namePart(value);
      if (name.length() < value.length()) {
        pairs.add(name + "\0" + value.substring(name.length() + 1));
      } else if (i + 1 < words.size() && !OptionReader.isOption(words.get(i + 1).value())) {
        String last = value.startsWith("--") ? value : "-" + value.charAt(value.length() - 1);
        String after = words.get(i + 1).value();
        pairs.add(value + "\0" + after);
        pairs.add(last + "\0" + after);
        if (i + 2 < words.size()) {
          pairs.add(value + "\0");
          pairs.add(last + "\0");
        }
      }
      if (!value.startsWith("--")) {
        for (int letter = 1; letter < value.length() - 1; letter++) {
          pairs.add("-" + value.charAt(letter) + "\0" + value.substring(letter + 1));
        }
      }
    }
    return pairs;
  }

  /**
   * Whether another reading can make the commands the same. Where the table renames no option, both
   * must be written with the same characters, dashes and equals signs apart.
   */
  private static boolean mayBeSame(Programs.Named wanted, Programs.Named given) {
    return !wanted.options().isEmpty() || Arrays.equals(characters(wanted), characters(given));
  }

  private static char[] characters(Programs.Named program) {
    StringBuilder all = new StringBuilder();
    List<Word> words = program.line();
    for (Word word : words.subList(program.taken(), words.size())) {
      for (int i = 0; i < word.value().length(); i++) {
        char c = word.value().charAt(i);
        if (c != '-' && c != '=') {
          all.append(c);
        }
      }
    }
    char[] sorted = all.toString().toCharArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Sets of options, as bits, whose reading is changed. */
  private static int[] changes(int options) {
    if (options <= EXHAUSTIVE) {
      int[] all = new int[(1 << options) - 1];
      Arrays.setAll(all, i -> i + 1);
      return all;
    }
    int[] near = new int[options * (options + 1) / 2];
    int at = 0;
    for (int i = 0; i < options; i++) {
      for (int j = 0; j <= i; j++) {
        near[at++] = 1 << i | 1 << j;
      }
    }
    return near;
  }

  private static Set<String> changed(Set<String> valued, List<String> options, int change) {
    Set<String> changed = new HashSet<>(valued);
    for (int i = 0; i < options.size(); i++) {
      if ((change & 1 << i) != 0 && !changed.remove(options.get(i))) {
        changed.add(options.get(i));
      }
    }
    return changed;
  }
}
