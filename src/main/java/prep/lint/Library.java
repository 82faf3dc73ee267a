package prep.lint;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Track;

/**
 * All that lint looks at.
 *
 * @param decks those to be checked
 * @param tracks those to be checked
 * @param names the names of all deck files to be checked below their root, with slashes and without
 *     their ending, also of those that cannot be read
 * @param bundled the decks of the program, which are not checked themselves: what is in them may be
 *     asked in the same session
 * @param others further decks that are not checked; a question with the key of a checked one does
 *     not count
 * @param otherTracks further tracks whose items may be covered
 */
public record Library(
    List<CheckedDeck> decks,
    List<CheckedTrack> tracks,
    List<Name> names,
    List<Deck> bundled,
    List<Deck> others,
    List<Track> otherTracks) {

  /** The name of a file below its root. */
  public record Name(String file, String name) {}

  public Library {
    decks = List.copyOf(decks);
    tracks = List.copyOf(tracks);
    names = List.copyOf(names);
    bundled = List.copyOf(bundled);
    others = List.copyOf(others);
    otherTracks = List.copyOf(otherTracks);
  }
}
