package prep.deck;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question without its content. */
public record QuestionSummary(
    QuestionKey key,
    QuestionType type,
    Level level,
    List<String> tags,
    List<String> covers,
    List<QuestionKey> was,
    @Nullable Duration time,
    boolean isDraft)
    implements QuestionFacts {

  public QuestionSummary {
    tags = List.copyOf(tags);
    covers = List.copyOf(covers);
    was = List.copyOf(was);
  }

  /** A question without its content. */
  public static QuestionSummary of(Question question) {
    return new QuestionSummary(
        question.key(),
        question.type(),
        question.level(),
        question.tags(),
        question.covers(),
        question.was(),
        question.time(),
        question.isDraft());
  }
}
