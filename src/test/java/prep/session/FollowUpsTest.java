package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.session.Sessions.submit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prep.deck.FollowUp;
import prep.deck.FollowUp.When;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.progress.Mode;

/** What can be asked after an answer, if the user likes. */
class FollowUpsTest {

  private static final Rules RETRY = new Rules(Mode.QUIZ, false, true, false, false);
  private static final TrueFalse ROOT =
      Samples.followedBy("root", to("deeper", When.ANSWERED), to("easier", When.MISSED));
  private static final TrueFalse DEEPER =
      Samples.followedBy("deeper", to("deepest", When.ANSWERED), to("root", When.MISSED));
  private static final Question EASIER = Samples.trueFalse("easier");
  private static final Question DEEPEST = Samples.trueFalse("deepest");
  private static final Question NEXT = Samples.choice("next");

  private static FollowUp to(String id, When when) {
    return new FollowUp(key(id), when, "");
  }

  private static QuestionKey key(String id) {
    return new QuestionKey(Samples.DOCKER, id);
  }

  private static Session asking(Rules rules, Question... drawn) {
    return Sessions.of(rules, List.of(drawn), List.of(ROOT, DEEPER, EASIER, DEEPEST));
  }

  private static Optional<String> offered(Session session) {
    return session.followUp().map(posed -> posed.question().key().id());
  }

  @Test
  void a_good_answer_leads_to_the_harder_question_and_a_poor_one_to_the_other() {
    Session asking = asking(RETRY, ROOT, NEXT);

    assertThat(offered(asking)).isEmpty();
    assertThat(offered(asking.after(submit(Sessions.right(ROOT))))).contains("deeper");
    assertThat(offered(asking.after(submit(Sessions.wrong(ROOT))))).contains("easier");
  }

  @Test
  void from_sixty_percent_on_a_question_counts_as_answered() {
    Open open = Samples.open("open");
    Open root = open.with(ROOT.details().with(open.details().key(), open.details().origin(), "?"));
    Rules ticks = new Rules(Mode.QUIZ, false, false, true, false);
    Session ticking =
        Sessions.of(ticks, List.of(root), List.of(DEEPER, EASIER))
            .after(submit(new Response.Spoken(root)));

    assertThat(offered(ticking)).isEmpty();
    assertThat(offered(ticking.after(new Event.Tick(List.of(1))))).contains("easier");
    assertThat(offered(ticking.after(new Event.Tick(List.of(1, 2))))).contains("deeper");
    assertThat(offered(ticking.after(new Event.Tick(List.of(1))).after(new Event.ClaimRight(1))))
        .contains("deeper");
  }

  @Test
  void it_is_asked_next_and_counts_neither_as_drawn_nor_in_the_result() {
    Session followed =
        asking(RETRY, ROOT, NEXT).after(submit(Sessions.right(ROOT))).after(new Event.FollowUp());
    assertThat(followed.question()).isEqualTo(DEEPER);
    assertThat(followed.current().turn()).isEqualTo(Posed.Turn.FOLLOW_UP);
    assertThat(followed.number()).isEqualTo(1);

    Session answered = followed.after(submit(Sessions.wrong(DEEPER)));
    assertThat(answered.attempts())
        .extracting(attempt -> attempt.posed().follows())
        .containsExactly(null, ROOT.key());
    assertThat(answered.attempts()).extracting(Attempt::mode).containsOnly(Mode.QUIZ);
    assertThat(answered.firstAttempts()).hasSize(1);
    assertThat(Summary.of(answered).correct()).isEqualTo(1);

    Session next = answered.after(new Event.Continue());
    assertThat(next.question()).isEqualTo(NEXT);
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.left()).isEqualTo(1);
  }

  @Test
  void a_follow_up_has_follow_ups_but_none_that_was_asked() {
    Session deeper =
        asking(RETRY, ROOT, NEXT).after(submit(Sessions.right(ROOT))).after(new Event.FollowUp());

    assertThat(offered(deeper.after(submit(Sessions.right(DEEPER))))).contains("deepest");
    assertThat(offered(deeper.after(submit(Sessions.wrong(DEEPER))))).isEmpty();
  }

  @Test
  void a_missed_question_comes_again_after_its_follow_up_but_not_the_follow_up() {
    Session next =
        asking(RETRY, ROOT, NEXT)
            .after(submit(Sessions.wrong(ROOT)))
            .after(new Event.FollowUp())
            .after(submit(Sessions.wrong(EASIER)))
            .after(new Event.Continue());

    assertThat(next.course().queue())
        .extracting(posed -> posed.question().key().id())
        .containsExactly("root", "easier", "next", "root");
  }

  @Test
  void what_is_asked_anyway_is_not_offered_nor_what_was_muted() {
    assertThat(offered(asking(RETRY, ROOT, DEEPER).after(submit(Sessions.right(ROOT))))).isEmpty();

    Session muted =
        asking(RETRY, ROOT, NEXT)
            .after(submit(Sessions.right(ROOT)))
            .after(new Event.FollowUp())
            .after(new Event.Mute());
    assertThat(muted.question()).isEqualTo(NEXT);
    assertThat(offered(muted)).isEmpty();
  }

  @Test
  void it_can_be_asked_until_the_next_question_is_answered() {
    Session next =
        asking(RETRY, ROOT, NEXT).after(submit(Sessions.right(ROOT))).after(new Event.Continue());
    assertThat(offered(next)).contains("deeper");

    Session followed = next.after(new Event.FollowUp());
    assertThat(followed.question()).isEqualTo(DEEPER);
    Session back = followed.after(new Event.Skip());
    assertThat(back.question()).isEqualTo(NEXT);
    assertThat(offered(back.after(submit(Sessions.right(NEXT))))).isEmpty();
  }

  @Test
  void after_the_last_question_it_opens_the_session_again() {
    Session over =
        asking(RETRY, ROOT).after(submit(Sessions.right(ROOT))).after(new Event.Continue());
    assertThat(over.isOver()).isTrue();

    Session followed = over.after(new Event.FollowUp());
    assertThat(followed.question()).isEqualTo(DEEPER);
    assertThat(followed.after(new Event.Skip()).isOver()).isTrue();
    assertThat(over.after(new Event.End()).isOver()).isTrue();
  }

  @Test
  void undo_takes_the_follow_up_back_and_then_what_it_followed() {
    Session answered =
        asking(RETRY, ROOT, NEXT)
            .after(submit(Sessions.right(ROOT)))
            .after(new Event.FollowUp())
            .after(submit(Sessions.right(DEEPER)));

    Session again = answered.after(new Event.Undo());
    assertThat(again.question()).isEqualTo(DEEPER);
    assertThat(again.after(new Event.Undo()).question()).isEqualTo(ROOT);
  }

  @Test
  void an_exam_offers_nothing() {
    Rules exam = new Rules(Mode.EXAM, true, false, false, false);

    assertThat(offered(asking(exam, ROOT, NEXT).after(submit(Sessions.right(ROOT))))).isEmpty();
  }
}
