package prep.debrief;

import java.util.Optional;
import prep.schedule.Grade;

/** How a question went in an interview, as the one who was asked sees it. */
public enum Outcome {
  NOT_AT_ALL("not at all", 0, Grade.AGAIN),
  PARTLY("partly", 0.5, Grade.HARD),
  WELL("well", 0.8, Grade.GOOD),
  EASILY("easily", 1, Grade.EASY);

  private final String words;
  private final double score;
  private final Grade grade;

  Outcome(String words, double score, Grade grade) {
    this.words = words;
    this.score = score;
    this.grade = grade;
  }

  /** As in {@code not at all}. */
  public String words() {
    return words;
  }

  /** Its number, which is typed: 1 to 4. */
  public int number() {
    return grade.number();
  }

  /** What it is worth, 0 to 1. */
  public double score() {
    return score;
  }

  public Grade grade() {
    return grade;
  }

  /** The outcome with that number, or empty. */
  static Optional<Outcome> of(int number) {
    return number < 1 || number > values().length
        ? Optional.empty()
        : Optional.of(values()[number - 1]);
  }
}
