package prep.deck;

import java.util.Optional;

/** The nine kinds of question, by the word that decks, the history and {@code --type} use. */
public enum QuestionType {
  CHOICE("choice"),
  TRUE_FALSE("true-false"),
  SHORT("short"),
  COMMAND("command"),
  CLOZE("cloze"),
  ORDER("order"),
  MATCH("match"),
  OPEN("open", 0.8),
  TASK("task", 0.8);

  /** Weights are added up in binary fractions; that must not cost the last point. */
  private static final double ROUNDING = 1e-9;

  private final String word;
  private final double fullFrom;

  QuestionType(String word) {
    this(word, 1);
  }

  QuestionType(String word, double fullFrom) {
    this.word = word;
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
  public static QuestionType of(Question question) {
    return switch (question) {
      case Choice _ -> CHOICE;
      case TrueFalse _ -> TRUE_FALSE;
      case ShortAnswer _ -> SHORT;
      case Command _ -> COMMAND;
      case Cloze _ -> CLOZE;
      case Ordering _ -> ORDER;
      case Matching _ -> MATCH;
      case Open _ -> OPEN;
      case Task _ -> TASK;
    };
  }
}
