package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prep.progress.HistoryEvent.Answered;
import prep.schedule.Grade;

class LastEventTest {

  private final Story story = new Story(1);

  private LastEvent last() {
    Undos undos = new Undos();
    story.events().forEach(undos::add);
    LastEvent last = new LastEvent(undos.takenBack());
    story.events().forEach(last::add);
    return last;
  }

  @Test
  void undos_go_back_one_by_one() {
    Answered first = story.answers("docker/a", 1, Grade.GOOD);
    Answered second = story.answers("docker/b", 0, Grade.AGAIN);

    assertThat(last().event()).contains(second);
    story.undoes(second);
    assertThat(last().event()).contains(first);
    story.undoes(first);
    assertThat(last().event()).isEmpty();
  }

  @Test
  void an_undo_that_was_taken_back_leaves_its_event_standing() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    story.undoes(story.undoes(answer));

    assertThat(last().event()).contains(answer);
  }

  @Test
  void the_end_of_an_interview_is_not_a_deed_of_its_own() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    HistoryEvent.Mocked _ = story.endsMock();

    assertThat(last().event()).contains(answer);
  }

  @Test
  void an_amendment_names_the_answer_that_it_amends() {
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    HistoryEvent amend = story.amends(answer, Grade.EASY, null);

    assertThat(last().event()).contains(amend);
    assertThat(last().amended()).contains(answer);
  }
}
