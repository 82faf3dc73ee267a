package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Choice;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.Samples;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.progress.Mode;
import prep.schedule.Grade;

class SessionTest {

  private static final Rules RETRY = new Rules(Mode.QUIZ, false, true, false, false);
  private static final Rules EXAM = new Rules(Mode.EXAM, true, false, false, false);
  private static final Rules TICKS = new Rules(Mode.QUIZ, false, false, true, false);

  private final Choice first = Samples.choice("first");
  private final Choice second = Samples.choice("second");
  private final Session session = Sessions.of(first, second);

  @Test
  void a_right_answer_shows_its_verdict_and_is_to_be_recorded() {
    Session answered = session.after(submit(new Response.Chose(first, List.of(1))));

    assertThat(answered.phase()).isEqualTo(new Phase.Graded());
    assertThat(answered.lastAttempt().orElseThrow().mark()).isEqualTo(Verdict.Mark.RIGHT);
    assertThat(answered.log()).hasSize(1);
  }

  @Test
  void after_the_verdict_the_next_question_is_asked() {
    Session next =
        session.after(submit(new Response.Chose(first, List.of(1)))).after(new Event.Continue());

    assertThat(next.question()).isEqualTo(second);
    assertThat(next.number()).isEqualTo(2);
  }

  @Test
  void after_the_last_question_it_is_over() {
    Session over =
        session
            .after(submit(new Response.Chose(first, List.of(1))))
            .after(new Event.Continue())
            .after(submit(new Response.Chose(second, List.of(2))))
            .after(new Event.Continue());

    assertThat(over.phase()).isEqualTo(new Phase.Over(false));
    assertThat(Summary.of(over).correct()).isEqualTo(1);
    assertThat(Summary.of(over).score()).isEqualTo(0.5);
  }

  @Test
  void an_answer_to_another_question_changes_nothing() {
    assertThat(session.after(submit(new Response.Chose(second, List.of(1))))).isEqualTo(session);
  }

  @Test
  void an_answer_after_the_verdict_changes_nothing() {
    Session answered = session.after(submit(new Response.Chose(first, List.of(1))));

    assertThat(answered.after(submit(new Response.Chose(first, List.of(2))))).isEqualTo(answered);
  }

  @Test
  void a_hint_makes_a_right_answer_hard() {
    Session answered =
        session.after(new Event.Hint()).after(submit(new Response.Chose(first, List.of(1))));

    assertThat(answered.lastAttempt().orElseThrow().grade()).isEqualTo(Grade.HARD);
  }

  @Test
  void a_skipped_question_comes_at_the_end_and_the_second_time_not_again() {
    Session skipped = session.after(new Event.Skip());
    assertThat(skipped.question()).isEqualTo(second);

    Session back =
        skipped.after(submit(new Response.Chose(second, List.of(1)))).after(new Event.Continue());
    assertThat(back.question()).isEqualTo(first);

    Session dropped = back.after(new Event.Skip());
    assertThat(dropped.isOver()).isTrue();
    assertThat(Summary.of(dropped).score()).isEqualTo(0.5);
    assertThat(dropped.log()).hasSize(1);
  }

  @Test
  void undo_takes_the_answer_back_and_asks_again_also_across_questions() {
    Session next =
        session.after(submit(new Response.Chose(first, List.of(2)))).after(new Event.Continue());

    Session undone = next.after(new Event.Undo());

    assertThat(undone.question()).isEqualTo(first);
    assertThat(undone.attempts()).isEmpty();
    assertThat(undone.log()).last().isEqualTo(new Change.Withdrawn(0));
  }

  @Test
  void undo_with_nothing_done_changes_nothing() {
    assertThat(session.lastDeed()).isEmpty();
    assertThat(session.after(new Event.Undo())).isEqualTo(session);
  }

  @Test
  void undo_takes_a_mute_back_and_asks_the_question() {
    Session muted =
        session
            .after(submit(new Response.Chose(first, List.of(1))))
            .after(new Event.Continue())
            .after(new Event.Mute());
    assertThat(muted.lastDeed()).contains(new Change.Muted(second.key()));

    Session undone = muted.after(new Event.Undo());

    assertThat(undone.question()).isEqualTo(second);
    assertThat(undone.attempts()).hasSize(1);
    assertThat(undone.log()).last().isEqualTo(new Change.Withdrawn(1));
  }

  @Test
  void undo_after_the_only_question_was_muted_asks_it_again() {
    Session muted = Sessions.of(first).after(new Event.Mute());
    assertThat(muted.isOver()).isTrue();

    assertThat(muted.after(new Event.Undo()).question()).isEqualTo(first);
  }

  @Test
  void undo_takes_a_flag_back_and_leaves_the_rest_as_it_is() {
    Choice several = Samples.severalRight("several");
    Session flagged = Sessions.of(several).after(new Event.Flag("why")).after(new Event.Pick(1));

    Session undone = flagged.after(new Event.Undo());

    assertThat(undone.phase()).isEqualTo(flagged.phase());
    assertThat(undone.log()).last().isEqualTo(new Change.Withdrawn(0));
    assertThat(undone.lastDeed()).isEmpty();
  }

  @Test
  void undo_takes_a_grade_back_where_it_was_given() {
    Session graded =
        session
            .after(submit(new Response.Chose(first, List.of(1))))
            .after(new Event.Regrade(1, Grade.EASY));

    Session undone = graded.after(new Event.Continue()).after(new Event.Undo());

    assertThat(undone.phase()).isEqualTo(new Phase.Graded());
    assertThat(undone.lastAttempt()).map(Attempt::grade).contains(Grade.GOOD);
    assertThat(undone.after(new Event.Undo()).attempts()).isEmpty();
  }

  @Test
  void undo_takes_an_answer_back_with_its_ticks() {
    Open open = Samples.open("why");
    Session ticked =
        Sessions.of(TICKS, List.of(open))
            .after(submit(new Response.Explained(open, "They share the kernel.")))
            .after(new Event.Pick(2))
            .after(new Event.Continue());
    assertThat(ticked.log()).hasSize(2);

    Session undone = ticked.after(new Event.Undo());

    assertThat(undone.attempts()).isEmpty();
    assertThat(undone.log()).endsWith(new Change.Withdrawn(1), new Change.Withdrawn(0));
    assertThat(undone.lastDeed()).isEmpty();
  }

  @Test
  void another_grade_is_recorded_as_an_amendment() {
    Session graded =
        session
            .after(submit(new Response.Chose(first, List.of(1))))
            .after(new Event.Regrade(1, Grade.EASY));

    assertThat(graded.lastAttempt().orElseThrow().grade()).isEqualTo(Grade.EASY);
    assertThat(graded.log()).last().isEqualTo(new Change.Amended(1, Grade.EASY, null, null));
  }

  @Test
  void a_claim_to_be_right_counts_as_right() {
    var question = Samples.shortAnswer("short");
    Session claimed =
        Sessions.of(question)
            .after(submit(new Response.Typed(question, "kernel magic")))
            .after(new Event.ClaimRight(1));

    assertThat(Summary.of(claimed).correct()).isEqualTo(1);
    assertThat(claimed.log()).last().isEqualTo(new Change.Amended(1, Grade.GOOD, 1.0, null));
  }

  @Test
  void a_grade_given_to_an_earlier_answer_is_taken_back_before_a_later_answer() {
    Session graded =
        session
            .after(submit(new Response.Chose(first, List.of(1))))
            .after(new Event.Continue())
            .after(submit(new Response.Chose(second, List.of(1))))
            .after(new Event.Regrade(1, Grade.EASY));

    Session undone = graded.after(new Event.Undo());
    assertThat(undone.attempts()).extracting(Attempt::grade).containsOnly(Grade.GOOD);
    assertThat(undone.phase()).isEqualTo(graded.phase());
    assertThat(undone.after(new Event.Undo()).attempts()).hasSize(1);
  }

  @Test
  void a_wrong_answer_is_asked_again_until_right_without_counting() {
    Session retried =
        Sessions.of(RETRY, List.of(first))
            .after(submit(new Response.Chose(first, List.of(2))))
            .after(new Event.Continue());
    assertThat(retried.current().turn()).isEqualTo(Posed.Turn.RETRY);

    Session wrongAgain =
        retried.after(submit(new Response.Chose(first, List.of(2)))).after(new Event.Continue());
    assertThat(wrongAgain.isOver()).isFalse();

    Session right =
        wrongAgain.after(submit(new Response.Chose(first, List.of(1)))).after(new Event.Continue());
    assertThat(right.isOver()).isTrue();
    assertThat(Summary.of(right).correct()).isZero();
    assertThat(right.attempts()).last().extracting(Attempt::mode).isEqualTo(Mode.RETRY);
  }

  @Test
  void an_exam_goes_on_without_a_verdict() {
    Session next =
        Sessions.of(EXAM, List.of(first, second))
            .after(submit(new Response.Chose(first, List.of(2))));

    assertThat(next.showsVerdict()).isFalse();
    assertThat(next.question()).isEqualTo(second);
    assertThat(next.log()).hasSize(1);
  }

  @Test
  void a_muted_question_is_dropped_and_not_asked_again() {
    Session muted = session.after(new Event.Mute());

    assertThat(muted.question()).isEqualTo(second);
    assertThat(muted.log()).containsExactly(new Change.Muted(first.key()));
  }

  @Test
  void what_is_dropped_is_no_longer_counted() {
    Session answered =
        Sessions.of(first, second, Samples.choice("third"))
            .after(submit(new Response.Chose(first, List.of(2))))
            .after(new Event.Continue());
    assertThat(answered).returns(2, Session::number).returns(3, Session::asked);

    Session muted = answered.after(new Event.Mute());
    assertThat(muted).returns(2, Session::number).returns(2, Session::asked);
    assertThat(muted.after(new Event.Undo()))
        .returns(2, Session::number)
        .returns(3, Session::asked);
  }

  @Test
  void a_question_muted_after_its_wrong_answer_is_not_asked_again() {
    Session muted =
        Sessions.of(RETRY, List.of(first))
            .after(submit(new Response.Chose(first, List.of(2))))
            .after(new Event.Mute());
    assertThat(muted.after(new Event.Mute())).isEqualTo(muted);
    assertThat(muted.after(new Event.Continue()).isOver()).isTrue();

    Session undone = muted.after(new Event.Undo());
    assertThat(undone.after(new Event.Continue()).isOver()).isFalse();
  }

  @Test
  void the_last_place_of_an_order_fills_itself_and_goes_with_the_one_before() {
    Ordering ordering = Samples.ordering("order");
    Session ranked =
        Sessions.of(ordering)
            .after(new Event.Pick(2))
            .after(new Event.Pick(1))
            .after(new Event.Pick(4));
    assertThat(ranked.phase()).isEqualTo(new Phase.Asking(List.of(2, 1, 4, 3), false));

    assertThat(ranked.after(new Event.TakeBack()).phase())
        .isEqualTo(new Phase.Asking(List.of(2, 1), false));
  }

  @Test
  void picks_of_several_options_toggle() {
    Choice several = Samples.severalRight("several");
    Session picked =
        Sessions.of(several)
            .after(new Event.Pick(3))
            .after(new Event.Pick(1))
            .after(new Event.Pick(3));

    assertThat(picked.phase()).isEqualTo(new Phase.Asking(List.of(1), false));
  }

  @Test
  void ticked_points_decide_the_score_of_an_open_answer() {
    Open open = Samples.open("open");
    Session ticking =
        Sessions.of(TICKS, List.of(open))
            .after(submit(new Response.Explained(open, "It does share the kernel.")));
    assertThat(ticking.phase()).isEqualTo(new Phase.Ticking(1, List.of(1)));

    Session settled = ticking.after(new Event.Pick(2)).after(new Event.Continue());

    assertThat(settled.phase()).isEqualTo(new Phase.Graded());
    assertThat(settled.lastAttempt().orElseThrow().score()).isEqualTo(1);
    assertThat(settled.log())
        .last()
        .isEqualTo(new Change.Amended(1, Grade.GOOD, 1.0, List.of(1, 2)));
  }

  @Test
  void points_left_as_proposed_are_ticked_by_the_user() {
    Open open = Samples.open("open");
    Session settled =
        Sessions.of(TICKS, List.of(open))
            .after(submit(new Response.Explained(open, "It does share the kernel.")))
            .after(new Event.Continue());

    assertThat(settled.phase()).isEqualTo(new Phase.Graded());
    assertThat(settled.log()).last().isEqualTo(new Change.Amended(1, Grade.HARD, 0.5, List.of(1)));
    assertThat(settled.lastAttempt().orElseThrow().isByWords()).isFalse();
  }

  @Test
  void an_open_answer_that_nobody_ticked_is_never_called_right() {
    Open open = Samples.open("open");
    Session over =
        Sessions.of(open).after(submit(Sessions.right(open))).after(new Event.Continue());

    Attempt attempt = over.lastAttempt().orElseThrow();
    assertThat(attempt.mark()).isEqualTo(Verdict.Mark.FOUND);
    assertThat(attempt.score()).isEqualTo(1);
    assertThat(attempt.grade()).isEqualTo(Grade.GOOD);
    assertThat(attempt.correct()).isFalse();
    assertThat(Summary.of(over)).returns(0, Summary::correct).returns(1, Summary::found);
  }

  @Test
  void points_that_are_sent_later_make_an_open_answer_right() {
    Open open = Samples.open("open");
    Session sent =
        Sessions.of(open)
            .after(submit(Sessions.right(open)))
            .after(new Event.SetPoints(1, List.of(1, 2)));

    assertThat(sent.lastAttempt().orElseThrow().mark()).isEqualTo(Verdict.Mark.RIGHT);
    assertThat(Summary.of(sent)).returns(1, Summary::correct).returns(0, Summary::found);
  }

  @Test
  void a_pass_mark_is_held_against_what_somebody_judged() {
    Question statement = Samples.trueFalse("statement");
    Open open = Samples.open("open");
    Session over =
        Sessions.of(statement, open)
            .after(submit(Sessions.right(statement)))
            .after(new Event.Continue())
            .after(submit(Sessions.wrong(open)))
            .after(new Event.Continue());

    assertThat(Summary.counted(over).total()).isEqualTo(1);
    assertThat(Summary.counted(over).passes(100)).isTrue();
    assertThat(Summary.of(over).score()).isEqualTo(0.5);
  }

  @Test
  void open_answers_count_for_a_pass_mark_where_they_are_to() {
    Rules rules = new Rules(Mode.QUIZ, false, false, false, true);
    Open open = Samples.open("open");
    Session over = Sessions.of(rules, List.of(open)).after(submit(Sessions.right(open)));

    assertThat(Summary.counted(over).passes(100)).isTrue();
  }

  @Test
  void a_pass_mark_is_not_reached_where_nothing_is_left_to_count() {
    Open open = Samples.open("open");
    Session over = Sessions.of(open).after(submit(Sessions.right(open)));

    assertThat(Summary.counted(over).total()).isZero();
    assertThat(Summary.counted(over).passes(0)).isFalse();
  }

  @Test
  void myths_are_ticked_behind_the_points_and_cost() {
    Open open = Samples.open("open");
    Session ticked =
        Sessions.of(TICKS, List.of(open))
            .after(submit(Sessions.right(open)))
            .after(new Event.Tick(List.of(1, 2, 3)));

    Attempt attempt = ticked.lastAttempt().orElseThrow();
    assertThat(attempt.standingMyths()).containsExactly(1);
    assertThat(attempt.score()).isEqualTo(0.75);
    assertThat(ticked.log())
        .last()
        .isEqualTo(new Change.Amended(1, Grade.HARD, 0.75, List.of(1, 2)));
  }

  @Test
  void a_myth_that_was_found_can_be_unticked() {
    Open open = Samples.open("open");
    Session ticking =
        Sessions.of(TICKS, List.of(open))
            .after(submit(new Response.Explained(open, "A lightweight VM. They share a kernel.")));
    assertThat(ticking.phase()).isEqualTo(new Phase.Ticking(1, List.of(1, 3)));

    Session ticked = ticking.after(new Event.Pick(3)).after(new Event.Continue());

    assertThat(ticked.lastAttempt().orElseThrow().score()).isEqualTo(0.5);
  }

  @Test
  void the_open_answers_of_an_exam_are_ticked_after_the_last_question() {
    Open first = Samples.open("first");
    Open third = Samples.open("third");
    Question second = Samples.trueFalse("second");
    Session asked =
        Sessions.of(new Rules(Mode.EXAM, true, false, true, false), List.of(first, second, third))
            .after(submit(Sessions.right(first)))
            .after(submit(Sessions.right(second)))
            .after(submit(Sessions.wrong(third)));
    assertThat(asked.phase()).isEqualTo(new Phase.Ticking(1, List.of(1, 2)));
    assertThat(asked.question()).isEqualTo(first);
    assertThat(asked.number()).isEqualTo(1);

    Session one = asked.after(new Event.Continue());
    assertThat(one.phase()).isEqualTo(new Phase.Ticking(3, List.of(3)));
    assertThat(one.after(new Event.Undo()).phase()).isEqualTo(asked.phase());

    Session all = one.after(new Event.Tick(List.of(2)));
    assertThat(all.phase()).isEqualTo(new Phase.Over(false));
    assertThat(all.attempts()).extracting(Attempt::score).containsExactly(1.0, 1.0, 0.5);
    assertThat(Summary.of(all).found()).isZero();
  }

  @Test
  void whoever_ends_an_exam_early_ticks_nothing() {
    Open open = Samples.open("open");
    Session over =
        Sessions.of(
                new Rules(Mode.EXAM, true, false, true, false),
                List.of(open, Samples.choice("next")))
            .after(submit(Sessions.right(open)))
            .after(new Event.End());

    assertThat(over.phase()).isEqualTo(new Phase.Over(true));
    assertThat(Summary.of(over).found()).isEqualTo(1);
  }

  @Test
  void a_session_without_questions_is_over() {
    assertThat(Sessions.of().isOver()).isTrue();
  }
}
