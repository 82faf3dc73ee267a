package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * @param expectedText the expected line, to quote from
   * @param start where the typed command starts
   */
  StageDifferences(String expectedText, int start) {
    this.expectedText = expectedText;
    this.start = start;
  }

  List<Difference> of(Invocation expected, Invocation typed) {
    int[] segments = comparePositionals(expected, typed);
    compareOptions(expected, typed, segments);
    return found;
  }

  private void add(Range at, Reason reason, @Nullable Range expected) {
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
    BiPredicate<Option, Option> samePlace = (w, g) -> w.segment() == segments[g.segment()];
    pair(wanted, given, samePlace.and(Option::sameAs), null);
    pair(wanted, given, Option::sameAs, Reason.ANOTHER_PLACE);
    pair(wanted, given, (w, g) -> w.name().equals(g.name()), Reason.ANOTHER_VALUE);
    pair(wanted, given, samePlace, Reason.NOT_THE_SAME);
    for (Option option : given) {
      add(option.at(), Reason.NOT_EXPECTED, null);
    }
    for (Option option : wanted) {
      int end = placeFor(option, typed, segments);
      add(new Range(end, end), Reason.MISSING, option.at());
    }
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
      add(typed.at(), reason, expected.at());
    } else if (typed.value() == null) {
      add(typed.valueAt(), Reason.MISSING, expected.valueAt());
    } else if (expected.value() == null) {
      add(typed.valueAt(), Reason.NOT_EXPECTED, null);
    } else {
      add(typed.valueAt(), reason, expected.valueAt());
    }
  }

  /** The end of what is typed of the segment in which an option is missing. */
  private int placeFor(Option option, Invocation typed, int[] segments) {
    int place = start;
    for (int j = 0; j < typed.positionals().size(); j++) {
      if (segments[j] < option.segment()) {
        place = typed.positionals().get(j).at().end();
      }
    }
    for (Option other : typed.options()) {
      if (segments[other.segment()] == option.segment()) {
        place = Math.max(place, Math.max(other.at().end(), other.valueAt().end()));
      }
    }
    return place;
  }
}
