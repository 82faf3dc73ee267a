package prep.lint;

import java.util.function.Function;
import prep.deck.Track;

/**
 * A track to be checked.
 *
 * @param file the file as the user would name it
 * @param places where an item stands, by its id
 */
public record CheckedTrack(String file, Track track, Function<String, Place> places) {}
