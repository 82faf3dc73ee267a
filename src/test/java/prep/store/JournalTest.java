package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.Progress;
import prep.progress.Story;
import prep.progress.Ulid;
import prep.schedule.Grade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalTest {

  @TempDir Path root;
  private Devices devices;

  @BeforeEach
  void make() {
    devices = new Devices(root);
  }

  @Test
  void an_event_is_in_the_file_when_append_returns() {
    Journal journal = devices.recording("laptop");
    HistoryEvent.Answered answer = Devices.answer(journal, "docker/image-vs-container", 1);
    assertThat(devices.history("laptop"))
        .hasContent(
            """
            {"v":1,"id":"%s","at":"2026-11-21T10:00:00.000Z","day":"2026-11-21",\
            "session":"01KAJ000000000000000000000","question":"docker/image-vs-container",\
            "rev":"9f2c41aa","type":"choice","answer":[1],"score":1,"grade":"good","ms":4200,\
            "hint":false,"mode":"quiz"}
            """
                .formatted(answer.id()));
  }

  @Test
  void each_kind_of_event_has_its_line() {
    Journal journal = devices.recording("laptop");
    Ulid id = Devices.answer(journal, "docker/a", 0.5).id();
    journal.append(
        at -> new HistoryEvent.Amended(at.id(), at.at(), id, Grade.EASY, 0.75, List.of(1, 3)));
    journal.append(at -> new HistoryEvent.Undone(at.id(), at.at(), id));
    journal.append(at -> new HistoryEvent.Reset(at.id(), at.at(), "docker/*"));
    journal.append(at ->
        new HistoryEvent.Flagged(at.id(), at.at(), Story.key("docker/a"), "is \"it\"?", true));
    journal.append(
        at -> new HistoryEvent.Flagged(at.id(), at.at(), Story.key("docker/a"), "", false));
    journal.append(at -> new HistoryEvent.Muted(at.id(), at.at(), Story.key("docker/a"), true));
    journal.append(at -> new HistoryEvent.Muted(at.id(), at.at(), Story.key("docker/a"), false));
    List<String> ends = new ArrayList<>();
    for (String line : Devices.text(devices.history("laptop")).split("\n")) {
      ends.add(line.substring(line.indexOf("000Z\",") + 6));
    }
    assertThat(ends.subList(1, ends.size()))
        .containsExactly(
            "\"amend\":\"" + id + "\",\"grade\":\"easy\",\"score\":0.75,\"points\":[1,3]}",
            "\"undo\":\"" + id + "\"}",
            "\"reset\":\"docker/*\"}",
            "\"flag\":\"docker/a\",\"note\":\"is \\\"it\\\"?\"}",
            "\"flag\":\"docker/a\",\"on\":false}",
            "\"mute\":\"docker/a\"}",
            "\"mute\":\"docker/a\",\"on\":false}");
  }

  @Test
  void progress_follows_what_is_appended() {
    Journal journal = devices.recording("laptop");
    HistoryEvent.Answered answer = Devices.answer(journal, "docker/a", 0);
    assertThat(journal.progress().question(Story.key("docker/a")).orElseThrow().score()).isZero();
    journal.append(
        at -> new HistoryEvent.Amended(at.id(), at.at(), answer.id(), Grade.GOOD, 1.0, null));
    assertThat(journal.progress().question(Story.key("docker/a")).orElseThrow().score())
        .isEqualTo(1);
    assertThat(journal.atStart()).isEqualTo(Progress.none(0.9));
  }

  @Test
  void progress_json_is_as_people_expect_it() {
    Journal journal = devices.recording("laptop");
    Devices.answer(journal, "docker/b", 1);
    Devices.answer(journal, "docker/a", 0.6667);
    devices.now = devices.now.plus(Duration.ofDays(3));
    Devices.answer(journal, "docker/b", 0);
    journal.append(
        at -> new HistoryEvent.Flagged(at.id(), at.at(), Story.key("docker/a"), "why?", true));
    journal.append(at -> new HistoryEvent.Muted(at.id(), at.at(), Story.key("sql/x"), true));
    journal.finish();
    String text = Devices.text(devices.progressFile());
    String volatileFields = "\"(lastId|laptop.jsonl|check)\": \"\\w+\"";
    assertThat(text.replaceAll(volatileFields, "\"$1\": \"…\""))
        .isEqualTo(
            """
            {
              "version": 1,
              "holds": ["foldedTo", "learner", "plan", "unaided"],
              "updated": "2026-11-24T10:00:00.000Z",
              "retention": 0.9,
              "folded": {
                "laptop.jsonl": %d
              },
              "foldedTo": {
                "laptop.jsonl": "…"
              },
              "days": {
                "2026-11-21": 2,
                "2026-11-24": 1
              },
              "topics": {
                "docker": {"answered": 3, "correct": 1, "score": 0.5556, "sum": 1.6667, \
            "last": "2026-11-24T10:00:00.000Z"}
              },
              "flags": {
                "docker/a": "why?"
              },
              "mutes": ["sql/x"],
              "learner": {
                "afterRight": {"reviews": 1, "losses": [705672, 824919, 973594, 1161834, \
            1402779, 1710932, 2096697, 2557481, 3071475]},
                "afterWrong": {"reviews": 0, "losses": [0, 0, 0, 0, 0, 0, 0, 0, 0]},
                "seconds": {"choice": {"4": 3}},
                "day": "2026-11-24",
                "today": {"docker/b": 4},
                "sessions": {"01KAJ000000000000000000000": "2026-11-24T10:00:00.000Z"}
              },
              "lastId": "…",
              "questions": {
                "docker/a": {"answered": 1, "correct": 0, "score": 0.6667, "sum": 0.6667, \
            "lastScore": 0.6667, "lastCorrect": false, "lapses": 0, \
            "first": "2026-11-21T10:00:00.000Z", "unaided": false, "owed": 1, \
            "stability": 1.2931, "difficulty": 5.112170705601055, "day": "2026-11-21", \
            "last": "2026-11-21T10:00:00.000Z", "due": "2026-11-22T10:00:00.000Z"},
                "docker/b": {"answered": 2, "correct": 1, "score": 0.5, "sum": 1, \
            "lastScore": 0, "lastCorrect": false, "lapses": 1, \
            "first": "2026-11-21T10:00:00.000Z", "unaided": true, "firstUnaided": true, \
            "stability": 0.6368506992409603, "difficulty": 7.394502741279718, \
            "day": "2026-11-24", "last": "2026-11-24T10:00:00.000Z", \
            "due": "2026-11-25T10:00:00.000Z"}
              },
              "check": "…"
            }
            """
                .formatted(Devices.bytes(devices.history("laptop")).length));
  }

  @Test
  void any_json_parser_reads_it() {
    devices.session("laptop", 20);
    JsonNode json = new JsonMapper().readTree(Devices.text(devices.progressFile()));
    assertThat(json.get("version").intValue()).isEqualTo(1);
    assertThat(json.get("questions").get("docker/q0").get("answered").intValue()).isEqualTo(3);
  }

  @Test
  void the_next_start_goes_on_where_the_last_one_ended() {
    devices.session("laptop", 20);
    Progress first = devices.reading("laptop").progress();
    devices.session("laptop", 20);
    Progress second = devices.reading("laptop").progress();
    assertThat(first.days().values()).containsExactly(20);
    assertThat(second.days().values()).containsExactly(40);
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void a_start_does_not_read_what_is_folded_in() throws IOException {
    devices.session("laptop", 20);
    Progress before = devices.reading("laptop").progress();
    byte[] bytes = Devices.bytes(devices.history("laptop"));
    bytes[10] = '#';
    Files.write(devices.history("laptop"), bytes);
    assertThat(devices.reading("laptop").progress()).isEqualTo(before);
    devices.session("laptop", 1);
    assertThat(devices.warnings).isEmpty();
  }

  @Test
  void without_the_end_of_a_session_nothing_is_lost() {
    devices.session("laptop", 5);
    Journal killed = devices.recording("laptop");
    Devices.answer(killed, "docker/z", 1);
    assertThat(devices.reading("laptop").progress()).isEqualTo(killed.progress());
  }

  @Test
  void looking_writes_nothing() {
    devices.reading("laptop").progress();
    assertThat(devices.directories.data()).doesNotExist();
    assertThat(devices.directories.state()).doesNotExist();
  }

  @Test
  void a_session_without_an_answer_writes_nothing() {
    devices.recording("laptop").finish();
    assertThat(devices.directories.data()).doesNotExist();
  }

  @Test
  void the_data_directory_is_the_users_alone() throws IOException {
    devices.session("laptop", 1);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(devices.directories.data())))
        .isEqualTo("rwx------");
  }

  @Test
  void only_the_files_of_the_record_are_left_behind() throws IOException {
    devices.session("laptop", 3);
    try (var files = Files.walk(devices.directories.data())) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", "laptop.jsonl", "progress.json");
    }
  }

  @Test
  void events_of_several_processes_of_one_device_rise_strictly() {
    Journal one = devices.recording("laptop");
    Journal other = devices.recording("laptop");
    List<Ulid> ids = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ids.add(Devices.answer(i % 3 == 0 ? one : other, "docker/a", 1).id());
    }
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    one.finish();
    other.finish();
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(20);
  }

  @Test
  void while_the_clock_goes_back_ids_rise_and_times_tell_the_truth() {
    devices.session("laptop", 3);
    Progress before = devices.reading("laptop").progress();
    devices.now = Instant.parse("2026-11-20T10:00:00Z");
    Journal journal = devices.recording("laptop");
    HistoryEvent.Answered answer = Devices.answer(journal, "docker/a", 1);
    assertThat(answer.at()).isEqualTo(devices.now);
    assertThat(answer.id()).isGreaterThan(before.mark().id());
    journal.finish();
    assertThat(devices.reading("laptop").progress().days().values()).containsExactly(1, 3);
    assertThat(devices.warnings)
        .containsExactly(
            "the latest event in the history is from 2026-11-21T10:02:00.000Z, which is in the"
                + " future; is a clock wrong?");
  }

  @Test
  void a_time_that_no_history_can_hold_is_refused() {
    devices.now = Instant.parse("1969-12-31T23:59:59Z");
    Journal journal = devices.recording("laptop");
    assertThatThrownBy(() -> Devices.answer(journal, "docker/a", 1))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("1969-12-31T23:59:59Z");
    assertThat(devices.history("laptop")).doesNotExist();
  }

  @Test
  void taking_back_an_answer_of_an_earlier_session_reads_the_history_again() {
    devices.session("laptop", 3);
    Journal journal = devices.recording("laptop");
    List<HistoryEvent> events = new ArrayList<>();
    journal.events(events::add);
    journal.append(at -> new HistoryEvent.Undone(at.id(), at.at(), events.getLast().id()));
    assertThat(journal.progress().days().values()).containsExactly(2);
    Devices.answer(journal, "docker/q0", 1);
    assertThat(journal.progress().days().values()).containsExactly(3);
    journal.finish();
    assertThat(devices.reading("laptop").progress()).isEqualTo(journal.progress());
  }

  @Test
  void a_reset_is_an_event_that_can_be_taken_back() {
    devices.session("laptop", 9);
    Progress before = devices.reading("laptop").progress();
    Journal journal = devices.recording("laptop");
    HistoryEvent reset = journal.append(at -> new HistoryEvent.Reset(at.id(), at.at(), "docker/*"));
    assertThat(journal.progress().questions()).isEmpty();
    journal.append(at -> new HistoryEvent.Undone(at.id(), at.at(), reset.id()));
    assertThat(journal.progress().questions()).isEqualTo(before.questions());
  }
}
