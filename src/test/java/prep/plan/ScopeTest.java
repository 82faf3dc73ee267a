package prep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import prep.deck.DeckFacts;
import prep.deck.Level;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.deck.Track;
import prep.progress.Plan;
import prep.progress.Story;

class ScopeTest {

  private record Facts(
      QuestionKey key, QuestionType type, Level level, List<String> covers, boolean isDraft)
      implements QuestionFacts {
    @Override
    public List<String> tags() {
      return List.of();
    }

    @Override
    public List<QuestionKey> was() {
      return List.of();
    }

    @Override
    public @Nullable Duration time() {
      return null;
    }
  }

  private record Cards(Topic topic, List<Facts> questions) implements DeckFacts<Facts> {
    @Override
    public String title() {
      return topic.name();
    }

    @Override
    public List<Topic> was() {
      return List.of();
    }
  }

  private static final Track TRACK =
      new Track(
          "backend",
          "Backend",
          "",
          List.of(
              new Track.Section(
                  "Data",
                  2,
                  List.of("T-000"),
                  List.of(new Track.Item("T-001", "Joins"), new Track.Item("T-002", "Locks"))),
              new Track.Section("Web", 1, List.of(), List.of(new Track.Item("T-003", "HTTP"))),
              new Track.Section(
                  "Empty", 1, List.of(), List.of(new Track.Item("T-004", "Nothing")))));

  private static Facts asked(String key, String... covers) {
    return new Facts(Story.key(key), QuestionType.SHORT, Level.MID, List.of(covers), false);
  }

  private static Plan plan(List<String> topics, String... without) {
    return new Plan(
        Instant.EPOCH,
        LocalDate.of(2026, 12, 3),
        List.of("backend"),
        topics.stream().map(Topic::new).toList(),
        30,
        Set.of(),
        Level.MID,
        List.of(without));
  }

  private static Scope scope(Plan plan, Set<QuestionKey> muted, Facts... questions) {
    List<Cards> decks =
        Stream.of("sql", "web")
            .map(Topic::new)
            .map(topic ->
                new Cards(
                    topic,
                    Stream.of(questions)
                        .filter(question -> question.topic().equals(topic))
                        .toList()))
            .toList();
    return Scope.of(plan, List.of(TRACK), decks, muted, question -> question.type().ordinal());
  }

  private static Scope scope(Facts... questions) {
    return scope(plan(List.of()), Set.of(), questions);
  }

  @Test
  void sections_hold_the_questions_of_their_items_in_the_order_of_the_track() {
    Scope scope =
        scope(
            asked("web/http", "T-003"),
            asked("sql/locks", "T-002"),
            asked("sql/joins", "T-001"),
            asked("sql/other", "U-001"));
    assertThat(scope.sections()).extracting(Scope.Section::title).containsExactly("Data", "Web");
    assertThat(scope.sections()).extracting(Scope.Section::weight).containsExactly(2.0, 1.0);
    assertThat(Preparing.keys(scope.questions()))
        .containsExactly("sql/joins", "sql/locks", "web/http");
    assertThat(scope.items()).isEqualTo(3);
    assertThat(scope.questions())
        .extracting(PlannedQuestion::seconds)
        .containsOnly(QuestionType.SHORT.ordinal());
  }

  @Test
  void a_question_of_two_sections_counts_once_in_the_first() {
    Scope scope = scope(asked("sql/both", "T-003", "T-002", "T-001"));
    assertThat(scope.sections()).hasSize(1);
    assertThat(scope.questions()).hasSize(1);
    assertThat(scope.questions().getFirst().items()).containsExactly("T-001", "T-002");
    assertThat(scope.sections().getFirst().items()).containsExactly("T-001", "T-002");
  }

  @Test
  void a_question_of_a_track_and_of_a_topic_counts_once_in_the_track() {
    Scope scope =
        scope(plan(List.of("sql")), Set.of(), asked("sql/joins", "T-001"), asked("sql/other"));
    assertThat(scope.sections()).extracting(Scope.Section::title).containsExactly("Data", "sql");
    assertThat(Preparing.keys(scope.questions())).containsExactly("sql/joins", "sql/other");
    assertThat(scope.sections().getLast().weight()).isEqualTo(1);
    assertThat(scope.sections().getLast().items()).isEmpty();
  }

  @Test
  void tasks_stand_outside() {
    Facts task =
        new Facts(Story.key("sql/t"), QuestionType.TASK, Level.MID, List.of("T-001"), false);
    Scope scope = scope(task, asked("sql/joins", "T-001"));
    assertThat(scope.tasks()).isEqualTo(1);
    assertThat(Preparing.keys(scope.questions())).containsExactly("sql/joins");
    assertThat(scope(task).sections()).isEmpty();
  }

  @Test
  void drafts_muted_and_harder_questions_are_left_out() {
    Scope scope =
        scope(
            plan(List.of()),
            Set.of(Story.key("sql/muted")),
            new Facts(
                Story.key("sql/draft"), QuestionType.SHORT, Level.MID, List.of("T-001"), true),
            new Facts(
                Story.key("sql/hard"), QuestionType.SHORT, Level.SENIOR, List.of("T-001"), false),
            asked("sql/muted", "T-001"),
            asked("sql/joins", "T-001"));
    assertThat(Preparing.keys(scope.questions())).containsExactly("sql/joins");
  }

  @Test
  void sections_and_topics_can_be_left_out() {
    Scope scope =
        scope(
            plan(List.of("sql", "web"), "Data", "sql"),
            Set.of(),
            asked("sql/joins", "T-001"),
            asked("web/http", "T-003"),
            asked("web/other"));
    assertThat(scope.sections()).extracting(Scope.Section::title).containsExactly("Web", "web");
  }
}
