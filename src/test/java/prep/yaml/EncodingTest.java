package prep.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.problem.Problem;

class EncodingTest {

  private static Problem fault(byte[] bytes, Charset charset) {
    return Encoding.faultOf("deck.yaml", bytes, charset, SourceText.LARGEST).orElseThrow();
  }

  private static Problem fault(byte[] bytes) {
    return fault(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[] {(byte) 0xFF});
      }
    }
    return bytes.toByteArray();
  }

  /** The text in Latin-1 that follows begins with a letter that UTF-8 does not know so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"|1|1", "abc |1|5", "a\\nbc|2|3", "a\\r\\n|2|1", "a\\rb|2|2", "käse😀\\t|1|7"})
  void a_byte_that_is_not_utf_8_is_placed_by_line_and_character(
      String before, int line, int column) {
    String text =
        (before == null ? "" : before)
            .replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t");
    for (String mark : List.of("", "\uFEFF")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes((mark + text).getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes("ä rest\n".getBytes(StandardCharsets.ISO_8859_1));

      Problem fault = fault(bytes.toByteArray());

      assertThat(Problems.place(fault)).isEqualTo(new Position(line, column));
      assertThat(fault.rule()).isEqualTo(Rule.BAD_UTF8.word());
      assertThat(fault.message()).contains("0xE4");
    }
  }

  @Test
  void half_a_pair_in_utf_16_is_placed_too() {
    byte[] bytes = "a\nbc\uFFFF".getBytes(StandardCharsets.UTF_16LE);
    bytes[bytes.length - 1] = (byte) 0xDC;

    assertThat(Problems.place(fault(bytes, StandardCharsets.UTF_16LE)))
        .isEqualTo(new Position(2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collection.anki2", "collection.anki21", "collection.anki21b"})
  void a_package_of_anki_belongs_to_an_import(String collection) throws IOException {
    Problem fault = fault(zip("meta", collection, "media"));

    assertThat(fault.rule()).isEqualTo(Rule.NOT_TEXT.word());
    assertThat(fault.message()).contains("Anki package", "prep import").doesNotContain("UTF-8");
  }

  @Test
  void a_package_with_many_pictures_is_no_text_to_be_split() throws IOException {
    byte[] bytes = zip("meta", "collection.anki21b", "0");

    assertThat(
            Encoding.faultOf("deck.yaml", bytes, StandardCharsets.UTF_8, 40)
                .orElseThrow()
                .message())
        .contains("Anki package");
  }

  @Test
  void other_packages_are_named() throws IOException {
    assertThat(fault(zip("[Content_Types].xml", "word/document.xml")).message()).contains("Word");
    assertThat(fault(zip("[Content_Types].xml", "xl/workbook.xml")).message()).contains("CSV");
    assertThat(fault(zip("password/list.txt")).message()).contains("ZIP archive; unpack it");
    assertThat(fault(zip()).message()).contains("empty ZIP");
    assertThat(fault("%PDF-1.7\n%äöü".getBytes(StandardCharsets.ISO_8859_1)).message())
        .contains("PDF");
  }

  @Test
  void another_binary_file_is_said_to_be_one() {
    assertThat(fault(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 0, 0, (byte) 0xFF}).message())
        .contains("binary file");
    assertThat(fault("What?\n".getBytes(StandardCharsets.UTF_16LE)).message()).contains("UTF-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PK is a ZIP's sign", "SQLite format", "7z", "a\0b cdefg", "käse \uFFFD"})
  void text_is_text(String text) {
    assertThat(
            Encoding.faultOf(
                "deck.yaml", text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 99))
        .isEmpty();
  }

  @Test
  void a_deck_in_utf_16_without_a_mark_is_said_to_be_one() {
    YamlFile file = YamlFile.of("d.yaml", "title: A\n".getBytes(StandardCharsets.UTF_16BE));

    assertThat(file.problems().all())
        .singleElement()
        .hasToString(
            "d.yaml:1:1: error: this is a binary file, or text in UTF-16; save its text as UTF-8"
                + " [not-text]");
  }
}
