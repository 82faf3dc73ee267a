package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.HistoryEvent.Answered;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

class StatisticsFoldTest {

  private static final Topic DOCKER = new Topic("docker");
  private final Story story = new Story(1);

  private Progress progress(List<HistoryEvent> events) {
    Fold fold = new Fold(new Fsrs(0.9), FormerKeys.NONE, Map.of());
    events.forEach(fold::add);
    return fold.progress();
  }

  private Statistics statistics() {
    StatisticsFold fold = new StatisticsFold();
    story.events().forEach(fold::add);
    // A conflict copy of a file brings the same events again.
    story.events().forEach(fold::add);
    return fold.statistics(progress(story.events()), _ -> true);
  }

  private Statistics.OfTopic docker() {
    return statistics().topics().getOrDefault(DOCKER, Statistics.OfTopic.NONE);
  }

  @Test
  void only_what_was_answered_before_is_a_review() {
    story.answers("docker/a", 0, Grade.AGAIN);
    story.answers("docker/b", 1, Grade.GOOD);
    story.waitsDays(2);
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/b", 0, Grade.AGAIN);
    story.waitsDays(2);
    story.answers("docker/b", 1, Grade.HARD);

    assertThat(docker().reviews()).isEqualTo(3);
    assertThat(docker().remembered()).isEqualTo(2);
  }

  @Test
  void the_grade_that_the_user_gave_counts_and_what_is_taken_back_does_not() {
    story.answers("docker/a", 1, Grade.GOOD);
    Answered second = story.answers("docker/a", 1, Grade.GOOD);
    story.amends(second, Grade.AGAIN, null);
    Answered third = story.answers("docker/a", 1, Grade.GOOD);
    story.undoes(third);

    assertThat(docker().reviews()).isEqualTo(1);
    assertThat(docker().remembered()).isZero();
    assertThat(statistics().answers()).isEqualTo(2);
  }

  @Test
  void after_a_reset_the_first_answer_is_a_first_one_again() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/a", 1, Grade.GOOD);
    story.resets("docker/*");
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("docker/a", 1, Grade.GOOD);

    assertThat(docker().reviews()).isEqualTo(1);
  }

  @Test
  void retries_take_time_but_are_no_answers_and_cramming_is_no_review() {
    Answered first = story.answers("docker/a", 0, Grade.AGAIN);
    story.answers("docker/a", "choice", 1, Grade.GOOD, Mode.RETRY);
    story.answers("docker/a", "choice", 1, Grade.GOOD, Mode.CRAM);

    assertThat(docker().reviews()).isZero();
    assertThat(docker().time()).isEqualTo(Duration.ofMillis(3 * first.ms()));
    assertThat(statistics().answers()).isEqualTo(2);
  }

  @Test
  void an_interview_is_no_review_and_says_what_was_asked() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.waitsDays(1);
    story.answers("docker/a", "open", 0, Grade.AGAIN, Mode.INTERVIEW);
    story.answers("docker/b", "open", 0.8, Grade.GOOD, Mode.INTERVIEW);
    Answered sql = story.answers("sql/a", "open", 1, Grade.EASY, Mode.INTERVIEW);
    story.undoes(story.answers("sql/b", "open", 0, Grade.AGAIN, Mode.INTERVIEW));

    assertThat(docker().reviews()).isZero();
    assertThat(statistics().interviews())
        .isEqualTo(
            new Statistics.Interviews(
                new TreeMap<>(Map.of(DOCKER, 2, new Topic("sql"), 1)), sql.day()));
    assertThat(statistics().interviews().questions()).isEqualTo(3);
  }

  @Test
  void without_an_interview_nothing_was_asked_in_one() {
    story.answers("docker/a", 1, Grade.GOOD);

    assertThat(statistics().interviews())
        .isEqualTo(new Statistics.Interviews(new TreeMap<>(), null));
  }

  @Test
  void how_sure_the_user_was_is_held_against_what_was_right() {
    says(3, 1);
    says(3, 0);
    says(2, 0.5);
    says(1, 1);
    story.undoes(says(1, 1));
    story.amends(says(3, 0), null, 1.0);
    story.answers("docker/a", 0, Grade.AGAIN);

    assertThat(statistics().said())
        .isEqualTo(
            Map.of(
                1, new Statistics.Said(1, 1),
                2, new Statistics.Said(1, 0),
                3, new Statistics.Said(3, 2)));
  }

  private Answered says(int sure, double score) {
    HistoryEvent.Manner manner = new HistoryEvent.Manner(false, sure, false, "", null);
    return story.answersIn("s", "docker/a", Mode.MOCK, score, 5_000, manner);
  }

  @Test
  void topics_that_are_not_wanted_are_left_out() {
    story.answers("docker/a", 1, Grade.GOOD);
    story.answers("sql/a", 1, Grade.GOOD);
    StatisticsFold fold = new StatisticsFold();
    story.events().forEach(fold::add);

    Statistics sql = fold.statistics(progress(story.events()), topic -> topic.name().equals("sql"));

    assertThat(sql.answers()).isEqualTo(1);
    assertThat(sql.topics()).containsOnlyKeys(new Topic("sql"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void days_are_those_of_the_progress(long seed) {
    List<HistoryEvent> events = Story.atRandom(seed, 120).events();
    StatisticsFold fold = new StatisticsFold();
    events.forEach(fold::add);
    Progress progress = progress(events);

    assertThat(fold.statistics(progress, _ -> true).days()).isEqualTo(progress.days());
  }

  @Test
  void the_weakest_questions_were_wrong_last_then_partly_right_then_once_forgotten() {
    Map<String, List<Double>> scores =
        Map.of(
            "docker/wrong", List.of(1.0, 0.0),
            "docker/forgotten", List.of(0.0),
            "docker/partly", List.of(0.0, 0.5),
            "docker/lapsed", List.of(1.0, 0.0, 1.0),
            "docker/learnt", List.of(0.0, 1.0),
            "docker/right", List.of(1.0));
    scores.forEach((key, given) ->
        given.forEach(score -> story.answers(key, score, score < 0.5 ? Grade.AGAIN : Grade.GOOD)));

    assertThat(
            Weakest.of(
                progress(story.events()).questions(),
                key -> OptionalDouble.of(key.id().equals("forgotten") ? 0.4 : 0.6),
                5))
        .extracting(QuestionKey::id)
        .containsExactly("forgotten", "wrong", "partly", "lapsed");
  }
}
