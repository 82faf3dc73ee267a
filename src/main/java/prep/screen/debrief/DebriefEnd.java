package prep.screen.debrief;

import java.util.List;
import prep.debrief.Asked;
import prep.debrief.RealInterview;

/**
 * What came of writing an interview down.
 *
 * @param asked all that was asked
 * @param soon how many of the known questions come back tomorrow or before
 * @param interrupted whether the user stopped it
 */
public record DebriefEnd(
    RealInterview interview, List<Asked> asked, int soon, boolean interrupted) {

  public DebriefEnd {
    asked = List.copyOf(asked);
  }

  List<Asked> drafts() {
    return asked.stream().filter(Asked::isNew).toList();
  }

  int known() {
    return asked.size() - drafts().size();
  }
}
