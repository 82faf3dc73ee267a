package prep.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The checksum at the end of {@code progress.json}: the CRC-32 of everything before it, in 8 hex
 * digits. It leaves out {@code folded}, which differs between devices that know the same, and
 * assumes the version that this program writes, so that a file with a damaged version is
 * distinguished from one of a newer prep.
 */
final class Checksum {

  static final String PLACEHOLDER = "00000000";

  private static final byte[] VERSION = ascii("{\n  \"version\": ");
  private static final byte[] FOLDED = ascii("\n  \"folded\": {");
  private static final byte[] BEHIND_FOLDED = ascii("\n  \"days\": {");
  private static final byte[] CHECK = ascii(",\n  \"check\": \"");
  private static final byte[] END = ascii("\"\n}\n");

  /** How many bytes hold the version. */
  static final int HEAD = VERSION.length + ProgressWriter.VERSION_TEXT.length() + 1;

  private Checksum() {}

  /** Whether a file starts like one of the version that this program writes. */
  static boolean startsAsWritten(byte[] head) {
    return startsAt(head, 0, VERSION)
        && startsAt(head, VERSION.length, ascii(ProgressWriter.VERSION_TEXT + ","));
  }

  /** The bytes with the placeholder replaced. */
  static byte[] sealed(byte[] bytes) {
    byte[] sealed = bytes.clone();
    int digits = digits(bytes);
    System.arraycopy(ascii(of(bytes)), 0, sealed, digits, PLACEHOLDER.length());
    return sealed;
  }

  /** Whether the file is as it was written. */
  static boolean holds(byte[] bytes) {
    int digits = digits(bytes);
    return digits > 0
        && startsAt(bytes, 0, VERSION)
        && startsAt(bytes, digits - CHECK.length, CHECK)
        && startsAt(bytes, digits + PLACEHOLDER.length(), END)
        && startsAt(bytes, digits, ascii(of(bytes)));
  }

  private static int digits(byte[] bytes) {
    int digits = bytes.length - END.length - PLACEHOLDER.length();
    return digits < CHECK.length + VERSION.length ? -1 : digits;
  }

  private static String of(byte[] bytes) {
    int end = bytes.length - END.length - PLACEHOLDER.length() - CHECK.length;
    int versionEnd = indexOf(bytes, ascii("\n"), VERSION.length, end);
    int folded = indexOf(bytes, FOLDED, versionEnd, end);
    int behind = indexOf(bytes, BEHIND_FOLDED, folded, end);
    CRC32 crc = new CRC32();
    crc.update(ascii(ProgressWriter.VERSION_TEXT));
    crc.update(bytes, versionEnd, folded - versionEnd);
    crc.update(bytes, behind, end - behind);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** Where {@code part} starts, or {@code end} if it does not occur before. */
  private static int indexOf(byte[] bytes, byte[] part, int from, int end) {
    for (int i = from; i < end; i++) {
      if (startsAt(bytes, i, part)) {
        return i;
      }
    }
    return end;
  }

  private static boolean startsAt(byte[] bytes, int at, byte[] part) {
    return at >= 0
        && at + part.length <= bytes.length
        && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
