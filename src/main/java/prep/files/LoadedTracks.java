package prep.files;

import java.util.List;
import prep.deck.Track;
import prep.problem.Problem;

/**
 * Tracks as far as they could be read.
 *
 * @param tracks those without problems
 * @param problems what is wrong in the others
 */
public record LoadedTracks(List<Track> tracks, List<Problem> problems) {

  public LoadedTracks {
    tracks = List.copyOf(tracks);
    problems = List.copyOf(problems);
  }
}
