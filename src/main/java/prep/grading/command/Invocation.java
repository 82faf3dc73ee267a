package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable.Harmless;
import prep.grading.text.Range;

/**
 * A simple command as its program would read it: options and positional arguments.
 *
 * @param leads how many of the positionals precede the first option
 */
record Invocation(List<Positional> positionals, List<Option> options, int leads) {

  /** A positional argument; the program's name is the first. */
  record Positional(String value, Range at) {}

  /**
   * An option.
   *
   * @param name its canonical name if the table knows it, otherwise as written
   * @param value absent for a flag
   * @param segment how many positionals precede it; {@link #BEFORE} or {@link #ANYWHERE} for some
   * @param astray whether it stands before a subcommand that alone knows it
   * @param valueAt where the value is; for a flag, the place after it
   */
  record Option(
      String name, @Nullable String value, int segment, boolean astray, Range at, Range valueAt) {

    /** The segment of an option within the name of the program. */
    static final int BEFORE = -2;

    /** The segment of an option that may stand anywhere behind the program. */
    static final int ANYWHERE = -1;

    boolean sameAs(Option other) {
      return name.equals(other.name) && sameValue(other);
    }

    private boolean sameValue(Option other) {
      return value == null ? other.value == null : value.equals(other.value);
    }

    /** The same where the positional with that index is left out. */
    private Option movedBehind(int positional) {
      int before = segment > positional ? segment - 1 : segment;
      return new Option(name, value, before, astray, at, valueAt);
    }

    private boolean is(Harmless harmless) {
      return !astray
          && name.equals(harmless.name())
          && (value == null) != harmless.takesValue()
          && (harmless.value().isEmpty() || harmless.value().equals(value));
    }

    /** What two options must share to mean the same. */
    String meaning() {
      return segment + " " + name + (value == null ? "" : "\0" + value);
    }
  }

  Invocation {
    positionals = List.copyOf(positionals);
    options = List.copyOf(options);
  }

  boolean sameAs(Invocation other) {
    return values().equals(other.values()) && meanings().equals(other.meanings());
  }

  /** The same without the harmless options that the expected command does not have. */
  Invocation without(List<Harmless> harmless, Invocation expected) {
    List<Option> left = new ArrayList<>();
    for (Option option : options) {
      boolean asked = expected.options.stream().anyMatch(o -> o.name.equals(option.name));
      if (asked || harmless.stream().noneMatch(option::is)) {
        left.add(option);
      }
    }
    return new Invocation(positionals, left, leads);
  }

  boolean has(String positional) {
    return values().contains(positional);
  }

  Invocation without(Option option) {
    List<Option> left = new ArrayList<>(options);
    left.remove(option);
    return new Invocation(positionals, left, leads);
  }

  Invocation withoutPositional(int index) {
    List<Positional> left = new ArrayList<>(positionals);
    left.remove(index);
    List<Option> moved = options.stream().map(option -> option.movedBehind(index)).toList();
    return new Invocation(left, moved, leads > index ? leads - 1 : leads);
  }

  private List<String> values() {
    return positionals.stream().map(Positional::value).toList();
  }

  private List<String> meanings() {
    return options.stream().map(Option::meaning).sorted().toList();
  }
}
