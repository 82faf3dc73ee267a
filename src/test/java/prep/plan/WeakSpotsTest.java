package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.progress.Learner;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.progress.Unaided;
import prep.schedule.Memory;

class WeakSpotsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
  private static final LocalDate BY = LocalDate.of(2026, 12, 3);

  private final List<Scope.Section> sections = new ArrayList<>();
  private final Map<QuestionKey, QuestionProgress> figures = new HashMap<>();

  private static QuestionKey key(String id) {
    return new QuestionKey(Samples.DOCKER, id);
  }

  private void section(double weight, QuestionType type, String... ids) {
    sections.add(
        new Scope.Section(
            "Section",
            weight,
            List.of(),
            Stream.of(ids).map(id -> new PlannedQuestion(key(id), type, List.of(), 30)).toList()));
  }

  private void answered(String id, double score, boolean rightOnce, double stability) {
    figures.put(
        key(id),
        new QuestionProgress(
            1,
            0,
            0,
            score,
            score == 1,
            0,
            false,
            Instant.EPOCH,
            Instant.EPOCH,
            new Unaided(rightOnce, rightOnce, score == 1, rightOnce ? 0 : 1),
            new Memory(stability, 5, Instant.parse("2026-12-02T10:00:00Z"), TODAY, 1)));
  }

  private WeakSpots spots() {
    Progress progress =
        new Progress(
            0.9,
            figures,
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Map.of(),
            Set.of(),
            Map.of(),
            Learner.UNKNOWN,
            null,
            Progress.Mark.START);
    Plan plan =
        new Plan(Instant.EPOCH, BY, List.of("t"), List.of(), 30, Set.of(), Level.MID, List.of());
    return WeakSpots.of(new Scope(sections, 0), plan, progress, TODAY);
  }

  private static List<String> ids(List<PlannedQuestion> questions) {
    return questions.stream().map(question -> question.key().id()).toList();
  }

  @Test
  void what_was_never_right_is_listed_up_to_four_of_the_heaviest_sections_first() {
    section(1, QuestionType.SHORT, "a", "b", "c");
    section(3, QuestionType.CHOICE, "d", "e", "new");
    for (String id : List.of("a", "b", "c", "d", "e")) {
      answered(id, 0, false, 0.3);
    }

    assertThat(ids(spots().neverRight())).containsExactly("d", "e", "a", "b");
  }

  @Test
  void what_was_right_once_and_would_be_forgotten_is_listed_up_to_ten_the_weakest_first() {
    String[] ids = IntStream.range(0, 12).mapToObj(i -> "q" + i).toArray(String[]::new);
    section(1, QuestionType.SHORT, ids);
    for (int i = 0; i < ids.length; i++) {
      answered(ids[i], i == 11 ? 0 : 1, true, 0.12 - i / 100.0);
    }

    assertThat(ids(spots().maySlip()))
        .containsExactlyElementsOf(Arrays.asList(ids).reversed().subList(0, 10));
    assertThat(spots().neverRight()).isEmpty();
  }

  @Test
  void what_will_be_recalled_is_no_weak_spot() {
    section(1, QuestionType.SHORT, "sure", "unsure");
    answered("sure", 1, true, 100);
    answered("unsure", 1, true, 0.1);

    assertThat(ids(spots().questions())).containsExactly("unsure");
  }

  @Test
  void explanations_that_left_something_out_are_listed_up_to_five_the_thinnest_first() {
    section(1, QuestionType.OPEN, "a", "b", "c", "d", "e", "f", "whole", "new");
    answered("a", 0.9, false, 1);
    answered("b", 0.5, true, 1);
    answered("c", 0.2, false, 1);
    answered("d", 0.7, false, 1);
    answered("e", 0.95, false, 1);
    answered("f", 0.6, false, 1);
    answered("whole", 1, true, 100);

    assertThat(ids(spots().questions())).containsExactly("c", "b", "f", "d", "a");
    assertThat(ids(spots().thin())).hasSize(5);
  }

  @Test
  void where_nothing_is_weak_sections_take_turns_by_their_weight() {
    section(1, QuestionType.SHORT, "light-1", "light-2");
    section(2, QuestionType.CHOICE, "heavy-1", "heavy-2", "heavy-3");
    section(2, QuestionType.OPEN, "open");

    assertThat(ids(spots().heaviest()))
        .containsExactly("heavy-1", "open", "light-1", "heavy-2", "heavy-3", "light-2");
    assertThat(spots().neverRight()).isEmpty();
  }

  @Test
  void where_something_is_weak_nothing_else_is_listed() {
    section(1, QuestionType.SHORT, "a", "b");
    answered("a", 0, false, 0.3);

    assertThat(ids(spots().questions())).containsExactly("a");
  }

  @Test
  void at_most_ten_questions_are_listed_where_nothing_is_weak() {
    section(
        1,
        QuestionType.SHORT,
        IntStream.range(0, 30).mapToObj(i -> "q" + i).toArray(String[]::new));

    assertThat(spots().heaviest()).hasSize(10);
  }

  @Test
  void a_plan_without_questions_has_no_weak_spots() {
    assertThat(spots().questions()).isEmpty();
  }
}
