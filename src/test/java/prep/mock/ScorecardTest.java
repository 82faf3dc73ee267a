package prep.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.progress.HistoryEvent;
import prep.progress.HistoryEvent.Manner;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.schedule.Grade;

/** A mark for each thing that an interviewer would notice. */
class ScorecardTest {

  private static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private final Random random = new Random(1);
  private final List<HistoryEvent> events = new ArrayList<>();

  private static Question question(String key) {
    return RealDecks.question(QuestionKey.parse(key).orElseThrow());
  }

  private Ulid id() {
    return Ulid.at(TEN.toEpochMilli() + events.size(), random);
  }

  private HistoryEvent.Answered answered(
      String key, double score, long ms, Part part, Manner manner) {
    Question question = question(key);
    HistoryEvent.Answered answer =
        new HistoryEvent.Answered(
            id(),
            TEN.plusSeconds(60L * events.size()),
            DAY,
            "session",
            question.key(),
            question.details().rev(),
            question.type(),
            new HistoryEvent.Given.Text(manner.aloud() ? "" : "something"),
            score,
            Grade.proposed(score, question.type().isFull(score), false),
            ms,
            false,
            Mode.MOCK,
            new Manner(
                manner.byWords(), manner.sure(), manner.aloud(), part.word(), manner.follows()));
    events.add(answer);
    return answer;
  }

  /** A question of the breadth, with how sure the answer was. */
  private void shortly(String key, boolean right, int sure) {
    HistoryEvent.Answered _ =
        answered(key, right ? 1 : 0, 9000, Part.BREADTH, new Manner(false, sure, false, "", null));
  }

  private HistoryEvent.Answered spoke(
      String key, Reach reach, int seconds, @Nullable String after) {
    QuestionKey follows = after == null ? null : question(after).key();
    return answered(
        key, reach.score(), seconds * 1000L, Part.DEPTH, new Manner(true, 0, true, "", follows));
  }

  private void ticked(HistoryEvent.Answered answer, double score, List<Integer> points, int myths) {
    List<Integer> claimed = IntStream.rangeClosed(1, myths).boxed().toList();
    events.add(
        new HistoryEvent.Amended(id(), TEN, answer.id(), Grade.HARD, score, points, claimed));
  }

  private void ended(int threads) {
    events.add(
        new HistoryEvent.Mocked(
            id(),
            TEN.plusSeconds(900),
            "session",
            new MockFacts(
                Level.MID, 45, List.of("t"), List.of(), threads, 7, true, Duration.ofMinutes(12))));
  }

  private Scorecard card() {
    MockRecord record = new MockRecord();
    events.forEach(record::add);
    return Scorecard.of(
        record.mocks(Map.of()).getFirst(), key -> Optional.ofNullable(RealDecks.question(key)));
  }

  @ParameterizedTest
  @CsvSource({"34, 1", "35, 2", "59, 2", "60, 3", "84, 3", "85, 4", "100, 4"})
  void correct_goes_by_the_share_of_points(int percent, int mark) {
    assertThat(Marks.of(percent, 100, Threads.NONE, List.of()).correct())
        .isEqualTo(OptionalInt.of(mark));
  }

  @ParameterizedTest(name = "{1} of {0} reached, {2} answered, {3} unasked: {4}")
  @CsvSource({
    "3,0,0,0,1",
    "3,1,0,0,2",
    "3,3,1,0,2",
    "3,3,2,0,3",
    "2,2,1,0,3",
    "3,3,3,0,4",
    "3,2,1,1,3",
    "3,1,1,2,4"
  })
  void deep_goes_by_the_threads_that_had_the_time(
      int all, int reached, int answered, int unasked, int mark) {
    assertThat(new Threads(all, reached, answered, unasked).mark()).isEqualTo(OptionalInt.of(mark));
  }

  @Test
  void where_no_thread_had_the_time_nothing_is_said_of_depth() {
    assertThat(new Threads(2, 0, 0, 2).mark()).isEmpty();
  }

  @ParameterizedTest(name = "{0} s for 90: {1}")
  @CsvSource({"60, 4", "90, 4", "91, 3", "112, 3", "113, 2", "144, 2", "145, 1"})
  void concise_goes_by_the_time_spoken(int seconds, int mark) {
    HistoryEvent.Answered spoken =
        spoke("concurrency/blocking-in-the-loop", Reach.MOST, seconds, null);
    ticked(spoken, 0.8, List.of(1, 2, 3), 0);

    assertThat(card().rows().getFirst().marks().concise()).isEqualTo(OptionalInt.of(mark));
  }

  @Test
  void a_design_may_take_the_time_that_there_is() {
    HistoryEvent.Answered spoken =
        answered(
            "networking/design-a-protocol-on-udp",
            0.5,
            900_000,
            Part.PRACTICAL,
            new Manner(true, 0, true, "", null));
    ticked(spoken, 0.8, List.of(1, 2, 3), 0);

    assertThat(card().rows().getFirst().marks().concise()).isEmpty();
    assertThat(card().longest()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 3", "2, 2"})
  void myths_cost_a_mark_each(int myths, int mark) {
    HistoryEvent.Answered spoken = spoke("authentication/what-is-a-jwt", Reach.MOST, 60, null);
    ticked(spoken, 0.5, List.of(1, 2, 3), Math.min(myths, 9));

    assertThat(card().rows().getFirst().marks().noMyths()).isEqualTo(OptionalInt.of(mark));
  }

  @Test
  void an_answer_that_nobody_ticked_counts_nowhere() {
    HistoryEvent.Answered _ = spoke("authentication/what-is-a-jwt", Reach.HALF, 60, null);

    Scorecard card = card();
    assertThat(card.unticked()).isEqualTo(1);
    assertThat(card.of()).isZero();
    assertThat(card.rows().getFirst().marks().correct()).isEmpty();
    assertThat(card.lessons()).isEmpty();
  }

  @Test
  void the_harder_question_counts_where_it_was_answered() {
    String root = "concurrency/blocking-in-the-loop";
    String next = question(root).details().followUps().getFirst().ask().toString();
    HistoryEvent.Answered first = spoke(root, Reach.MOST, 80, null);
    HistoryEvent.Answered second = spoke(next, Reach.HALF, 80, root);
    ticked(first, 0.8, List.of(1, 2, 3, 4, 5), 0);
    ticked(second, 1, List.of(1, 2, 3, 4, 5, 6, 7, 8), 0);
    ended(1);

    assertThat(card().threads()).isEqualTo(new Threads(1, 1, 1, 0));
  }

  @Test
  void a_thread_for_which_there_was_no_time_is_unasked_not_missed() {
    HistoryEvent.Answered first = spoke("concurrency/blocking-in-the-loop", Reach.MOST, 80, null);
    ticked(first, 0.8, List.of(1, 2, 3, 4, 5), 0);
    ended(3);

    assertThat(card().threads()).isEqualTo(new Threads(3, 0, 0, 3));
    assertThat(card().row(Part.DEPTH).orElseThrow().marks().deep()).isEmpty();
  }

  @Test
  void a_thread_that_was_never_drawn_is_not_unasked() {
    ticked(spoke("concurrency/blocking-in-the-loop", Reach.NOT_FAR, 80, null), 0, List.of(), 0);
    ended(1);

    assertThat(card().threads()).isEqualTo(new Threads(1, 0, 0, 0));
  }

  @Test
  void who_says_next_to_nothing_is_not_concise() {
    ticked(spoke("concurrency/blocking-in-the-loop", Reach.NOT_FAR, 6, null), 0.1, List.of(1), 0);

    Marks alone = card().rows().getFirst().marks();
    assertThat(alone.correct()).isEqualTo(OptionalInt.of(1));
    assertThat(alone.concise()).isEmpty();

    List<Integer> most = List.of(1, 2, 3, 4, 5);
    ticked(spoke("concurrency/blocking-in-the-loop", Reach.MOST, 145, null), 0.8, most, 0);
    assertThat(card().rows().getFirst().marks().concise()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void where_nothing_was_said_nobody_knows_about_myths() {
    ticked(spoke("authentication/what-is-a-jwt", Reach.NOT_FAR, 6, null), 0, List.of(), 0);
    assertThat(card().rows().getFirst().marks().noMyths()).isEmpty();

    ticked(spoke("authentication/what-is-a-jwt", Reach.NOT_FAR, 6, null), 0, List.of(), 1);
    assertThat(card().rows().getFirst().marks().noMyths()).isEqualTo(OptionalInt.of(3));
  }

  @Test
  void what_was_sure_and_wrong_comes_first_among_what_to_learn_from() {
    shortly("concurrency/semaphore-seconds", false, 1);
    shortly("git/fetch-and-pull", false, 3);
    shortly("concurrency/two-awaits", true, 1);
    ticked(spoke("authentication/what-is-a-jwt", Reach.HALF, 70, null), 0.25, List.of(1, 2, 3), 1);
    ticked(spoke("concurrency/blocking-in-the-loop", Reach.HALF, 70, null), 0.5, List.of(1), 0);

    assertThat(card().lessons())
        .extracting(Lesson::why)
        .containsExactly(
            Lesson.Why.SURE_AND_WRONG, Lesson.Why.MYTH, Lesson.Why.POINTS, Lesson.Why.GUESSED);
  }

  @Test
  void the_answer_that_took_longest_beyond_its_time_is_named() {
    HistoryEvent.Answered first = spoke("authentication/what-is-a-jwt", Reach.HALF, 135, null);
    HistoryEvent.Answered second = spoke("concurrency/blocking-in-the-loop", Reach.HALF, 92, null);
    ticked(first, 0.5, List.of(1, 2, 3), 0);
    ticked(second, 0.5, List.of(1, 2, 3), 0);

    Marked longest = card().longest();
    assertThat(longest).isNotNull();
    assertThat(longest.said().question().id()).isEqualTo("what-is-a-jwt");
  }

  @Test
  void a_mock_that_was_taken_back_is_gone() {
    shortly("git/fetch-and-pull", false, 3);
    events.add(new HistoryEvent.Undone(id(), TEN, events.getFirst().id()));

    MockRecord record = new MockRecord();
    events.forEach(record::add);
    assertThat(record.mocks(Map.of())).isEmpty();
  }
}
