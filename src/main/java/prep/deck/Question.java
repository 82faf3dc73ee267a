package prep.deck;

import java.util.List;

/**
 * One item of a deck. Each type is a record of its own; what all have in common are its details.
 */
public sealed interface Question extends QuestionFacts
    permits Choice, TrueFalse, ShortAnswer, Command, Cloze, Ordering, Matching, Open, Task {

  /** What every question has, whatever its type. */
  Details details();

  @Override
  default QuestionKey key() {
    return details().key();
  }

  @Override
  default QuestionType type() {
    return QuestionType.of(this);
  }

  @Override
  default Level level() {
    return details().level();
  }

  @Override
  default List<String> tags() {
    return details().tags();
  }

  @Override
  default List<String> covers() {
    return details().covers();
  }

  @Override
  default List<QuestionKey> was() {
    return details().was();
  }

  @Override
  default boolean isDraft() {
    return details().draft();
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
