package prep.mock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Task;

/**
 * What an interview shows, from what was recorded of it alone. There is no sum and no verdict on
 * the person: four marks a part, and where to go on.
 *
 * @param rows the parts that have an answer, in order
 * @param longest the answer that took longest beyond its time; null where none did
 * @param unticked how many spoken answers nobody ticked; the marks leave them out
 * @param byWords how many answers were only searched for words
 * @param ticked how many were ticked by the user
 * @param lessons what to learn from, at most five
 */
public record Scorecard(
    PastMock mock,
    List<Row> rows,
    Threads threads,
    @Nullable Marked longest,
    int unticked,
    int byWords,
    int ticked,
    List<Lesson> lessons) {

  /** What is counted in a part. */
  public enum Unit {
    QUESTIONS,
    STEPS,
    POINTS
  }

  /**
   * A part.
   *
   * @param got how much of it was right, said or done
   * @param of how much there was; 0 where nobody has ticked anything yet
   */
  public record Row(Part part, Marks marks, int got, int of, Unit unit) {}

  public Scorecard {
    rows = List.copyOf(rows);
    lessons = List.copyOf(lessons);
  }

  /**
   * The scorecard of an interview.
   *
   * @param questions the questions as they are now, by their keys
   */
  public static Scorecard of(PastMock mock, Function<QuestionKey, Optional<Question>> questions) {
    List<Marked> all = Marked.all(mock.answers(), questions);
    int drawn = mock.known().map(facts -> facts.threads()).orElse(0);
    Threads threads = Threads.of(in(Part.DEPTH, all), drawn);
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Marked> own = in(part, all);
      if (!own.isEmpty()) {
        rows.add(row(part, own, part == Part.DEPTH ? threads : Threads.NONE));
      }
    }
    return new Scorecard(
        mock,
        rows,
        threads,
        all.stream()
            .filter(answer -> answer.over().isPositive())
            .max(Comparator.comparing(Marked::over))
            .orElse(null),
        count(mock, Said::isUnticked),
        count(mock, said -> said.isByWords() && !said.isUnticked()),
        count(mock, said -> said.points() != null || isDone(said)),
        Lesson.of(all));
  }

  private static int count(PastMock mock, Predicate<Said> which) {
    return (int) mock.answers().stream().filter(which).count();
  }

  private static boolean isDone(Said said) {
    return said.given().type() == QuestionType.TASK;
  }

  private static List<Marked> in(Part part, List<Marked> answers) {
    return answers.stream().filter(answer -> answer.said().part() == part).toList();
  }

  private static Row row(Part part, List<Marked> answers, Threads threads) {
    List<Marked> counted = answers.stream().filter(one -> !one.said().isUnticked()).toList();
    boolean whole = part == Part.BREADTH;
    int got = 0;
    int of = 0;
    for (Marked answer : counted) {
      got += whole ? (answer.said().isFull() ? 1 : 0) : answer.got();
      of += whole ? 1 : answer.of();
    }
    return new Row(part, Marks.of(got, of, threads, counted), got, of, unit(part, counted));
  }

  private static Unit unit(Part part, List<Marked> answers) {
    if (part == Part.BREADTH) {
      return Unit.QUESTIONS;
    }
    boolean tasks =
        !answers.isEmpty() && answers.stream().allMatch(one -> one.question() instanceof Task);
    return tasks ? Unit.STEPS : Unit.POINTS;
  }

  /** The row of a part; empty where it has no answer. */
  public Optional<Row> row(Part part) {
    return rows.stream().filter(row -> row.part() == part).findFirst();
  }

  /** How much was right, said or done in all parts. */
  public int got() {
    return rows.stream().mapToInt(Row::got).sum();
  }

  /** How much there was in all parts. */
  public int of() {
    return rows.stream().mapToInt(Row::of).sum();
  }

  /** Whom the interview was for, if that is known. */
  public Optional<Level> level() {
    return mock.known().map(facts -> facts.level());
  }
}
