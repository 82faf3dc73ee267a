package prep.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.problem.UserError;

class WholeFileTest {

  @TempDir Path directory;

  @Test
  void a_file_that_is_there_or_can_be_made_is_writable_and_stays_as_it_is() throws Exception {
    Path present = Files.writeString(directory.resolve("present"), "old");
    Path absent = directory.resolve("absent");

    assertThatCode(() -> WholeFile.requireWritable(present)).doesNotThrowAnyException();
    assertThatCode(() -> WholeFile.requireWritable(absent)).doesNotThrowAnyException();
    assertThat(present).hasContent("old");
    assertThat(absent).doesNotExist();
  }

  @Test
  void a_directory_and_a_file_in_a_missing_one_are_not() {
    assertThatThrownBy(() -> WholeFile.requireWritable(directory))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.PROGRESS))
        .hasMessageContaining("it is a directory");
    assertThatThrownBy(() -> WholeFile.requireWritable(directory.resolve("lost/file")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such file or directory");
  }
}
