package prep.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.Task;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.grading.Verdict.Findings;
import prep.grading.points.Coverage;
import prep.progress.Mode;
import prep.schedule.Grade;

/**
 * One answer with its verdict and what the user made of it.
 *
 * @param number counts the attempts of a session from 1, taken back or not
 * @param proposed the grade that follows from the score
 * @param grade the grade that holds
 * @param score the score that holds, 0 to 1
 * @param points the points that the user ticked; null where the grader's stand
 */
public record Attempt(
    int number,
    Posed posed,
    Response response,
    Verdict verdict,
    Grade proposed,
    Grade grade,
    double score,
    @Nullable List<Integer> points,
    Duration took,
    boolean hinted,
    Mode mode) {

  public Question question() {
    return posed.question();
  }

  /** Whether the score that holds counts as correct. */
  public boolean full() {
    return question().type().isFull(score);
  }

  /** The points that were found covered, or said to be done; none where there are no points. */
  public List<Integer> proposedPoints() {
    return response instanceof Response.Did(_, List<Integer> done)
        ? done
        : coverage().map(Coverage::covered).orElse(List.of());
  }

  /** The points that stand: the user's where he ticked any, else the grader's. */
  public List<Integer> standingPoints() {
    return points == null ? proposedPoints() : points;
  }

  /** What the grader found in an answer in one's own words; empty for other answers. */
  public Optional<Coverage> coverage() {
    return switch (verdict.findings()) {
      case Findings.Points(Coverage coverage) -> Optional.of(coverage);
      case Findings.None _,
          Findings.Text _,
          Findings.Blanks _,
          Findings.CommandLine _,
          Findings.Steps _ ->
          Optional.empty();
    };
  }

  /**
   * This attempt at the question as it stands in a deck, with the verdict as it was; unchanged
   * where the answer does not fit that any more.
   */
  Attempt in(Deck deck) {
    Posed now = posed.in(deck);
    return now.equals(posed)
        ? this
        : response.about(now.question()).map(given -> with(now, given)).orElse(this);
  }

  private Attempt with(Posed now, Response given) {
    return new Attempt(
        number, now, given, verdict, proposed, grade, score, points, took, hinted, mode);
  }

  /** This attempt with the points that the user ticks; unchanged where that says nothing new. */
  Attempt ticked(List<Integer> ticks) {
    return ticks.equals(standingPoints()) ? this : settled(ticks);
  }

  /** This attempt with points that the user stands by, also where they are those proposed. */
  Attempt settled(List<Integer> ticks) {
    if (ticks.equals(points)) {
      return this;
    }
    return switch (question()) {
      case Task task -> scored((double) ticks.size() / task.doneWhen().size(), ticks);
      case Open open -> {
        Coverage coverage = coverage().orElseGet(() -> Coverage.of(open, ""));
        yield scored(coverage.scoreOf(ticks), ticks);
      }
      case Question _ -> this;
    };
  }

  /** This attempt as a right one. */
  Attempt claimedRight() {
    return full() ? this : scored(1, points);
  }

  /** What is to be recorded of this attempt, which was {@code old} before. */
  Change.Amended revisionOf(Attempt old) {
    boolean rescored = score != old.score;
    boolean reticked = points != null && !points.equals(old.points);
    return new Change.Amended(
        number, grade, rescored || reticked ? score : null, reticked ? points : null);
  }

  /** The word that holds for it. */
  public Verdict.Mark mark() {
    return new Verdict(score, full(), verdict.findings()).mark();
  }

  Attempt graded(Grade other) {
    return new Attempt(
        number, posed, response, verdict, proposed, other, score, points, took, hinted, mode);
  }

  Attempt scored(double other, @Nullable List<Integer> ticks) {
    Grade grade = Grade.proposed(other, question().type().isFull(other), hinted);
    return new Attempt(
        number, posed, response, verdict, grade, grade, other, ticks, took, hinted, mode);
  }
}
