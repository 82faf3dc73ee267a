package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import prep.problem.UserError;

/** Places where nothing can be written or read. Permissions would not stop root, so others are. */
class UnwritableTest {

  @TempDir Path root;
  private Devices devices;

  @BeforeEach
  void make() {
    devices = new Devices(root);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      ThrowingCallable call) {
    return assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.PROGRESS));
  }

  @Test
  void a_file_where_the_data_directory_should_be() {
    Devices.write(devices.directories.data(), "in the way");
    assertRefused(() -> devices.recording("laptop"))
        .hasMessageContaining(devices.directories.data().toString())
        .hasMessageContaining("--data DIR");
    assertThat(devices.directories.data()).hasContent("in the way");
  }

  @Test
  void a_file_where_the_history_should_be() {
    Devices.write(devices.directories.history(), "in the way");
    assertRefused(() -> devices.recording("laptop"))
        .hasMessageContaining(devices.directories.history().toString());
  }

  @Test
  void a_file_above_the_data_directory() {
    Devices.write(root.resolve("above"), "in the way");
    Devices below = new Devices(root.resolve("above"));
    assertRefused(() -> Devices.answer(below.recording("laptop"), "docker/a", 1))
        .hasMessageContaining("Not a directory");
  }

  @Test
  void a_directory_where_progress_json_should_be() throws IOException {
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    Files.createDirectories(devices.progressFile().resolve("x"));
    assertRefused(journal::finish).hasMessageContaining("progress.json");
    assertThat(Devices.text(devices.history("laptop")).lines()).hasSize(1);
  }

  @Test
  void a_directory_where_the_own_history_should_be() throws IOException {
    Journal journal = devices.recording("laptop");
    Files.createDirectories(devices.history("laptop"));
    assertRefused(() -> Devices.answer(journal, "docker/a", 1))
        .hasMessageContaining("This was not saved");
    assertThat(journal.progress().questions()).isEmpty();
  }

  @Test
  void a_directory_where_the_lock_should_be() throws IOException {
    Files.createDirectories(devices.directories.data().resolve(".lock"));
    assertRefused(() -> Devices.answer(devices.recording("laptop"), "docker/a", 1))
        .hasMessageContaining("cannot lock");
  }

  @Test
  void a_session_goes_on_where_the_trouble_passes() throws IOException {
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    Path aside = root.resolve("aside");
    Files.move(devices.directories.history(), aside);
    Devices.write(devices.directories.history(), "in the way");
    assertRefused(() -> Devices.answer(journal, "docker/b", 1));
    Files.delete(devices.directories.history());
    Files.move(aside, devices.directories.history());
    Devices.answer(journal, "docker/c", 1);
    journal.finish();
    assertThat(devices.reading("laptop").progress().questions()).hasSize(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk() throws IOException {
    Files.createDirectories(devices.directories.history());
    Files.createSymbolicLink(devices.history("laptop"), Path.of("/dev/full"));
    Journal journal = devices.recording("laptop");
    assertRefused(() -> Devices.answer(journal, "docker/a", 1))
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("This was not saved");
    assertThat(journal.progress().questions()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_at_the_end_of_a_session() throws IOException {
    devices.session("laptop", 3);
    byte[] before = Devices.bytes(devices.progressFile());
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    Files.createSymbolicLink(
        devices.directories.data().resolve(".progress.json.new"), Path.of("/dev/full"));
    assertRefused(journal::finish)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("Your answers are safe in the history");
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(before);
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(4);
  }

  @Test
  void a_session_without_an_answer_does_not_fail_where_nothing_can_be_written() throws IOException {
    devices.session("laptop", 3);
    devices.session("desktop", 2);
    Files.delete(devices.progressFile());
    Journal journal = devices.recording("laptop");
    Files.delete(devices.directories.lockFile());
    Files.createDirectories(devices.directories.lockFile());
    journal.finish();
    assertThat(devices.warnings).hasSize(1);
    assertThat(devices.warnings.getFirst()).contains("cannot lock");
  }

  @Test
  void a_state_directory_that_cannot_be_made() {
    Devices.write(devices.directories.state(), "in the way");
    Device device = new Device(devices.directories, Map.of(), new Random(1));
    assertRefused(device::name).hasMessageContaining("PREP_DEVICE");
  }
}
