package prep.exchange.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An SQLite database. See <a href="https://www.sqlite.org/fileformat2.html">its format</a>. */
public final class Database {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int MOST_TABLES = 10_000;

  /** The columns of the table that lists all others. */
  private static final String SCHEMA = "CREATE TABLE s(type, name, tbl_name, rootpage, sql)";

  private record Table(int root, Columns columns) {}

  private final ByteBuffer bytes;
  private final int pageSize;
  private final int usable;
  private final Charset charset;
  private final Map<String, Table> tables = new HashMap<>();

  private Database(byte[] file) throws IOException {
    bytes = ByteBuffer.wrap(file);
    int size = Short.toUnsignedInt(bytes.getShort(16));
    pageSize = size == 1 ? 1 << 16 : size;
    usable = pageSize - Byte.toUnsignedInt(bytes.get(20));
    charset =
        switch (bytes.getInt(56)) {
          case 2 -> StandardCharsets.UTF_16LE;
          case 3 -> StandardCharsets.UTF_16BE;
          default -> StandardCharsets.UTF_8;
        };
    if (pageSize < 512 || Integer.bitCount(pageSize) != 1 || usable < 480) {
      throw new IOException("its page size of " + pageSize + " bytes is not valid");
    }
    for (Row row : rows(new Table(1, Columns.of(SCHEMA)))) {
      if (row.text("type").equals("table")) {
        if (tables.size() == MOST_TABLES) {
          throw new IOException("it has more than " + MOST_TABLES + " tables");
        }
        Columns columns = Columns.of(row.text("sql"));
        tables.put(
            row.text("name").toLowerCase(Locale.ROOT),
            new Table((int) row.number("rootpage"), columns));
      }
    }
  }

  /**
   * Reads which tables there are.
   *
   * @throws IOException if the bytes are not a database, or a damaged one
   */
  public static Database of(byte[] file) throws IOException {
    if (file.length < HEADER || !ByteBuffer.wrap(file, 0, 16).equals(ByteBuffer.wrap(MAGIC))) {
      throw new IOException("it is not an SQLite database");
    }
    return new Database(file);
  }

  /** Whether there is a table of that name. */
  public boolean has(String table) {
    return tables.containsKey(table);
  }

  /**
   * All rows of a table in the order of its key; none if there is no such table.
   *
   * @throws IOException where the table is damaged
   */
  public List<Row> rows(String table) throws IOException {
    Table found = tables.get(table);
    return found == null ? List.of() : rows(found);
  }

  private List<Row> rows(Table table) throws IOException {
    Tree tree = new Tree(bytes, pageSize, usable, charset, table.columns());
    return tree.rows(table.root());
  }
}
