package prep.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.problem.OtherWords;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Position;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.SourceText;
import prep.yaml.Subject;
import prep.yaml.Values;

/** What a hurried author writes in place of sections and items, and how it is written. */
record TrackSlips(String track, Values values) {

  /** An id of an item and its text, in one text. */
  private static final Pattern ID_AND_TEXT =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9]*-?[0-9]+(?:[.-][0-9]+)*)[:.]? +(?:[-\u2013\u2014] +)?(\\S.*)");

  /** An id with its number. */
  private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

  private boolean told(Position at, Rule rule, String fault, String meant, String further) {
    values.problem(at, rule, "%s; write \"%s\"%s".formatted(fault, meant, further));
    return true;
  }

  private boolean told(Position at, String fault, String meant) {
    return told(at, Rule.NOT_A_MAPPING, fault, meant, "");
  }

  /** A list of sections that lacks the keys above it. */
  boolean isList(Node root) {
    if (!(root instanceof Sequence)) {
      return false;
    }
    values.problem(
        root.at(),
        Rule.NOT_A_MAPPING,
        "the track is a list; write \"title: %s\" and \"sections:\" on the lines above it"
            .formatted(track));
    return true;
  }

  /** Items that are in no section. */
  boolean itemsAtTop(Fields fields) {
    Entry items = fields.entry("items");
    if (items == null || fields.has("sections")) {
      return false;
    }
    values.problem(
        items.at(),
        Rule.UNKNOWN_KEY,
        "the items belong to a section; write \"sections:\" and \"  - title: %s\" on the lines above, and indent \"items:\" and the items by four more spaces"
            .formatted(Quotes.safe(title(fields))));
    return true;
  }

  private String title(Fields fields) {
    return fields.node("title") instanceof Scalar title && !title.text().isBlank()
        ? Shown.plain(title.text())
        : track;
  }

  /** Sections by their titles, or a single one, in place of a list. */
  boolean sectionsAreKeys(Fields fields) {
    if (!(fields.node("sections") instanceof Mapping sections) || sections.entries().isEmpty()) {
      return false;
    }
    Entry first = sections.entries().getFirst();
    String fault = "\"sections\" of the track has keys and no list";
    if (TrackReader.SECTION_KEYS.contains(first.key()) && first.value() instanceof Scalar text) {
      return told(
          sections.at(),
          Rule.NOT_A_LIST,
          fault,
          "- " + first.key() + ": " + Quotes.safe(text.text()),
          ", and indent its other lines by two more spaces");
    }
    String title = Quotes.safe(Shown.plain(first.key()));
    values.problem(
        sections.at(),
        Rule.NOT_A_LIST,
        "%s; begin each section with \"- title: %s\", and write its \"items:\" below \"title\""
            .formatted(fault, title));
    return true;
  }

  /** A section that is only a title, or has its title as a key. */
  boolean isNoSection(Node node, Subject subject) {
    if (node instanceof Scalar text && !text.text().isBlank()) {
      String title = Quotes.inBraces(Shown.plain(text.text()));
      return told(node.at(), subject + " is a text", "{title: " + title + "}");
    }
    if (!(node instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      return false;
    }
    Entry first = mapping.entries().getFirst();
    boolean empty = first.value() instanceof Scalar text && text.text().isEmpty();
    if (mapping.flow()
        || mapping.entry("title") != null
        || (first.value() instanceof Scalar && !empty)
        || !OtherWords.of(first.key(), TrackReader.SECTION_KEYS).isEmpty()) {
      return false;
    }
    String further =
        switch (first.value()) {
          case Mapping _ -> ", and start the keys below it in column " + first.at().column();
          case Sequence _ -> ", and \"items:\" on the line below it";
          default -> "";
        };
    String title = "title: " + Quotes.safe(Shown.plain(first.key()));
    return told(first.at(), Rule.MISSING_KEY, subject + " has no \"title\"", title, further);
  }

  /** Items that are no list. */
  boolean itemsAreNoList(Fields section) {
    Node items = section.node("items");
    String of = section.subject().key("items").toString();
    if (items instanceof Scalar text && !text.text().isBlank()) {
      values.problem(
          items.at(),
          Rule.NOT_A_LIST,
          "%s is a text; write a list: [%s]"
              .formatted(of, item(text.text(), items.at(), new HashMap<>())));
      return true;
    }
    if (!(items instanceof Mapping mapping)
        || mapping.entries().isEmpty()
        || !(mapping.entries().getFirst().value() instanceof Scalar first)) {
      return false;
    }
    String key = mapping.entries().getFirst().key();
    if (!TrackReader.ITEM_KEYS.contains(key)) {
      String written =
          mapping.flow()
              ? "write a list: [" + String.join(", ", items(mapping)) + "]"
              : "write each item as \"- " + item(key, first.text()) + "\"";
      values.problem(items.at(), Rule.NOT_A_LIST, of + " has keys and no list; " + written);
      return true;
    }
    return !mapping.flow()
        && told(
            items.at(),
            Rule.NOT_A_LIST,
            of + " has no hyphen",
            "- " + key + ": " + Quotes.safe(first.text()),
            ", and indent its other lines by two more spaces");
  }

  private static List<String> items(Mapping mapping) {
    return mapping.entries().stream()
        .map(entry -> item(entry.key(), entry.value() instanceof Scalar text ? text.text() : ""))
        .toList();
  }

  /** An item that is only a text, or has its id as a key. */
  boolean isNoItem(Node node, Subject subject, Map<String, String> ids) {
    if (node instanceof Scalar text && !text.text().isBlank()) {
      return KeySlips.hidden(values, node, subject, TrackReader.ITEM_KEYS)
          || told(node.at(), subject + " is a text", item(text.text(), node.at(), ids));
    }
    List<String> both = idAndText(node);
    return both.size() == 2
        && told(
            node.at(),
            subject + " has no keys for its id and text",
            item(both.get(0), both.get(1)));
  }

  /**
   * The id of an item and its text, where they stand without keys or one as the key of the other.
   */
  private static List<String> idAndText(Node node) {
    List<String> texts = new ArrayList<>();
    switch (node) {
      case Sequence list ->
          list.items().forEach(item -> texts.add(item instanceof Scalar text ? text.text() : ""));
      case Mapping mapping when isIdAndText(mapping) -> {
        for (Entry entry : mapping.entries()) {
          texts.add(entry.key());
          if (entry.value() instanceof Scalar text && !text.text().isEmpty()) {
            texts.add(text.text());
          }
        }
      }
      default -> {}
    }
    return texts.size() < 2 || texts.contains("")
        ? List.of()
        : List.of(texts.getFirst(), String.join(", ", texts.subList(1, texts.size())));
  }

  private static boolean isIdAndText(Mapping mapping) {
    return (mapping.flow() || mapping.entries().size() == 1)
        && mapping.entries().stream()
            .allMatch(entry ->
                entry.value() instanceof Scalar
                    && OtherWords.of(entry.key(), TrackReader.ITEM_KEYS).isEmpty());
  }

  private static String item(String id, String text) {
    return "{id: %s, item: %s}"
        .formatted(
            Quotes.inBraces(Shown.plain(id)),
            Quotes.inBraces(Shown.plain(text.isBlank() ? id : text)));
  }

  /** A text as an item, with the id in it or one that no other item has. */
  private String item(String text, Position at, Map<String, String> ids) {
    Matcher both = ID_AND_TEXT.matcher(text.strip());
    return both.matches() ? item(both.group(1), both.group(2)) : item(freeId(at, ids), text);
  }

  /** The id after the last one in the file; the first one has the name of the track. */
  String freeId(Position at, Map<String, String> ids) {
    String here = values.problems().file() + ":";
    Optional<Matcher> last =
        ids.entrySet().stream()
            .filter(id -> id.getValue().startsWith(here))
            .max(
                Comparator.comparingInt(id ->
                    Integer.parseInt(id.getValue(), here.length(), id.getValue().length(), 10)))
            .map(id -> NUMBERED.matcher(id.getKey()))
            .filter(Matcher::matches);
    String prefix =
        last.map(id -> id.group(1))
            .orElseGet(() -> track.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-") + "-");
    int digits = last.map(id -> id.group(2).length()).orElse(3);
    int number = last.map(id -> Integer.parseInt(id.group(2))).orElse(0);
    SourceText source = values.problems().source();
    SourceText below = new SourceText(source.text().substring(source.offset(at)));
    String id;
    do {
      number++;
      id = prefix + ("%0" + digits + "d").formatted(number);
    } while (below.hasWord(id) || ids.putIfAbsent(id, here + at.line()) != null);
    return id;
  }

  /** Whether no id of an item can be known: it has none, or one that is none. */
  static boolean lacksId(Node item) {
    return switch (item) {
      case Scalar text -> !ID_AND_TEXT.matcher(text.text().strip()).matches();
      case Mapping mapping when mapping.value("id") instanceof Scalar id ->
          id.text().isBlank() || hasSpace(id.text());
      default -> idAndText(item).isEmpty();
    };
  }

  /** Whether there is a space within an id. */
  static boolean hasSpace(String id) {
    return id.strip().indexOf(' ') >= 0;
  }
}
