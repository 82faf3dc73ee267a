package prep.terminal.debrief;

import java.util.ArrayList;
import java.util.List;
import prep.debrief.Asked;

/** Remembers what was recorded and taken back, in words. */
final class Kept implements DebriefRecorder {

  private final List<String> deeds = new ArrayList<>();

  @Override
  public void record(Asked asked) {
    deeds.add(asked.key() + " " + asked.outcome().words());
  }

  @Override
  public void takeBack(Asked asked) {
    deeds.add("not " + asked.key());
  }

  List<String> deeds() {
    return List.copyOf(deeds);
  }
}
