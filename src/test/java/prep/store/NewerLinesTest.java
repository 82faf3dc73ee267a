package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** What a newer prep recorded is kept, and nobody is warned of it. */
class NewerLinesTest {

  private static final String PLAN =
      "{\"v\":1,\"id\":\"01KWF5Z3A0EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-20T10:00:00.000Z\","
          + "\"goal\":{\"by\":\"2026-12-12\"}}\n";
  private static final String SPACED_CONTEST =
      "{ \"contest\" : {\"level\": \"mid\"}, \"at\":\"2026-11-20T10:00:00Z\", \"v\": 1,"
          + " \"id\":\"01KWF5Z3A0EN6PHNGT3H8WY2A2\" } \r\n";
  private static final String INTERVIEW =
      "{\"v\":1,\"id\":\"01KWF5Z3A0EN6PHNGT3H8WY2A3\",\"at\":\"2026-11-20T11:00:00.000Z\","
          + "\"day\":\"2026-11-20\",\"session\":\"01KAJ000000000000000000000\","
          + "\"question\":\"docker/asked\",\"rev\":\"9f2c41aa\",\"type\":\"open\",\"answer\":\"x\","
          + "\"score\":0.8,\"grade\":\"good\",\"ms\":0,\"hint\":false,\"mode\":\"duel\","
          + "\"by\":\"words\",\"sure\":3,\"with\":{\"of\":[1,2]}}\n";
  private static final String LINES = PLAN + SPACED_CONTEST + INTERVIEW;

  @TempDir Path root;
  private Devices here;

  @BeforeEach
  void recordSomething() {
    here = new Devices(root.resolve("here"));
    here.session("laptop", 3);
  }

  private String exported(Devices devices) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HistoryExport.write(devices.settings("laptop"), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int answers(Journal journal) {
    return journal.progress().days().values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void on_another_device_they_are_passed_over_and_answers_of_unknown_modes_count() {
    Devices.write(here.history("desktop"), LINES);

    Journal journal = here.recording("laptop");
    journal.finish();
    assertThat(answers(journal)).isEqualTo(4);
    assertThat(answers(here.reading("laptop"))).isEqualTo(4);
    assertThat(answers(here.recording("phone"))).isEqualTo(4);
    List<HistoryEvent> events = new ArrayList<>();
    journal.events(events::add);
    assertThat(events).hasSize(4);
    assertThat(here.warnings).isEmpty();
    assertThat(Devices.text(here.history("desktop"))).isEqualTo(LINES);
  }

  @Test
  void in_the_own_history_they_are_gone_on_from() throws IOException {
    String later =
        PLAN.replace(
            "01KWF5Z3A0",
            Ulid.at(here.now.toEpochMilli() + 60_000, () -> 7L).toString().substring(0, 10));
    String before = Devices.text(here.history("laptop")) + later;
    Devices.write(here.history("laptop"), before);

    Journal journal = here.recording("laptop");
    String id = Devices.answer(journal, "docker/a", 1).id().toString();
    journal.finish();
    assertThat(Devices.text(here.history("laptop"))).startsWith(before);
    assertThat(id).isGreaterThan(later.substring(12, 38));
    assertThat(answers(here.reading("laptop"))).isEqualTo(4);
    assertThat(here.warnings).isEmpty();
    assertThat(exported(here)).isEqualTo(Devices.text(here.history("laptop")));
  }

  @Test
  void they_are_exported_once_byte_for_byte() throws IOException {
    Devices.write(here.history("desktop"), LINES);
    Devices.write(here.history("desktop (copy)"), LINES);

    assertThat(exported(here)).isEqualTo(LINES + Devices.text(here.history("laptop")));
    assertThat(here.warnings).isEmpty();
  }

  @Test
  void they_are_merged_byte_for_byte_and_once() throws IOException {
    Path plans = root.resolve("plans.jsonl");
    Files.writeString(plans, PLAN + SPACED_CONTEST);
    Path more = root.resolve("more.jsonl");
    Files.writeString(more, SPACED_CONTEST + INTERVIEW + PLAN);

    assertThat(HistoryMerge.merge(here.settings("laptop"), plans)).isEqualTo(2);
    assertThat(HistoryMerge.merge(here.settings("laptop"), plans)).isZero();
    assertThat(HistoryMerge.merge(here.settings("laptop"), more)).isEqualTo(1);
    assertThat(here.history("plans")).hasSameBinaryContentAs(plans);
    assertThat(here.history("more")).hasSameBinaryContentAs(more);
    assertThat(answers(here.recording("laptop"))).isEqualTo(4);
    assertThat(exported(here))
        .isEqualTo(Devices.text(here.history("laptop")) + SPACED_CONTEST + INTERVIEW + PLAN);
    assertThat(here.warnings).isEmpty();
  }

  @Test
  void what_an_export_holds_comes_to_the_same_where_it_is_merged() throws IOException {
    Devices.write(here.history("desktop"), LINES);
    Path file = root.resolve("all.jsonl");
    Files.writeString(file, exported(here));

    Devices there = new Devices(root.resolve("there"));
    assertThat(HistoryMerge.merge(there.settings("tablet"), file)).isEqualTo(6);
    assertThat(exported(there)).isEqualTo(Files.readString(file));
    here.recording("laptop").rebuild();
    there.recording("tablet").finish();
    assertThat(there.progressWithoutFolded()).isEqualTo(here.progressWithoutFolded());
  }

  @Test
  void events_that_lost_the_line_end_between_them_are_exported_apart() throws IOException {
    Devices.write(here.history("desktop"), PLAN.strip() + INTERVIEW + SPACED_CONTEST);

    assertThat(exported(here))
        .startsWith(PLAN + INTERVIEW + SPACED_CONTEST + "{")
        .endsWith(Devices.text(here.history("laptop")));
    assertThat(answers(here.reading("laptop"))).isEqualTo(4);
  }

  @Test
  void taking_back_what_only_a_newer_prep_knows_changes_nothing_here() {
    Devices.write(here.history("desktop"), LINES);
    String undo =
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A9\",\"at\":\"2026-11-21T10:01:00.000Z\","
            + "\"undo\":\"01KWF5Z3A0EN6PHNGT3H8WY2A1\"}\n";
    here.recording("laptop").finish();
    Devices.write(here.history("desktop"), LINES + undo);

    here.recording("laptop").finish();
    assertThat(answers(here.reading("laptop"))).isEqualTo(4);
    assertThat(here.warnings).isEmpty();
  }
}
