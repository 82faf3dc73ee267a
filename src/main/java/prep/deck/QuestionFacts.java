package prep.deck;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts about a question without its content: enough to select and count it. */
public interface QuestionFacts {

  QuestionKey key();

  QuestionType type();

  Level level();

  List<String> tags();

  /** Ids of the track items that the question tests. */
  List<String> covers();

  /** Former keys, whose progress this question continues. */
  List<QuestionKey> was();

  /** The time that a good answer takes, where its author says so; else null. */
  @Nullable Duration time();

  /** Not ready: never asked unless named. */
  boolean isDraft();

  default Topic topic() {
    return key().topic();
  }
}
