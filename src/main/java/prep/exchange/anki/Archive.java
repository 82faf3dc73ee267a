package prep.exchange.anki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A zip archive in memory, by the directory at its end. */
final class Archive {

  private static final int END = 0x06054B50;
  private static final int ENTRY = 0x02014B50;
  private static final int LOCAL = 0x04034B50;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Entry(int flags, int method, int sum, long packed, long size, long start) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Archive(byte[] file) {
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads what is in it.
   *
   * @throws IOException if the bytes are not an archive, or a damaged one
   */
  static Archive of(byte[] file) throws IOException {
    Archive archive = new Archive(file);
    try {
      archive.directory();
    } catch (IndexOutOfBoundsException _) {
      throw new IOException("its directory is damaged");
    }
    return archive;
  }

  private void directory() throws IOException {
    int end = bytes.limit() - 22;
    int least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && bytes.getInt(end) != END) {
      end--;
    }
    if (end < least) {
      throw new IOException("it is not an archive, or is cut off");
    }
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
    for (int i = 0; i < count; i++) {
      int head = (int) Math.min(at, Integer.MAX_VALUE - 46);
      if (bytes.getInt(head) != ENTRY) {
        throw new IOException("its directory is damaged");
      }
      byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(head + 28))];
      bytes.get(head + 46, name);
      entries.put(
          new String(name, StandardCharsets.UTF_8),
          new Entry(
              bytes.getShort(head + 8),
              bytes.getShort(head + 10),
              bytes.getInt(head + 16),
              Integer.toUnsignedLong(bytes.getInt(head + 20)),
              Integer.toUnsignedLong(bytes.getInt(head + 24)),
              Integer.toUnsignedLong(bytes.getInt(head + 42))));
      at =
          46L
              + head
              + name.length
              + Short.toUnsignedInt(bytes.getShort(head + 30))
              + Short.toUnsignedInt(bytes.getShort(head + 32));
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * A file in it.
   *
   * @param most how many bytes it may have
   * @throws IOException if it has more, is missing, or is damaged
   */
  byte[] file(String name, int most) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new IOException("it has no file " + name);
    }
    if (entry.size() > most) {
      throw new IOException("it unpacks to more than " + (most >> 20) + " MB");
    }
    if ((entry.flags() & ENCRYPTED) != 0) {
      throw new IOException("it is encrypted");
    }
    byte[] file;
    try {
      file = unpacked(entry, packed(entry));
    } catch (IndexOutOfBoundsException | DataFormatException _) {
      throw new IOException(name + " in it is damaged");
    }
    CRC32 sum = new CRC32();
    sum.update(file);
    if ((int) sum.getValue() != entry.sum()) {
      throw new IOException(name + " in it is damaged");
    }
    return file;
  }

  private byte[] packed(Entry entry) throws IOException {
    int head = (int) Math.min(entry.start(), Integer.MAX_VALUE - 30);
    if (bytes.getInt(head) != LOCAL) {
      throw new IOException("its directory is damaged");
    }
    long start =
        30L
            + head
            + Short.toUnsignedInt(bytes.getShort(head + 26))
            + Short.toUnsignedInt(bytes.getShort(head + 28));
    if (start + entry.packed() > bytes.limit()) {
      throw new IOException("it is cut off");
    }
    return Arrays.copyOfRange(bytes.array(), (int) start, (int) (start + entry.packed()));
  }

  /**
   * Never more than the declared size, nor more memory than a fixed multiple of the packed size.
   */
  private static byte[] unpacked(Entry entry, byte[] packed)
      throws IOException, DataFormatException {
    if (entry.method() == STORED) {
      return packed;
    }
    if (entry.method() != DEFLATED || entry.size() > 1100L * packed.length + 64) {
      throw new IOException("its compression method is not supported");
    }
    byte[] file = new byte[(int) entry.size()];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      int read = 0;
      while (read < file.length && !inflater.finished() && !inflater.needsInput()) {
        read += inflater.inflate(file, read, file.length - read);
      }
      if (read < file.length) {
        throw new DataFormatException();
      }
    }
    return file;
  }
}
