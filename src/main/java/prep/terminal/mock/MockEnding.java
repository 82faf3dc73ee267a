package prep.terminal.mock;

import java.util.List;
import prep.deck.QuestionKey;
import prep.mock.Interview;
import prep.screen.Window;
import prep.text.Line;

/** What is shown once an interview is over and recorded. */
public interface MockEnding {

  /** The scorecard, without the keys below it. */
  List<Line> card(Interview ended, Window window);

  /** The answered questions to learn from, the most telling first; may be none. */
  List<QuestionKey> lessons(Interview ended);
}
