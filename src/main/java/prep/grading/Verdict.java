package prep.grading;

import java.util.List;
import prep.grading.command.CommandMatch;
import prep.grading.points.Coverage;
import prep.grading.text.TextMatch;

/**
 * How right a response is.
 *
 * @param score 0 to 1
 * @param full whether it counts as correct: score 1, for {@code open} and {@code task} from 0.8
 * @param findings what the grader found, to be shown with the verdict
 */
public record Verdict(double score, boolean full, Findings findings) {

  /** The word that a verdict starts with. */
  public enum Mark {
    RIGHT,
    PARTLY,
    WRONG,
    /** An open answer was searched for words; nobody has said whether it is right. */
    FOUND;

    /** The word for a score that stands. */
    public static Mark of(double score, boolean full) {
      return full ? RIGHT : score > 0 ? PARTLY : WRONG;
    }
  }

  /** What the grader found out, by type of question. */
  public sealed interface Findings {

    /** Nothing beyond the score. */
    record None() implements Findings {}

    /** A typed text. */
    record Text(TextMatch match) implements Findings {}

    /** The texts of the blanks, one each. */
    record Blanks(List<TextMatch> matches) implements Findings {
      public Blanks {
        matches = List.copyOf(matches);
      }
    }

    /** A command line. */
    record CommandLine(CommandMatch match) implements Findings {}

    /**
     * Steps put in order.
     *
     * @param inversions how many pairs of steps are the wrong way round
     * @param pairs how many pairs have a right way round
     */
    record Steps(int inversions, int pairs) implements Findings {}

    /** The points of an answer in one's own words. */
    record Points(Coverage coverage) implements Findings {}
  }

  public Verdict {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score from 0 to 1 is needed, not " + score);
    }
  }

  public Mark mark() {
    return findings instanceof Findings.Points ? Mark.FOUND : Mark.of(score, full);
  }
}
