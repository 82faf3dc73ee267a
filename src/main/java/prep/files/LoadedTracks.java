package prep.files;

import java.util.List;
import prep.deck.Track;
import prep.problem.Problem;
import prep.yaml.SourceText;

/**
 * Tracks as far as they could be read.
 *
 * @param tracks those without problems
 * @param problems what is wrong in the others
 * @param unread the texts of the others
 */
public record LoadedTracks(List<Track> tracks, List<Problem> problems, List<SourceText> unread) {

  /** No tracks. */
  public static final LoadedTracks NONE = new LoadedTracks(List.of(), List.of(), List.of());

  public LoadedTracks {
    tracks = List.copyOf(tracks);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
  }

  /** All of these together. */
  public static LoadedTracks joined(List<LoadedTracks> parts) {
    return new LoadedTracks(
        parts.stream().flatMap(part -> part.tracks().stream()).toList(),
        parts.stream().flatMap(part -> part.problems().stream()).toList(),
        parts.stream().flatMap(part -> part.unread().stream()).toList());
  }

  /**
   * Whether a track that could not be read may have an item: its text has the id, or is unknown.
   */
  public boolean mayHave(String item) {
    return unread.stream().anyMatch(text -> text.isEmpty() || text.hasWord(item));
  }
}
