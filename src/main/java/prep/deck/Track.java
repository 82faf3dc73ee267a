package prep.deck;

import java.util.List;

/** An ordered syllabus: sections of items that questions cover. */
public record Track(String name, String title, String about, List<Section> sections) {

  /**
   * A part of a track.
   *
   * @param weight its share in a mock interview, above 0
   * @param covers ids of items that need no question
   */
  public record Section(String title, double weight, List<String> covers, List<Item> items) {
    public Section {
      covers = List.copyOf(covers);
      items = List.copyOf(items);
    }
  }

  /** One thing to know, with an id that is unique across all tracks. */
  public record Item(String id, String label) {}

  public Track {
    sections = List.copyOf(sections);
  }
}
