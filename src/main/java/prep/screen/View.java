package prep.screen;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.schedule.Outlook;
import prep.session.Session;
import prep.text.Line;

/**
 * What the screens of a session are made of.
 *
 * @param elapsed since the session began
 * @param outlook what each grade would do to the question answered last
 * @param seenBefore whether the question had been answered before this session
 * @param left what is left of the time for the question; null if it has no limit
 * @param cursor the number shown of the line under the cursor; 0 for none
 * @param heading what stands above the question; empty for what it belongs to and the state of the
 *     session
 */
public record View(
    Session session,
    Window window,
    Duration elapsed,
    Outlook outlook,
    boolean seenBefore,
    @Nullable Duration left,
    int cursor,
    List<Line> heading) {

  public View {
    heading = List.copyOf(heading);
  }

  /** What most sessions show, with their state above the question. */
  public View(
      Session session,
      Window window,
      Duration elapsed,
      Outlook outlook,
      boolean seenBefore,
      @Nullable Duration left,
      int cursor) {
    this(session, window, elapsed, outlook, seenBefore, left, cursor, List.of());
  }
}
