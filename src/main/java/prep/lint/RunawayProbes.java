package prep.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prep.grading.BoundedPattern;

/**
 * Tries whether a regular expression runs away on a short text: on texts that match it, with a part
 * of them repeated and an end that does not fit, so that all ways to match have to be tried.
 */
final class RunawayProbes {

  private static final int LENGTH = 48;
  private static final int LONGEST_PART = 4;
  private static final int MOST_SAMPLES = 8;
  private static final int LONGEST_SAMPLE = 24;

  /** A sign that hardly any expression ends with. */
  private static final String MISFIT = "\u0001";

  /** So many open repetitions in a row take time by the fourth power. */
  private static final int MANY_REPETITIONS = 4;

  private RunawayProbes() {}

  /**
   * Whether a probe takes more steps than grading allows.
   *
   * @param samples texts that may match
   */
  static boolean runsAway(String regex, boolean caseMatters, List<String> samples) {
    if (regex.indexOf('{') >= 0 && spends(regex, caseMatters, "")) {
      return true;
    }
    if (!canRunAway(regex)) {
      return false;
    }
    for (String probe : probes(regex, samples)) {
      if (spends(regex, caseMatters, probe)) {
        return true;
      }
    }
    return false;
  }

  /** Time explodes only where a group is repeated, or much is repeated in a row. */
  private static boolean canRunAway(String regex) {
    int open = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '*' || c == '+' || c == '{') {
        open++;
        if (i > 0 && regex.charAt(i - 1) == ')') {
          return true;
        }
      }
    }
    return open >= MANY_REPETITIONS;
  }

  private static Set<String> probes(String regex, List<String> samples) {
    Set<String> probes = new LinkedHashSet<>();
    List<String> texts =
        new ArrayList<>(samples.subList(0, Math.min(MOST_SAMPLES, samples.size())));
    texts.add(letters(regex));
    for (String text : texts) {
      String sample = text.substring(0, Math.min(LONGEST_SAMPLE, text.length()));
      for (int from = 0; from < sample.length(); from++) {
        for (int to = from + 1; to <= Math.min(sample.length(), from + LONGEST_PART); to++) {
          String part = sample.substring(from, to);
          String repeated = part.repeat(LENGTH / part.length());
          probes.add(repeated + MISFIT);
          probes.add(sample.substring(0, from) + repeated + sample.substring(to) + MISFIT);
        }
      }
    }
    return probes;
  }

  /** The letters and digits of the expression, each once. */
  private static String letters(String regex) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (Character.isLetterOrDigit(c) && letters.indexOf(String.valueOf(c)) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean spends(String regex, boolean caseMatters, String text) {
    return BoundedPattern.match(regex, caseMatters, text) == BoundedPattern.Outcome.RAN_AWAY;
  }
}
