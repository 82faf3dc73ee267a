package prep.terminal.mock;

import java.util.ArrayList;
import java.util.List;
import prep.deck.QuestionKey;
import prep.mock.Draft;
import prep.mock.Interview;
import prep.screen.Window;
import prep.text.Line;

/** A record of an interview in memory, and a card of 14 lines made of it. */
final class Kept implements InterviewLog, MockEnding {

  private final List<Draft> drafts = new ArrayList<>();

  @Override
  public String session() {
    return "one";
  }

  @Override
  public void record(Interview interview) {
    drafts.addAll(interview.log().subList(drafts.size(), interview.log().size()));
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Of which kinds they are, such as {@code Answered}. */
  List<String> kinds() {
    return drafts.stream().map(draft -> draft.getClass().getSimpleName()).toList();
  }

  @Override
  public List<Line> card(Interview ended, Window window) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.plain("  The card of " + ended.asked() + "."));
    for (int n = 1; n <= 12; n++) {
      lines.add(Line.plain("  Line " + n + "."));
    }
    return lines;
  }

  @Override
  public List<QuestionKey> lessons(Interview ended) {
    return ended.answers().stream()
        .filter(answer -> answer.score() < 1)
        .map(answer -> answer.question().key())
        .limit(5)
        .toList();
  }
}
