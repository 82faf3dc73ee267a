package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import prep.deck.Level;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** What answers say about the person who gave them. */
class LearnerTest {

  private static final HistoryEvent.Manner PLAIN = HistoryEvent.Manner.PLAIN;

  private final Story story = new Story(1);

  private Progress progress() {
    return fold(story.events()).progress();
  }

  private static Fold fold(List<HistoryEvent> events) {
    Fold fold = new Fold(new Fsrs(0.9), FormerKeys.NONE, Map.of());
    events.forEach(fold::add);
    return fold;
  }

  private Unaided unaided(String key) {
    return progress().questions().get(Story.key(key)).unaided();
  }

  private void tomorrow() {
    story.waits(Duration.ofDays(1));
  }

  @Test
  void a_full_answer_without_help_is_right_unaided() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/b", 0.5, Grade.HARD);

    assertThat(unaided("docker/a")).isEqualTo(new Unaided(true, true, true, 0));
    assertThat(unaided("docker/b")).isEqualTo(new Unaided(false, false, false, 1));
  }

  @Test
  void a_right_answer_that_the_user_grades_again_is_not_right_unaided() {
    story.amends(story.answers("docker/a", 1, Grade.GOOD), Grade.AGAIN, null);
    assertThat(unaided("docker/a").ever()).isFalse();
  }

  @Test
  void an_answer_that_the_user_calls_right_is_right_unaided() {
    story.amends(story.answers("docker/a", 0, Grade.AGAIN), Grade.GOOD, 1.0);
    assertThat(unaided("docker/a").ever()).isTrue();
  }

  @Test
  void a_guess_is_not_right_unaided() {
    HistoryEvent.Manner guess = new HistoryEvent.Manner(false, 1, false, "", null);
    story.answersIn("s", "docker/a", Mode.MOCK, 1, 100, guess);
    assertThat(unaided("docker/a").ever()).isFalse();
  }

  @Test
  void what_is_crammed_retried_or_found_by_words_is_not_right_unaided() {
    story.answers("docker/a", "choice", 1, Grade.GOOD, Mode.CRAM);
    story.answersByWords("docker/b", 1, Grade.GOOD);
    story.answers("docker/c", 0, Grade.AGAIN);
    story.answers("docker/c", "choice", 1, Grade.GOOD, Mode.RETRY);

    assertThat(unaided("docker/a")).isNull();
    assertThat(unaided("docker/b").ever()).isFalse();
    assertThat(unaided("docker/c").ever()).isFalse();
  }

  @Test
  void once_right_a_question_stays_so_though_the_last_answer_was_wrong() {
    story.answers("docker/a", 1, Grade.GOOD);
    tomorrow();
    story.answers("docker/a", 0, Grade.AGAIN);

    assertThat(unaided("docker/a")).isEqualTo(new Unaided(true, true, false, 0));
  }

  @Test
  void what_was_sure_and_wrong_in_a_mock_must_be_right_on_two_days() {
    story.answers("docker/a", 1, Grade.GOOD);
    tomorrow();
    HistoryEvent.Manner sure = new HistoryEvent.Manner(false, 3, false, "", null);
    story.answersIn("s", "docker/a", Mode.MOCK, 0, 100, sure);
    assertThat(unaided("docker/a").owed()).isEqualTo(2);

    tomorrow();
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/a", 1, Grade.GOOD);
    assertThat(unaided("docker/a").owed()).isEqualTo(1);

    tomorrow();
    story.answers("docker/a", 1, Grade.GOOD);
    assertThat(unaided("docker/a").owed()).isZero();
  }

  @Test
  void an_answer_takes_from_the_answer_before_it_in_its_session() {
    story.answersIn("s", "docker/a", Mode.QUIZ, 1, 20_000, PLAIN);
    story.answersIn("s", "docker/b", Mode.QUIZ, 1, 20_000, PLAIN);
    story.waits(Duration.ofMinutes(10));
    story.answersIn("s", "docker/c", Mode.QUIZ, 1, 7_000, PLAIN);

    assertThat(progress().learner().seconds())
        .isEqualTo(Map.of(QuestionType.CHOICE, Map.of(20, 1, 60, 1, 7, 1)));
  }

  @Test
  void the_median_counts_from_ten_answers_on() {
    for (int i = 0; i < 9; i++) {
      story.answersIn("s" + i, "docker/a", Mode.QUIZ, 1, i < 5 ? 10_000 : 30_000, PLAIN);
    }
    assertThat(progress().learner().medianSeconds(QuestionType.CHOICE)).isEmpty();
    story.answersIn("s9", "docker/a", Mode.QUIZ, 1, 30_000, PLAIN);
    assertThat(progress().learner().medianSeconds(QuestionType.CHOICE)).hasValue(10);
    story.answersIn("s10", "docker/a", Mode.QUIZ, 1, 30_000, PLAIN);
    assertThat(progress().learner().medianSeconds(QuestionType.CHOICE)).hasValue(30);
  }

  @Test
  void until_then_a_question_takes_what_its_author_says_else_what_is_usual() {
    assertThat(Learner.UNKNOWN.seconds(choice(null))).isEqualTo(30);
    assertThat(Learner.UNKNOWN.seconds(choice(Duration.ofMinutes(2)))).isEqualTo(120);

    for (int i = 0; i < 10; i++) {
      story.answersIn("s" + i, "docker/a", Mode.QUIZ, 1, 10_000, PLAIN);
    }
    assertThat(progress().learner().seconds(choice(Duration.ofMinutes(2)))).isEqualTo(10);
  }

  private static QuestionSummary choice(@Nullable Duration time) {
    return new QuestionSummary(
        Story.key("docker/a"),
        QuestionType.CHOICE,
        Level.MID,
        List.of(),
        List.of(),
        List.of(),
        time,
        false);
  }

  @Test
  void a_mock_does_not_count_as_the_work_of_the_day() {
    story.answersIn("s", "docker/a", Mode.QUIZ, 1, 20_000, PLAIN);
    HistoryEvent.Answered mock = story.answersIn("t", "docker/b", Mode.MOCK, 1, 9_000, PLAIN);

    LocalDate day = mock.day();
    assertThat(progress().learner().spentOn(day)).isEqualTo(Map.of(Story.key("docker/a"), 20));
    assertThat(progress().learner().spentOn(day.plusDays(1))).isEmpty();
  }

  @Test
  void who_forgets_faster_makes_small_factors_likelier() {
    for (int i = 0; i < 20; i++) {
      story.answers("docker/" + i, 1, Grade.GOOD);
    }
    story.waits(Duration.ofDays(2));
    for (int i = 0; i < 20; i++) {
      story.answers("docker/" + i, i % 2, i % 2 == 0 ? Grade.AGAIN : Grade.GOOD);
    }
    Forgetting forgetting = progress().learner().afterRight();

    assertThat(forgetting.reviews()).isEqualTo(20);
    assertThat(progress().learner().afterWrong()).isEqualTo(Forgetting.NONE);
    int usual = Forgetting.FACTORS.indexOf(1.0);
    int quarter = Forgetting.FACTORS.indexOf(1 / 64.0);
    assertThat(forgetting.loss(quarter)).isLessThan(forgetting.loss(usual));
  }

  @Test
  void an_interview_moves_memory_but_says_nothing_about_how_fast_or_how_long() {
    story.answersIn("s", "docker/a", Mode.QUIZ, 1, 20_000, PLAIN);
    Progress before = progress();
    story.waitsDays(3);
    story.answersIn("t", "docker/a", Mode.INTERVIEW, 0, 0, PLAIN);
    Progress after = progress();

    assertThat(after.learner().afterRight()).isEqualTo(Forgetting.NONE);
    assertThat(after.learner().seconds()).isEqualTo(before.learner().seconds());
    QuestionProgress asked = after.question(Story.key("docker/a")).orElseThrow();
    assertThat(asked.lapses()).isEqualTo(1);
    assertThat(asked.unaided()).isEqualTo(new Unaided(true, true, false, 0));
    assertThat(asked.memory())
        .isNotEqualTo(before.question(Story.key("docker/a")).orElseThrow().memory());
  }

  @Test
  void the_latest_plan_counts_until_it_is_given_up() {
    story.plans(12, 30);
    assertThat(progress().planned()).map(Plan::minutes).hasValue(30);
    HistoryEvent longer = story.plans(12, 45);
    assertThat(progress().planned()).map(Plan::minutes).hasValue(45);
    story.undoes(longer);
    assertThat(progress().planned()).map(Plan::minutes).hasValue(30);
    story.plansNothing();
    assertThat(progress().planned()).isEmpty();
  }
}
