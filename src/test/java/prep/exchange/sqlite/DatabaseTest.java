package prep.exchange.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  @TempDir Path directory;

  private byte[] database(List<String> statements) throws SQLException, IOException {
    Path file = directory.resolve("a.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private byte[] numbers(int pageSize, String encoding, int rows) throws Exception {
    return database(
        List.of(
            "PRAGMA page_size = " + pageSize,
            "PRAGMA encoding = '" + encoding + "'",
            "CREATE TABLE notes (id integer primary key, words text, part blob, n numeric)",
            "CREATE TABLE other (a integer, name text COLLATE nocase, b integer, words text,"
                + " PRIMARY KEY (b, a)) without rowid",
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < "
                + rows
                + ") INSERT INTO notes SELECT x * x, 'w\u00f6rt ' || x || hex(zeroblob(x % 97 * (x"
                + " % 11))), zeroblob(x % 7), -x * x * x FROM c",
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < "
                + rows
                + ") INSERT INTO other SELECT x % 10, 'n' || x, x, hex(zeroblob(x % 97 * (x % 11)))"
                + " FROM c"));
  }

  @ParameterizedTest
  @CsvSource({"512, UTF-8", "4096, UTF-8", "65536, UTF-8", "1024, UTF-16le", "8192, UTF-16be"})
  void all_rows_come_back_with_their_values(int pageSize, String encoding) throws Exception {
    Database database = Database.of(numbers(pageSize, encoding, 3000));

    List<Row> notes = database.rows("notes");
    List<Row> others = database.rows("other");

    assertThat(notes).hasSize(3000);
    assertThat(others).hasSize(3000);
    for (long x = 1; x <= 3000; x++) {
      Row note = notes.get((int) x - 1);
      String tail = "00".repeat((int) (x % 97 * (x % 11)));
      assertThat(note.number("id")).isEqualTo(x * x);
      assertThat(note.text("id")).isEqualTo(Long.toString(x * x));
      assertThat(note.text("words")).isEqualTo("w\u00f6rt " + x + tail);
      assertThat(note.bytes("part")).hasSize((int) (x % 7));
      assertThat(note.number("n")).isEqualTo(-x * x * x);
      Row other = others.get((int) x - 1);
      assertThat(other.number("a")).isEqualTo(x % 10);
      assertThat(other.number("b")).isEqualTo(x);
      assertThat(other.text("name")).isEqualTo("n" + x);
      assertThat(other.text("words")).isEqualTo(tail);
    }
  }

  @Test
  void numbers_of_every_size_and_values_that_are_not_there() throws Exception {
    List<String> numbers =
        List.of(
            "0",
            "1",
            "-1",
            "127",
            "-129",
            "32768",
            "8388608",
            "-2147483649",
            "140737488355328",
            "-9223372036854775808");
    List<String> statements =
        new ArrayList<>(List.of("CREATE TABLE \"a b\" (\"x y\", [z], w text)"));
    numbers.forEach(
        number -> statements.add("INSERT INTO \"a b\" VALUES (" + number + ", 2.5, null)"));
    statements.add("ALTER TABLE \"a b\" ADD COLUMN late text DEFAULT 'x'");

    Database database = Database.of(database(statements));

    assertThat(database.has("a b")).isTrue();
    assertThat(database.rows("none")).isEmpty();
    List<Row> rows = database.rows("a b");
    assertThat(rows).extracting(row -> row.text("x y")).containsExactlyElementsOf(numbers);
    assertThat(rows).extracting(row -> row.number("z")).containsOnly(2L);
    assertThat(rows)
        .extracting(row -> row.text("w") + row.text("late") + row.text("no"))
        .containsOnly("");
  }

  @Test
  void columns_are_found_in_what_people_write() {
    String sql =
        """
        CREATE TABLE t ( -- a, comment
          "a,b" text NOT NULL DEFAULT ('x,y'), c /* , d */ decimal(10, 2) CHECK (c > 0),
          `e` integer, [f g] blob, CONSTRAINT k PRIMARY KEY (e, "a,b"), UNIQUE (c)) WITHOUT ROWID\
        """;

    Columns columns = Columns.of(sql);

    assertThat(new TreeMap<>(columns.places()))
        .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("e", 0, "a,b", 1, "c", 2, "f g", 3));
    assertThat(columns.inIndex()).isTrue();
    assertThat(Columns.of("CREATE TABLE t(a INTEGER PRIMARY KEY, b)").rowid()).isEqualTo("a");
    assertThat(Columns.of("CREATE TABLE t(a INT PRIMARY KEY, b)").rowid()).isEmpty();
    assertThat(Columns.of("CREATE TABLE t(a integer, b, PRIMARY KEY(a))").rowid()).isEqualTo("a");
    assertThat(Columns.of("").places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 4096})
  void a_damaged_file_is_refused_or_read_within_its_size(int pageSize) throws Exception {
    byte[] sound = numbers(pageSize, "UTF-8", 400);
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      if (random.nextInt(3) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
        int at = random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(bytes.length);
        bytes[Math.min(at, bytes.length - 1)] = (byte) random.nextInt();
      }
      try {
        Database database = Database.of(bytes);
        for (String table : List.of("notes", "other")) {
          for (Row row : database.rows(table)) {
            row.text("words");
            row.number("n");
            row.bytes("part");
          }
        }
      } catch (IOException e) {
        assertThat(e.getMessage()).as("seed " + seed).isNotBlank().doesNotContain("\n");
      }
    }
  }

  @Test
  void a_page_that_leads_back_to_itself_is_refused() throws Exception {
    byte[] bytes = numbers(512, "UTF-8", 400);
    int root = Database.of(bytes).rows("notes").size();
    assertThat(root).isEqualTo(400);
    for (int page = 1; page < bytes.length / 512; page++) {
      int at = page * 512;
      if (bytes[at] == 5) {
        bytes[at + 8] = 0;
        bytes[at + 9] = 0;
        bytes[at + 10] = (byte) (page + 1 >> 8);
        bytes[at + 11] = (byte) (page + 1);
      }
    }
    Database database = Database.of(bytes);

    assertThatThrownBy(() -> database.rows("notes"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is used twice");
  }

  @Test
  void what_is_no_database_is_said() {
    assertThatThrownBy(() -> Database.of("SQLite".getBytes()))
        .hasMessage("it is not an SQLite database");
    assertThatThrownBy(() -> Database.of(new byte[4096]))
        .hasMessage("it is not an SQLite database");
  }
}
