package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Choice;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.Samples;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.progress.Mode;

class EditedSessionTest {

  private static final Rules RETRY = new Rules(Mode.QUIZ, false, true, false, false);

  private final Choice first = Samples.choice("first");
  private final Choice second = Samples.choice("second");
  private final Choice mended =
      new Choice(Samples.details("first", "Better?", ""), first.options(), true);
  private final Session session = Sessions.of(first, second);

  private Event edited(Question... questions) {
    return new Event.Edited(Samples.deck(List.of(questions)));
  }

  @Test
  void the_question_is_asked_anew_with_its_order() {
    Session now = session.after(new Event.Pick(2)).after(edited(mended, second));

    assertThat(now.question()).isEqualTo(mended);
    assertThat(now.current().shown()).isEqualTo(session.current().shown());
    assertThat(now.phase()).isEqualTo(new Phase.Asking(List.of(), false));
    assertThat(now.log()).isEmpty();
  }

  @Test
  void its_answer_is_graded_by_the_new_version() {
    Choice other =
        new Choice(
            Samples.details("first"),
            List.of(
                new Choice.Option("Wrong now", false, ""),
                new Choice.Option("Right now", true, "")),
            true);

    Session answered =
        session.after(edited(other, second)).after(submit(new Response.Chose(other, List.of(2))));

    assertThat(answered.lastAttempt().orElseThrow().mark()).isEqualTo(Verdict.Mark.RIGHT);
  }

  @Test
  void an_answer_to_the_old_version_changes_nothing() {
    Session now = session.after(edited(mended, second));

    assertThat(now.after(submit(new Response.Chose(first, List.of(1))))).isEqualTo(now);
  }

  @Test
  void a_hint_that_was_seen_still_counts() {
    Choice hinted = new Choice(Samples.details("first", "Better?", "Hm."), first.options(), true);

    Session now = session.after(new Event.Hint()).after(edited(hinted, second));

    assertThat(now.phase()).isEqualTo(new Phase.Asking(List.of(), true));
  }

  @Test
  void other_questions_of_the_deck_change_too_and_leave_what_was_picked() {
    Choice several = Samples.severalRight("several");
    Session picked = Sessions.of(several, second).after(new Event.Pick(1));
    Choice later = new Choice(Samples.details("second", "Better?", ""), second.options(), true);

    Session now = picked.after(edited(several, later));

    assertThat(now.phase()).isEqualTo(picked.phase());
    assertThat(now.course().queue().getLast().question()).isEqualTo(later);
  }

  @Test
  void a_question_that_is_gone_stays_as_it_was() {
    assertThat(session.after(edited(second)).question()).isEqualTo(first);
  }

  @Test
  void a_deck_of_no_question_of_the_session_changes_nothing() {
    Deck other = new Deck(new Topic("git"), "Git", "", List.of(), List.of());

    assertThat(session.after(new Event.Edited(other))).isEqualTo(session);
  }

  @Test
  void after_the_verdict_the_record_stays_and_the_new_version_is_shown() {
    Session answered = session.after(submit(new Response.Chose(first, List.of(2))));

    Session now = answered.after(edited(mended, second));

    assertThat(now.question()).isEqualTo(mended);
    Attempt attempt = now.lastAttempt().orElseThrow();
    assertThat(attempt.question()).isEqualTo(mended);
    assertThat(attempt.mark()).isEqualTo(Verdict.Mark.WRONG);
    assertThat(now.log()).isEqualTo(answered.log());
  }

  @Test
  void where_the_answer_does_not_fit_any_more_the_old_version_stays_until_it_is_left() {
    TrueFalse statement = Samples.trueFalse("first");
    Session answered =
        Sessions.of(RETRY, List.of(first)).after(submit(new Response.Chose(first, List.of(2))));

    Session now = answered.after(edited(statement));

    assertThat(now.question()).isEqualTo(first);
    assertThat(now.after(new Event.Continue()).question()).isEqualTo(statement);
    assertThat(now.after(new Event.Undo()).question()).isEqualTo(statement);
  }

  @Test
  void an_answer_that_is_taken_back_is_asked_for_in_the_new_version() {
    Session now =
        session
            .after(submit(new Response.Chose(first, List.of(2))))
            .after(edited(mended, second))
            .after(new Event.Undo());

    assertThat(now.question()).isEqualTo(mended);
    assertThat(now.attempts()).isEmpty();
  }

  @Test
  void a_question_with_other_parts_gets_an_order_that_does_not_tell_the_answer() {
    Ordering steps = Samples.ordering("steps");
    Ordering longer =
        new Ordering(
            Samples.details("steps"),
            List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d"), List.of("e")));

    Session now = Sessions.of(steps).after(edited(longer));

    assertThat(now.current().shown()).hasSize(5).isNotEqualTo(List.of(1, 2, 3, 4, 5));
  }

  @Test
  void points_that_were_ticked_stay() {
    Open open = Samples.open("open");
    Open better =
        new Open(
            Samples.details("open", "Better?", ""),
            "Another model answer.",
            List.of(),
            open.points(),
            open.myths(),
            List.of());
    Session ticking =
        Sessions.of(new Rules(Mode.QUIZ, false, false, true, false), List.of(open))
            .after(submit(new Response.Explained(open, "They share the kernel.")))
            .after(new Event.Pick(2));

    Session now = ticking.after(edited(better)).after(new Event.Continue());

    assertThat(now.lastAttempt().orElseThrow().standingPoints()).containsExactly(1, 2);
    assertThat(now.lastAttempt().orElseThrow().score()).isEqualTo(1);
  }

  @Test
  void the_verdicts_at_the_end_of_an_exam_can_still_be_shown() {
    Session over =
        Sessions.of(new Rules(Mode.EXAM, true, false, false, false), List.of(first, second))
            .after(submit(new Response.Chose(first, List.of(2))))
            .after(edited(Samples.trueFalse("first"), second))
            .after(new Event.End());

    Attempt attempt = over.firstAttempts().getFirst();

    assertThat(over.showing(attempt).question()).isEqualTo(first);
  }
}
