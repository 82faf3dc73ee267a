package prep.deck;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One item of a deck. Each type is a record of its own; what all have in common are its details.
 */
public sealed interface Question extends QuestionFacts
    permits Choice, TrueFalse, ShortAnswer, Command, Cloze, Ordering, Matching, Open, Task {

  /** What every question has, whatever its type. */
  Details details();

  /** The same question with other details. */
  Question with(Details other);

  /** The same question with another name. */
  default Question named(QuestionKey other) {
    return with(details().with(other, details().origin(), stem()));
  }

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
  default @Nullable Duration time() {
    return details().time();
  }

  @Override
  default boolean isDraft() {
    return details().draft();
  }

  /** What is asked, as Markdown. */
  default String stem() {
    return details().stem();
  }

  /** What is asked, with what {@code gap} makes of the number of each blank in it. */
  default String stem(IntFunction<String> gap) {
    return this instanceof Cloze cloze ? cloze.filled(gap) : stem();
  }

  /** The texts that it has because of its type, in the order in which a deck has them. */
  default List<OwnText> ownTexts() {
    return OwnText.of(this);
  }

  /** Its texts of some kinds. */
  default List<String> texts(OwnText.Kind... kinds) {
    List<OwnText.Kind> wanted = List.of(kinds);
    return ownTexts().stream()
        .filter(text -> wanted.contains(text.kind()))
        .map(OwnText::text)
        .toList();
  }

  /**
   * What has numbers that an answer can name or tick, in the order of the deck: options, the two
   * judgements, steps, right sides, points followed by the myths; nothing if the answer is typed.
   */
  default List<String> numbered() {
    return type() == QuestionType.TRUE_FALSE
        ? List.of("True", "False")
        : texts(
            OwnText.Kind.OPTION,
            OwnText.Kind.STEP,
            OwnText.Kind.RIGHT,
            OwnText.Kind.POINT,
            OwnText.Kind.MYTH,
            OwnText.Kind.DONE_WHEN);
  }

  /** What is typed: one text, or one for each blank; nothing if no exact text is typed. */
  default List<Accepted> typed() {
    return List.of();
  }

  /** Whether what is numbered may be shown in another order than the deck's. */
  default boolean isShuffled() {
    return false;
  }

  /** Whether there is a hint to give. */
  default boolean hasHint() {
    return !details().hint().isEmpty();
  }
}
