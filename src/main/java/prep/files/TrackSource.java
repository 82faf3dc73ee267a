package prep.files;

import java.util.List;
import java.util.Optional;
import prep.deck.Track;
import prep.problem.Problem;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Sequence;
import prep.yaml.Position;
import prep.yaml.SourcePlaces;
import prep.yaml.SourceText;
import prep.yaml.YamlFile;

/**
 * A track file: the track in it, and the places of its items.
 *
 * @param name the track's name: that of its file without {@code .yaml}
 * @param file the file as the user would name it
 * @param loaded the track, none where something is wrong with it
 * @param places of its items
 */
public record TrackSource(String name, String file, LoadedTracks loaded, SourcePlaces places) {

  /** The track in a file, as one of those that a reader reads. */
  public static TrackSource of(TrackReader reader, String name, YamlFile file) {
    Optional<Node> root = file.tree();
    List<Track> track = reader.read(name, file.problems(), root).stream().toList();
    List<Problem> problems = file.problems().all();
    List<SourceText> unread = problems.isEmpty() ? List.of() : List.of(file.text());
    SourcePlaces places = new SourcePlaces();
    if (root.isPresent() && Fields.value(root.get(), "sections") instanceof Sequence sections) {
      sections.items().forEach(section -> places.addAll(Fields.value(section, "items")));
    }
    return new TrackSource(name, file.name(), new LoadedTracks(track, problems, unread), places);
  }

  /** The track; empty where something is wrong with it. */
  public Optional<Track> track() {
    return loaded.tracks().stream().findFirst();
  }

  /** What is wrong in the file. */
  public List<Problem> problems() {
    return loaded.problems();
  }

  /** Where an item stands. */
  public Position at(String item) {
    return places.at(item, "", 0);
  }
}
