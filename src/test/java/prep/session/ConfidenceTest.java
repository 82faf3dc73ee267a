package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Choice;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.grading.Response;
import prep.progress.Mode;
import prep.schedule.Grade;

/** Answers of which the user says how sure they are, before their verdict. */
class ConfidenceTest {

  private static final Rules ASKED = new Rules(Mode.QUIZ, false, true, true, false, false, true);
  private static final ShortAnswer SHORT = Samples.shortAnswer("short");

  private static Session weighing() {
    return Sessions.of(ASKED, List.of(SHORT)).after(submit(Sessions.right(SHORT)));
  }

  @Test
  void nothing_is_recorded_before_the_user_has_said_how_sure_the_answer_is() {
    Session weighing = weighing();
    assertThat(weighing.isWeighing()).isTrue();
    assertThat(weighing.log()).isEmpty();
    assertThat(weighing.showsVerdict()).isFalse();

    Session graded = weighing.after(new Event.Weigh(3));
    assertThat(graded.phase()).isEqualTo(new Phase.Graded());
    assertThat(graded.lastAttempt().orElseThrow().sure()).isEqualTo(3);
    assertThat(graded.lastAttempt().orElseThrow().took()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void there_is_no_default() {
    assertThat(weighing().after(new Event.Continue())).isEqualTo(weighing());
    assertThat(weighing().after(new Event.Skip())).isEqualTo(weighing());
  }

  @Test
  void another_answer_can_be_given_and_what_was_picked_stays_picked() {
    Choice several = Samples.severalRight("several");
    Session asking = Sessions.of(ASKED, List.of(several)).after(new Event.Pick(2));
    Session weighing = asking.after(submit(new Response.Chose(several, List.of(2))));

    assertThat(weighing.after(new Event.Undo())).isEqualTo(asking);
  }

  @Test
  void whoever_ends_the_session_there_has_answered() {
    Session over = weighing().after(new Event.End());

    assertThat(over.phase()).isEqualTo(new Phase.Over(true));
    assertThat(over.attempts()).extracting(Attempt::sure).containsExactly(0);
    assertThat(over.attempts()).extracting(Attempt::score).containsExactly(1.0);
  }

  @Test
  void an_answer_taken_back_is_given_anew() {
    Session undone = weighing().after(new Event.Weigh(2)).after(new Event.Undo());

    assertThat(undone.phase()).isEqualTo(new Phase.Asking(List.of(), false));
    assertThat(undone.attempts()).isEmpty();
  }

  @Test
  void nobody_is_asked_where_nothing_could_surprise() {
    Task task = Samples.task("task");
    Session unknown = Sessions.of(ASKED, List.of(SHORT)).after(submit(new Response.Unknown(SHORT)));
    Session done = Sessions.of(ASKED, List.of(task)).after(submit(Sessions.right(task)));
    Session said =
        Sessions.of(ASKED, List.of(SHORT))
            .after(new Event.Submit(Sessions.right(SHORT), Duration.ZERO, 2));

    assertThat(List.of(unknown, done, said)).noneMatch(Session::isWeighing);
    assertThat(said.lastAttempt().orElseThrow().sure()).isEqualTo(2);
  }

  @Test
  void what_is_asked_again_is_not_weighed() {
    Session retry =
        Sessions.of(ASKED, List.of(SHORT))
            .after(submit(Sessions.wrong(SHORT)))
            .after(new Event.Weigh(3))
            .after(new Event.Continue());

    assertThat(retry.after(submit(Sessions.right(SHORT))).showsVerdict()).isTrue();
  }

  @ParameterizedTest(name = "sure {0}, right {1}: {2}")
  @CsvSource({"1, true, AGAIN", "2, true, GOOD", "3, true, GOOD", "1, false, AGAIN"})
  void a_right_guess_comes_again(int sure, boolean right, Grade grade) {
    Session graded =
        Sessions.of(ASKED, List.of(SHORT))
            .after(submit(right ? Sessions.right(SHORT) : Sessions.wrong(SHORT)))
            .after(new Event.Weigh(sure));

    Attempt attempt = graded.lastAttempt().orElseThrow();
    assertThat(attempt.proposed()).isEqualTo(grade);
    assertThat(attempt.isLucky()).isEqualTo(right && sure == 1);
    assertThat(attempt.isMisjudged()).isEqualTo(!right && sure == 3);
  }

  @Test
  void partly_right_by_a_guess_is_graded_as_ever() {
    Ordering steps = Samples.ordering("steps");
    Session graded =
        Sessions.of(ASKED, List.of(steps))
            .after(submit(new Response.Ordered(steps, List.of(2, 1, 3, 4))))
            .after(new Event.Weigh(1));

    assertThat(graded.lastAttempt().orElseThrow().proposed()).isEqualTo(Grade.HARD);
  }

  @Test
  void an_open_answer_is_weighed_before_its_points_are_shown() {
    Open open = Samples.open("open");
    Session ticking =
        Sessions.of(ASKED, List.of(open))
            .after(submit(Sessions.right(open)))
            .after(new Event.Weigh(1));
    assertThat(ticking.phase()).isEqualTo(new Phase.Ticking(1, List.of(1, 2)));

    Attempt ticked = ticking.after(new Event.Continue()).lastAttempt().orElseThrow();
    assertThat(ticked.isLucky()).isTrue();
    assertThat(ticked.grade()).isEqualTo(Grade.AGAIN);
  }

  @Test
  void an_exam_asks_too_and_shows_nothing() {
    Rules exam = new Rules(Mode.EXAM, true, false, true, false, false, true);
    Session next =
        Sessions.of(exam, List.of(SHORT, Samples.choice("next")))
            .after(submit(Sessions.right(SHORT)))
            .after(new Event.Weigh(2));

    assertThat(next.phase()).isEqualTo(new Phase.Asking(List.of(), false));
    assertThat(next.number()).isEqualTo(2);
  }

  @Test
  void an_edit_that_the_answer_does_not_fit_asks_anew() {
    Choice choice = Samples.choice("short");
    Session edited = weighing().after(new Event.Edited(Samples.deck(List.of(choice))));

    assertThat(edited.phase()).isEqualTo(new Phase.Asking(List.of(), false));
    assertThat(edited.question()).isEqualTo(choice);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({
    "1, Decided",
    "3, Decided",
    "think so, Decided",
    "u, Wish",
    ":undo, Wish",
    "q, Wish",
    "?, Wish",
    "'', Unreadable",
    "0, Unreadable",
    "4, Unreadable",
    ":skip, Unreadable",
    ":hint, Unreadable"
  })
  void only_how_sure_one_is_can_be_typed_there(String line, String reply) {
    assertThat(ReplyReader.read(weighing(), line).getClass().getSimpleName()).isEqualTo(reply);
  }
}
