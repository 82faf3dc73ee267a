package prep.deck;

import java.util.List;

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

  /** Not ready: never asked unless named. */
  boolean isDraft();

  default Topic topic() {
    return key().topic();
  }
}
