package prep.deck;

import java.util.List;

/** What tells a question from others without its content: enough to choose and to count it. */
public interface QuestionFacts {

  QuestionKey key();

  QuestionType type();

  Level level();

  List<String> tags();

  /** Ids of the track items that the question tests. */
  List<String> covers();

  /** Former keys, whose progress this question continues. */
  List<QuestionKey> was();

  /** Not ready: never asked unless named. */
  boolean isDraft();

  default Topic topic() {
    return key().topic();
  }
}
