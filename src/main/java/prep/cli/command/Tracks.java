package prep.cli.command;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Track;
import prep.files.LoadedTracks;
import prep.problem.UserError;

/** The tracks of all layers, by their names. */
public final class Tracks {

  private final LoadedTracks loaded;

  Tracks(LoadedTracks loaded) {
    this.loaded = loaded;
  }

  /** All sound tracks. */
  public List<Track> all() {
    return loaded.tracks();
  }

  /** The names of all sound tracks. */
  public List<String> names() {
    return loaded.tracks().stream().map(Track::name).toList();
  }

  /**
   * The ids of all items of tracks, in their order.
   *
   * @throws UserError for an unknown track and for broken ones
   */
  List<String> items(List<String> names) {
    return names.stream().flatMap(name -> items(named(name)).stream()).toList();
  }

  /** The ids of all items of a track, in its order. */
  static List<String> items(Track track) {
    List<String> items = new ArrayList<>();
    for (Track.Section section : track.sections()) {
      items.addAll(section.covers());
      section.items().forEach(item -> items.add(item.id()));
    }
    return items;
  }

  /**
   * A track.
   *
   * @throws UserError where there is none of that name, and for broken ones
   */
  public Track named(String name) {
    return loaded.tracks().stream()
        .filter(track -> track.name().equals(name))
        .findFirst()
        .orElseThrow(() -> missing(name));
  }

  private UserError missing(String name) {
    if (!loaded.problems().isEmpty()) {
      return UserError.of(loaded.problems());
    }
    List<String> known = names();
    return KnownWords.unknown(
        "track",
        name,
        known,
        known.isEmpty() ? "There are no tracks." : "Known: " + String.join(", ", known) + ".");
  }
}
