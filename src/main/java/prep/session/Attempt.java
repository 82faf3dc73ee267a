package prep.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.Task;
import prep.grading.Grader;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.grading.Verdict.Findings;
import prep.grading.points.Coverage;
import prep.progress.HistoryEvent.Manner;
import prep.progress.Mode;
import prep.schedule.Grade;

/**
 * One answer with its verdict and what the user made of it.
 *
 * @param number counts the attempts of a session from 1, undone or not
 * @param proposed the grade that follows from the score
 * @param grade the final grade
 * @param score the final score, 0 to 1
 * @param points the points that the user ticked; null if those that were found count
 * @param myths the myths that the user ticked; null if those that were found count
 * @param sure how sure the user was: 1 a guess, 2 thought so, 3 sure; 0 where that was not said
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
    @Nullable List<Integer> myths,
    Duration took,
    boolean hinted,
    Mode mode,
    int sure) {

  /** An answer as it is given, with the grade that follows from its score. */
  static Attempt of(
      int number, Posed posed, Event.Submit given, Deck deck, boolean hinted, Mode mode) {
    Verdict verdict = Grader.grade(given.response(), deck);
    Grade grade = proposed(verdict.score(), verdict.full(), hinted, given.sure());
    return new Attempt(
        number,
        posed,
        given.response(),
        verdict,
        grade,
        grade,
        verdict.score(),
        null,
        null,
        given.took(),
        hinted,
        mode,
        given.sure());
  }

  /** What was guessed comes again soon, even if it was right. */
  private static Grade proposed(double score, boolean full, boolean hinted, int sure) {
    return full && sure == Manner.GUESS ? Grade.AGAIN : Grade.proposed(score, full, hinted);
  }

  public Question question() {
    return posed.question();
  }

  /** Whether the final score is a full one. */
  public boolean full() {
    return question().type().isFull(score);
  }

  /** Whether the answer was only searched for words, and the user has not confirmed the points. */
  public boolean isByWords() {
    return response.ownWords().isPresent() && points == null;
  }

  /** Whether it was said aloud. */
  public boolean isSpoken() {
    return response instanceof Response.Spoken;
  }

  /** Whether it is right, by a guess. */
  public boolean isLucky() {
    return full() && sure == Manner.GUESS;
  }

  /** Whether the user was sure of it, and it is not right. */
  public boolean isMisjudged() {
    return !full() && sure == Manner.SURE && !isByWords();
  }

  /**
   * Whether the user may grade it: a wrong answer comes again, and only what the user ticked leaves
   * more to say.
   */
  public boolean isGradable() {
    return mark() != Verdict.Mark.WRONG || (question().type().isTicked() && isGiven());
  }

  /** Whether the user may say that it was right: what was typed, as prep may not know it. */
  public boolean isClaimable() {
    return Picking.of(question()) == Picking.NONE && isGiven();
  }

  private boolean isGiven() {
    return !(response instanceof Response.Unknown);
  }

  /** Whether it counts as correct. */
  public boolean correct() {
    return full() && !isByWords();
  }

  /** The points that count: those that the user ticked, otherwise those found or done. */
  public List<Integer> standingPoints() {
    if (points != null) {
      return points;
    }
    return response instanceof Response.Did(_, List<Integer> done)
        ? done
        : coverage().map(Coverage::covered).orElse(List.of());
  }

  /** The myths that count: those that the user ticked, otherwise those found. */
  public List<Integer> standingMyths() {
    if (myths != null || !(question() instanceof Open open)) {
      return myths == null ? List.of() : myths;
    }
    return IntStream.rangeClosed(1, open.myths().size())
        .filter(n -> mythSaid(open.myths().get(n - 1)).isPresent())
        .boxed()
        .toList();
  }

  /** The words by which a point of the question was found; empty if it was not. */
  public String foundBy(int point) {
    return coverage().map(found -> found.points().get(point - 1).quote()).orElse("");
  }

  /** The words by which a myth was found; empty if it was not. */
  public String foundBy(Open.Myth myth) {
    return mythSaid(myth).map(Coverage.MythSaid::quote).orElse("");
  }

  private Optional<Coverage.MythSaid> mythSaid(Open.Myth myth) {
    return coverage().stream()
        .flatMap(found -> found.myths().stream())
        .filter(said -> said.myth().equals(myth))
        .findFirst();
  }

  /** What counts as ticked: points, and myths numbered after them. */
  public List<Integer> ticks() {
    List<Integer> ticks = new ArrayList<>(standingPoints());
    int points = question().texts(OwnText.Kind.POINT).size();
    standingMyths().forEach(myth -> ticks.add(points + myth));
    return ticks;
  }

  /** What the grader found in an open answer; empty for other answers. */
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
   * This attempt at the question as it is in a deck, with the same score; unchanged if the answer
   * no longer fits.
   */
  Attempt in(Deck deck) {
    Posed now = posed.in(deck);
    return now.equals(posed)
        ? this
        : response.about(now.question()).map(given -> with(now, given)).orElse(this);
  }

  private Attempt with(Posed now, Response given) {
    return new Attempt(
        number,
        now,
        given,
        given.question() instanceof Open open && given.ownWords().isPresent()
            ? new Verdict(
                verdict.score(),
                verdict.full(),
                new Findings.Points(Coverage.of(open, given.ownWords().get())))
            : verdict,
        proposed,
        grade,
        score,
        upTo(now.question().texts(OwnText.Kind.POINT, OwnText.Kind.DONE_WHEN).size(), points),
        upTo(now.question().texts(OwnText.Kind.MYTH).size(), myths),
        took,
        hinted,
        mode,
        sure);
  }

  private static @Nullable List<Integer> upTo(int count, @Nullable List<Integer> numbers) {
    return numbers == null ? null : numbers.stream().filter(n -> n <= count).toList();
  }

  /** This attempt with what the user ticks: points, and myths numbered after them. */
  Attempt ticked(List<Integer> ticks) {
    int count = question().texts(OwnText.Kind.POINT).size();
    List<Integer> said = ticks.stream().filter(n -> n > count).map(n -> n - count).toList();
    return settled(ticks.stream().filter(n -> n <= count).toList(), said);
  }

  /** This attempt with points that the user confirmed, even if they are those found. */
  Attempt settled(List<Integer> ticks) {
    return settled(ticks, myths);
  }

  private Attempt settled(List<Integer> ticks, @Nullable List<Integer> said) {
    if (ticks.equals(points) && Objects.equals(said, myths)) {
      return this;
    }
    return switch (question()) {
      case Task task -> scored((double) ticks.size() / task.doneWhen().size(), ticks, said);
      case Open open -> {
        Coverage found = coverage().orElseGet(() -> Coverage.of(open, ""));
        yield scored(new Coverage(found.points(), said(open, said)).scoreOf(ticks), ticks, said);
      }
      case Question _ -> this;
    };
  }

  private List<Coverage.MythSaid> said(Open open, @Nullable List<Integer> said) {
    return (said == null ? standingMyths() : said)
        .stream()
            .map(n -> open.myths().get(n - 1))
            .map(myth -> new Coverage.MythSaid(myth, foundBy(myth)))
            .toList();
  }

  /** This attempt as a right one. */
  Attempt claimedRight() {
    return full() ? this : scored(1, points, myths);
  }

  /** What is to be recorded of this attempt, which was {@code old} before. */
  Change.Amended revisionOf(Attempt old) {
    boolean rescored = score != old.score;
    boolean reticked = points != null && !points.equals(old.points);
    return new Change.Amended(
        number, grade, rescored || reticked ? score : null, reticked ? points : null);
  }

  /** Its verdict in a word. */
  public Verdict.Mark mark() {
    return isByWords() ? verdict.mark() : Verdict.Mark.of(score, full());
  }

  Attempt graded(Grade other) {
    return new Attempt(
        number, posed, response, verdict, proposed, other, score, points, myths, took, hinted, mode,
        sure);
  }

  private Attempt scored(
      double other, @Nullable List<Integer> ticks, @Nullable List<Integer> said) {
    Grade grade = proposed(other, question().type().isFull(other), hinted, sure);
    return new Attempt(
        number, posed, response, verdict, grade, grade, other, ticks, said, took, hinted, mode,
        sure);
  }
}
