package prep.screen.interview;

import java.util.ArrayList;
import java.util.List;
import prep.schedule.Outlook;
import prep.screen.PlainScreen;
import prep.session.Attempt;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;

/** An exam in words: what it is, and its verdicts, which come minutes after their questions. */
public final class PlainExam {

  /** What an answer is answered with. */
  public static final String NOTED = "Noted.";

  private PlainExam() {}

  /** That a session is an exam; nothing for others. */
  public static List<Line> announced(Session session) {
    return session.rules().exam()
        ? List.of(Line.plain("This is an exam: the verdicts come at the end."))
        : List.of();
  }

  /** An open answer whose points are ticked after the last question, with its question. */
  public static List<Line> toTick(Session session) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain("Now tick what you said in an open answer."));
    lines.addAll(PlainScreen.answered(session));
    return lines;
  }

  /**
   * The verdict on an answer, with its question and what was answered.
   *
   * @param one the exam with that verdict shown, as in {@link ExamReview}
   */
  public static List<Line> verdict(Session one, Outlook outlook) {
    Attempt attempt = one.lastAttempt().orElseThrow();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "Question %d of %d, %s.".formatted(one.number(), one.drawn(), one.question().key()),
            Style.HEADING));
    lines.addAll(PlainScreen.asked(one.question()));
    PlainScreen.given(attempt).lines().map(Line::plain).forEach(lines::add);
    lines.addAll(PlainScreen.verdict(attempt, outlook, attempt.isByWords()));
    return lines;
  }

  /** What can be typed at a verdict. */
  public static String prompt(boolean last) {
    return last ? "Enter for the end:" : "Enter for the next verdict, :quit for the end:";
  }
}
