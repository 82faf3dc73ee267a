package prep.exchange.anki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.Collation;
import tools.jackson.databind.json.JsonMapper;

/** Makes packages as Anki exports them, in its older and its newer form. */
public final class PackageMaker {

  /** The form of the collection. */
  public enum Form {
    /** {@code collection.anki2}, of the first versions. */
    ANKI2,
    /** {@code collection.anki21} beside an older one that only says that Anki is too old. */
    ANKI21,
    /** {@code collection.anki21b}, tables packed with Zstandard, beside one that says the same. */
    ANKI21B
  }

  /** A kind of notes; templates alternate, the front and the back of each card. */
  public record Type(
      long id, String name, boolean cloze, List<String> fields, List<String> templates) {}

  private record Note(
      String guid, Type type, String deck, String tags, List<String> fields, int cards) {}

  public static final Type BASIC =
      new Type(
          1,
          "Basic",
          false,
          List.of("Front", "Back"),
          List.of("{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"));
  public static final Type REVERSED =
      new Type(
          2,
          "Basic (and reversed card)",
          false,
          List.of("Front", "Back"),
          List.of("{{Front}}", "{{FrontSide}}\n{{Back}}", "{{Back}}", "{{FrontSide}}\n{{Front}}"));
  public static final Type CLOZE =
      new Type(
          3,
          "Cloze",
          true,
          List.of("Text", "Back Extra"),
          List.of("{{cloze:Text}}", "{{cloze:Text}}<br>{{Back Extra}}"));
  public static final Type TYPED =
      new Type(
          4,
          "Basic (type in the answer)",
          false,
          List.of("Front", "Back"),
          List.of("{{Front}}\n{{type:Back}}", "{{Front}}\n<hr id=answer>\n{{type:Back}}"));
  public static final Type OCCLUSION =
      new Type(
          5,
          "Image Occlusion",
          true,
          List.of("Occlusion", "Image", "Header", "Back Extra", "Comments"),
          List.of("{{cloze:Occlusion}}{{Image}}", "{{cloze:Occlusion}}{{Image}}{{Back Extra}}"));
  public static final Type OWN =
      new Type(
          6,
          "Interview",
          false,
          List.of("No", "Question", "Context", "Answer", "Why", "Source"),
          List.of(
              "<b>{{Question}}</b>{{#Context}}<i>{{Context}}</i>{{/Context}} {{hint:Why}}",
              "{{FrontSide}}<hr>{{Answer}}<p>{{Why}}"));
  private static final List<Type> TYPES = List.of(BASIC, REVERSED, CLOZE, TYPED, OCCLUSION, OWN);

  private final Path directory;
  private final Form form;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Long> decks = new LinkedHashMap<>(Map.of("Default", 1L));

  public PackageMaker(Path directory, Form form) {
    this.directory = directory;
    this.form = form;
  }

  public PackageMaker note(String guid, Type type, String deck, String tags, String... fields) {
    decks.putIfAbsent(deck, 1000L + decks.size());
    notes.add(new Note(guid, type, deck, tags, List.of(fields), type.templates().size() / 2));
    return this;
  }

  public byte[] make() throws SQLException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] collection = collection();
    if (form == Form.ANKI2) {
      files.put("collection.anki2", collection);
      files.put("media", "{}".getBytes(StandardCharsets.UTF_8));
      return zip(files, false);
    }
    byte[] dummy =
        new PackageMaker(directory, Form.ANKI2)
            .note("dummy", BASIC, "Default", "", "Please update to the latest Anki version", "")
            .collection();
    files.put("meta", new byte[] {8, (byte) (form == Form.ANKI21 ? 2 : 3)});
    if (form == Form.ANKI21) {
      files.put("collection.anki2", dummy);
      files.put("collection.anki21", collection);
    } else {
      files.put("collection.anki21b", com.github.luben.zstd.Zstd.compress(collection, 3));
      files.put("collection.anki2", dummy);
    }
    files.put("media", new byte[0]);
    return zip(files, form == Form.ANKI21B);
  }

  public static byte[] zip(Map<String, byte[]> files, boolean stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(stored ? 0 : 6);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private byte[] collection() throws SQLException, IOException {
    Path file = Files.createTempFile(directory, "collection", ".db");
    Files.delete(file);
    try (Connection to = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      to.setAutoCommit(false);
      Collation.create(
          to,
          "unicase",
          new Collation() {
            @Override
            protected int xCompare(String a, String b) {
              return a.compareToIgnoreCase(b);
            }
          });
      String notes =
          "id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer,"
              + " usn integer, tags text NOT NULL, flds text NOT NULL, sfld integer, csum integer,"
              + " flags integer, data text";
      execute(to, "CREATE TABLE notes (" + notes + ")");
      execute(
          to,
          "CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,"
              + " ord integer NOT NULL, mod integer, odid integer NOT NULL)");
      if (form == Form.ANKI21B) {
        newer(to);
      } else {
        older(to);
      }
      rows(to);
      to.commit();
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private void rows(Connection to) throws SQLException {
    long id = 1_600_000_000_000L;
    for (Note note : notes) {
      id++;
      execute(
          to,
          "INSERT INTO notes VALUES (?, ?, ?, 0, 0, ?, ?, ?, 0, 0, '')",
          id,
          note.guid(),
          note.type().id(),
          note.tags().isEmpty() ? "" : " " + note.tags() + " ",
          String.join("\u001F", note.fields()),
          note.fields().getFirst());
      for (int ord = 0; ord < note.cards(); ord++) {
        execute(
            to,
            "INSERT INTO cards VALUES (?, ?, ?, ?, 0, 0)",
            id * 10 + ord,
            id,
            decks.get(note.deck()),
            ord);
      }
    }
  }

  private void older(Connection to) throws SQLException {
    Map<String, Object> models = new LinkedHashMap<>();
    for (Type type : TYPES) {
      List<Object> templates = new ArrayList<>();
      for (int i = 0; i < type.templates().size(); i += 2) {
        templates.add(
            Map.of(
                "ord",
                i / 2,
                "qfmt",
                type.templates().get(i),
                "afmt",
                type.templates().get(i + 1)));
      }
      models.put(
          Long.toString(type.id()),
          Map.of(
              "id", type.id(),
              "name", type.name(),
              "type", type.cloze() ? 1 : 0,
              "flds", type.fields().stream().map(name -> Map.of("name", name)).toList(),
              "tmpls", templates));
    }
    Map<String, Object> named = new LinkedHashMap<>();
    decks.forEach((name, id) -> named.put(Long.toString(id), Map.of("id", id, "name", name)));
    JsonMapper json = new JsonMapper();
    execute(to, "CREATE TABLE col (id integer PRIMARY KEY, ver integer, models text, decks text)");
    execute(
        to,
        "INSERT INTO col VALUES (1, 11, ?, ?)",
        json.writeValueAsString(models),
        json.writeValueAsString(named));
  }

  private void newer(Connection to) throws SQLException {
    execute(to, "CREATE TABLE col (id integer PRIMARY KEY, ver integer, models text, decks text)");
    execute(to, "INSERT INTO col VALUES (1, 18, '', '')");
    String named = "name text NOT NULL COLLATE unicase, ";
    execute(
        to,
        "CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, "
            + named
            + "config blob NOT NULL)");
    execute(to, "CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)");
    execute(
        to,
        "CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, "
            + named
            + "config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid");
    execute(
        to,
        "CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, "
            + named
            + "config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid");
    execute(to, "CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, " + named + "kind blob)");
    for (Type type : TYPES) {
      byte[] kind = type.cloze() ? new byte[] {8, 1, 26, 1, 'x'} : new byte[] {26, 1, 'x'};
      execute(to, "INSERT INTO notetypes VALUES (?, ?, ?)", type.id(), type.name(), kind);
      for (int i = 0; i < type.fields().size(); i++) {
        execute(
            to,
            "INSERT INTO fields VALUES (?, ?, ?, ?)",
            type.id(),
            i,
            type.fields().get(i),
            new byte[0]);
      }
      for (int i = 0; i < type.templates().size(); i += 2) {
        ByteArrayOutputStream config = new ByteArrayOutputStream();
        text(config, 1, type.templates().get(i));
        text(config, 2, type.templates().get(i + 1));
        execute(
            to,
            "INSERT INTO templates VALUES (?, ?, ?, ?)",
            type.id(),
            i / 2,
            "Card " + i,
            config.toByteArray());
      }
    }
    for (Map.Entry<String, Long> deck : decks.entrySet()) {
      execute(
          to,
          "INSERT INTO decks VALUES (?, ?, ?)",
          deck.getValue(),
          deck.getKey().replace("::", "\u001F"),
          new byte[0]);
    }
  }

  private static void text(ByteArrayOutputStream to, int field, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.write(field << 3 | 2);
    to.write(bytes.length & 0x7F | 0x80);
    to.write(bytes.length >> 7);
    to.writeBytes(bytes);
  }

  private static void execute(Connection to, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = to.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
