package prep.deck;

import java.util.List;

/**
 * One item of a deck. Each type is a record of its own; what all have in common are its details.
 */
public sealed interface Question
    permits Choice, TrueFalse, ShortAnswer, Command, Cloze, Ordering, Matching, Open, Task {

  /** What every question has, whatever its type. */
  Details details();

  default QuestionKey key() {
    return details().key();
  }

  default Topic topic() {
    return details().key().topic();
  }

  default Level level() {
    return details().level();
  }

  default List<String> tags() {
    return details().tags();
  }

  /** What is asked, as Markdown. */
  default String stem() {
    return details().stem();
  }

  /** Whether there is a hint to give. */
  default boolean hasHint() {
    return !details().hint().isEmpty();
  }
}
