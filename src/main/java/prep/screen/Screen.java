package prep.screen;

import java.util.List;
import prep.text.Line;

/**
 * What is to be shown.
 *
 * @param fixed lines that are printed once and belong to the scroll-back
 * @param live lines under them that may still change
 */
public record Screen(List<Line> fixed, List<Line> live) {

  public Screen {
    fixed = List.copyOf(fixed);
    live = List.copyOf(live);
  }
}
