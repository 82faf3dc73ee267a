package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import prep.deck.QuestionKey;
import prep.progress.TickedPoints.Ticks;
import prep.schedule.Grade;

class TickedPointsTest {

  private static final QuestionKey IMAGE = Story.key("docker/image");
  private static final Ticks FIRST = new Ticks("9f2c41aa", List.of(1));

  private final Story story = new Story(1);

  private Map<QuestionKey, Ticks> last() {
    TickedPoints ticked = new TickedPoints();
    // In whatever order files are read.
    List<HistoryEvent> events = new ArrayList<>(story.events());
    Collections.shuffle(events, new Random(1));
    events.forEach(ticked::add);
    return ticked.last(Map.of());
  }

  private HistoryEvent.Answered explains(Mode mode) {
    return story.answers("docker/image", "open", 0.4, Grade.AGAIN, mode);
  }

  @Test
  void the_points_ticked_in_the_last_answer_are_told() {
    story.amends(explains(Mode.QUIZ), null, null);

    assertThat(last()).isEqualTo(Map.of(IMAGE, FIRST));
  }

  @Test
  void points_of_an_earlier_answer_are_forgotten_where_nobody_ticked_later_ones() {
    story.amends(explains(Mode.QUIZ), null, null);
    explains(Mode.QUIZ);

    assertThat(last()).isEmpty();
  }

  @Test
  void an_interview_in_which_nothing_was_ticked_forgets_no_points() {
    story.amends(explains(Mode.QUIZ), null, null);
    explains(Mode.INTERVIEW);

    assertThat(last()).isEqualTo(Map.of(IMAGE, FIRST));
  }

  @Test
  void what_was_taken_back_does_not_count() {
    story.amends(explains(Mode.QUIZ), null, null);
    story.undoes(explains(Mode.QUIZ));
    assertThat(last()).containsOnlyKeys(IMAGE);

    HistoryEvent.Answered other = story.answers("docker/layers", "open", 0, Grade.AGAIN, Mode.QUIZ);
    story.undoes(story.amends(other, null, null));
    assertThat(last()).containsOnlyKeys(IMAGE);
  }

  @Test
  void retries_and_other_types_do_not_count() {
    story.amends(explains(Mode.RETRY), null, null);
    story.amends(story.answers("docker/task", "task", 0, Grade.AGAIN, Mode.QUIZ), null, null);

    assertThat(last()).isEmpty();
  }

  @Test
  void a_grade_alone_says_nothing_about_points() {
    story.amends(explains(Mode.QUIZ), Grade.GOOD, null);

    assertThat(last()).isEmpty();
  }

  @Test
  void a_question_goes_by_the_key_that_it_has_today() {
    story.amends(explains(Mode.QUIZ), null, null);
    TickedPoints ticked = new TickedPoints();
    story.events().forEach(ticked::add);
    QuestionKey today = Story.key("containers/image");

    assertThat(ticked.last(Map.of(IMAGE, today))).isEqualTo(Map.of(today, FIRST));
  }
}
