package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.progress.HistoryEvent.Answered;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** Going on from progress that others were folded into. */
class FoldOntoTest {

  private static Fold fold(List<HistoryEvent> events) {
    Fold fold = new Fold(new Fsrs(0.9), FormerKeys.NONE, Map.of());
    events.forEach(fold::add);
    return fold;
  }

  private static Progress all(List<HistoryEvent> events) {
    return fold(events).progress();
  }

  private static Optional<Progress> then(List<HistoryEvent> before, List<HistoryEvent> more) {
    return fold(more).onto(all(before));
  }

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= 60; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bit_by_bit_comes_to_the_same_as_all_at_once(long seed) {
    List<HistoryEvent> events = Story.atRandom(seed, 120).events();
    Random random = new Random(seed);
    Progress progress = Progress.none(0.9);
    int done = 0;
    while (done < events.size()) {
      int next = Math.min(events.size(), done + 1 + random.nextInt(12));
      List<HistoryEvent> sofar = events.subList(0, next);
      progress = fold(events.subList(done, next)).onto(progress).orElseGet(() -> all(sofar));
      assertThat(progress).isEqualTo(all(sofar));
      done = next;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_and_number_of_readings_do_not_matter(long seed) {
    List<HistoryEvent> events = Story.atRandom(seed, 150).events();
    List<HistoryEvent> shuffled = new ArrayList<>(events);
    shuffled.addAll(events.subList(20, 90));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(all(shuffled)).isEqualTo(all(events));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answers_that_come_after_need_nothing_old(long seed) {
    Story story = new Story(seed);
    for (int i = 0; i < 50; i++) {
      story.answers("docker/" + i % 7, 1, Grade.GOOD);
    }
    List<HistoryEvent> before = story.events();
    story.flags("docker/1", "?");
    story.mutes("docker/2", true);
    Answered answer = story.answers("docker/3", 0, Grade.AGAIN);
    story.amends(answer, Grade.GOOD, 1.0);
    story.undoes(story.answers("docker/4", 0, Grade.AGAIN));
    List<HistoryEvent> more = story.events().subList(before.size(), story.events().size());
    assertThat(then(before, more)).contains(all(story.events()));
  }

  @Test
  void no_more_events_change_nothing() {
    Story story = Story.atRandom(3, 30);
    assertThat(then(story.events(), List.of())).contains(all(story.events()));
  }

  @Test
  void what_happened_earlier_needs_the_old() {
    Story story = new Story(1);
    story.answers("docker/a", 1, Grade.GOOD);
    Answered earlier = story.waits(Duration.ofHours(-2)).answers("docker/a", 0, Grade.AGAIN);
    assertThat(then(story.events().subList(0, 1), List.of(earlier))).isEmpty();
  }

  @Test
  void what_was_folded_in_already_needs_the_old() {
    Story story = new Story(1);
    story.answers("docker/a", 1, Grade.GOOD);
    assertThat(then(story.events(), story.events())).isEmpty();
  }

  @Test
  void a_decision_about_the_old_needs_the_old() {
    Story story = new Story(1);
    Answered answer = story.answers("docker/a", 1, Grade.GOOD);
    List<HistoryEvent> before = story.events();
    assertThat(then(before, List.of(story.undoes(answer)))).isEmpty();
    assertThat(then(before, List.of(story.amends(answer, Grade.EASY, null)))).isEmpty();
    assertThat(then(before, List.of(story.resets("*")))).isEmpty();
  }

  @Test
  void an_event_that_was_undone_before_it_arrived_needs_the_old() {
    Story laptop = new Story(1);
    Answered answer = laptop.waitsDays(1).answers("docker/a", 1, Grade.GOOD);
    Story desktop = new Story(2);
    HistoryEvent undo = desktop.undoes(answer);
    assertThat(all(List.of(undo)).mark().pending()).hasSize(1);
    assertThat(then(List.of(undo), List.of(answer))).isEmpty();
    assertThat(all(List.of(undo, answer)).questions()).isEmpty();
    assertThat(all(List.of(undo, answer)).mark().pending()).isEmpty();
  }
}
