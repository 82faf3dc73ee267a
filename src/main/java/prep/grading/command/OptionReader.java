package prep.grading.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.grading.command.Invocation.Option;
import prep.grading.command.Invocation.Positional;
import prep.grading.command.ShellLine.Word;
import prep.grading.text.Range;

/**
 * Reads the words of a command as options and positionals, by the conventions of POSIX utilities
 * (IEEE Std 1003.1-2017, 12.2) and GNU long options. What the table does not say, whether an option
 * takes a value and whether {@code -name} is one option or four, is decided beforehand by the
 * caller.
 */
final class OptionReader {

  private final Programs.Named program;
  private final List<Word> words;
  private final Set<String> wholes;
  private final Set<String> valued;

  private final Set<String> undecided = new HashSet<>();
  private final List<Positional> positionals = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private int leads = -1;
  private int next;
  private int segment;
  private boolean astray;

  /**
   * @param wholes words with one dash and several letters that are one option
   * @param valued options, unknown to the table, that take a value
   */
  OptionReader(Programs.Named program, Set<String> wholes, Set<String> valued) {
    this.program = program;
    this.words = program.line();
    this.wholes = wholes;
    this.valued = valued;
  }

  Invocation read() {
    int taken = program.taken();
    if (taken > 0) {
      name(taken);
    }
    boolean strict = program.order() == ArgumentOrder.STRICT;
    boolean ended = false;
    next = taken;
    while (next < words.size()) {
      Word word = words.get(next++);
      if (strict) {
        positionals.add(new Positional(canonical(word.value()), word.at()));
      } else if (ended || !isOption(word.value())) {
        positionals.add(new Positional(word.value(), word.at()));
      } else if (word.value().equals("--")) {
        ended = true;
        positionals.add(new Positional("--", word.at()));
      } else {
        leads = leads < 0 ? positionals.size() : leads;
        segment = segment(word);
        astray = program.astray().contains(word);
        option(word);
      }
    }
    return new Invocation(positionals, options, leads < 0 ? positionals.size() : leads);
  }

  /** Each word of the program's one name stands where it is written, or where it's left out. */
  private void name(int taken) {
    int from = 0;
    for (String name : program.words()) {
      int written = from;
      while (written < taken && !words.get(written).value().equals(name)) {
        written++;
      }
      boolean found = written < taken;
      int first = found ? written : Math.min(from, taken - 1);
      int last = found ? written : taken - 1;
      Range at = new Range(words.get(first).at().start(), words.get(last).at().end());
      positionals.add(new Positional(name, at));
      from = found ? written + 1 : from;
    }
  }

  private int segment(Word word) {
    if (program.within().contains(word)) {
      return Option.BEFORE;
    }
    return program.order() == ArgumentOrder.FREE ? Option.ANYWHERE : positionals.size();
  }

  /** The options on whose reading {@code valued} was asked. */
  Set<String> undecided() {
    return undecided;
  }

  static boolean isOption(String value) {
    return value.length() > 1 && value.charAt(0) == '-';
  }

  /** The part of an option word before its equals sign. */
  static String namePart(String value) {
    int equals = value.indexOf('=');
    return equals < 0 ? value : value.substring(0, equals);
  }

  private String canonical(String value) {
    CommandTable.Option known = program.options().get(value);
    return known == null ? value : known.name();
  }

  private void option(Word word) {
    String value = word.value();
    String name = namePart(value);
    CommandTable.Option known = program.options().get(name);
    if (known != null) {
      single(word, known.name(), name.length(), known.takesValue());
    } else if (value.startsWith("--") || name.length() == 2 || wholes.contains(name)) {
      boolean attached = name.length() < value.length();
      single(word, name, name.length(), !attached && takesNext(name));
    } else if (isNumber(value)) {
      flag(value, word.at());
    } else {
      cluster(word);
    }
  }

  private void single(Word word, String name, int nameLength, boolean takesValue) {
    String value = word.value();
    if (nameLength < value.length()) {
      String attached = value.substring(nameLength + 1);
      add(name, attached, word.at(), word.part(nameLength + 1, value.length()));
    } else if (takesValue) {
      valueInNextWord(name, word.at());
    } else {
      flag(name, word.at());
    }
  }

  /** Flags in one word; the last may have its value in the same word or the next. */
  private void cluster(Word word) {
    String value = word.value();
    for (int i = 1; i < value.length(); i++) {
      String spelling = "-" + value.charAt(i);
      CommandTable.Option known = program.options().get(spelling);
      String name = known == null ? spelling : known.name();
      Range at = word.part(i, i + 1);
      boolean last = i + 1 == value.length();
      boolean takesValue;
      if (known != null) {
        takesValue = known.takesValue();
      } else if (last) {
        takesValue = takesNext(name);
      } else {
        takesValue = !Character.isLetter(value.charAt(i + 1)) || decided(name);
      }
      if (takesValue && !last) {
        int from = value.charAt(i + 1) == '=' ? i + 2 : i + 1;
        Range whole = word.part(i, value.length());
        add(name, value.substring(from), whole, word.part(from, value.length()));
        return;
      }
      if (takesValue) {
        valueInNextWord(name, at);
      } else {
        flag(name, at);
      }
    }
  }

  /** Whether the option, unknown to the table, takes the next word as its value. */
  private boolean takesNext(String name) {
    return next < words.size() && !isOption(words.get(next).value()) && decided(name);
  }

  private boolean decided(String name) {
    undecided.add(name);
    return valued.contains(name);
  }

  private static boolean isNumber(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void valueInNextWord(String name, Range at) {
    if (next == words.size()) {
      flag(name, at);
    } else {
      Word value = words.get(next++);
      add(name, value.value(), new Range(at.start(), value.at().end()), value.at());
    }
  }

  private void flag(String name, Range at) {
    add(name, null, at, new Range(at.end(), at.end()));
  }

  private void add(String name, @Nullable String value, Range at, Range valueAt) {
    options.add(new Option(name, value, segment, astray, at, valueAt));
  }
}
