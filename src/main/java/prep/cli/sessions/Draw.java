package prep.cli.sessions;

import java.util.List;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;

/** Chooses the questions of a session and their order. */
interface Draw {

  /** The questions to ask; none where there is nothing to ask and that is all right. */
  List<QuestionKey> from(List<DeckSummary> decks, Study study);
}
