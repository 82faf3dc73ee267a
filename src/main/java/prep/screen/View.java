package prep.screen;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import prep.schedule.Outlook;
import prep.session.Session;

/**
 * What the screens of a session are made of.
 *
 * @param elapsed since the session began
 * @param outlook what each grade would do to the question answered last
 * @param seenBefore whether the question had been answered before this session
 * @param left what is left of the time for the question; null if it has no limit
 * @param cursor the number shown of the line under the cursor; 0 for none
 */
public record View(
    Session session,
    Window window,
    Duration elapsed,
    Outlook outlook,
    boolean seenBefore,
    @Nullable Duration left,
    int cursor) {}
