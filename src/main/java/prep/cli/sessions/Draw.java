package prep.cli.sessions;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.session.Rules;

/** Chooses the questions of a session and their order. */
interface Draw {

  /** The questions to ask; none where there is nothing to ask and that is all right. */
  Drawn from(List<DeckSummary> decks, Study study);

  /**
   * What was chosen.
   *
   * @param rules how the session runs; null for what the options say
   * @param limit how long the session lasts at most; null for as long as the options say
   * @param plan the plan whose day it is, or null
   */
  record Drawn(
      List<QuestionKey> questions,
      @Nullable Rules rules,
      @Nullable Duration limit,
      @Nullable Preparation plan) {

    public Drawn {
      questions = List.copyOf(questions);
    }

    /** Questions that are asked as the options say. */
    static Drawn of(List<QuestionKey> questions) {
      return new Drawn(questions, null, null, null);
    }
  }
}
