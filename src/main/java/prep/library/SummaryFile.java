package prep.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The form in which summaries of decks are kept: who read them, the root that they come from, a
 * table of files, their summaries, and a checksum.
 */
final class SummaryFile {

  /** How many bytes tell the reader. */
  static final int HEAD = 16;

  private static final int MAGIC = 0x70726570;
  private static final int FORMAT = 1;

  private static final int CHECKSUM = Long.BYTES;
  private static final int NUMBERS = 2 * Long.BYTES + 2 * Integer.BYTES;

  /**
   * One file as it was read.
   *
   * @param size in bytes
   * @param changed when it was changed last, in nanoseconds since 1970
   * @param summary its deck, as {@link SummaryBytes} writes it; its position is 0
   */
  record Entry(String name, long size, long changed, ByteBuffer summary) {}

  private SummaryFile() {}

  /** The bytes of a file. */
  static byte[] write(long reader, String root, Collection<Entry> entries) {
    byte[] place = utf8(root);
    List<byte[]> names = new ArrayList<>();
    long length = (long) HEAD + 2 * Integer.BYTES + place.length + CHECKSUM;
    for (Entry entry : entries) {
      byte[] name = utf8(entry.name());
      names.add(name);
      length += NUMBERS + name.length + entry.summary().limit();
    }
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(length));
    out.putInt(MAGIC).putInt(FORMAT).putLong(reader);
    out.putInt(place.length).put(place).putInt(entries.size());
    int i = 0;
    for (Entry entry : entries) {
      byte[] name = names.get(i++);
      out.putLong(entry.size()).putLong(entry.changed());
      out.putInt(name.length).putInt(entry.summary().limit()).put(name);
    }
    for (Entry entry : entries) {
      out.put(entry.summary().duplicate());
    }
    out.putLong(checksum(out.array(), out.position()));
    return out.array();
  }

  /** What the head of a file says of the reader; 0 where it is no such file. */
  static long reader(byte[] head) {
    if (head.length < HEAD) {
      return 0;
    }
    ByteBuffer in = ByteBuffer.wrap(head);
    return in.getInt() == MAGIC && in.getInt() == FORMAT ? in.getLong() : 0;
  }

  /**
   * The entries by their names; null where the file is damaged, of another form, or was written for
   * another reader or root.
   */
  static @Nullable Map<String, Entry> read(byte[] bytes, long reader, String root) {
    int end = bytes.length - CHECKSUM;
    if (end < HEAD
        || reader(bytes) != reader
        || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
    in.position(HEAD);
    try {
      return text(in, in.getInt()).equals(root) ? entries(in) : null;
    } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
      return null;
    }
  }

  private static Map<String, Entry> entries(ByteBuffer in) {
    int count = in.getInt();
    List<String> names = new ArrayList<>();
    ByteBuffer table = in.duplicate();
    for (int i = 0; i < count; i++) {
      in.position(in.position() + 2 * Long.BYTES);
      int nameLength = in.getInt();
      in.getInt();
      names.add(text(in, nameLength));
    }
    Map<String, Entry> entries = LinkedHashMap.newLinkedHashMap(count);
    for (String name : names) {
      long size = table.getLong();
      long changed = table.getLong();
      int nameLength = table.getInt();
      int length = table.getInt();
      table.position(table.position() + nameLength);
      entries.put(name, new Entry(name, size, changed, in.slice(in.position(), length)));
      in.position(in.position() + length);
    }
    return entries;
  }

  private static String text(ByteBuffer in, int length) {
    int start = in.position();
    in.position(start + length);
    return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, end);
    return crc.getValue();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
