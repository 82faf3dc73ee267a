package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.problem.UserError;

/** A file of another device is brought into the record. */
class HistoryMergeTest {

  @TempDir Path root;

  private Devices here;
  private Devices there;

  @BeforeEach
  void twoDataDirectories() {
    here = new Devices(root.resolve("here"));
    there = new Devices(root.resolve("there"));
    here.session("laptop", 5);
    there.session("desktop", 3);
  }

  private int merge(Path file) {
    return HistoryMerge.merge(here.settings("laptop"), file);
  }

  private int answers() {
    return here.recording("laptop").progress().days().values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Test
  void events_of_another_device_count_once_however_often_they_are_merged() {
    assertThat(merge(there.history("desktop"))).isEqualTo(3);
    assertThat(merge(there.history("desktop"))).isZero();

    assertThat(answers()).isEqualTo(8);
    assertThat(here.history("desktop")).hasSameBinaryContentAs(there.history("desktop"));
  }

  @Test
  void a_history_that_went_on_takes_the_place_of_its_beginning() {
    merge(there.history("desktop"));
    there.session("desktop", 2);

    assertThat(merge(there.history("desktop"))).isEqualTo(2);
    assertThat(here.directories.history().toFile().list()).hasSize(2);
    assertThat(answers()).isEqualTo(10);
  }

  @Test
  void other_content_under_a_name_that_is_taken_gets_another_name() {
    merge(there.history("desktop"));
    Devices third = new Devices(root.resolve("third"));
    third.session("desktop", 4);
    byte[] before = Devices.bytes(here.history("desktop"));

    assertThat(merge(third.history("desktop"))).isEqualTo(4);
    assertThat(Devices.bytes(here.history("desktop"))).isEqualTo(before);
    assertThat(here.history("desktop-2")).exists();
    assertThat(answers()).isEqualTo(12);
  }

  @Test
  void a_file_with_the_name_of_this_device_is_refused_and_its_history_left_alone() {
    there.session("laptop", 2);
    byte[] before = Devices.bytes(here.history("laptop"));

    assertThatThrownBy(() -> merge(there.history("laptop")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("this device's own history");
    assertThat(Devices.bytes(here.history("laptop"))).isEqualTo(before);
  }

  @Test
  void a_file_that_goes_on_where_the_own_history_ends_never_takes_its_place() throws IOException {
    here.session("desktop-2", 2);
    merge(there.history("desktop"));
    there.session("third", 1);
    Path file = root.resolve("desktop.jsonl");
    try (var out = Files.newOutputStream(file)) {
      out.write(Devices.bytes(here.history("desktop-2")));
      out.write(Devices.bytes(there.history("third")));
    }
    byte[] before = Devices.bytes(here.history("desktop-2"));

    assertThat(HistoryMerge.merge(here.settings("desktop-2"), file)).isEqualTo(1);

    assertThat(Devices.bytes(here.history("desktop-2"))).isEqualTo(before);
    assertThat(here.history("desktop-3")).hasSameBinaryContentAs(file);
  }

  @Test
  void a_line_without_its_end_is_left_out_and_said() throws IOException {
    Path torn = root.resolve("torn.jsonl");
    String whole = Devices.text(there.history("desktop"));
    Files.writeString(torn, whole.substring(0, whole.length() - 30));

    assertThat(merge(torn)).isEqualTo(2);
    assertThat(here.warnings).anyMatch(line -> line.contains("torn.jsonl: the last line"));
    assertThat(answers()).isEqualTo(7);
  }

  @Test
  void a_file_that_is_no_history_is_refused() throws IOException {
    Path file = root.resolve("notes.txt");
    Files.writeString(file, "buy milk\n");

    assertThatThrownBy(() -> merge(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("contains no history events");
    assertThatThrownBy(() -> merge(root.resolve("missing.jsonl")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void an_export_holds_each_event_once_and_comes_to_the_same_elsewhere() throws IOException {
    merge(there.history("desktop"));
    Files.copy(here.history("desktop"), here.history("desktop (copy)"));
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    HistoryExport.write(here.settings("laptop"), export);
    Path file = root.resolve("all.jsonl");
    Files.write(file, export.toByteArray());
    here.recording("laptop").rebuild();

    Devices fresh = new Devices(root.resolve("fresh"));
    fresh.now = here.now;
    assertThat(Files.readAllLines(file)).hasSize(8);
    assertThat(HistoryMerge.merge(fresh.settings("tablet"), file)).isEqualTo(8);
    fresh.recording("tablet").finish();
    assertThat(fresh.progressWithoutFolded()).isEqualTo(here.progressWithoutFolded());
  }
}
