package prep.cli.mock;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.QuestionKey;
import prep.mock.Interview;
import prep.mock.Scorecard;
import prep.screen.Window;
import prep.screen.mock.ScorecardScreen;
import prep.terminal.mock.MockEnding;
import prep.text.Line;

/** The scorecard of an interview, made from the record once the interview is over. */
final class CardAfterwards implements MockEnding {

  private final Study study;
  private final List<Deck> decks;
  private final String session;

  /** Made when it is first asked for. */
  private @Nullable MockCards cards;

  /**
   * A scorecard to come.
   *
   * @param session the id of the interview in the history
   */
  CardAfterwards(Study study, List<Deck> decks, String session) {
    this.study = study;
    this.decks = decks;
    this.session = session;
  }

  /** The scorecards of all interviews, this one included. */
  MockCards all() {
    MockCards made = cards;
    if (made == null) {
      study.journal().finish();
      made = MockCards.of(study, decks);
      cards = made;
    }
    return made;
  }

  /** That of this interview; empty where nothing was answered. */
  Optional<Scorecard> scorecard() {
    return all().ofSession(session);
  }

  @Override
  public List<Line> card(Interview ended, Window window) {
    return scorecard()
        .map(card -> ScorecardScreen.of(card, all().before(card), study.today(), window))
        .orElse(List.of());
  }

  @Override
  public List<QuestionKey> lessons(Interview ended) {
    return scorecard().stream()
        .flatMap(card -> card.lessons().stream())
        .map(lesson -> lesson.answer().said().question())
        .toList();
  }
}
