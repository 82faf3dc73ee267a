package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.deck.Track;
import prep.plan.Syllabus.State;
import prep.progress.QuestionProgress;
import prep.progress.Unaided;

class SyllabusTest {

  private static final Track TRACK =
      new Track(
          "web",
          "Web",
          "",
          List.of(
              new Track.Section(
                  "First",
                  1,
                  List.of("H-1"),
                  List.of(new Track.Item("A", "Item A"), new Track.Item("B", "Item B"))),
              new Track.Section("Nothing of its own", 1, List.of("H-2"), List.of())));

  private final List<QuestionSummary> questions = new ArrayList<>();
  private final Map<QuestionKey, QuestionProgress> progress = new HashMap<>();
  private final Set<QuestionKey> muted = new HashSet<>();

  private static QuestionKey key(String id) {
    return new QuestionKey(Samples.DOCKER, id);
  }

  private void has(String id, QuestionType type, Level level, boolean draft, String... items) {
    questions.add(
        new QuestionSummary(
            key(id), type, level, List.of(), List.of(items), List.of(), null, draft));
  }

  private void has(String id, String... items) {
    has(id, QuestionType.CHOICE, Level.MID, false, items);
  }

  private void answered(String id, @Nullable Unaided unaided) {
    progress.put(
        key(id),
        new QuestionProgress(
            1, 0, 0, 0, false, 0, false, Instant.EPOCH, Instant.EPOCH, unaided, null));
  }

  private void isRight(String id) {
    answered(id, new Unaided(true, true, true, 0));
  }

  private void isWrong(String id) {
    answered(id, new Unaided(false, false, false, 1));
  }

  private void wasRightOnce(String id) {
    answered(id, new Unaided(true, true, false, 0));
  }

  private Syllabus upTo(Level level) {
    return Syllabus.of(
        TRACK,
        level,
        List.of(new DeckSummary(Samples.DOCKER, "Docker", List.of(), questions)),
        muted,
        key -> Optional.ofNullable(progress.get(key)));
  }

  private State state() {
    return upTo(Level.MID).items().getFirst().state();
  }

  @Test
  void an_item_is_solid_when_each_of_its_questions_was_right_the_last_time() {
    has("one", "A");
    has("two", "A", "B");
    isRight("one");
    isRight("two");

    assertThat(state()).isEqualTo(State.SOLID);
    wasRightOnce("two");
    assertThat(state()).isEqualTo(State.LEARNING);
  }

  @Test
  void an_item_is_learning_when_one_question_was_right_and_another_is_new_or_wrong() {
    has("one", "A");
    has("two", "A");
    isRight("one");
    assertThat(state()).isEqualTo(State.LEARNING);

    isWrong("two");
    assertThat(state()).isEqualTo(State.LEARNING);
  }

  @Test
  void an_item_is_seen_when_it_was_asked_and_never_right_without_help() {
    has("one", "A");
    has("two", "A");
    assertThat(state()).isEqualTo(State.NEW);

    isWrong("one");
    assertThat(state()).isEqualTo(State.SEEN);
  }

  @Test
  void what_was_only_crammed_is_seen() {
    has("one", "A");
    answered("one", null);

    assertThat(state()).isEqualTo(State.SEEN);
  }

  @Test
  void questions_above_the_level_and_tasks_hold_no_item_back() {
    has("one", "A");
    has("hard", QuestionType.OPEN, Level.SENIOR, false, "A");
    has("task", QuestionType.TASK, Level.JUNIOR, false, "A");
    isRight("one");

    assertThat(state()).isEqualTo(State.SOLID);
    assertThat(upTo(Level.SENIOR).items().getFirst().state()).isEqualTo(State.LEARNING);
    assertThat(upTo(Level.JUNIOR).items().getFirst().state()).isEqualTo(State.BEYOND);
  }

  @Test
  void an_item_without_a_question_that_is_asked_is_told_from_one_beyond_the_level() {
    has("task", QuestionType.TASK, Level.MID, false, "A");
    has("draft", QuestionType.CHOICE, Level.MID, true, "B");
    has("muted", "B");
    muted.add(key("muted"));

    assertThat(upTo(Level.MID).items())
        .extracting(Syllabus.Item::state)
        .containsExactly(State.BEYOND, State.EMPTY);
  }

  @Test
  void what_a_section_covers_by_itself_is_no_item() {
    has("one", "H-1", "H-2");
    Syllabus syllabus = upTo(Level.MID);

    assertThat(syllabus.sections()).extracting(Syllabus.Section::title).containsExactly("First");
    assertThat(syllabus.items()).extracting(Syllabus.Item::id).containsExactly("A", "B");
  }

  @Test
  void each_item_names_the_questions_that_its_state_depends_on() {
    has("one", "A");
    has("hard", QuestionType.OPEN, Level.SENIOR, false, "A");
    has("two", "A", "B");

    assertThat(upTo(Level.MID).items().getFirst().questions())
        .containsExactly(key("one"), key("two"));
  }
}
