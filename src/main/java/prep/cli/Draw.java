package prep.cli;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Question;

/** Chooses the questions of a session and their order. */
interface Draw {

  /** The questions to ask; none where there is nothing to ask and that is all right. */
  List<Question> from(List<Deck> decks, Study study);
}
