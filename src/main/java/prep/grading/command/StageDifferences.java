package prep.grading.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import prep.grading.command.CommandMatch.Difference;
import prep.grading.command.CommandMatch.Reason;
import prep.grading.command.Invocation.Option;
import prep.grading.command.Invocation.Positional;
import prep.grading.text.Range;

/** Finds where a typed simple command differs from the expected one. */
final class StageDifferences {

  private final String expectedText;
  private final int start;
  private final List<Difference> found = new ArrayList<>();

  /** What is expected and told; words of a program's name can stand in one place. */
  private final Set<Range> told = new HashSet<>();

  /**
   * @param expectedText the expected line, to quote from
   * @param start where the typed command starts
   */
  StageDifferences(String expectedText, int start) {
    this.expectedText = expectedText;
    this.start = start;
  }

  List<Difference> of(Invocation wanted, Invocation given) {
    Invocation expected = wanted;
    Invocation typed = given;
    for (Option option : wanted.options()) {
      int value = valueAlone(option, expected, typed);
      if (value >= 0) {
        int at = typed.positionals().get(value).at().start();
        found.add(new Difference(new Range(at, at), Reason.MISSING, name(option)));
        typed = typed.withoutPositional(value);
        expected = expected.without(option);
      }
    }
    int[] segments = comparePositionals(expected, typed);
    compareOptions(expected, typed, segments);
    return found;
  }

  /** Where the value of an option is typed without the option; -1 if it isn't. */
  private static int valueAlone(Option option, Invocation expected, Invocation typed) {
    String value = option.value();
    boolean named = typed.options().stream().anyMatch(o -> o.name().equals(option.name()));
    if (value == null || named || expected.has(value)) {
      return -1;
    }
    int last = typed.positionals().stream().map(Positional::value).toList().lastIndexOf(value);
    return last > 0 ? last : -1;
  }

  private String name(Option option) {
    String name = new Range(option.at().start(), option.valueAt().start()).of(expectedText);
    String bare = name.endsWith("=") ? name.substring(0, name.length() - 1) : name.strip();
    return hyphened(bare);
  }

  /** An option with its hyphen, also one out of several in one word. */
  private static String hyphened(String option) {
    return option.startsWith("-") ? option : "-" + option;
  }

  private void add(Range at, Reason reason, @Nullable Range expected) {
    if (expected != null && !told.add(expected) && reason == Reason.MISSING) {
      return;
    }
    found.add(new Difference(at, reason, expected == null ? "" : expected.of(expectedText)));
  }

  /**
   * Compares the positionals with the fewest edits.
   *
   * @return for each number of typed positionals, how many expected ones they stand for
   */
  private int[] comparePositionals(Invocation expected, Invocation typed) {
    List<Positional> wanted = expected.positionals();
    List<Positional> given = typed.positionals();
    int[][] costs = costs(wanted, given);
    int[] segments = new int[given.size() + 1];
    int i = 0;
    int j = 0;
    while (i < wanted.size() || j < given.size()) {
      int cost = costs[i][j];
      boolean both = i < wanted.size() && j < given.size();
      if (both
          && wanted.get(i).value().equals(given.get(j).value())
          && cost == costs[i + 1][j + 1]) {
        i++;
        j++;
      } else if (both && cost == costs[i + 1][j + 1] + 1) {
        boolean name = j == 0 || (j == 1 && j < typed.leads() && i < expected.leads());
        add(
            given.get(j).at(),
            name ? Reason.NOT_THE_SAME : Reason.ANOTHER_VALUE,
            wanted.get(i).at());
        i++;
        j++;
      } else if (j < given.size() && cost == costs[i][j + 1] + 1) {
        boolean within = j > 0 && j + 1 < typed.leads() && i < expected.leads();
        add(given.get(j).at(), within ? Reason.NOT_THE_SAME : Reason.NOT_EXPECTED, null);
        j++;
      } else {
        int end = j == 0 ? start : given.get(j - 1).at().end();
        add(new Range(end, end), Reason.MISSING, wanted.get(i).at());
        i++;
      }
      segments[j] = i;
    }
    return segments;
  }

  /** The edits needed from each pair of positions on. */
  private static int[][] costs(List<Positional> wanted, List<Positional> given) {
    int[][] costs = new int[wanted.size() + 1][given.size() + 1];
    for (int i = wanted.size(); i >= 0; i--) {
      for (int j = given.size(); j >= 0; j--) {
        int left = wanted.size() - i;
        int right = given.size() - j;
        if (left == 0 || right == 0) {
          costs[i][j] = left + right;
        } else {
          boolean same = wanted.get(i).value().equals(given.get(j).value());
          int both = costs[i + 1][j + 1] + (same ? 0 : 1);
          costs[i][j] = Math.min(both, 1 + Math.min(costs[i + 1][j], costs[i][j + 1]));
        }
      }
    }
    return costs;
  }

  private void compareOptions(Invocation expected, Invocation typed, int[] segments) {
    List<Option> wanted = new ArrayList<>(expected.options());
    List<Option> given = new ArrayList<>(typed.options());
    BiPredicate<Option, Option> samePlace = (w, g) -> w.segment() == place(g, segments);
    pair(wanted, given, samePlace.and(Option::sameAs), null);
    pair(wanted, given, Option::sameAs, Reason.ANOTHER_PLACE);
    pair(wanted, given, (w, g) -> w.name().equals(g.name()), Reason.ANOTHER_VALUE);
    pair(wanted, given, samePlace, Reason.NOT_THE_SAME);
    for (Option option : given) {
      add(option.at(), Reason.NOT_EXPECTED, null);
    }
    for (int i = 0; i < wanted.size(); i++) {
      int end = placeFor(wanted.get(i), typed, segments);
      Range at = wanted.get(i).at();
      while (i + 1 < wanted.size() && wanted.get(i + 1).at().start() == at.end()) {
        at = new Range(at.start(), wanted.get(++i).at().end());
      }
      found.add(new Difference(new Range(end, end), Reason.MISSING, hyphened(at.of(expectedText))));
    }
  }

  /** The segment of the expected command in which a typed option stands. */
  private static int place(Option typed, int[] segments) {
    return typed.segment() < 0 ? typed.segment() : segments[typed.segment()];
  }

  /** Takes out the pairs for which {@code fits}, each told with the reason if there is one. */
  private void pair(
      List<Option> wanted,
      List<Option> given,
      BiPredicate<Option, Option> fits,
      @Nullable Reason reason) {
    for (int j = 0; j < given.size(); j++) {
      for (int i = 0; i < wanted.size(); i++) {
        if (fits.test(wanted.get(i), given.get(j))) {
          Option expected = wanted.remove(i);
          Option typed = given.remove(j--);
          if (reason != null) {
            tell(expected, typed, reason);
          }
          break;
        }
      }
    }
  }

  private void tell(Option expected, Option typed, Reason reason) {
    if (reason != Reason.ANOTHER_VALUE) {
      found.add(new Difference(typed.at(), reason, hyphened(expected.at().of(expectedText))));
    } else if (typed.value() == null) {
      add(typed.valueAt(), Reason.MISSING, expected.valueAt());
    } else if (expected.value() == null) {
      add(typed.valueAt(), Reason.NOT_EXPECTED, null);
    } else {
      Reason told = isSetting(expected, typed) ? Reason.ANOTHER_NAME : reason;
      add(typed.valueAt(), told, expected.valueAt());
    }
  }

  /** Whether both values are settings such as {@code A=1}, of the same value by another name. */
  private static boolean isSetting(Option expected, Option typed) {
    String one = String.valueOf(expected.value());
    String other = String.valueOf(typed.value());
    int equals = one.indexOf('=');
    return equals > 0
        && other.indexOf('=') > 0
        && one.substring(equals).equals(other.substring(other.indexOf('=')));
  }

  /** The end of what is typed of the segment in which an option is missing. */
  private int placeFor(Option option, Invocation typed, int[] segments) {
    int place = start;
    for (int j = 0; j < typed.positionals().size(); j++) {
      if (option.segment() == Option.ANYWHERE || segments[j] < option.segment()) {
        place = typed.positionals().get(j).at().end();
      }
    }
    for (Option other : typed.options()) {
      if (place(other, segments) == option.segment()) {
        place = Math.max(place, Math.max(other.at().end(), other.valueAt().end()));
      }
    }
    return place;
  }
}
