package prep.grading.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.problem.EditDistance;

/** What a word that is no unit was meant to be: {@code minuts}, {@code SEC.}, {@code "ms"}. */
public final class MeantUnit {

  /** Names with fewer letters are too easily another word with a letter changed. */
  private static final int FEWEST_LETTERS = 5;

  private static final int LONG_NAME = 8;

  /** What authors write around a unit. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:in |[\"'(\\[\u2018\u2019\u201A\u201C\u201D\u201E])+"
              + "|(?:\\(s\\)|[\"'.,;)\\]\u2018\u2019\u201C\u201D])+$");

  /** One unit or another, of which one is enough. */
  private static final Pattern SEVERAL =
      Pattern.compile("(\\S+?)(?: or |, ?| ?[|;] ?| and )(\\S+)");

  private static final Pattern RATE = Pattern.compile("(\\S+) (?:per|an?|each|every) (\\S+)");

  private static final Pattern REMARK = Pattern.compile("(\\S+) ?\\([^()]+\\)");

  /** A rate with its time in two spellings. */
  private static final Pattern TWICE = Pattern.compile("([^/]+)/([^/]+)/([^/]+)");

  /** What may stand for kilo, mega and the like, of whatever. */
  private static final Pattern PREFIX = Pattern.compile("[KMGTP]");

  private MeantUnit() {}

  /**
   * The unit in its right spelling: without signs around it, in its own case, or the only name that
   * is one edit away (two from 8 letters on) and begins with the same letter. Empty for a unit that
   * is known, and for a word that resembles none.
   */
  public static Optional<String> of(String spelling) {
    Matcher remark = REMARK.matcher(spelling.strip());
    if (remark.matches() && isKnown(remark.group(1))) {
      return Optional.of(remark.group(1));
    }
    String bare = AROUND.matcher(spelling.strip()).replaceAll("");
    Matcher several = SEVERAL.matcher(bare);
    if (several.matches() && isKnown(several.group(1)) && isKnown(several.group(2))) {
      return Optional.of(several.group(1));
    }
    Matcher rate = RATE.matcher(bare);
    if (rate.matches() && !isTime(rate.group(2))) {
      return rate(rate.group(1), rate.group(2));
    }
    int slash = bare.indexOf('/');
    Matcher twice = TWICE.matcher(bare);
    if (twice.matches()
        && isTime(twice.group(2))
        && !twice.group(2).equals(twice.group(3))
        && Unit.time(twice.group(2)).equals(Unit.time(twice.group(3)))) {
      return Optional.of(twice.group(1) + "/" + twice.group(3));
    }
    if (slash >= 0) {
      Optional<String> meant = rate(bare.substring(0, slash), bare.substring(slash + 1));
      return meant.or(() -> changed(bare, spelling));
    }
    return isKnown(bare) ? changed(bare, spelling) : word(bare);
  }

  /** Whether amounts with that unit are compared as amounts of it. */
  private static boolean isKnown(String spelling) {
    return UnitWords.at(List.of(spelling.split(" +", -1)), 0).isPresent();
  }

  private static Optional<String> changed(String bare, String spelling) {
    return bare.equals(spelling.strip()) ? Optional.empty() : Optional.of(bare);
  }

  private static Optional<String> rate(String counted, String time) {
    boolean isTime = isTime(time);
    Optional<String> meantTime = isTime ? Optional.of(time) : word(time).filter(MeantUnit::isTime);
    Optional<String> meant = Unit.of(counted).isPresent() ? Optional.of(counted) : word(counted);
    if (meantTime.isEmpty() || (isTime && meant.equals(Optional.of(counted)))) {
      return Optional.empty();
    }
    return isTime && meant.isEmpty()
        ? Optional.empty()
        : Optional.of(meant.orElse(counted) + "/" + meantTime.get());
  }

  private static boolean isTime(String word) {
    return Unit.time(word).isPresent();
  }

  /** What a single word was meant to be. */
  static Optional<String> word(String word) {
    if (PREFIX.matcher(word).matches()) {
      return Optional.empty();
    }
    String joined = word.replaceAll("[ -]", "");
    for (String known : Unit.spellings()) {
      if (known.equalsIgnoreCase(joined) && !known.equals(word)) {
        return Optional.of(known);
      }
    }
    String lower = PlainText.lower(joined);
    if (lower.equals("sek")) {
      return Optional.of("s");
    }
    if (lower.length() == FEWEST_LETTERS - 1) {
      return Unit.spellings().stream()
          .filter(known -> known.charAt(0) == joined.charAt(0) && isSwapped(known, joined))
          .findFirst();
    }
    if (lower.length() < FEWEST_LETTERS || lower.length() > 2 * LONG_NAME) {
      return Optional.empty();
    }
    int most = lower.length() < LONG_NAME ? 1 : 2;
    return Unit.spellings().stream()
        .filter(known -> known.length() >= FEWEST_LETTERS && known.charAt(0) == lower.charAt(0))
        .filter(known -> EditDistance.between(lower, known) <= most)
        .min(
            Comparator.comparingInt((String known) -> EditDistance.between(lower, known))
                .thenComparing(known -> !known.endsWith(lower.substring(lower.length() - 1)))
                .thenComparingInt(known -> Math.abs(known.length() - lower.length())));
  }

  /** Whether two texts differ only in two letters that are swapped. */
  private static boolean isSwapped(String one, String other) {
    return EditDistance.between(one, other) == 1
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }
}
