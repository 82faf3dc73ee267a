package prep.lint;

import java.util.List;
import prep.deck.Deck;
import prep.files.DeckSource;
import prep.files.LoadedTracks;
import prep.files.TrackSource;

/**
 * All that lint looks at.
 *
 * @param decks the files to be checked; only names of those that cannot be read
 * @param tracks the files to be checked, likewise
 * @param bundled the decks of the program, which are not checked themselves: what is in them may be
 *     asked in the same session
 * @param others other decks that are not checked; a question with the key of a checked one is
 *     ignored
 * @param otherTracks other tracks whose items may be covered
 */
public record Library(
    List<DeckSource> decks,
    List<TrackSource> tracks,
    List<Deck> bundled,
    List<Deck> others,
    LoadedTracks otherTracks) {

  public Library {
    decks = List.copyOf(decks);
    tracks = List.copyOf(tracks);
    bundled = List.copyOf(bundled);
    others = List.copyOf(others);
  }
}
