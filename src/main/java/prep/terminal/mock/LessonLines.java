package prep.terminal.mock;

import java.util.List;
import prep.deck.QuestionKey;
import prep.mock.Interview;
import prep.screen.mock.PlainLesson;
import prep.terminal.LineOutput;
import prep.terminal.Lines;

/**
 * The questions to learn from below a scorecard, one by one, where a person reads line by line.
 *
 * @param interview that is over
 * @param lessons the answered questions to learn from, the most telling first; may be none
 */
public record LessonLines(Interview interview, List<QuestionKey> lessons) {

  public LessonLines {
    lessons = List.copyOf(lessons);
  }

  /** Shows each of them when the user wants it. */
  public void read(Lines input, LineOutput output) {
    for (int number = 1; number <= lessons.size(); number++) {
      if (!output.goesOn(PlainLesson.before(number), input::next)) {
        return;
      }
      output.begin();
      output.separate();
      output.print(
          PlainLesson.of(
              interview.verdict(MockViews.answer(interview, lessons.get(number - 1))),
              number,
              lessons.size()));
    }
  }
}
