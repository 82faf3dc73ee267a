package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prep.deck.Topic;
import prep.progress.HistoryEvent.Answered;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.Memory;

class FoldTest {

  private static final Fsrs FSRS = new Fsrs(0.9);

  private final Story story = new Story(1);

  private Progress progress() {
    return fold(story.events());
  }

  private static Progress fold(List<HistoryEvent> events) {
    Fold fold = new Fold(FSRS, FormerKeys.NONE, Map.of());
    events.forEach(fold::add);
    return fold.progress();
  }

  private QuestionProgress question(String key) {
    return progress().question(Story.key(key)).orElseThrow();
  }

  private Memory memory(String key) {
    return question(key).remembered().orElseThrow();
  }

  @Test
  void nothing_comes_of_nothing() {
    assertThat(progress()).isEqualTo(Progress.none(0.9));
    assertThat(progress().updated()).isEmpty();
  }

  @Test
  void answers_are_counted_by_question() {
    Instant first = story.answers("docker/a", 1, Grade.GOOD).at();
    story.answers("docker/a", 0.5, Grade.HARD);
    Instant last = story.answers("docker/a", 0, Grade.AGAIN).at();
    QuestionProgress question = question("docker/a");
    assertThat(question.answered()).isEqualTo(3);
    assertThat(question.correct()).isEqualTo(1);
    assertThat(question.score()).isEqualTo(0.5);
    assertThat(question.lastScore()).isZero();
    assertThat(question.lastFull()).isFalse();
    assertThat(question.lapses()).isEqualTo(1);
    assertThat(question.first()).isEqualTo(first);
    assertThat(question.last()).isEqualTo(last);
  }

  @Test
  void topics_add_up_their_questions() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/b", 0.5, Grade.HARD);
    Instant last = story.answers("docker/b", 0, Grade.AGAIN).at();
    story.answers("sql/a", 1, Grade.GOOD);
    TopicScore docker = progress().topics().get(new Topic("docker"));
    assertThat(docker.answered()).isEqualTo(3);
    assertThat(docker.correct()).isEqualTo(1);
    assertThat(docker.score()).isEqualTo(0.5);
    assertThat(docker.last()).isEqualTo(last);
    assertThat(progress().topics()).hasSize(2);
  }

  @Test
  void the_sum_of_scores_does_not_depend_on_their_order() {
    story.answers("docker/a", 0.1, Grade.AGAIN);
    story.answers("docker/a", 0.2, Grade.AGAIN);
    story.answers("docker/a", 0.3, Grade.AGAIN);
    assertThat(question("docker/a").sum()).isEqualTo(600_000_000);
  }

  @Test
  void days_are_counted_by_local_date() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/b", 1, Grade.GOOD);
    story.waitsDays(2).answers("docker/a", 1, Grade.GOOD);
    assertThat(progress().days())
        .isEqualTo(Map.of(LocalDate.of(2026, 11, 21), 2, LocalDate.of(2026, 11, 23), 1));
  }

  @Test
  void memory_follows_the_grades() {
    Answered first = story.answers("docker/a", 1, Grade.GOOD);
    Answered second = story.waitsDays(3).answers("docker/a", 1, Grade.EASY);
    Memory expected =
        FSRS.next(
            FSRS.first(Grade.GOOD, first.at(), first.day()), Grade.EASY, second.at(), second.day());
    assertThat(memory("docker/a")).isEqualTo(expected);
  }

  @Test
  void what_was_only_looked_through_is_not_correct_but_comes_back_as_graded() {
    story.answersByWords("docker/a", 1, Grade.GOOD);

    assertThat(question("docker/a").correct()).isZero();
    assertThat(question("docker/a").lastFull()).isTrue();
    assertThat(memory("docker/a").stability()).isGreaterThan(1);
  }

  @Test
  void points_that_are_ticked_later_make_it_correct() {
    story.amends(story.answersByWords("docker/a", 1, Grade.GOOD), null, null);

    assertThat(question("docker/a").correct()).isEqualTo(1);
  }

  @Test
  void a_grade_alone_leaves_it_looked_through() {
    story.amends(story.answersByWords("docker/a", 1, Grade.GOOD), Grade.EASY, null);

    assertThat(question("docker/a").correct()).isZero();
  }

  @Test
  void open_and_task_are_correct_from_four_fifths() {
    story.answers("docker/a", "open", 0.8, Grade.GOOD, Mode.QUIZ);
    story.answers("docker/b", "task", 0.79, Grade.HARD, Mode.QUIZ);
    story.answers("docker/c", "choice", 0.99, Grade.HARD, Mode.QUIZ);
    assertThat(question("docker/a").lastFull()).isTrue();
    assertThat(question("docker/b").lastFull()).isFalse();
    assertThat(question("docker/c").lastFull()).isFalse();
  }

  @Test
  void a_retry_counts_nowhere() {
    story.answers("docker/a", 0, Grade.AGAIN);
    Progress before = progress();
    story.answers("docker/a", "choice", 1, Grade.GOOD, Mode.RETRY);
    story.answers("docker/b", "choice", 1, Grade.GOOD, Mode.RETRY);
    assertThat(progress().questions()).isEqualTo(before.questions());
    assertThat(progress().days()).isEqualTo(before.days());
  }

  @Test
  void an_answer_in_a_cram_session_counts_but_leaves_memory_alone() {
    story.answers("docker/a", 1, Grade.GOOD);
    Memory before = memory("docker/a");
    story.answers("docker/a", "choice", 0, Grade.AGAIN, Mode.CRAM);
    story.answers("docker/b", "choice", 1, Grade.GOOD, Mode.CRAM);
    assertThat(memory("docker/a")).isEqualTo(before);
    assertThat(question("docker/a").answered()).isEqualTo(2);
    assertThat(question("docker/a").lapses()).isZero();
    assertThat(question("docker/b").answered()).isEqualTo(1);
    assertThat(question("docker/b").remembered()).isEmpty();
  }

  @Test
  void exam_and_mock_answers_count_like_those_of_a_quiz() {
    story.answers("docker/a", "choice", 1, Grade.GOOD, Mode.EXAM);
    story.answers("docker/b", "choice", 1, Grade.GOOD, Mode.MOCK);
    assertThat(question("docker/a").remembered()).isPresent();
    assertThat(question("docker/b").remembered()).isPresent();
  }

  @Test
  void an_amended_grade_changes_the_memory_and_an_amended_score_the_score() {
    Answered answer = story.answers("docker/a", 0, Grade.AGAIN);
    story.amends(answer, Grade.EASY, null);
    assertThat(memory("docker/a").stability()).isEqualTo(Fsrs.initialStability(Grade.EASY));
    assertThat(question("docker/a").score()).isZero();
    story.amends(answer, null, 1.0);
    assertThat(memory("docker/a").stability()).isEqualTo(Fsrs.initialStability(Grade.EASY));
    assertThat(question("docker/a").correct()).isEqualTo(1);
  }

  @Test
  void the_latest_amendment_wins() {
    Answered answer = story.answers("docker/a", 0, Grade.AGAIN);
    story.amends(answer, Grade.EASY, 1.0);
    story.amends(answer, Grade.HARD, null);
    assertThat(memory("docker/a").stability()).isEqualTo(Fsrs.initialStability(Grade.HARD));
    assertThat(question("docker/a").score()).isEqualTo(1);
  }

  @Test
  void an_amendment_that_was_taken_back_does_not_count() {
    Answered answer = story.answers("docker/a", 0, Grade.AGAIN);
    story.undoes(story.amends(answer, Grade.EASY, 1.0));
    assertThat(question("docker/a").score()).isZero();
  }

  @Test
  void an_amendment_that_sorts_before_its_answer_still_counts() {
    Answered answer = story.answers("docker/a", 0, Grade.AGAIN);
    story.waits(Duration.ofHours(-1)).amends(answer, Grade.GOOD, 1.0);
    assertThat(question("docker/a").score()).isEqualTo(1);
  }

  @Test
  void an_answer_that_was_taken_back_never_was() {
    story.answers("docker/a", 1, Grade.GOOD);
    Progress before = progress();
    story.undoes(story.answers("docker/a", 0, Grade.AGAIN));
    assertThat(progress().questions()).isEqualTo(before.questions());
    assertThat(progress().days()).isEqualTo(before.days());
  }

  @Test
  void an_undo_that_sorts_before_its_event_still_counts() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    story.waits(Duration.ofHours(-1)).undoes(answer);
    assertThat(progress().questions()).isEmpty();
  }

  @Test
  void an_undo_can_be_taken_back_and_that_again() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    HistoryEvent undo = story.undoes(answer);
    HistoryEvent redo = story.undoes(undo);
    assertThat(progress().questions()).hasSize(1);
    story.undoes(redo);
    assertThat(progress().questions()).isEmpty();
  }

  @Test
  void taking_back_twice_is_taking_back_once() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    HistoryEvent one = story.undoes(answer);
    HistoryEvent other = story.undoes(answer);
    story.undoes(one);
    assertThat(progress().questions()).isEmpty();
    story.undoes(other);
    assertThat(progress().questions()).hasSize(1);
  }

  @Test
  void undos_that_take_back_each_other_do_nothing() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    Ulid one = Ulid.of("01KAJA00000000000000000001");
    Ulid other = Ulid.of("01KAJA00000000000000000002");
    List<HistoryEvent> events = new ArrayList<>(story.events());
    events.add(new HistoryEvent.Undone(one, answer.at(), other));
    events.add(new HistoryEvent.Undone(other, answer.at(), one));
    assertThat(fold(events).questions()).hasSize(1);
  }

  @Test
  void a_reset_takes_away_what_came_before_and_nothing_else() {
    story.answers("docker/a", 0, Grade.AGAIN);
    story.answers("sql/a", 0, Grade.AGAIN);
    story.resets("docker/*");
    story.answers("docker/a", 1, Grade.GOOD);
    assertThat(question("docker/a").answered()).isEqualTo(1);
    assertThat(memory("docker/a").stability()).isEqualTo(Fsrs.initialStability(Grade.GOOD));
    assertThat(question("sql/a").answered()).isEqualTo(1);
  }

  @Test
  void a_reset_leaves_days_flags_and_mutes() {
    story.answers("docker/a", 0, Grade.AGAIN);
    story.flags("docker/a", "is it so?");
    story.mutes("docker/b", true);
    story.resets("*");
    assertThat(progress().questions()).isEmpty();
    assertThat(progress().topics()).isEmpty();
    assertThat(progress().days()).hasSize(1);
    assertThat(progress().flag(Story.key("docker/a"))).contains("is it so?");
    assertThat(progress().isMuted(Story.key("docker/b"))).isTrue();
  }

  @Test
  void a_reset_can_be_taken_back() {
    story.answers("docker/a", 1, Grade.GOOD);
    Progress before = progress();
    story.undoes(story.resets("docker/*"));
    assertThat(progress().questions()).isEqualTo(before.questions());
  }

  @Test
  void flags_hold_until_they_end() {
    story.flags("docker/a", "unclear");
    story.flags("docker/a", "wrong in Docker 29");
    assertThat(progress().flag(Story.key("docker/a"))).contains("wrong in Docker 29");
    assertThat(progress().flagged()).containsOnlyKeys(Story.key("docker/a"));
    story.unflags("docker/a");
    assertThat(progress().flag(Story.key("docker/a"))).isEmpty();
    assertThat(progress().flagged()).isEmpty();
  }

  @Test
  void mutes_hold_until_they_end() {
    story.mutes("docker/a", true);
    assertThat(progress().isMuted(Story.key("docker/a"))).isTrue();
    story.mutes("docker/a", false);
    assertThat(progress().isMuted(Story.key("docker/a"))).isFalse();
  }

  @Test
  void a_question_forgotten_eight_times_is_a_leech() {
    story.answers("docker/a", 1, Grade.GOOD);
    for (int i = 1; i <= 7; i++) {
      story.waitsDays(1).answers("docker/a", 0, Grade.AGAIN);
    }
    assertThat(progress().flag(Story.key("docker/a"))).isEmpty();
    story.waitsDays(1).answers("docker/a", 0, Grade.AGAIN);
    assertThat(question("docker/a").lapses()).isEqualTo(8);
    assertThat(progress().flag(Story.key("docker/a"))).contains("leech");
    assertThat(progress().flagged()).containsEntry(Story.key("docker/a"), "leech");
  }

  @Test
  void a_first_answer_is_no_lapse() {
    story.answers("docker/a", 0, Grade.AGAIN);
    assertThat(question("docker/a").lapses()).isZero();
  }

  @Test
  void a_leech_that_was_seen_to_is_not_flagged_again() {
    for (int i = 0; i <= 8; i++) {
      story.waitsDays(1).answers("docker/a", 0, Grade.AGAIN);
    }
    story.unflags("docker/a");
    story.waitsDays(1).answers("docker/a", 0, Grade.AGAIN);
    assertThat(progress().flag(Story.key("docker/a"))).isEmpty();
  }

  @Test
  void a_reset_ends_a_leech_but_not_a_note() {
    for (int i = 0; i <= 8; i++) {
      story.waitsDays(1).answers("docker/a", 0, Grade.AGAIN);
    }
    story.resets("docker/a");
    assertThat(progress().flag(Story.key("docker/a"))).isEmpty();
  }

  @Test
  void an_event_read_twice_counts_once() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/b", 0, Grade.AGAIN);
    List<HistoryEvent> twice = new ArrayList<>(story.events());
    twice.addAll(story.events());
    assertThat(fold(twice)).isEqualTo(progress());
  }

  @Test
  void of_two_events_with_one_id_the_same_counts_whatever_comes_first() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    Answered damaged =
        new Answered(
            answer.id(),
            answer.at(),
            answer.day(),
            answer.session(),
            answer.question(),
            answer.rev(),
            answer.type(),
            answer.answer(),
            0.25,
            answer.grade(),
            answer.ms(),
            answer.hint(),
            answer.mode(),
            answer.manner());
    assertThat(fold(List.of(answer, damaged))).isEqualTo(fold(List.of(damaged, answer)));
    assertThat(fold(List.of(answer, damaged)).questions()).hasSize(1);
  }

  @Test
  void events_count_by_time_and_then_id_in_whatever_order_they_come() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.waitsDays(5).answers("docker/a", 0, Grade.AGAIN);
    story.waitsDays(5).answers("docker/a", 1, Grade.EASY);
    List<HistoryEvent> backwards = new ArrayList<>(story.events());
    Collections.reverse(backwards);
    assertThat(fold(backwards)).isEqualTo(progress());
  }

  @Test
  void the_mark_is_the_latest_time_and_the_highest_id() {
    story.answers("docker/a", 1, Grade.GOOD);
    Answered latest = story.answers("docker/a", 1, Grade.GOOD);
    Answered highest = story.waits(Duration.ofHours(-1)).answers("docker/a", 1, Grade.GOOD);
    assertThat(progress().updated()).contains(latest.at());
    assertThat(progress().mark().id()).isEqualTo(highest.id());
  }
}
