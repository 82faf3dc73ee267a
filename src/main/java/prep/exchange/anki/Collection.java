package prep.exchange.anki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.exchange.sqlite.Database;
import prep.exchange.sqlite.Row;
import prep.yaml.JsonTree;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * What else Anki's collection knows about its notes: their types, decks and cards. The newer form
 * has tables for types and decks, the older one JSON in a single row.
 */
final class Collection {

  private final Database database;
  private final Map<Long, NoteType> types = new HashMap<>();
  private final Map<Long, String> decks = new HashMap<>();

  /** For each note its cards: the deck of the first one and the numbers of all. */
  private final Map<Long, List<Row>> cards = new HashMap<>();

  Collection(Database database) throws IOException {
    this.database = database;
    if (database.has("notetypes")) {
      tables();
    } else {
      for (Row row : database.rows("col")) {
        older(row);
      }
    }
    for (Row card : database.rows("cards")) {
      cards.computeIfAbsent(card.number("nid"), _ -> new ArrayList<>()).add(card);
    }
    cards.values().forEach(some -> some.sort(Comparator.comparingLong(card -> card.number("ord"))));
  }

  List<Row> notes() throws IOException {
    return database.rows("notes");
  }

  NoteType type(Row note) {
    return types.getOrDefault(note.number("mid"), NoteType.UNKNOWN);
  }

  /** The numbers of a note's cards, from 0 in their order. */
  List<Integer> cards(Row note) {
    List<Row> some = cards.getOrDefault(note.number("id"), List.of());
    return some.isEmpty()
        ? List.of(0)
        : some.stream().map(card -> (int) card.number("ord")).toList();
  }

  /** The name of a note's deck, {@code ::} between its parts; empty for Anki's default deck. */
  String deck(Row note) {
    List<Row> some = cards.getOrDefault(note.number("id"), List.of());
    if (some.isEmpty()) {
      return "";
    }
    Row card = some.getFirst();
    // In a filtered deck, a card has another home.
    long home = card.number("odid");
    String name = decks.getOrDefault(home == 0 ? card.number("did") : home, "");
    return name.equals("Default") ? "" : name;
  }

  private void tables() throws IOException {
    Map<Long, List<String>> fields = new HashMap<>();
    for (Row row : database.rows("fields")) {
      fields.computeIfAbsent(row.number("ntid"), _ -> new ArrayList<>()).add(row.text("name"));
    }
    Map<Long, List<String>> fronts = new HashMap<>();
    Map<Long, List<String>> backs = new HashMap<>();
    for (Row row : database.rows("templates")) {
      long type = row.number("ntid");
      byte[] config = row.bytes("config");
      fronts.computeIfAbsent(type, _ -> new ArrayList<>()).add(Protobuf.text(config, 1));
      backs.computeIfAbsent(type, _ -> new ArrayList<>()).add(Protobuf.text(config, 2));
    }
    for (Row row : database.rows("notetypes")) {
      long id = row.number("id");
      types.put(
          id,
          NoteType.of(
              row.text("name"),
              Protobuf.number(row.bytes("config"), 1).equals("1"),
              fields.getOrDefault(id, List.of()),
              fronts.getOrDefault(id, List.of()),
              backs.getOrDefault(id, List.of())));
    }
    for (Row row : database.rows("decks")) {
      decks.put(row.number("id"), row.text("name").replace("\u001F", "::"));
    }
  }

  private void older(Row row) {
    for (Entry entry : entries(JsonTree.read(row.text("models")).root())) {
      List<String> fronts = new ArrayList<>();
      List<String> backs = new ArrayList<>();
      for (Node template : items(entry.value(), "tmpls")) {
        fronts.add(text(template, "qfmt"));
        backs.add(text(template, "afmt"));
      }
      types.put(
          number(entry.key()),
          NoteType.of(
              text(entry.value(), "name"),
              text(entry.value(), "type").equals("1"),
              items(entry.value(), "flds").stream().map(field -> text(field, "name")).toList(),
              fronts,
              backs));
    }
    for (Entry entry : entries(JsonTree.read(row.text("decks")).root())) {
      decks.put(number(entry.key()), text(entry.value(), "name"));
    }
  }

  private static List<Entry> entries(@Nullable Node node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<Node> items(Node node, String key) {
    return node instanceof Mapping mapping && mapping.value(key) instanceof Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static String text(Node node, String key) {
    return node instanceof Mapping mapping && mapping.value(key) instanceof Scalar scalar
        ? scalar.source()
        : "";
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
