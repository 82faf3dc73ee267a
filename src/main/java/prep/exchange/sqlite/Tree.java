package prep.exchange.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The pages of one table, a tree whose leaves, and in an index its branches too, hold rows. */
final class Tree {

  private static final int DEEPEST = 20;
  private static final int INDEX_BRANCH = 2;
  private static final int TABLE_BRANCH = 5;
  private static final int INDEX_LEAF = 10;
  private static final int TABLE_LEAF = 13;

  private final ByteBuffer bytes;
  private final int pageSize;
  private final int usable;
  private final Charset charset;
  private final Columns columns;
  private final BitSet seen = new BitSet();
  private final List<Row> rows = new ArrayList<>();

  /** How many bytes the rows have; never more than the file has. */
  private long held;

  Tree(ByteBuffer bytes, int pageSize, int usable, Charset charset, Columns columns) {
    this.bytes = bytes;
    this.pageSize = pageSize;
    this.usable = usable;
    this.charset = charset;
    this.columns = columns;
  }

  /** All rows below a page. */
  List<Row> rows(int root) throws IOException {
    try {
      page(root, 0);
    } catch (IndexOutOfBoundsException _) {
      throw new IOException("one of its pages is damaged");
    }
    return rows;
  }

  /** Where a page starts that is not read yet. */
  private int start(int number) throws IOException {
    if (number < 1 || (long) number * pageSize > bytes.capacity()) {
      throw new IOException("page " + Integer.toUnsignedString(number) + " is missing");
    }
    if (seen.get(number)) {
      throw new IOException("page " + number + " is used twice");
    }
    seen.set(number);
    return (number - 1) * pageSize;
  }

  private void page(int number, int depth) throws IOException {
    int start = start(number);
    int head = number == 1 ? start + 100 : start;
    int kind = bytes.get(head);
    boolean branch = kind == (columns.inIndex() ? INDEX_BRANCH : TABLE_BRANCH);
    if (depth > DEEPEST || !(branch || kind == (columns.inIndex() ? INDEX_LEAF : TABLE_LEAF))) {
      throw new IOException("page " + number + " is not a table page");
    }
    int cells = Short.toUnsignedInt(bytes.getShort(head + 3));
    for (int i = 0; i < cells; i++) {
      int cell = start + Short.toUnsignedInt(bytes.getShort(head + (branch ? 12 : 8) + 2 * i));
      if (branch) {
        page(bytes.getInt(cell), depth + 1);
      }
      if (!branch || columns.inIndex()) {
        row(branch ? cell + 4 : cell, start);
      }
    }
    if (branch) {
      page(bytes.getInt(head + 8), depth + 1);
    }
  }

  private void row(int cell, int page) throws IOException {
    Varint length = Varint.of(bytes, cell);
    Varint id = columns.inIndex() ? new Varint(0, length.end()) : Varint.of(bytes, length.end());
    held += length.value();
    if (length.value() < 1 || length.value() > bytes.capacity() || held > bytes.capacity()) {
      throw new IOException("a row is longer than the file");
    }
    byte[] record = new byte[(int) length.value()];
    int local = local(record.length);
    if (id.end() + local > page + pageSize) {
      throw new IOException("a row is longer than its page");
    }
    bytes.get(id.end(), record, 0, local);
    int read = local;
    int next = local < record.length ? bytes.getInt(id.end() + local) : 0;
    while (read < record.length) {
      int start = start(next);
      int part = Math.min(usable - 4, record.length - read);
      bytes.get(start + 4, record, read, part);
      read += part;
      next = bytes.getInt(start);
    }
    rows.add(new Row(columns, charset, id.value(), record));
  }

  /** How much of a record is on its page; the rest is on overflow pages. */
  private int local(int length) {
    int most = columns.inIndex() ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    if (length <= most) {
      return length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int part = least + (length - least) % (usable - 4);
    return part <= most ? part : least;
  }
}
