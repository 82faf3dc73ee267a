package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.Topic;
import prep.plan.PlanDialogue.Depth;
import prep.plan.PlanDialogue.Refusal;
import prep.plan.PlanDialogue.Step;
import prep.progress.Plan;

/** What is asked to make a plan, and what comes of the answers. */
class PlanDialogueTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  private final FixedOffer offer = FixedOffer.usual();

  private PlanDialogue after(String... answers) {
    return after(PlanDraft.EMPTY, answers);
  }

  private PlanDialogue after(PlanDraft draft, String... answers) {
    PlanDialogue dialogue = PlanDialogue.of(offer, draft);
    for (String answer : answers) {
      dialogue = dialogue.answered(answer);
    }
    return dialogue;
  }

  @Test
  void a_day_and_three_numbers_make_a_plan() {
    assertThat(after("3 dec", "1", "2", "2").plan())
        .contains(
            new Plan(
                offer.now(),
                DAY,
                List.of("backend-systems"),
                List.of(),
                30,
                Set.of(),
                Level.MID,
                List.of()));
  }

  @Test
  void to_practise_an_interview_only_its_subject_and_level_are_asked() {
    PlanDialogue begun = PlanDialogue.forPractice(offer, PlanDraft.EMPTY);
    assertThat(begun.step()).isInstanceOf(Step.About.class);

    PlanDialogue about = begun.answered("1");
    assertThat(about.step()).isInstanceOf(Step.UpTo.class);
    assertThat(about.answered("u").step()).isInstanceOf(Step.About.class);

    Plan plan = about.answered("2").plan().orElseThrow();
    assertThat(plan.tracks()).containsExactly("backend-systems");
    assertThat(plan.level()).isEqualTo(Level.MID);
    assertThat(about.answered("q").isOver()).isTrue();
  }

  @Test
  void the_day_is_asked_first_then_the_track_then_the_level_and_the_minutes_last() {
    assertThat(after().step()).isInstanceOf(Step.Day.class);
    assertThat(after("3 dec").step()).isInstanceOf(Step.About.class);
    assertThat(after("3 dec", "1").step()).isInstanceOf(Step.UpTo.class);
    assertThat(after("3 dec", "1", "2").step()).isInstanceOf(Step.Daily.class);
    assertThat(after("3 dec", "1", "2", "2").step()).isInstanceOf(Step.Done.class);
  }

  @Test
  void what_is_known_already_is_not_asked() {
    PlanDraft draft = PlanDraft.EMPTY.by(DAY).upTo(Level.SENIOR);

    assertThat(after(draft).step()).isInstanceOf(Step.About.class);
    assertThat(after(draft, "4").step()).isInstanceOf(Step.Daily.class);
    assertThat(after(draft.daily(20), "4").plan().orElseThrow())
        .returns(Level.SENIOR, Plan::level)
        .returns(20, Plan::minutes)
        .returns(List.of("network-programming"), Plan::tracks);
  }

  @Test
  void topics_days_off_and_sections_left_out_come_into_the_plan_as_they_were_given() {
    PlanDraft draft =
        new PlanDraft(
            Optional.empty(),
            List.of("backend-systems"),
            List.of(new Topic("sql")),
            Optional.empty(),
            Optional.empty(),
            Set.of(DayOfWeek.SUNDAY),
            List.of("Docker"));

    assertThat(after(draft, "12d").about()).isEqualTo("Backend and systems, sql");
    assertThat(after(draft, "12d", "3", "4").plan())
        .contains(
            new Plan(
                offer.now(),
                DAY,
                List.of("backend-systems"),
                List.of(new Topic("sql")),
                60,
                Set.of(DayOfWeek.SUNDAY),
                Level.SENIOR,
                List.of("Docker")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-14, 2026-11-14",
    "today, 2026-11-21",
    "0d, 2026-11-21",
    "21 nov, 2026-11-21"
  })
  void a_day_that_is_past_or_today_is_refused_and_asked_again(String typed, LocalDate day) {
    PlanDialogue dialogue = after(typed);

    assertThat(dialogue.refusal()).contains(new Refusal.TooLate(day));
    assertThat(dialogue.answered("3 dec").draft().by()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "31 feb", "", "3", "2026-13-01", "u"})
  void what_is_not_a_day_is_refused(String typed) {
    assertThat(after(typed).refusal()).contains(new Refusal.NoDay(typed));
    assertThat(after(typed).unrefused().refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "x", "", "1.", "99999999999"})
  void what_is_not_the_number_of_a_choice_is_refused(String typed) {
    PlanDialogue dialogue = after("3 dec", typed);

    assertThat(dialogue.refusal()).contains(new Refusal.NotOneOf(typed, 5));
    assertThat(dialogue.step()).isInstanceOf(Step.About.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"u", ":undo", " u "})
  void u_goes_one_step_back_to_what_was_answered_there(String back) {
    PlanDialogue dialogue = after("3 dec", "1", "2", back);

    assertThat(dialogue.step()).isInstanceOf(Step.UpTo.class);
    assertThat(dialogue.draft().level()).isEmpty();
    assertThat(dialogue.answered("u").answered("u"))
        .returns("3 dec", PlanDialogue::answer)
        .returns(PlanDraft.EMPTY, PlanDialogue::draft);
  }

  @Test
  void u_goes_back_to_nothing_that_was_not_asked() {
    PlanDialogue dialogue = after(PlanDraft.EMPTY.by(DAY), "u");

    assertThat(dialogue.step()).isInstanceOf(Step.About.class);
    assertThat(dialogue.draft().by()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", ":quit"})
  void q_ends_at_each_step_without_a_plan(String end) {
    for (int steps = 0; steps < 4; steps++) {
      String[] answers =
          List.of("3 dec", "1", "2").subList(0, Math.min(steps, 3)).toArray(String[]::new);
      PlanDialogue dialogue = after(answers).answered(end);

      assertThat(dialogue.isOver()).isTrue();
      assertThat(dialogue.plan()).isEmpty();
      assertThat(dialogue.answered("1")).isEqualTo(dialogue);
    }
  }

  @Test
  void levels_say_how_many_questions_there_are_up_to_them() {
    assertThat(after("3 dec", "1").step())
        .isEqualTo(
            new Step.UpTo(
                List.of(
                    new Depth(Level.JUNIOR, 72),
                    new Depth(Level.MID, 196),
                    new Depth(Level.SENIOR, 260))));
  }

  @Test
  void a_level_without_questions_is_no_choice() {
    PlanDialogue dialogue = PlanDialogue.of(FixedOffer.small(), PlanDraft.EMPTY);

    assertThat(dialogue.answered("3 dec").answered("1").answered("1").draft().level())
        .contains(Level.MID);
  }

  @Test
  void what_minutes_bring_is_asked_for_only_when_they_are_shown() {
    assertThat(after("3 dec", "1").unforeseen()).isEmpty();
    PlanDialogue dialogue = after("3 dec", "1", "2");

    assertThat(dialogue.unforeseen()).map(Plan::minutes).contains(15);
    assertThat(offer.foreseen()).isEmpty();
  }

  @Test
  void what_minutes_bring_is_filled_in_one_after_the_other() {
    PlanDialogue dialogue = after("3 dec", "1", "2");
    for (int minutes = 15; minutes <= 60; minutes += 15) {
      Plan plan = dialogue.unforeseen().orElseThrow();
      assertThat(plan.minutes()).isEqualTo(minutes);
      dialogue = dialogue.foreseen(plan, new Readiness(minutes, minutes, minutes));
    }

    assertThat(dialogue.unforeseen()).isEmpty();
    assertThat(((Step.Daily) dialogue.step()).amounts())
        .extracting(amount -> amount.readiness().orElseThrow().from())
        .containsExactly(15, 30, 45, 60);
  }

  @Test
  void what_another_plan_brings_is_not_taken_for_this_one() {
    Plan mid = after("3 dec", "1", "2").unforeseen().orElseThrow();
    PlanDialogue senior = after("3 dec", "1", "2", "u", "3");

    assertThat(senior.foreseen(mid, Readiness.NONE)).isEqualTo(senior);
    assertThat(after("3 dec").foreseen(mid, Readiness.NONE)).isEqualTo(after("3 dec"));
  }

  @Test
  void more_tracks_than_digits_are_chosen_by_a_number_that_is_typed() {
    PlanDialogue many = PlanDialogue.of(FixedOffer.ofTracks(12), PlanDraft.EMPTY.by(DAY));

    assertThat(many.isTyped()).isTrue();
    assertThat(many.answered("12").draft().tracks()).containsExactly("own-12");
    assertThat(PlanDialogue.of(FixedOffer.ofTracks(9), PlanDraft.EMPTY.by(DAY)).isTyped())
        .isFalse();
  }

  @Test
  void a_level_is_counted_with_whatever_minutes_there_are() {
    PlanOffer all = new FixedOffer(List.of(), Map.of(Level.SENIOR, 3));
    PlanDraft draft = PlanDraft.EMPTY.by(DAY).about("mine").daily(500);

    assertThat(PlanDialogue.of(all, draft).step())
        .isEqualTo(new Step.UpTo(List.of(new Depth(Level.SENIOR, 3))));
  }
}
