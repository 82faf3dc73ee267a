package prep.exchange.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** One row of a table; a value that is null or missing is empty, or 0. */
public final class Row {

  private final Columns columns;
  private final Charset charset;
  private final long id;
  private final byte[] record;
  private final long[] types;
  private final int[] starts;

  /** Reads the header of a record, which says what each value is. */
  Row(Columns columns, Charset charset, long id, byte[] record) throws IOException {
    this.columns = columns;
    this.charset = charset;
    this.id = id;
    this.record = record;
    Varint header = Varint.of(ByteBuffer.wrap(record), 0);
    long[] read = new long[columns.places().size()];
    int[] at = new int[read.length];
    int count = 0;
    int next = header.end();
    long start = header.value();
    while (next < header.value() && count < read.length) {
      Varint type = Varint.of(ByteBuffer.wrap(record), next);
      read[count] = type.value();
      at[count] = (int) start;
      start += length(type.value());
      if (start < 0 || start > record.length) {
        throw new IOException("a row is longer than its cell");
      }
      count++;
      next = type.end();
    }
    types = Arrays.copyOf(read, count);
    starts = Arrays.copyOf(at, count);
  }

  private static long length(long type) {
    return type >= 12 ? (type - 12) / 2 : type < 5 ? type : type < 8 ? (type == 5 ? 6 : 8) : 0;
  }

  private int place(String column) {
    Integer place = columns.places().get(column);
    return place == null || place >= types.length ? -1 : place;
  }

  /** The bytes of a text or a blob. */
  public byte[] bytes(String column) {
    int place = place(column);
    return place < 0 || types[place] < 12
        ? new byte[0]
        : Arrays.copyOfRange(record, starts[place], starts[place] + (int) length(types[place]));
  }

  /** A text; a number in digits. */
  public String text(String column) {
    int place = place(column);
    boolean number =
        column.equals(columns.rowid()) || (place >= 0 && types[place] > 0 && types[place] < 12);
    return number ? Long.toString(number(column)) : new String(bytes(column), charset);
  }

  /** A whole number. */
  public long number(String column) {
    if (column.equals(columns.rowid())) {
      return id;
    }
    int place = place(column);
    if (place < 0 || types[place] == 0 || types[place] > 9) {
      return 0;
    }
    if (types[place] > 7) {
      return types[place] - 8;
    }
    long value = 0;
    int length = (int) length(types[place]);
    for (int i = 0; i < length; i++) {
      int digit = record[starts[place] + i];
      value = i == 0 ? digit : value << 8 | (digit & 0xFF);
    }
    return types[place] == 7 ? (long) Double.longBitsToDouble(value) : value;
  }
}
