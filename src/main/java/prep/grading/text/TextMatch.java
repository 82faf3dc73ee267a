package prep.grading.text;

import java.util.List;
import java.util.function.Predicate;
import prep.deck.Accepted;

/**
 * How a typed text compares with the accepted ones. Both texts are given as they were compared:
 * with plain quotes and dashes, single spaces and without backticks.
 *
 * @param expected the accepted text that was met, or else the nearest one
 * @param inExpected what of the expected text differs, in ascending order; empty where the texts
 *     are alike, or too unlike for a comparison to tell anything
 * @param inTyped the parts of the typed text that differ; an omitted letter leaves nothing here
 */
public record TextMatch(
    String expected, String typed, Outcome outcome, List<Range> inExpected, List<Range> inTyped) {

  /** The result of the comparison. */
  public enum Outcome {
    /** An accepted text. */
    SAME,
    /** An accepted text with one typo, which is forgiven. */
    TYPO,
    /** Nothing was typed. */
    EMPTY,
    /** Another text. */
    DIFFERENT,
    /** Only the case is wrong, where case matters. */
    OTHER_CASE,
    /** One letter is off in a word in which a single letter matters. */
    OTHER_LETTER,
    /** One letter is off, and that makes another word of the deck or the field. */
    OTHER_TERM,
    /** A number that is not near enough. */
    OTHER_NUMBER,
    /** The number in another unit. */
    OTHER_UNIT,
    /** Not a number, although one is expected. */
    NO_NUMBER,
    /** Far longer than the answer; not compared in detail. */
    TOO_LONG
  }

  public TextMatch {
    inExpected = List.copyOf(inExpected);
    inTyped = List.copyOf(inTyped);
  }

  public boolean right() {
    return outcome == Outcome.SAME || outcome == Outcome.TYPO;
  }

  /**
   * Compares a typed text with the accepted ones.
   *
   * @param place where the text is asked for
   * @param known whether a word, in lower case, occurs elsewhere; asked only where a typo would be
   *     forgiven
   */
  public static TextMatch of(
      Accepted accepted, Place place, String typed, Predicate<String> known) {
    return new TextComparison(accepted, place, PlainText.of(typed), known).result();
  }
}
