package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mode;

/** Open questions that are answered aloud. */
class AloudTest {

  private static final Rules TICKS = new Rules(Mode.QUIZ, false, false, true, false);
  private static final Rules ALOUD = new Rules(Mode.QUIZ, false, true, true, false, true, false);
  private static final Open OPEN = Samples.open("open");

  @Test
  void an_open_question_can_be_answered_aloud_and_typed_after_all() {
    Session asking = Sessions.of(TICKS, List.of(OPEN)).after(new Event.Hint());
    Session waiting = asking.after(new Event.SwitchVoice());

    assertThat(Voice.of(asking)).isEqualTo(Voice.TYPED);
    assertThat(waiting.phase()).isEqualTo(new Phase.Asking(List.of(), true, Voice.WAITING));
    assertThat(waiting.after(new Event.SwitchVoice())).isEqualTo(asking);
  }

  @Test
  void no_other_question_is_answered_aloud() {
    Session asking = Sessions.of(ALOUD, List.of(Samples.shortAnswer("short")));

    assertThat(Voice.of(asking)).isEqualTo(Voice.TYPED);
    assertThat(asking.after(new Event.SwitchVoice())).isEqualTo(asking);
    assertThat(asking.after(new Event.Speak())).isEqualTo(asking);
  }

  @Test
  void nobody_speaks_before_the_answer_is_to_be_said_aloud() {
    Session asking = Sessions.of(TICKS, List.of(OPEN));

    assertThat(asking.after(new Event.Speak())).isEqualTo(asking);
  }

  @Test
  void whoever_starts_once_more_has_said_nothing() {
    Session waiting = Sessions.of(ALOUD, List.of(OPEN));
    Session speaking = waiting.after(new Event.Speak());

    assertThat(Voice.of(speaking)).isEqualTo(Voice.SPEAKING);
    assertThat(speaking.after(new Event.Clear())).isEqualTo(waiting);
    assertThat(speaking.after(new Event.End()).log()).isEmpty();
  }

  @Test
  void of_what_was_said_nothing_is_ticked_until_the_user_does_so() {
    Session said =
        Sessions.of(ALOUD, List.of(OPEN))
            .after(new Event.Speak())
            .after(new Event.Submit(new Response.Spoken(OPEN), Duration.ofSeconds(112)));
    Attempt attempt = said.lastAttempt().orElseThrow();

    assertThat(said.phase()).isEqualTo(new Phase.Ticking(1, List.of()));
    assertThat(attempt.isByWords()).isTrue();
    assertThat(attempt.took()).isEqualTo(Duration.ofSeconds(112));

    Session ticked = said.after(new Event.Tick(List.of(1, 2)));
    assertThat(ticked.lastAttempt().orElseThrow().score()).isEqualTo(1);
    assertThat(ticked.lastAttempt().orElseThrow().isByWords()).isFalse();
  }

  @Test
  void an_answer_that_is_taken_back_is_said_again_from_the_start() {
    Session waiting = Sessions.of(ALOUD, List.of(OPEN));
    Session said = waiting.after(new Event.Speak()).after(submit(new Response.Spoken(OPEN)));

    assertThat(said.after(new Event.Undo()).phase()).isEqualTo(waiting.phase());
  }

  @Test
  void a_session_aloud_begins_each_open_question_so_and_asks_again_so() {
    Session first =
        Sessions.of(ALOUD, List.of(Samples.choice("choice"), OPEN, Samples.open("other")));
    assertThat(Voice.of(first)).isEqualTo(Voice.TYPED);

    Session second = first.after(new Event.Skip());
    assertThat(Voice.of(second)).isEqualTo(Voice.WAITING);

    Session typed = second.after(new Event.SwitchVoice()).after(submit(Sessions.wrong(OPEN)));
    Session third = typed.after(new Event.Continue()).after(new Event.Continue());
    assertThat(Voice.of(third)).isEqualTo(Voice.WAITING);
  }

  @Test
  void a_question_that_an_edit_turns_into_another_type_is_no_longer_said_aloud() {
    Session speaking = Sessions.of(ALOUD, List.of(OPEN)).after(new Event.Speak());
    Question other = Samples.choice("open");

    Session edited = speaking.after(new Event.Edited(Samples.deck(List.of(other))));

    assertThat(edited.question()).isEqualTo(other);
    assertThat(Voice.of(edited)).isEqualTo(Voice.TYPED);
  }

  @ParameterizedTest(name = "{0}, time {1}, level {2}: {3} s")
  @CsvSource({
    "docker/open, , JUNIOR, 60",
    "docker/open, , MID, 90",
    "docker/open, , SENIOR, 150",
    "docker/open, 45, SENIOR, 45",
    "behavioural/conflict, , JUNIOR, 120",
    "behavioural/conflict, 200, MID, 200"
  })
  void a_spoken_answer_has_a_target(String key, Integer time, Level level, long seconds) {
    Duration set = time == null ? null : Duration.ofSeconds(time);
    Open open = OPEN.with(details(QuestionKey.parse(key).orElseThrow(), level, set));

    assertThat(open.spokenTarget()).isEqualTo(Duration.ofSeconds(seconds));
  }

  private static Details details(QuestionKey key, Level level, @Nullable Duration time) {
    Details sample = OPEN.details();
    return new Details(
        key,
        sample.rev(),
        sample.origin(),
        List.of(),
        level,
        List.of(),
        sample.stem(),
        "",
        "",
        List.of(),
        List.of(),
        null,
        "",
        time,
        false,
        List.of());
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"''", "'  '"})
  void an_empty_line_starts_and_stops(String line) {
    Session waiting = Sessions.of(ALOUD, List.of(OPEN));

    assertThat(ReplyReader.read(waiting, line)).isEqualTo(new Reply.Decided(new Event.Speak()));
    assertThat(ReplyReader.read(waiting.after(new Event.Speak()), line))
        .isEqualTo(new Reply.Answer(new Response.Spoken(OPEN)));
  }

  @ParameterizedTest(name = "{0}: {1} before, {2} while one speaks")
  @CsvSource({
    "v, Wish, Wish",
    ":voice, Wish, Wish",
    "q, Wish, Wish",
    "h, Wish, Unreadable",
    ":skip, Wish, Unreadable",
    "0, Wish, Unreadable",
    "u, Wish, Decided",
    "They share the kernel., Unreadable, Unreadable"
  })
  void commands_need_no_colon_where_nothing_is_typed(String line, String before, String during) {
    Session waiting = Sessions.of(ALOUD, List.of(OPEN));

    assertThat(ReplyReader.read(waiting, line).getClass().getSimpleName()).isEqualTo(before);
    assertThat(ReplyReader.read(waiting.after(new Event.Speak()), line).getClass().getSimpleName())
        .isEqualTo(during);
  }
}
