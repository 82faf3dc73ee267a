package prep.terminal;

import java.time.Duration;
import java.util.List;
import prep.screen.Window;
import prep.text.Line;

/**
 * The circumstances of a session when an input comes.
 *
 * @param elapsed since the session began
 * @param took since the question was asked
 * @param sessionIsLate whether the time for the session has passed
 * @param scrolled the fixed lines in the window if it does not hold everything that was painted
 * @param painted all fixed lines in the window
 * @param more whether there is more to read than is painted
 * @param seenBefore whether the question had been answered before this session
 */
public record Around(
    Duration elapsed,
    Duration took,
    boolean sessionIsLate,
    Window window,
    List<Line> scrolled,
    List<Line> painted,
    boolean more,
    boolean seenBefore) {}
