package prep.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Study;
import prep.cli.command.World;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.Topic;
import prep.plan.PlanDraft;
import prep.problem.UserError;
import prep.progress.Plan;

/** What a person at a plain terminal is asked for a plan, with decks and tracks as they are. */
class PlanQuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  private static final String DECK =
      """
      questions:
        - {id: a, type: true-false, question: Is it so?, answer: true, level: junior, covers: [own-1]}
        - {id: b, type: true-false, question: Is it?, answer: true, level: senior, covers: [own-1]}
        - id: c
          type: task
          question: Do it.
          level: senior
          steps: [Do it.]
          done_when: [It is done.]
          covers: [own-2]
      """;

  private static final String TRACK =
      """
      title: My own
      sections:
        - title: First
          items: [{id: own-1, item: One}, {id: own-2, item: Two}, {id: own-3, item: Three}]
      """;

  @TempDir Path home;
  private final Map<String, String> variables = new HashMap<>(Map.of("TERM", "dumb"));
  private World world;

  @BeforeEach
  void makeWorld() {
    world = new World(home, variables);
    world.isAtATerminal();
  }

  private Optional<Plan> typed(String lines, PlanDraft given) {
    byte[] in = lines.getBytes(StandardCharsets.UTF_8);
    Environment environment = world.environment(new ByteArrayInputStream(in));
    CommonOptions common = new CommonOptions();
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> known = decks.summaries();
    Study study = Study.reading(environment, common, known);
    Optional<Plan> plan = new PlanQuestions(environment, common, decks, known, study).ask(given);
    environment.out().flush();
    return plan;
  }

  /** With a deck and a track of one's own. */
  private void own(String deck, String track) throws IOException {
    Path decks = home.resolve("mine");
    Files.createDirectories(decks.resolve("tracks"));
    Files.writeString(decks.resolve("own.yaml"), deck);
    Files.writeString(decks.resolve("tracks/own.yaml"), track);
    variables.put("PREP_DECKS", decks.toString());
  }

  @Test
  void a_day_and_three_numbers_make_a_plan() {
    assertThat(typed("3 dec\n1\n2\n1\n", PlanDraft.EMPTY))
        .contains(
            new Plan(
                Instant.parse("2026-11-21T10:00:00Z"),
                DAY,
                List.of("backend-systems"),
                List.of(),
                15,
                Set.of(),
                Level.MID,
                List.of()));
    assertThat(world.out())
        .containsPattern("1\\. Backend and systems, 134 items, [23]\\d\\d questions\\.")
        .containsPattern("1\\. 15 minutes, \\d+ to \\d+\\.");
    assertThat(world.err()).isEmpty();
  }

  @Test
  void the_questions_leave_no_trace() throws IOException {
    typed("3 dec\n1\n2\n1\n", PlanDraft.EMPTY);

    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(file -> file.toString().endsWith("jsonl"))).isEmpty();
    }
  }

  @Test
  void a_track_counts_its_items_and_questions_tasks_included_and_a_level_leaves_these_out()
      throws IOException {
    own(DECK, TRACK);
    typed("q\n", PlanDraft.EMPTY.by(DAY));
    assertThat(world.out()).containsPattern("\\d\\. My own, 3 items, 3 questions\\.");

    typed("q\n", PlanDraft.EMPTY.by(DAY).about("own"));
    assertThat(world.out())
        .contains(
            "About: My own.\nUp to which level?\n1. junior, 1 question.\n"
                + "2. mid, 1 question, the junior ones too.\n"
                + "3. senior, 2 questions, all but the tasks.\n");
  }

  @Test
  void topics_and_days_off_that_were_given_are_in_the_plan() {
    PlanDraft given =
        new PlanDraft(
            Optional.of(DAY),
            List.of(),
            List.of(new Topic("docker")),
            Optional.empty(),
            Optional.empty(),
            Set.of(DayOfWeek.SUNDAY),
            List.of());
    Plan plan = typed("1\n4\n", given).orElseThrow();

    assertThat(plan.topics()).containsExactly(new Topic("docker"));
    assertThat(plan.off()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(plan.minutes()).isEqualTo(60);
  }

  @Test
  void nothing_is_asked_where_all_is_given() {
    PlanDraft all = PlanDraft.EMPTY.by(DAY).about("backend-systems").upTo(Level.MID).daily(30);

    assertThat(typed("", all)).map(Plan::minutes).contains(30);
    assertThat(world.out()).isEmpty();
  }

  @Test
  void a_track_of_tasks_alone_cannot_be_planned() throws IOException {
    own(DECK, TRACK.replace("own-1", "own-4"));
    PlanDraft given = PlanDraft.EMPTY.about("own");

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> typed("3 dec\n", given))
        .satisfies(error -> assertThat(error.kind().exitStatus()).isEqualTo(3));
    typed("q\n", PlanDraft.EMPTY.by(DAY));
    assertThat(world.out()).doesNotContain("My own");
  }
}
