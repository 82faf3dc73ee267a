package prep.cli.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.cli.command.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An interview is written down through a pipe, and what comes of it in other commands. */
class DebriefCommandTest {

  private static final String JWT = "whats in a jwt and why trust it\n1\n3\n";
  private static final String SHARD = "how would you shard the orders: \"all\" of them?\n\n1\n";
  private static final String DRAFT = "interviews/2026-12-03/shard-orders-all";

  @TempDir Path home;
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    Path decks = home.resolve("decks");
    Files.createDirectories(decks);
    StringBuilder deck =
        new StringBuilder(
            """
            title: Authentication
            questions:
              - id: what-is-a-jwt
                type: open
                question: What is a JWT, and what makes it trustworthy?
                answer: Header, payload and signature.
                points: [{say: three parts, match: [header]}]
            """);
    for (int i = 1; i <= 9; i++) {
      deck.append(
          "  - {id: q%d, type: short, question: What is %d?, answer: '%d'}\n".formatted(i, i, i));
    }
    Files.writeString(decks.resolve("authentication.yaml"), deck);
    world =
        new World(
            home,
            Map.of(
                "PREP_DATA", home.resolve("data").toString(),
                "PREP_DECKS", decks.toString(),
                "PREP_DEVICE", "test"));
    on("2026-12-04");
  }

  private void on(String day) {
    world.goesTo(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  private int prep(String in, String... arguments) {
    String[] all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--no-bundled";
    return world.run(in, all);
  }

  private JsonNode json(String in, String... arguments) {
    assertThat(prep(in, arguments)).as(world.err()).isZero();
    return JsonMapper.shared().readTree(world.out());
  }

  private List<JsonNode> history() throws IOException {
    return Files.readAllLines(home.resolve("data/history/test.jsonl")).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private Path drafts() {
    return home.resolve("data/decks/interviews/2026-12-03.yaml");
  }

  @Test
  void each_question_is_an_answer_in_an_interview() throws IOException {
    assertThat(prep(JWT + SHARD, "debrief", "yesterday")).isZero();
    assertThat(world.out()).contains("2 questions asked on Thu 3 December: 1 well, 1 not at all.");

    assertThat(history()).hasSize(2);
    JsonNode known = history().getFirst();
    assertThat(known.get("question").asString()).isEqualTo("authentication/what-is-a-jwt");
    assertThat(known.get("answer").asString()).isEqualTo("whats in a jwt and why trust it");
    assertThat(known.get("score").asDouble()).isEqualTo(0.8);
    assertThat(known.get("grade").asString()).isEqualTo("good");
    assertThat(known.get("ms").asInt()).isZero();
    assertThat(known.get("mode").asString()).isEqualTo("interview");
    assertThat(known.get("type").asString()).isEqualTo("open");
    JsonNode unknown = history().getLast();
    assertThat(unknown.get("question").asString()).isEqualTo(DRAFT);
    assertThat(unknown.get("session")).isEqualTo(known.get("session"));
  }

  @Test
  void what_no_deck_has_becomes_a_draft_that_lint_accepts() throws IOException {
    prep(SHARD + "any war stories?\n\n2\n", "debrief", "2026-12-03");

    assertThat(drafts())
        .content()
        .contains("title: Interview of Thursday 3 December 2026\n")
        .contains("type: open\n    question: 'how would you shard the orders: \"all\" of them?'\n")
        .contains("- id: any-war-stories\n");
    assertThat(prep("", "lint", "--strict", home.resolve("data/decks").toString()))
        .as(world.out() + world.err())
        .isZero();
    assertThat(prep("", "topics", "--drafts")).isZero();
    assertThat(world.out()).contains(DRAFT).contains("interviews/2026-12-03/any-war-stories");
  }

  @Test
  void drafts_are_added_to_those_of_the_same_day_and_named_anew() {
    prep("any war stories?\n\n2\n", "debrief", "yesterday");
    prep("any war stories?\n\n2\n", "debrief", "yesterday");
    prep("stories?\n\n2\n", "debrief", "yesterday");

    assertThat(drafts()).content().contains("id: any-war-stories\n", "id: any-war-stories-2\n");
    assertThat(drafts()).content().contains("id: stories\n");
  }

  @Test
  void prep_says_that_drafts_wait_until_they_are_written() throws IOException {
    prep(JWT + SHARD + "any war stories?\n\n2\n", "debrief", "yesterday");
    assertThat(prep("")).isZero();
    assertThat(world.out()).contains("2 drafts wait for an answer: prep topics --drafts");
    assertThat(world.out()).doesNotContain("interviews/");

    String written = Files.readString(drafts()).replace("    draft: true\n", "    answer: Yes.\n");
    Files.writeString(
        drafts(), written.replace("answer: Yes.\n", "answer: Yes.\n    points: [say yes]\n"));
    prep("");
    assertThat(world.out()).doesNotContain("for an answer").contains("interviews/2026-12-03");
  }

  @Test
  void a_quiz_of_nothing_but_drafts_says_that_they_wait_and_how_to_write_one() {
    prep("any war stories?\n\n2\n", "debrief", "yesterday");
    assertThat(prep("", "quiz", "interviews/2026-12-03")).isEqualTo(3);
    assertThat(world.err())
        .isEqualTo(
            """
            prep: 1 draft waits for an answer
            Write its answer and points, and remove the line draft: true: prep edit interviews/2026-12-03/any-war-stories
            """);

    prep("stories?\n\n2\n", "debrief", "yesterday");
    prep("", "quiz", "interviews/2026-12-03");
    assertThat(world.err())
        .startsWith("prep: 2 drafts wait for an answer\n")
        .endsWith("\nprep topics --drafts lists them all.\n");
  }

  @Test
  void a_debrief_chooses_no_focus() {
    prep("any war stories?\n\n2\n", "debrief");
    prep("");

    assertThat(world.out()).contains("authentication").contains("10 new today");
  }

  @Test
  void a_new_question_of_an_interview_takes_no_place_among_the_new_ones_of_the_day()
      throws IOException {
    Path config = home.resolve(".config/prep/config.yaml");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "new-per-day: 4\n");
    prep("any war stories?\n\n2\n", "debrief");
    prep("");

    assertThat(world.out()).contains("4 new today");
  }

  @Test
  void after_a_plan_it_is_the_plans_interview_and_offered_until_it_is_written_down() {
    on("2026-12-01");
    assertThat(prep("", "plan", "2026-12-03", "authentication")).as(world.err()).isZero();
    prep("");
    assertThat(world.out()).doesNotContain("prep debrief");
    on("2026-12-03");
    prep("");
    assertThat(world.out()).contains("Afterwards, while you remember: prep debrief");
    on("2026-12-04");
    prep("");
    assertThat(world.out()).contains("What did they ask? prep debrief takes three minutes.");

    prep(JWT, "debrief");
    assertThat(world.out()).startsWith("The interview of Thu 3 December: authentication.");
    prep("");
    assertThat(world.out()).doesNotContain("prep debrief");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-04, '', Fri 4 December",
    "2026-12-10, yesterday, Wed 9 December",
    "2026-12-10, thu, Thu 10 December",
    "2026-12-10, wed, Wed 9 December",
    "2026-12-10, 3 dec, Thu 3 December",
    "2027-01-04, 3 dec, Thu 3 December 2026"
  })
  void the_day_is_today_or_the_one_that_is_named(String today, String date, String named) {
    on(today);
    String[] arguments = date.isEmpty() ? new String[] {"debrief"} : new String[] {"debrief", date};

    assertThat(prep("", arguments)).as(world.err()).isZero();
    assertThat(world.out()).startsWith("The interview of " + named + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "soon, '\"soon\" is not a day'",
    "tomorrow, 2026-12-05 is still to come",
    "12d, 2026-12-16 is still to come"
  })
  void another_day_is_refused(String date, String why) {
    assertThat(prep(JWT, "debrief", date)).isEqualTo(2);
    assertThat(world.err()).contains(why);
    assertThat(home.resolve("data/history")).doesNotExist();
  }

  @Test
  void a_line_that_cannot_be_read_ends_it_and_what_came_before_is_kept() throws IOException {
    assertThat(prep(JWT + "and now?\n\n7\n", "debrief")).isEqualTo(65);
    assertThat(world.err()).isEqualTo("stdin:6: 7 is not one of 1 to 4\n");
    assertThat(history()).hasSize(1);
    assertThat(home.resolve("data/progress.json")).content().contains("what-is-a-jwt");
  }

  @Test
  void a_broken_deck_of_drafts_is_to_be_mended_first() throws IOException {
    Files.createDirectories(drafts().getParent());
    Files.writeString(drafts(), "title: Interview\nquestions:\n  - id: x\n    type: open\n");

    assertThat(prep(JWT, "debrief", "yesterday")).isEqualTo(65);
    assertThat(world.err()).contains("2026-12-03.yaml:3:5: error:");
    assertThat(home.resolve("data/history")).doesNotExist();
  }

  @Test
  void what_is_taken_back_counts_nowhere_and_leaves_no_draft() throws IOException {
    assertThat(prep("war stories?\n\n2\nu\nu\nu\n\n", "debrief", "yesterday")).isZero();

    assertThat(world.out()).contains("Question 1 is open again.", "Nothing was written down.");
    assertThat(history()).hasSize(2);
    assertThat(drafts()).doesNotExist();
    assertThat(json("", "stats", "--json").get("interviews").get("asked").asInt()).isZero();
  }

  @Test
  void json_says_what_was_kept_and_nothing_else() {
    JsonNode kept = json(JWT + SHARD, "debrief", "yesterday", "--json");

    assertThat(kept.get("day").asString()).isEqualTo("2026-12-03");
    JsonNode asked = kept.get("asked");
    assertThat(asked).hasSize(2);
    assertThat(asked.get(0).get("key").asString()).isEqualTo("authentication/what-is-a-jwt");
    assertThat(asked.get(0).get("draft").asBoolean()).isFalse();
    assertThat(asked.get(1).get("key").asString()).isEqualTo(DRAFT);
    assertThat(asked.get(1).get("draft").asBoolean()).isTrue();
    assertThat(asked.get(1).get("score").asDouble()).isZero();
    assertThat(asked.get(1).get("grade").asString()).isEqualTo("again");
  }

  @Test
  void statistics_say_what_was_asked_apart_from_what_was_practised() {
    prep(JWT + SHARD, "debrief", "yesterday");
    JsonNode stats = json("", "stats", "--json");

    assertThat(stats.get("interviews").toString())
        .isEqualTo("{\"asked\":2,\"topics\":{\"authentication\":1,\"interviews/2026-12-03\":1}}");
    assertThat(stats.get("topics")).hasSize(1);
    assertThat(stats.get("said")).isEmpty();
    assertThat(prep("", "stats", "--plain")).isZero();
    assertThat(world.out())
        .contains("Asked in interviews: 2 questions\nauthentication 1, drafts 1\n");
  }

  @Test
  void a_draft_that_moves_to_its_topic_takes_the_interview_along() throws IOException {
    prep(SHARD + "any war stories?\n\n2\n", "debrief", "yesterday");
    assertThat(prep("", "move", "interviews/2026-12-03/any-war-stories", "behavioural/war-stories"))
        .as(world.err())
        .isZero();

    assertThat(home.resolve("data/decks/behavioural.yaml"))
        .content()
        .contains("# answer: |", "# points:", "draft: true");
    assertThat(drafts()).content().containsOnlyOnce("# answer: |");
    assertThat(json("", "stats", "--json").get("interviews").get("topics").toString())
        .isEqualTo("{\"behavioural\":1,\"interviews/2026-12-03\":1}");
  }
}
