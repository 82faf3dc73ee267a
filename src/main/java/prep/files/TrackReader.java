package prep.files;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Track;
import prep.deck.Track.Item;
import prep.deck.Track.Section;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.Values;

/**
 * Reads the YAML of track files; all problems of a file are found in one go. One reader reads all
 * tracks that go together, since ids of items are unique over them.
 */
public final class TrackReader {

  private static final List<String> KEYS = List.of("title", "about", "sections");
  static final List<String> SECTION_KEYS = List.of("title", "weight", "covers", "items");
  private static final List<String> FURTHER = List.of("weight", "covers", "items");
  static final List<String> ITEM_KEYS = List.of("id", "item");

  private final Map<String, String> placesOfItems = new HashMap<>();

  /**
   * The track in the tree of a file; empty where there was no tree, and where something is wrong
   * with it.
   *
   * @param name the file's name without {@code .yaml}
   */
  public Optional<Track> read(String name, Problems problems, Optional<Node> root) {
    Optional<Track> track = root.map(tree -> track(name, tree, new Values(problems)));
    return problems.count() == 0 ? track : Optional.empty();
  }

  private Track track(String name, Node root, Values values) {
    TrackSlips slips = new TrackSlips(name, values);
    if (slips.isList(root)) {
      return new Track(name, "", "", List.of());
    }
    Fields fields = values.fields(root, Subject.plain("the track"));
    Entry questions = fields.entry("questions");
    if (questions != null && !fields.has("sections")) {
      fields.problem(
          questions.at(),
          Rule.UNKNOWN_KEY,
          "this is a deck, not a track; move it out of \"tracks\"");
      return new Track(name, "", "", List.of());
    }
    if (slips.itemsAtTop(fields)) {
      return new Track(name, "", "", List.of());
    }
    fields.allow(KEYS);
    String title = fields.requiredText("title");
    String about = fields.text("about");
    int before = fields.problems().count();
    fields.required("sections");
    List<Node> items = slips.sectionsAreKeys(fields) ? List.of() : fields.items("sections");
    if (items.isEmpty() && fields.has("sections") && fields.problems().count() == before) {
      fields.problem(
          fields.at("sections"),
          Rule.NO_SECTIONS,
          "the track has no sections; add one under \"sections\"");
    }
    List<Section> sections =
        Fields.each(
            items,
            Subject.plain("the track"),
            "section",
            (node, nth) -> section(node, new Subject("section", false, nth.number(), null), slips));
    return new Track(name, title, about, sections);
  }

  private Section section(Node node, Subject subject, TrackSlips slips) {
    if (KeySlips.isOfItemAbove(slips.values(), node, subject, FURTHER)
        || slips.isNoSection(node, subject)) {
      return new Section("", 1, List.of(), List.of());
    }
    Fields fields = slips.values().fields(node, subject);
    fields.allow(SECTION_KEYS);
    String title = fields.requiredText("title");
    @Nullable BigDecimal given = Points.weight(fields);
    double weight = given == null ? 1 : given.doubleValue();
    List<String> covers = fields.texts("covers");
    List<Node> nodes = slips.itemsAreNoList(fields) ? List.of() : fields.items("items");
    List<Item> items =
        Fields.each(nodes, subject, "item", (item, nth) -> item(item, nth, slips)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new Section(title, weight, covers, items);
  }

  private Optional<Item> item(Node node, Subject subject, TrackSlips slips) {
    if (KeySlips.isOfItemAbove(slips.values(), node, subject, List.of("item"))
        || slips.isNoItem(node, subject, placesOfItems)) {
      return Optional.empty();
    }
    Fields fields = slips.values().fields(node, subject);
    fields.allow(ITEM_KEYS);
    String added = fields.has("id") ? "id" : "id: " + slips.freeId(node.at(), placesOfItems);
    String id = fields.requiredText("id", Shown.quoted(added));
    if (TrackSlips.hasSpace(id)) {
      fields.problem(
          "id",
          Rule.BAD_ID,
          "the id %s has a space; write \"%s\""
              .formatted(Shown.quoted(id), Shown.plain(id.strip().replaceAll(" +", "-"))));
    }
    checkUnique(id, fields.at("id"), fields.problems());
    return Optional.of(new Item(id, fields.requiredText("item")));
  }

  private void checkUnique(String id, Position at, Problems problems) {
    if (id.isBlank()) {
      return;
    }
    String before = placesOfItems.putIfAbsent(id, problems.file() + ":" + at.line());
    if (before != null) {
      problems.add(
          at,
          Rule.DUPLICATE_ITEM,
          "the item %s is already in %s; choose another id".formatted(Shown.quoted(id), before));
    }
  }
}
