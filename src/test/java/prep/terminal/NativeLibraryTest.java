package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class NativeLibraryTest {

  @TempDir Path home;

  @BeforeEach
  @AfterEach
  void letJLineLookWhereItLikes() {
    System.clearProperty(NativeLibrary.PLACE);
  }

  private Path cache() {
    return home.resolve("cache/prep");
  }

  private Path library() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files
          .reduce((_, _) -> {
            throw new AssertionError("more than one file");
          })
          .orElseThrow();
    }
  }

  @Test
  void the_library_is_written_once_and_jline_told_where() throws IOException {
    NativeLibrary.keepIn(cache());
    assertThat(library()).isNotEmptyFile();
    assertThat(System.getProperty(NativeLibrary.PLACE)).isEqualTo(cache().toString());

    Object before = Files.readAttributes(library(), "fileKey").get("fileKey");
    NativeLibrary.keepIn(cache());
    assertThat(Files.readAttributes(library(), "fileKey").get("fileKey")).isEqualTo(before);
  }

  @Test
  void a_file_that_is_not_whole_is_written_again() throws IOException {
    NativeLibrary.keepIn(cache());
    byte[] whole = Files.readAllBytes(library());
    Files.write(library(), new byte[] {127, 'E', 'L', 'F'});

    NativeLibrary.keepIn(cache());
    assertThat(library()).hasBinaryContent(whole);
  }

  @Test
  void where_nothing_can_be_written_jline_finds_its_own_way() throws IOException {
    Files.writeString(home.resolve("cache"), "a file, where the directory would be");
    NativeLibrary.keepIn(cache());
    assertThat(System.getProperty(NativeLibrary.PLACE)).isNull();
  }
}
