package prep.cli.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.Study;
import prep.cli.command.World;
import prep.deck.Choice;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Open;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mastery;
import prep.progress.Mode;
import prep.progress.Progress;
import prep.schedule.Grade;
import prep.schedule.Outlook;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** What a session leaves in the history, and when it says that a question comes back. */
class SessionRecorderTest {

  private static final Choice CHOICE = Samples.choice("first");

  @TempDir Path home;
  private SessionRecorder recorder;
  private Session session = Sessions.of(CHOICE, Samples.choice("second"));
  private int recorded;

  @BeforeEach
  void begin() {
    recorder = recorder(false);
  }

  private Study study() {
    Map<String, String> variables = Map.of("PREP_DEVICE", "laptop", "PREP_DATA", home.toString());
    Deck deck = Samples.deck(List.of(CHOICE, Samples.choice("second")));
    return new World(home, variables).study(List.of(deck));
  }

  private SessionRecorder recorder(boolean dryRun) {
    return new SessionRecorder(study(), List.of(), dryRun, null);
  }

  /** Takes the session on, and records what that brings. */
  private void happens(Event... events) {
    for (Event event : events) {
      session = session.after(event);
      while (recorded < session.log().size()) {
        assertThat(recorder.record(session.log().get(recorded))).isPresent();
        recorded++;
      }
    }
  }

  private Event.Submit answer(int option) {
    return Sessions.submit(new Response.Chose(CHOICE, List.of(option)));
  }

  private Attempt last() {
    return session.lastAttempt().orElseThrow();
  }

  /** The lines of the history, each without what all have. */
  private List<String> history() throws IOException {
    return Files.readAllLines(home.resolve("history/laptop.jsonl")).stream()
        .map(line -> line.substring(line.indexOf("000Z\",") + 6))
        .toList();
  }

  private String id(int line) throws IOException {
    return Files.readAllLines(home.resolve("history/laptop.jsonl")).get(line).split("\"")[5];
  }

  @Test
  void an_answer_is_in_the_history_when_it_was_recorded() throws IOException {
    happens(new Event.Hint(), answer(1));

    assertThat(history())
        .containsExactly(
            "\"day\":\"2026-11-21\",\"session\":\""
                + recorder.session()
                + "\",\"question\":\"docker/first\",\"rev\":\"00c0ffee\",\"type\":\"choice\","
                + "\"answer\":[1],\"score\":1,\"grade\":\"hard\",\"ms\":3000,\"hint\":true,"
                + "\"mode\":\"quiz\"}");
  }

  @Test
  void a_grade_amends_its_answer_and_an_undo_names_what_it_takes_back() throws IOException {
    happens(answer(1), new Event.Regrade(1, Grade.EASY), new Event.Undo(), new Event.Undo());

    assertThat(history().subList(1, 4))
        .containsExactly(
            "\"amend\":\"" + id(0) + "\",\"grade\":\"easy\"}",
            "\"undo\":\"" + id(1) + "\"}",
            "\"undo\":\"" + id(0) + "\"}");
  }

  @Test
  void ticks_amend_score_and_grade() throws IOException {
    Open open = Samples.open("first");
    session = Sessions.of(new Rules(Mode.QUIZ, false, false, true, false), List.of(open));
    happens(
        Sessions.submit(new Response.Explained(open, "They share the kernel.")),
        new Event.Pick(2),
        new Event.Continue());

    assertThat(history())
        .last()
        .asString()
        .startsWith("\"amend\":\"" + id(0))
        .endsWith("\"points\":[1,2]}");
  }

  @Test
  void a_flag_and_a_mute_and_their_undos_are_events() throws IOException {
    happens(new Event.Flag("is it?"), new Event.Mute(), new Event.Undo(), new Event.Undo());

    assertThat(history())
        .containsExactly(
            "\"flag\":\"docker/first\",\"note\":\"is it?\"}",
            "\"mute\":\"docker/first\"}",
            "\"undo\":\"" + id(1) + "\"}",
            "\"undo\":\"" + id(0) + "\"}");
  }

  @Test
  void what_was_taken_back_counts_nowhere() {
    happens(answer(1), new Event.Flag("is it?"), new Event.Mute());
    happens(new Event.Undo(), new Event.Undo(), new Event.Undo());
    recorder.close();

    Progress progress = study().atStart();
    assertThat(progress.isAnswered(CHOICE.key())).isFalse();
    assertThat(progress.isMuted(CHOICE.key())).isFalse();
    assertThat(progress.flag(CHOICE.key())).isEmpty();
  }

  @Test
  void progress_is_summed_up_at_the_end() throws IOException {
    happens(answer(1));
    assertThat(home.resolve("progress.json")).doesNotExist();
    recorder.close();

    assertThat(home.resolve("progress.json")).content().contains("\"docker/first\"");
  }

  @Test
  void what_is_muted_neither_comes_back_nor_counts_as_covered() {
    Deck deck = Samples.deck(List.of(CHOICE, Samples.choice("second")));
    recorder = new SessionRecorder(study(), List.of(DeckSummary.of(deck)), false, null);
    happens(answer(1));
    List<Attempt> answered = session.firstAttempts();
    assertThat(recorder.back(answered).days()).hasSize(1);
    assertThat(recorder.mastery().get(Samples.DOCKER))
        .returns(2, Mastery::questions)
        .returns(1, Mastery::answered);

    happens(new Event.Mute());

    assertThat(recorder.back(answered).days()).isEmpty();
    assertThat(recorder.mastery().get(Samples.DOCKER))
        .returns(1, Mastery::questions)
        .returns(0, Mastery::answered);
  }

  @Test
  void a_dry_run_records_nothing() {
    recorder = recorder(true);
    session = session.after(answer(1));

    assertThat(recorder.record(session.log().getFirst())).isEmpty();
    assertThat(recorder.back(session.attempts()).days()).isEmpty();
    recorder.close();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void each_grade_of_a_new_question_has_its_interval() {
    happens(answer(1));

    assertThat(recorder.outlook(last())).isEqualTo(new Outlook(1, 1, 2, 8));
    assertThat(recorder.due(last())).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(recorder.back(session.attempts()).days()).hasSize(1);
  }

  @Test
  void a_retry_leaves_the_question_due_as_it_is() {
    session = Sessions.of(new Rules(Mode.CRAM, false, false, false, false), List.of(CHOICE));
    happens(answer(1));

    assertThat(recorder.outlook(last())).isEqualTo(new Outlook(0, 0, 0, 0));
    assertThat(recorder.back(session.attempts()).days()).isEmpty();
  }

  @Test
  void a_question_was_seen_before_where_an_earlier_session_asked_it() {
    happens(answer(1));
    assertThat(recorder.seenBefore(CHOICE.key())).isFalse();

    assertThat(recorder(false).seenBefore(CHOICE.key())).isTrue();
  }
}
