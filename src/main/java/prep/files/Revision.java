package prep.files;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A hash of a question's content, field by field in the order of the reader: comments, the order of
 * keys and the way of quoting do not change it. An absent field adds nothing, so that a new kind of
 * field changes no question that does without it.
 *
 * <p>CRC-32 tells an edited question from the one that was answered; nobody gains from a collision.
 */
final class Revision {

  private final CRC32 crc = new CRC32();

  void add(String field, String value) {
    if (!value.isEmpty()) {
      update(field);
      update(value);
    }
  }

  void add(String field, List<String> values) {
    for (String value : values) {
      add(field, value);
    }
  }

  /** Adds a number by its value: 1 and 1.0 are the same. */
  void add(String field, BigDecimal value) {
    add(field, value.stripTrailingZeros().toString());
  }

  /** Adds a mark where the value is set. */
  void add(String field, boolean set) {
    if (set) {
      update(field);
    }
  }

  private void update(String text) {
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    crc.update(0);
  }

  /** 8 hex digits. */
  String hex() {
    String digits = Long.toHexString(crc.getValue());
    return "0".repeat(8 - digits.length()) + digits;
  }
}
