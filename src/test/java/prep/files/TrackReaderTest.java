package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Track;
import prep.deck.Track.Item;
import prep.deck.Track.Section;
import prep.yaml.YamlFile;

class TrackReaderTest {

  private static LoadedTracks read(TrackReader reader, String name, String file, byte[] content) {
    return TrackSource.of(reader, name, YamlFile.of(file, content)).loaded();
  }

  @Test
  void a_track_has_sections_of_items() {
    byte[] content = Resources.bytes(Resources.path("/decks/valid/tracks/backend-systems.yaml"));
    LoadedTracks loaded = read(new TrackReader(), "backend-systems", "b.yaml", content);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.tracks())
        .containsExactly(
            new Track(
                "backend-systems",
                "Backend and systems",
                "What a backend developer is asked.",
                List.of(
                    new Section(
                        "Docker",
                        2,
                        List.of("S1-001"),
                        List.of(
                            new Item("S1-004", "Hot reload of a web server through a bind mount"),
                            new Item("S1-005", "Compose: services and networks"))),
                    new Section("SQL", 1, List.of(), List.of(new Item("S1-010", "Joins"))))));
  }

  @Test
  void an_item_of_another_track_is_a_problem_that_names_its_place() {
    TrackReader reader = new TrackReader();
    byte[] track =
        "title: T\nsections:\n  - title: S\n    items: [{id: A-1, item: Joins}]\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(read(reader, "one", "tracks/one.yaml", track).problems()).isEmpty();
    assertThat(read(reader, "two", "tracks/two.yaml", track).problems())
        .singleElement()
        .hasToString(
            "tracks/two.yaml:4:18: error: the item \"A-1\" is already in tracks/one.yaml:4; choose"
                + " another id [duplicate-item]");
  }

  @Test
  void a_track_with_problems_is_left_out_and_all_are_reported() {
    LoadedTracks loaded =
        read(
            new TrackReader(),
            "t",
            "t.yaml",
            "titel: T\nsections:\n  - title: S\n    weight: 0\n    items: [{id: A-1}]\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.tracks()).isEmpty();
    assertThat(loaded.problems())
        .extracting(problem -> problem.line() + " " + problem.rule())
        .containsExactly("1 unknown-key", "4 bad-weight", "5 missing-key");
  }
}
