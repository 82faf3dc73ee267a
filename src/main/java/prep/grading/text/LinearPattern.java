package prep.grading.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A regular expression of a deck, matched by RE2/J in time linear in the text. An expression that
 * RE2/J can't match so, or would read otherwise than Java does, matches nothing.
 */
public final class LinearPattern {

  /** Steps for each character of a text. */
  private static final int LARGEST = 5_000;

  /** RE2/J writes repetitions out before it counts the steps. */
  private static final long MOST_WRITTEN_OUT = 100_000;

  /** The largest count of a repetition, and whether a group is repeated. */
  private static final Pattern COUNT = Pattern.compile("(\\)?)\\{(?:\\d+,)?(\\d{1,9}),?\\}");

  /** What has another meaning in Java: back-references, Unicode classes, and nested sets. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:^|[^\\\\])(?:\\\\\\\\)*"
              + "(\\\\[1-9]|\\(\\?[a-zA-Z]*U|\\[\\^?\\]?(?:[^\\]\\\\\\[]|\\\\.)*(?:\\[|&&))");

  /**
   * Nine Cyrillic letters, alone or in a range of a set, whose other cases RE2/J 1.8 looks for
   * without end. Taken for a range is whatever could be one.
   */
  private static final Pattern ENDLESS =
      Pattern.compile(
          "[\\x{1c80}-\\x{1c88}]|\\\\x\\{0*1[cC]8"
              + "|(?:[^\\[^\\x{1c89}-\\x{10ffff}]|[^\\[]\\^|\\\\\\[\\^?)"
              + "-(?:[\\x{1c80}-\\x{10ffff}]|\\\\x\\{)");

  private LinearPattern() {}

  /** Whether a whole text matches; an expression with a {@link #fault} matches nothing. */
  public static Predicate<String> of(String regex, boolean caseMatters) {
    try {
      return compile(regex, caseMatters)::matches;
    } catch (Unsupported _) {
      return _ -> false;
    }
  }

  /** Why the expression matches nothing, as in "it uses ..."; empty if it can be matched. */
  public static Optional<String> fault(String regex) {
    try {
      compile(regex, false);
      return Optional.empty();
    } catch (Unsupported e) {
      return Optional.of(e.why);
    }
  }

  private static Pattern compile(String regex, boolean caseMatters) throws Unsupported {
    Matcher foreign = FOREIGN.matcher(regex);
    if (foreign.find()) {
      throw Unsupported.part(foreign.group(1));
    }
    Matcher endless = ENDLESS.matcher(regex);
    if (endless.find()) {
      throw Unsupported.part(endless.group());
    }
    if (writtenOut(regex) > MOST_WRITTEN_OUT) {
      throw Unsupported.size();
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex, caseMatters ? 0 : Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw Unsupported.part(e.getPattern());
    }
    if (pattern.programSize() > LARGEST) {
      throw Unsupported.size();
    }
    return pattern;
  }

  /** At most how long the expression is with all repetitions written out. */
  private static long writtenOut(String regex) {
    long groups = 1;
    long single = 1;
    Matcher count = COUNT.matcher(regex);
    while (count.find() && groups * single <= MOST_WRITTEN_OUT) {
      long times = Math.max(1, Long.parseLong(count.group(2)));
      if (count.group(1).isEmpty()) {
        single = Math.max(single, times);
      } else {
        groups *= times;
      }
    }
    return groups * single * regex.length();
  }

  private static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    private Unsupported(String why) {
      super(null, null, false, false);
      this.why = why;
    }

    static Unsupported part(String part) {
      return new Unsupported("it uses \"" + part + "\"");
    }

    static Unsupported size() {
      return new Unsupported("its repetitions multiply too far");
    }
  }
}
