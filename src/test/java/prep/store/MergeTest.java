package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.progress.HistoryEvent;
import prep.progress.Progress;
import prep.progress.Story;
import prep.schedule.Grade;

/** Histories of several devices come together by copying files. */
@Order(1)
class MergeTest {

  private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

  @TempDir Path root;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  private Devices devices(String name) {
    return new Devices(root.resolve(name));
  }

  private static Progress rebuilt(Devices devices, String device) {
    return Journal.reading(devices.settings(device)).rebuild();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_histories_come_to_the_same_in_any_order_and_any_number(long seed) {
    List<HistoryEvent> one = Story.atRandom(seed, 80).events();
    List<HistoryEvent> other = Story.atRandom(seed + 1000, 80).events();
    Devices first = devices("first");
    first.now = LATER;
    first.tell("laptop", one);
    rebuilt(first, "laptop");
    first.tell("desktop", other);
    first.recording("laptop").finish();
    Devices second = devices("second");
    second.now = LATER;
    second.tell("desktop", other);
    rebuilt(second, "desktop");
    second.tell("laptop", one);
    second.recording("desktop").finish();
    assertThat(second.progressWithoutFolded()).isEqualTo(first.progressWithoutFolded());

    String once = first.progressWithoutFolded();
    first.tell("laptop (conflicted copy)", one);
    first.tell("desktop 2", other);
    first.recording("laptop").finish();
    assertThat(first.progressWithoutFolded()).isEqualTo(once);
    assertThat(Devices.text(first.progressFile())).contains("laptop (conflicted copy).jsonl");
    assertThat(first.warnings).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void session_by_session_gives_the_bytes_of_all_at_once(long seed) {
    Devices devices = devices("one");
    Story story = new Story(seed);
    int told = 0;
    for (int session = 0; session < 8; session++) {
      for (int i = 0; i < 15; i++) {
        story.goesOn();
      }
      devices.tell("laptop", story.events());
      devices.now = story.now().plus(Duration.ofDays(1));
      devices.recording("laptop").finish();
      told += story.events().size();
    }
    assertThat(told).isPositive();
    byte[] bytes = Devices.bytes(devices.progressFile());
    rebuilt(devices, "laptop");
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(bytes);
  }

  @Test
  void sessions_that_only_add_answers_give_the_bytes_of_all_at_once() {
    Devices devices = devices("one");
    for (int session = 0; session < 10; session++) {
      devices.session(session % 2 == 0 ? "laptop" : "desktop", 11);
      devices.now = devices.now.plus(Duration.ofHours(29));
    }
    byte[] bytes = Devices.bytes(devices.progressFile());
    rebuilt(devices, "laptop");
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(bytes);
  }

  @Test
  void what_another_device_did_is_known_at_the_next_start() {
    Devices devices = devices("one");
    devices.session("laptop", 4);
    devices.session("desktop", 5);
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(9);
    devices.session("laptop", 1);
    assertThat(devices.reading("desktop").progress().days().values()).containsExactly(10);
  }

  @Test
  void what_another_device_did_meanwhile_is_there_at_the_end() {
    Devices devices = devices("one");
    Journal laptop = devices.recording("laptop");
    Devices.answer(laptop, "docker/a", 1);
    devices.session("desktop", 5);
    Devices.answer(laptop, "docker/b", 1);
    laptop.finish();
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(7);
    byte[] bytes = Devices.bytes(devices.progressFile());
    rebuilt(devices, "laptop");
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(bytes);
  }

  @Test
  void a_device_from_the_future_is_tolerated() {
    Devices devices = devices("one");
    Instant now = devices.now;
    devices.now = now.plus(Duration.ofDays(400));
    devices.session("desktop", 3);
    devices.now = now;
    devices.session("laptop", 3);
    devices.session("laptop", 3);
    Progress progress = devices.reading("laptop").progress();
    assertThat(progress.days().values()).containsExactly(6, 3);
    assertThat(rebuilt(devices, "laptop")).isEqualTo(progress);
    assertThat(devices.warnings).isNotEmpty().allMatch(line -> line.contains("in the future"));
  }

  @Test
  void a_history_file_that_is_gone_no_longer_counts() throws IOException {
    Devices devices = devices("one");
    devices.session("laptop", 4);
    devices.session("desktop", 5);
    Files.delete(devices.history("desktop"));
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(4);
  }

  @Test
  void an_undo_that_arrives_before_its_answer_holds() {
    Story laptop = new Story(1);
    HistoryEvent.Answered answer = laptop.answers("docker/a", 1, Grade.GOOD);
    Story desktop = new Story(2, laptop.now());
    HistoryEvent undo = desktop.undoes(answer);
    Devices devices = devices("one");
    devices.tell("desktop", List.of(undo));
    rebuilt(devices, "desktop");
    assertThat(Devices.text(devices.progressFile())).contains("\"pending\": [\"" + answer.id());
    devices.tell("laptop", List.of(answer));
    devices.recording("desktop").finish();
    assertThat(devices.reading("desktop").progress().questions()).isEmpty();
    assertThat(Devices.text(devices.progressFile())).doesNotContain("pending");
  }

  @Test
  void hidden_files_and_other_endings_are_no_history() {
    Devices devices = devices("one");
    devices.session("laptop", 2);
    String event = Devices.text(devices.history("laptop"));
    Devices.write(devices.directories.history().resolve(".syncthing.desktop.jsonl"), event);
    Devices.write(devices.directories.history().resolve("desktop.jsonl.tmp"), event);
    devices.recording("laptop").finish();
    assertThat(Devices.text(devices.progressFile())).doesNotContain("desktop");
  }
}
