package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.problem.UserError;
import prep.progress.Progress;
import prep.progress.Story;

/** Files that a crash, a disk or a hand has changed. */
@Order(1)
class DamageTest {

  @TempDir Path root;
  private Devices devices;

  @BeforeEach
  void make() {
    devices = new Devices(root);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @Test
  void the_own_history_may_be_cut_off_at_any_byte_of_its_last_line() {
    devices.session("laptop", 4);
    Progress before = devices.reading("laptop").progress();
    devices.session("laptop", 1);
    byte[] whole = Devices.bytes(devices.history("laptop"));
    int lastLine = ValidLines.starts(whole).getLast();
    for (int cut = lastLine; cut < whole.length; cut++) {
      devices.warnings.clear();
      Path bad = devices.directories.history().resolve("laptop.jsonl.bad");
      deleteIfThere(bad);
      Devices.write(devices.history("laptop"), Arrays.copyOf(whole, cut));
      Journal journal = devices.recording("laptop");
      assertThat(journal.progress()).isEqualTo(before);
      assertThat(Devices.bytes(devices.history("laptop")))
          .isEqualTo(Arrays.copyOf(whole, lastLine));
      if (cut == lastLine) {
        assertThat(devices.warnings).isEmpty();
        assertThat(bad).doesNotExist();
      } else {
        assertThat(devices.warnings)
            .containsExactly(
                devices.history("laptop")
                    + ": the last line was incomplete, as after a crash; moved it to "
                    + bad);
        assertThat(Devices.text(bad))
            .isEqualTo(new String(whole, lastLine, cut - lastLine, StandardCharsets.UTF_8) + "\n");
      }
      Devices.answer(journal, "docker/z", 1);
      assertThat(journal.progress().days().values()).containsExactly(5);
      journal.finish();
    }
  }

  @Test
  void what_was_torn_before_is_kept_beside_what_is_torn_now() {
    devices.session("laptop", 2);
    Path file = devices.history("laptop");
    for (String torn : List.of("{\"v\":1,\"i", "{\"v\":")) {
      Devices.write(file, Devices.text(file) + torn);
      devices.recording("laptop");
    }
    assertThat(devices.directories.history().resolve("laptop.jsonl.bad"))
        .hasContent("{\"v\":1,\"i\n{\"v\":\n");
  }

  @Test
  void a_torn_end_is_mended_before_the_next_event_too() {
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    Path file = devices.history("laptop");
    Devices.write(file, Devices.text(file) + "{\"v\":1,");
    Devices.answer(journal, "docker/b", 1);
    assertThat(Devices.text(file).lines()).hasSize(2).allMatch(line -> line.endsWith("}"));
  }

  @Test
  void looking_mends_nothing() {
    devices.session("laptop", 2);
    Path file = devices.history("laptop");
    Devices.write(file, Devices.text(file) + "{\"v\":1,");
    Journal journal = devices.reading("laptop");
    assertThat(journal.progress().days().values()).containsExactly(2);
    assertThat(Devices.text(file)).endsWith("{\"v\":1,");
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void an_incomplete_last_line_of_another_device_is_still_arriving() {
    devices.session("desktop", 2);
    Path file = devices.history("desktop");
    String whole = Devices.text(file);
    Devices.write(file, whole.substring(0, whole.length() - 20));
    devices.session("laptop", 1);
    assertThat(devices.warnings).isEmpty();
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(2);
    Devices.write(file, whole);
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(3);
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void lines_that_are_no_events_are_named_and_skipped() {
    devices.session("laptop", 3);
    Path file = devices.history("laptop");
    String[] lines = Devices.text(file).split("\n");
    Devices.write(
        file,
        lines[0] + "\nhello\n" + lines[1] + "\n\n" + lines[2].replace("score", "skore") + "\n");
    deleteIfThere(devices.progressFile());
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(2);
    assertThat(devices.warnings)
        .containsExactly(
            file + ":2: not a valid event, skipped: it is not a JSON object",
            file + ":4: not a valid event, skipped: it is not a JSON object",
            file + ":5: not a valid event, skipped: score is missing");
  }

  @Test
  void lines_beyond_what_is_folded_in_have_their_number_in_the_file() {
    devices.session("laptop", 3);
    Path file = devices.history("laptop");
    Devices.write(file, Devices.text(file) + "hello\n");
    devices.reading("laptop");
    assertThat(devices.warnings)
        .containsExactly(file + ":4: not a valid event, skipped: it is not a JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "J", "*", "\u0000", "\u00fc"})
  void events_around_a_lost_line_end_are_saved(String instead) {
    devices.session("laptop", 4);
    Path file = devices.history("laptop");
    String text = Devices.text(file).replaceFirst("}\n", "}" + instead);
    Devices.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    deleteIfThere(devices.progressFile());
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(4);
    assertThat(devices.warnings).hasSize(1);
    assertThat(devices.warnings.getFirst())
        .startsWith(file + ":1: not a valid event, skipped: ")
        .endsWith(" (but 2 in it can be read)");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void each_line_of_the_history_that_a_flipped_bit_spoils_is_named(long seed) {
    Story story = Story.atRandom(seed, 25);
    Random random = new Random(seed);
    devices.tell("desktop", story.events());
    byte[] whole = Devices.bytes(devices.history("desktop"));
    for (int i = 0; i < 25; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Devices.write(devices.history("desktop"), flipped);
      devices.warnings.clear();
      int known = devices.reading("laptop").progress().questions().size();
      assertThat(known).isPositive();
      Set<Integer> named = new HashSet<>();
      for (String warning : devices.warnings) {
        String line = warning.substring((devices.history("desktop") + ":").length());
        named.add(Integer.parseInt(line.substring(0, line.indexOf(':'))));
      }
      assertThat(named).isEqualTo(ValidLines.invalidIn(flipped));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_flipped_bit_in_progress_json_changes_nothing(long seed) {
    devices.tell("laptop", Story.atRandom(seed, 60).events());
    devices.now = Instant.parse("2029-01-01T00:00:00Z");
    devices.session("laptop", 1);
    Progress progress = devices.reading("laptop").progress();
    byte[] whole = Devices.bytes(devices.progressFile());
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Devices.write(devices.progressFile(), flipped);
      Journal journal = devices.recording("laptop");
      assertThat(journal.progress()).isEqualTo(progress);
      journal.finish();
      Journal next = devices.reading("laptop");
      assertThat(next.progress()).isEqualTo(progress);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"laptop", "desktop"})
  void a_history_replaced_by_one_of_equal_size_is_noticed(String device) {
    Devices other = new Devices(root.resolve("other"));
    other.now = devices.now.minus(Duration.ofDays(1));
    other.session(device, 5);
    devices.session(device, 5);
    devices.recording("laptop").finish();
    byte[] backup = Devices.bytes(other.history(device));
    assertThat(backup).hasSameSizeAs(Devices.bytes(devices.history(device)));
    Devices.write(devices.history(device), backup);
    assertThat(devices.reading("laptop").progress()).isEqualTo(other.reading(device).progress());
    devices.recording("laptop").finish();
    assertThat(devices.progressWithoutFolded()).isEqualTo(other.progressWithoutFolded());
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void a_backup_that_has_grown_beyond_what_was_folded_in_is_noticed() {
    devices.session("laptop", 3);
    byte[] backup = Devices.bytes(devices.history("laptop"));
    devices.session("laptop", 3);
    byte[] saved = Devices.bytes(devices.progressFile());
    Devices.write(devices.history("laptop"), backup);
    devices.now = devices.now.plus(Duration.ofDays(1));
    devices.session("laptop", 3);
    devices.session("laptop", 3);
    Progress progress = devices.reading("laptop").progress();
    Devices.write(devices.progressFile(), saved);
    assertThat(devices.reading("laptop").progress()).isEqualTo(progress);
  }

  @Test
  void lines_without_an_id_at_the_end_are_looked_past() {
    devices.session("desktop", 2);
    Path file = devices.history("desktop");
    Devices.write(
        file, Devices.text(file) + "{\"v\":2}\n" + ("hello".repeat(300) + "\n").repeat(3));
    devices.recording("laptop").finish();
    assertThat(devices.warnings).hasSize(4);
    devices.warnings.clear();
    byte[] saved = Devices.bytes(devices.progressFile());
    devices.recording("laptop").finish();
    assertThat(devices.warnings).isEmpty();
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(saved);
    Devices.write(file, "hello\n");
    devices.recording("laptop").finish();
    assertThat(devices.warnings)
        .containsExactly(file + ":1: not a valid event, skipped: it is not a JSON object");
    devices.warnings.clear();
    devices.recording("laptop").finish();
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void a_length_that_no_history_has_is_damage() {
    devices.session("laptop", 2);
    String saved = Devices.text(devices.progressFile());
    for (String length : List.of("0", "-1", "null", "99999999999999999999")) {
      devices.warnings.clear();
      Devices.write(
          devices.progressFile(),
          saved.replaceFirst("laptop\\.jsonl\": \\d+", "laptop.jsonl\": " + length));
      devices.recording("laptop").finish();
      assertThat(devices.warnings)
          .containsExactly(devices.progressFile() + ": damaged; rebuilding it from the history");
      assertThat(devices.progressFile()).hasContent(saved);
    }
  }

  @Test
  void a_progress_json_that_holds_less_than_is_needed_is_stale() {
    devices.session("laptop", 2);
    byte[] saved = Devices.bytes(devices.progressFile());
    String older =
        Devices.text(devices.progressFile())
            .replaceFirst("\n  \"holds\": .*", "")
            .replaceFirst("(?s)\n  \"foldedTo\": .*?\\},", "")
            .replaceFirst("\"check\": \"\\w+", "\"check\": \"" + Checksum.PLACEHOLDER);
    Devices.write(devices.progressFile(), Checksum.sealed(older.getBytes(StandardCharsets.UTF_8)));
    devices.recording("laptop").finish();
    assertThat(devices.warnings).isEmpty();
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(saved);
  }

  @Test
  void a_damaged_progress_json_is_said_and_made_again() {
    devices.session("laptop", 5);
    byte[] whole = Devices.bytes(devices.progressFile());
    Devices.write(devices.progressFile(), Arrays.copyOf(whole, whole.length / 2));
    devices.recording("laptop").finish();
    assertThat(devices.warnings)
        .containsExactly(devices.progressFile() + ": damaged; rebuilding it from the history");
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(whole);
  }

  @Test
  void what_is_missing_or_stale_is_made_again_without_a_word() {
    devices.session("laptop", 5);
    byte[] five = Devices.bytes(devices.history("laptop"));
    byte[] progress = Devices.bytes(devices.progressFile());
    deleteIfThere(devices.progressFile());
    devices.recording("laptop").finish();
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(progress);
    devices.session("laptop", 5);
    Devices.write(devices.history("laptop"), five);
    devices.recording("laptop").finish();
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(progress);
    devices.retention = 0.8;
    Journal journal = devices.recording("laptop");
    assertThat(journal.progress().retention()).isEqualTo(0.8);
    journal.finish();
    assertThat(Devices.text(devices.progressFile())).contains("\"retention\": 0.8,");
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void a_progress_json_of_a_newer_prep_is_refused_untouched() {
    devices.session("laptop", 5);
    String newer = "{\"version\": 2, \"something\": [\"else\"]}";
    Devices.write(devices.progressFile(), newer);
    assertThatThrownBy(() -> devices.reading("laptop"))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.PROGRESS))
        .hasMessageContaining(devices.progressFile() + ": written by a newer prep");
    assertThat(devices.progressFile()).hasContent(newer);
  }

  @Test
  void a_progress_json_that_becomes_newer_during_a_session_is_left_alone() {
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    String newer = "{\n  \"version\": 2\n}\n";
    Devices.write(devices.progressFile(), newer);
    assertThatThrownBy(journal::finish).isInstanceOf(UserError.class);
    assertThat(devices.progressFile()).hasContent(newer);
  }

  @Test
  void an_own_event_of_a_newer_prep_is_refused_untouched() {
    devices.session("laptop", 2);
    Path file = devices.history("laptop");
    String newer = Devices.text(file) + "{\"v\":2,\"id\":\"?\"}\n";
    Devices.write(file, newer);
    assertThatThrownBy(() -> devices.recording("laptop"))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.PROGRESS))
        .hasMessageContaining(file + ":3: written by a newer prep");
    assertThat(file).hasContent(newer);
  }

  @Test
  void newer_events_of_another_device_are_skipped_and_said_once() {
    devices.session("desktop", 2);
    Path file = devices.history("desktop");
    Devices.write(file, Devices.text(file) + "{\"v\":2}\n{\"v\":7,\"at\":[]}\n");
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/a", 1);
    journal.finish();
    assertThat(devices.warnings)
        .containsExactly(file + ":3: written by a newer prep, skipped; update prep to count it");
    assertThat(journal.progress().days().values()).containsExactly(3);
  }

  @Test
  void an_endless_line_is_skipped() {
    devices.session("desktop", 2);
    Path file = devices.history("desktop");
    String event = Devices.text(file).lines().toList().getLast();
    Devices.write(file, "x".repeat(LineScanner.LONGEST_LINE + 100_000) + "\n" + event + "\n");
    deleteIfThere(devices.progressFile());
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(1);
    assertThat(devices.warnings)
        .containsExactly(file + ":1: not a valid event, skipped: it is too long");
  }

  private static void deleteIfThere(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
