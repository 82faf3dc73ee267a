package prep.exchange.anki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import prep.exchange.anki.Note.Side;
import prep.exchange.anki.NoteType.Card;
import prep.exchange.item.Items;
import prep.exchange.sqlite.Database;
import prep.exchange.sqlite.Row;
import prep.exchange.zstd.Zstd;

/**
 * Reads packages of decks, {@code .apkg} and {@code .colpkg}: a zip archive that holds a database.
 * Places are the numbers of the notes, from 1.
 */
public final class AnkiPackage {

  /** The size of a package, in bytes, up to which it is read. */
  public static final int LARGEST = 128 << 20;

  private static final String ZIP = "PK\3\4";
  private static final String COLLECTION = "collection.anki2";
  private static final String DATABASE = "SQLite format 3\0";
  private static final int HEAD = 1 << 16;
  private static final String OCCLUSION = "::image-occlusion:";

  private final Items items;
  private final Collection collection;

  private AnkiPackage(Items items, Collection collection) {
    this.items = items;
    this.collection = collection;
  }

  /** Whether a file is a package, by its name or how it begins and ends. */
  public static boolean isOne(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".apkg") || lower.endsWith(".colpkg")) {
      return true;
    }
    String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
    String tail = latin(bytes, Math.max(0, bytes.length - HEAD), bytes.length);
    return (head.startsWith(ZIP) && (head + tail).contains(COLLECTION))
        || (head.startsWith(DATABASE) && head.contains("CREATE TABLE notes"));
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Reads all notes; one line says what is wrong with a package that cannot be read. */
  public static void read(byte[] bytes, Items items) {
    if (bytes.length > LARGEST) {
      items.refuse(
          1,
          "the package has more than "
              + (LARGEST >> 20)
              + " MB; export it from Anki without media");
      return;
    }
    try {
      Database database = Database.of(collection(bytes));
      if (!database.has("notes")) {
        throw new IOException("there are no notes in it");
      }
      new AnkiPackage(items, new Collection(database)).notes();
    } catch (IOException e) {
      items.refuse(
          1, "the package can't be read: " + e.getMessage() + "; export it from Anki again");
    }
  }

  /** Newer packages also hold an older collection, which only says that Anki is too old. */
  private static byte[] collection(byte[] bytes) throws IOException {
    if (latin(bytes, 0, Math.min(bytes.length, 16)).equals(DATABASE)) {
      return bytes;
    }
    Archive archive = Archive.of(bytes);
    if (archive.has(COLLECTION + "1b")) {
      return Zstd.unpacked(archive.file(COLLECTION + "1b", LARGEST), LARGEST);
    }
    return archive.file(archive.has(COLLECTION + "1") ? COLLECTION + "1" : COLLECTION, LARGEST);
  }

  private void notes() throws IOException {
    int number = 0;
    for (Row row : collection.notes()) {
      number++;
      note(row, number);
    }
  }

  private void note(Row row, int number) {
    NoteType type = collection.type(row);
    String[] fields = row.text("flds").split("\u001F", -1);
    if (items.isTooLong(number, row.text("flds").length())) {
      return;
    }
    if (type.hidesPictures() || row.text("flds").contains(OCCLUSION)) {
      items.refuse(number, "the note hides parts of an image, which decks do not support");
      return;
    }
    Note note =
        new Note(items, number, row.text("guid"), collection.deck(row), row.text("tags").strip());
    Map<List<Integer>, Side> sides = new HashMap<>();
    Function<List<Integer>, Side> side =
        places -> sides.computeIfAbsent(places, _ -> side(note, fields, places));
    Set<Integer> used = new TreeSet<>();
    List<List<Integer>> asked = new ArrayList<>();
    for (int ord : type.cloze() ? List.of(0) : collection.cards(row)) {
      Card card = card(type, ord);
      if (!asked.contains(card.front())) {
        asked.add(card.front());
        used.addAll(card.front());
        used.addAll(card.back());
        used.add(card.typed());
        card(note, side, card, ord);
      }
    }
    for (int place = 0; place < fields.length; place++) {
      if (!used.contains(place) && !fields[place].isBlank()) {
        items.leaveOut(number, "the field " + type.field(place) + " is left out");
      }
    }
  }

  /** A card as the type defines it, or made of the first two fields. */
  private static Card card(NoteType type, int ord) {
    Card card =
        ord < type.cards().size() ? type.cards().get(ord) : NoteType.UNKNOWN.cards().getFirst();
    return card.front().isEmpty() ? NoteType.UNKNOWN.cards().getFirst() : card;
  }

  private static void card(Note note, Function<List<Integer>, Side> side, Card card, int ord) {
    boolean typed = card.typed() >= 0;
    List<Integer> back = card.back();
    List<Integer> answer =
        typed ? List.of(card.typed()) : back.subList(0, Math.min(1, back.size()));
    List<Integer> more = typed ? back : back.subList(answer.size(), back.size());
    note.add(side.apply(card.front()), side.apply(answer), side.apply(more).markdown(), typed, ord);
  }

  private static Side side(Note note, String[] fields, List<Integer> places) {
    List<String> texts = new ArrayList<>();
    for (int place : places) {
      if (place < fields.length && !fields[place].isBlank()) {
        texts.add(fields[place]);
      }
    }
    return note.html(String.join("<p>", texts));
  }
}
