/**
 * What is shown where an interview is written down, as values.
 *
 * <p>Begin with DebriefScreen, which paints the dialogue of prep.debrief, and DebriefEndScreen,
 * which says what came of it. PlainDebrief says both in sentences, for those who hear the screen or
 * read through a pipe.
 *
 * <p>Which key means what is decided in prep.terminal.debrief; nothing here reads or records.
 */
@NullMarked
package prep.screen.debrief;

import org.jspecify.annotations.NullMarked;
