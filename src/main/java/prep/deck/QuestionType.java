package prep.deck;

import java.util.Optional;

/** The nine kinds of question, by the word that decks, the history and {@code --type} use. */
public enum QuestionType {
  CHOICE("choice", Choice.class),
  TRUE_FALSE("true-false", TrueFalse.class),
  SHORT("short", ShortAnswer.class),
  COMMAND("command", Command.class),
  CLOZE("cloze", Cloze.class),
  ORDER("order", Ordering.class),
  MATCH("match", Matching.class),
  OPEN("open", Open.class, 0.8),
  TASK("task", Task.class, 0.8);

  /** Weights are added up in binary fractions; that must not cost the last point. */
  private static final double ROUNDING = 1e-9;

  private final String word;
  private final Class<? extends Question> questions;
  private final double fullFrom;

  QuestionType(String word, Class<? extends Question> questions) {
    this(word, questions, 1);
  }

  QuestionType(String word, Class<? extends Question> questions, double fullFrom) {
    this.word = word;
    this.questions = questions;
    this.fullFrom = fullFrom;
  }

  /** As written in decks and in the history. */
  public String word() {
    return word;
  }

  /** Whether a score, 0 to 1, counts as correct for this type. */
  public boolean isFull(double score) {
    return score >= fullFrom - ROUNDING;
  }

  /** Whether the user ticks what was said or done, and so grades the answer. */
  public boolean isTicked() {
    return this == OPEN || this == TASK;
  }

  /** The type with that word, or empty. */
  public static Optional<QuestionType> of(String word) {
    for (QuestionType type : values()) {
      if (type.word.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type of a question. */
  static QuestionType of(Question question) {
    for (QuestionType type : values()) {
      if (type.questions == question.getClass()) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type has " + question.getClass());
  }
}
