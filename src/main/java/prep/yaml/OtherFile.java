package prep.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Files that people mistake for text, recognised by their first bytes, and how to get text out of
 * them.
 */
final class OtherFile {

  /** As far as git looks, too. */
  private static final int BINARY_SHOWS_WITHIN = 8000;

  private static final String ANKI = "; prep import brings its notes into decks";
  private static final String ARCHIVE = "; unpack it and name the files in it";
  private static final String DOCUMENT = "; save it as plain text in UTF-8";
  private static final String SHEET = "; save it as CSV in UTF-8";

  /** A kind of file: how it begins, what else it contains (may be empty), and what to say. */
  private record Kind(String start, String within, String said) {

    boolean fits(String bytes) {
      return bytes.startsWith(start) && bytes.contains(within);
    }
  }

  private static final String ZIP = "PK\3\4";
  private static final String SQLITE = "SQLite format 3\0";

  /** The bytes as Latin-1; the first that fits counts. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(ZIP, "collection.anki2", "this is an Anki package" + ANKI),
          new Kind(ZIP, "word/document.xml", "this is a Word document" + DOCUMENT),
          new Kind(ZIP, "opendocument.text", "this is a text document" + DOCUMENT),
          new Kind(ZIP, "xl/workbook.xml", "this is an Excel workbook" + SHEET),
          new Kind(ZIP, "opendocument.spreadsheet", "this is a spreadsheet" + SHEET),
          new Kind(ZIP, "", "this is a ZIP archive" + ARCHIVE),
          new Kind("PK\5\6", "", "this is an empty ZIP archive; name a file with text"),
          new Kind(SQLITE, "CREATE TABLE cards", "this is an Anki collection" + ANKI),
          new Kind(SQLITE, "", "this is an SQLite database; write what you need as CSV"),
          new Kind("%PDF-", "", "this is a PDF; copy its text into a file"),
          new Kind("\u00D0\u00CF\u0011\u00E0", "", "this is an Office document" + DOCUMENT),
          new Kind("\u001F\u008B", "", "this is a gzip archive" + ARCHIVE),
          new Kind("7z\u00BC\u00AF", "", "this is a 7-Zip archive" + ARCHIVE),
          new Kind("Rar!\u001A", "", "this is a RAR archive" + ARCHIVE),
          new Kind("\u00FD7zXZ\0", "", "this is an xz archive" + ARCHIVE),
          new Kind("(\u00B5/\u00FD", "", "this is a Zstandard archive" + ARCHIVE),
          new Kind("\u0089PNG\r\n", "", "this is an image; prep reads text"),
          new Kind("\u00FF\u00D8\u00FF", "", "this is an image; prep reads text"));

  private OtherFile() {}

  /** What the file is and what to do with it; empty if its beginning is not recognised. */
  static Optional<String> described(byte[] bytes) {
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    if (KINDS.stream().noneMatch(kind -> kind.start.charAt(0) == first)) {
      return Optional.empty();
    }
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    return KINDS.stream().filter(kind -> kind.fits(content)).map(Kind::said).findFirst();
  }

  /** The share of zero bytes at the start; a text has none, one in UTF-16 has many. */
  static double zeros(byte[] bytes) {
    int looked = Math.min(bytes.length, BINARY_SHOWS_WITHIN);
    int zeros = 0;
    for (int i = 0; i < looked; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return looked == 0 ? 0 : (double) zeros / looked;
  }
}
