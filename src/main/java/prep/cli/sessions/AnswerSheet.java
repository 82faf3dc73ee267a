package prep.cli.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.files.WrittenAnswer;
import prep.session.ListedAnswer;
import prep.session.Session;
import prep.terminal.AnswerLines;

/** Answers that were written beforehand, one per question. */
final class AnswerSheet implements AnswerLines {

  private final Map<QuestionKey, WrittenAnswer> left = new HashMap<>();
  private String place = "";

  AnswerSheet(List<WrittenAnswer> answers) {
    answers.forEach(answer -> left.put(answer.question(), answer));
  }

  /** What the sheet answers, in its order. */
  static List<QuestionKey> questions(List<WrittenAnswer> answers) {
    return answers.stream().map(WrittenAnswer::question).toList();
  }

  /** The answer to the current question; none if it is asked again, which ends the session. */
  @Override
  public Optional<String> next(Session session) {
    WrittenAnswer answer = session.isOver() ? null : left.remove(session.question().key());
    if (answer == null) {
      return Optional.empty();
    }
    place = answer.place();
    return Optional.of(ListedAnswer.asTyped(session.question(), answer.texts()));
  }

  @Override
  public String place() {
    return place;
  }
}
