package prep.screen.interview;

import java.util.List;
import prep.screen.Keys;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.session.Session;

/**
 * The verdicts of an exam, read one after the other once it is over.
 *
 * @param verdicts the exam with the verdict of each first answer shown
 * @param number which of them is read, from 0; their count when all were read
 * @param page which page of it is read, from 0
 */
public record ExamReview(List<Session> verdicts, int number, int page) {

  /** Nothing to read. */
  public static final ExamReview NONE = new ExamReview(List.of(), 0, 0);

  private static final List<String> READ_ON = List.of(Keys.ENTER, Keys.SPACE, "n");

  private static final String QUIT = "q";

  public ExamReview {
    verdicts = List.copyOf(verdicts);
  }

  /** The verdicts of an exam, of which none was read. */
  public static ExamReview of(Session exam) {
    return new ExamReview(exam.firstAttempts().stream().map(exam::showing).toList(), 0, 0);
  }

  public boolean isOver() {
    return number == verdicts.size();
  }

  /** The exam with the verdict shown that is read. */
  public Session session() {
    return verdicts.get(number);
  }

  /**
   * The review after a key.
   *
   * @param more whether there is more to read of the verdict than the window shows
   */
  public ExamReview after(String key, boolean more) {
    if (key.equals(QUIT)) {
      return left();
    }
    if (!READ_ON.contains(key)) {
      return this;
    }
    return more
        ? new ExamReview(verdicts, number, page + 1)
        : new ExamReview(verdicts, number + 1, 0);
  }

  /** The review without the verdicts that were not read. */
  public ExamReview left() {
    return new ExamReview(verdicts, verdicts.size(), 0);
  }

  /**
   * The verdict that is read, as far as it was.
   *
   * @param view of {@link #session}
   */
  public Screen screen(View view) {
    return VerdictScreen.review(view, page, number + 1 == verdicts.size());
  }
}
