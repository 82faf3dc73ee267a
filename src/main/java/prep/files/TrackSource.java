package prep.files;

import java.util.List;
import java.util.Objects;
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
    List<Node> lists = root.map(TrackSource::lists).orElseGet(List::of);
    SourcePlaces places = new SourcePlaces();
    lists.forEach(places::addAll);
    SourceText text = lists.stream().anyMatch(TrackSource::lacksId) ? SourceText.NONE : file.text();
    List<SourceText> unread = problems.isEmpty() ? List.of() : List.of(text);
    return new TrackSource(name, file.name(), new LoadedTracks(track, problems, unread), places);
  }

  /** What stands under {@code items} of the sections. */
  private static List<Node> lists(Node root) {
    return Fields.value(root, "sections") instanceof Sequence sections
        ? sections.items().stream()
            .map(section -> Fields.value(section, "items"))
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  private static boolean lacksId(Node items) {
    return items instanceof Sequence list && list.items().stream().anyMatch(TrackSlips::lacksId);
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
