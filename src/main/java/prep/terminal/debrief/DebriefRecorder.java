package prep.terminal.debrief;

import prep.debrief.Asked;
import prep.debrief.Debrief;

/** Keeps what was asked in an interview: each question when its last key is pressed. */
public interface DebriefRecorder {

  /**
   * Keeps a question.
   *
   * @throws prep.problem.UserError where it cannot be written
   */
  void record(Asked asked);

  /** Takes back the question that was kept last. */
  void takeBack(Asked asked);

  /** Keeps or takes back what an answer added to the dialogue or took from it. */
  default void follow(Debrief before, Debrief after) {
    if (after.asked().size() > before.asked().size()) {
      record(after.asked().getLast());
    } else if (after.asked().size() < before.asked().size()) {
      takeBack(before.asked().getLast());
    }
  }
}
