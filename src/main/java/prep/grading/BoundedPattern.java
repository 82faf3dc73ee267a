package prep.grading;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a deck, matched within a budget of steps. A pattern that is broken, runs
 * away or exhausts the stack matches nothing.
 */
public final class BoundedPattern {

  /** Characters that a match may look at: a few milliseconds' work. */
  private static final int BUDGET = 500_000;

  private static final int LONGEST_PATTERN = 2_000;

  /** How often the least counts of all repetitions may multiply; empty loops read no character. */
  private static final long MOST_REPETITIONS = 1_000_000;

  /** What came of a match. */
  public enum Outcome {
    MATCH,
    NO_MATCH,
    /** No regular expression. */
    BROKEN,
    /** Given up, since it took too many steps. */
    RAN_AWAY
  }

  private BoundedPattern() {}

  /** Whether the whole text matches. */
  static boolean matches(String regex, boolean caseMatters, String text) {
    return match(regex, caseMatters, text) == Outcome.MATCH;
  }

  /** Matches the whole text. */
  public static Outcome match(String regex, boolean caseMatters, String text) {
    if (regex.length() > LONGEST_PATTERN || repetitions(regex) > MOST_REPETITIONS) {
      return Outcome.RAN_AWAY;
    }
    int flags = caseMatters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    try {
      boolean whole = Pattern.compile(regex, flags).matcher(new Counted(text)).matches();
      return whole ? Outcome.MATCH : Outcome.NO_MATCH;
    } catch (PatternSyntaxException _) {
      return Outcome.BROKEN;
    } catch (BudgetSpent | StackOverflowError _) {
      return Outcome.RAN_AWAY;
    }
  }

  /** The product of the least counts in {@code {n}}, {@code {n,}} and {@code {n,m}}. */
  private static long repetitions(String regex) {
    long product = 1;
    int at = regex.indexOf('{');
    while (at >= 0 && product <= MOST_REPETITIONS) {
      long count = 0;
      int digit = at + 1;
      while (digit < regex.length() && Character.isDigit(regex.charAt(digit))) {
        count = Math.min(count * 10 + Character.digit(regex.charAt(digit), 10), Integer.MAX_VALUE);
        digit++;
      }
      product *= Math.max(1, count);
      at = regex.indexOf('{', at + 1);
    }
    return product;
  }

  /** Thrown out of a match that has looked at too many characters. */
  private static final class BudgetSpent extends RuntimeException {
    BudgetSpent() {
      super(null, null, false, false);
    }
  }

  /** A text that counts how often it is read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int left = BUDGET;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (left-- == 0) {
        throw new BudgetSpent();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
