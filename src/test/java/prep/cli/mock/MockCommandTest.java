package prep.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interviews through a pipe and at a plain terminal, and what is kept of them. */
class MockCommandTest {

  private static final String SHORT =
      """
        - id: s%d
          type: short
          level: mid
          question: What is %d plus one?
          answer: "%d"
          covers: [a-%d]
      """;

  private static final String OPEN =
      """
        - id: o%d
          type: open
          level: mid
          question: How does number %d work?
          answer: It reads and it writes.
          points:
            - {say: It reads, match: [reads]}
            - {say: It writes, match: [writes]}
            - {say: It waits, match: [waits]}
            - {say: It ends, match: [ends]}
          myths:
            - {claim: It thinks, match: [thinks], why: It doesn't.}
          covers: [a-1]
      """;

  private static final Schema EVENTS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MockCommandTest.class.getResourceAsStream("/prep/schema/events.json"));

  @TempDir Path home;
  private Map<String, String> variables;
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    Path decks = home.resolve("decks");
    Files.createDirectories(decks.resolve("tracks"));
    StringBuilder alpha = new StringBuilder("title: Alpha\nquestions:\n");
    for (int i = 1; i <= 12; i++) {
      alpha.append(SHORT.formatted(i, i, i + 1, i));
    }
    for (int i = 1; i <= 3; i++) {
      alpha.append(OPEN.formatted(i, i));
      alpha.append("    followups:\n");
      alpha.append("      - {ask: more%d, when: answered, lead: Go on.}\n".formatted(i));
      alpha.append("      - {ask: less%d, when: missed}\n".formatted(i));
      alpha.append(OPEN.formatted(i, i).replace("id: o", "id: more"));
      alpha.append(OPEN.formatted(i, i).replace("id: o", "id: less"));
    }
    Files.writeString(decks.resolve("alpha.yaml"), alpha);
    Files.writeString(
        decks.resolve("behavioural.yaml"),
        "title: Stories\nquestions:\n" + OPEN.formatted(1, 1) + OPEN.formatted(2, 2));
    StringBuilder track =
        new StringBuilder("title: First\nsections:\n  - title: All\n    items:\n");
    for (int i = 1; i <= 12; i++) {
      track.append("      - {id: a-%d, item: Number %d}\n".formatted(i, i));
    }
    Files.writeString(decks.resolve("tracks/first.yaml"), track);
    variables =
        Map.of(
            "PREP_DATA", home.resolve("data").toString(),
            "PREP_DECKS", decks.toString(),
            "PREP_DEVICE", "test");
    world = new World(home, variables);
    on("2026-11-29");
  }

  private void on(String day) {
    world.goesTo(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  private int prep(String in, String... arguments) {
    List<String> all = new ArrayList<>(List.of("mock"));
    all.addAll(List.of(arguments));
    all.add("--no-bundled");
    return world.run(in, all.toArray(String[]::new));
  }

  private static final String GOOD = "It reads. It writes. It waits. It ends.\n";

  @Test
  void an_interview_through_a_pipe_ends_with_its_scorecard() {
    int status = prep("1\n2\n0\n4\n" + GOOD + GOOD + "It reads.\n", "first", "--minutes", "15");

    assertThat(status).isZero();
    assertThat(world.out())
        .startsWith("Mock interview, first, mid. About 15 minutes.\n")
        .contains("Depth, about 8 minutes, 1 of 1, follow-up.\nGo on.\n")
        .contains("That was the interview: less than a minute, 7 of 7 questions.\n")
        .contains("Depth: 8 of 8 points. Marks out of 4: correct 4; deep 4; no myths 4.\n")
        .contains("Behavioural: 1 of 4 points. Marks out of 4: correct 1; no myths 4.\n")
        .doesNotContain("Right", "Wrong.", "How sure", "alpha,");
  }

  @Test
  void who_says_little_is_asked_something_easier() {
    assertThat(prep("0\n0\n0\n0\nIt is there.\n", "first", "--minutes", "15")).isZero();

    assertThat(world.out())
        .contains("1 of 1, follow-up.\nHow does number")
        .doesNotContain("Go on.");
  }

  @Test
  void the_end_of_input_ends_the_interview_and_what_was_answered_is_kept() {
    assertThat(prep("1\n2\n", "first", "--minutes", "15")).isZero();

    assertThat(world.out())
        .contains("Stopped after less than a minute, 2 questions.")
        .contains("Scorecard, first, mid. Sun 29 November, less than a minute of 15, stopped.");
  }

  @Test
  void an_interview_without_an_answer_leaves_nothing() {
    assertThat(prep("", "first")).isZero();
    assertThat(world.out())
        .containsOnlyOnce("Stopped before the first answer. Nothing was recorded.")
        .doesNotContain("Nothing answered");

    assertThat(prep("", "--list")).isEqualTo(3);
    assertThat(world.err()).contains("there is no mock interview yet");
  }

  @Test
  void the_same_seed_asks_the_same_and_another_something_else() {
    String one = questions("7");
    String two = questions("8");

    assertThat(questions("7")).isEqualTo(one);
    assertThat(two).isNotEqualTo(one);
  }

  private String questions(String seed) {
    assertThat(prep("", "first", "--minutes", "45", "--seed", seed, "--json")).isZero();
    String first =
        world.out().lines().filter(line -> line.contains("\"question\"")).findFirst().orElseThrow();
    return first.substring(first.indexOf("\"key\""));
  }

  @Test
  void what_was_not_asked_yet_comes_first() {
    for (int mock = 1; mock <= 3; mock++) {
      assertThat(prep("1\n2\n3\n4\n", "first", "--minutes", "15", "--seed", "7")).isZero();
    }
    assertThat(answers()).hasSize(12).doesNotHaveDuplicates();
  }

  private List<String> answers() {
    try (var files = Files.list(home.resolve("data/history"))) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(files.findFirst().orElseThrow())) {
        JsonNode event = new JsonMapper().readTree(line);
        if (event.has("question")) {
          assertThat(event.get("mode").asString()).isEqualTo("mock");
          keys.add(event.get("question").asString());
        }
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void of_many_topics_only_the_number_is_said() throws IOException {
    for (String topic : new String[] {"beta", "gamma", "delta"}) {
      Files.writeString(
          home.resolve("decks/" + topic + ".yaml"),
          "title: More\nquestions:\n" + SHORT.formatted(1, 1, 2, 1));
    }

    assertThat(prep("", "*")).isZero();

    assertThat(world.out()).startsWith("Mock interview, 5 topics, mid. ");
  }

  @Test
  void the_plan_says_what_it_is_about() {
    assertThat(world.run("", "plan", "12d", "first", "--level", "senior", "--no-bundled")).isZero();

    assertThat(prep("", "--minutes", "15")).isZero();
    assertThat(world.out()).startsWith("Mock interview, first, senior.");
    assertThat(prep("", "--minutes", "15", "--level", "mid")).isZero();
    assertThat(world.out()).startsWith("Mock interview, first, mid.");
    assertThat(prep("", "--minutes", "15", "--level", "junior")).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--minutes 15 | what is the interview about?",
        "frist | Did you mean first?",
        "first --level guru | unknown level: guru",
        "first --minutes 4 | a whole number from 5 to 180",
        "first --seed x | a whole number",
        "--show 2026-11-30 | there is no mock interview yet",
      })
  void what_cannot_be_held_is_refused(String line, String why) {
    assertThat(prep("", line.split(" "))).isIn(2, 3);
    assertThat(world.err()).contains(why);
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void an_answer_that_cannot_be_read_ends_it_with_the_card_of_what_there_is() {
    assertThat(prep("1\n:wat\n", "first", "--minutes", "15")).isEqualTo(65);

    assertThat(world.err()).contains("stdin:2: unknown command :wat");
    assertThat(world.out()).contains("Breadth: 0 of 1. Marks out of 4: correct 1.");
  }

  @Test
  void a_program_gets_questions_and_at_last_a_scorecard() {
    int status =
        prep(
            "{\"answer\":\"2\",\"sure\":3}\n{\"command\":\"hint\"}\n0\n0\n0\n"
                + "{\"aloud\":95,\"points\":[1,2,3,5]}\n{\"answer\":\"It reads.\"}\n0\n",
            "first",
            "--minutes",
            "15",
            "--json");

    assertThat(status).isZero();
    world.out().lines().forEach(MockCommandTest::assertIsEvent);
    List<JsonNode> events =
        world.out().lines().map(line -> new JsonMapper().readTree(line)).toList();
    assertThat(events)
        .extracting(event -> event.get("event").asString())
        .containsExactly(
            "mock",
            "question",
            "question",
            "error",
            "question",
            "question",
            "question",
            "question",
            "question",
            "scorecard");
    assertThat(events.getFirst().get("parts")).hasSize(3);
    assertThat(events.get(7).get("followUp").asInt()).isEqualTo(1);
    assertThat(events.get(7).get("lead").asString()).isEqualTo("Go on.");
    JsonNode card = events.getLast();
    assertThat(card.get("answered").asInt()).isEqualTo(7);
    JsonNode depth = card.get("parts").get(1);
    assertThat(depth.get("got").asInt()).isEqualTo(4);
    assertThat(depth.get("of").asInt()).isEqualTo(8);
    assertThat(depth.get("noMyths").asInt()).isEqualTo(3);
    assertThat(depth.get("concise").asInt()).isEqualTo(3);
    assertThat(card.get("threads").get("reached").asInt()).isEqualTo(1);
    assertThat(card.get("answers")).hasSize(7);
    assertThat(card.get("answers").get(0).get("sure").asInt()).isEqualTo(3);
    assertThat(card.get("answers").get(0).get("part").asString()).isEqualTo("breadth");
    assertThat(card.get("answers").get(1).get("sure").isNull()).isTrue();
    assertThat(card.get("answers").get(4).get("aloud").asBoolean()).isTrue();
    assertThat(card.get("answers").get(5).get("follows")).isEqualTo(events.get(7).get("follows"));
  }

  private static void assertIsEvent(String line) {
    assertThat(EVENTS.validate(line, InputFormat.JSON)).as(line).isEmpty();
  }

  @Test
  void a_program_that_says_nothing_gets_an_empty_scorecard() {
    assertThat(prep("", "first", "--json")).isZero();

    world.out().lines().forEach(MockCommandTest::assertIsEvent);
    assertThat(world.out().lines().toList().getLast())
        .startsWith("{\"event\":\"scorecard\",\"session\":")
        .endsWith("\"answered\":0}");
  }

  @Test
  void without_a_plan_a_person_is_asked_what_it_is_about_and_up_to_which_level() {
    world.isAtATerminal();

    assertThat(prep("1\n1\n\n7\n2\n", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .containsSubsequence(
            "What is it about?\n1. First, 12 items,",
            "Up to which level?\n1. mid,",
            "Mock interview, first, mid.",
            "1 of 4",
            "Stopped after less than a minute, 1 question.")
        .doesNotContain("When is the interview?", "minutes a day", "--jd");
  }

  @Test
  void a_level_that_was_said_is_not_asked() {
    world.isAtATerminal();

    assertThat(prep("1\n", "--minutes", "15", "--level", "senior", "--plain")).isZero();

    assertThat(world.out())
        .contains("What is it about?", "Mock interview, first, senior.")
        .doesNotContain("Up to which level?");
  }

  @Test
  void whoever_thinks_better_of_it_leaves_no_trace() {
    world.isAtATerminal();

    assertThat(prep("q\n", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .contains("What is it about?")
        .doesNotContain("Mock interview", "Stopped");
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void a_person_in_plain_mode_says_how_sure_speaks_and_ticks() {
    world.isAtATerminal();
    world.takesSecondsToLook();
    String in =
        "\n" // starts
            + "1\n2\n" // an answer, think so
            + "2\nu\n3\n1\n" // an answer, another one, a guess
            + ":0\n:0\n" // don't know, twice
            + "\n\n3\n" // speaks, most of it
            + "\n\n" // speaks again
            + "1 2\n1 3\n" // ticks root and follow-up
            + "It reads.\n\n"; // types, keeps what was found

    assertThat(prep(in, "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .contains("How sure are you? 1 guess, 2 think so, 3 sure, or u for another answer: ")
        .contains("Answer aloud, about 1 min 30 s: Enter starts. Or type your answer, 0 for don't")
        .contains("Speak, then Enter: ")
        .contains("How far did you get? 1 not far, 2 half, 3 most of it: ")
        .contains("You spoke 2 s.\n\nHow far did you get?")
        .contains("\n1. It reads\n")
        .contains("\n1. Found: It reads (\"reads\")\n2. Missing: It writes\n")
        .contains("5. A mistake that others make: It thinks\n")
        .contains("That was the interview");
  }

  private static final List<String> ANYTHING =
      List.of(
          "2",
          "It reads. It writes. It waits.",
          "It reads.",
          "0",
          "",
          "1 3",
          "u",
          "3",
          "99",
          "?",
          ":hint",
          ":undo",
          ":wat",
          "{\"answer\":\"2\",\"sure\":2}",
          "{\"aloud\":30,\"points\":[1,5]}",
          "{\"aloud\":30}",
          "{\"sure\":9}",
          "{\"key\":\"alpha/s1\",\"grade\":\"easy\"}",
          "{",
          "q");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatever_is_sent_no_front_end_breaks_and_the_record_holds_what_was_answered(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      StringBuilder lines = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        lines.append(ANYTHING.get(random.nextInt(ANYTHING.size()))).append('\n');
      }
      boolean json = random.nextBoolean();
      int before = recorded();
      world = new World(home, variables);
      if (random.nextBoolean()) {
        world.isAtATerminal();
      }
      world.takesSecondsToLook();
      world.goesTo(Instant.parse("2026-11-29T10:00:00Z").plusSeconds(60L * i), ZoneOffset.UTC);

      int status =
          prep(
              lines.toString(),
              "first",
              "--minutes",
              "15",
              "--seed",
              "" + random.nextInt(),
              json ? "--json" : "--plain");

      assertThat(status).as("seed %d, %s\n%s", seed, lines, world.err()).isIn(0, 65);
      if (json) {
        world.out().lines().forEach(MockCommandTest::assertIsEvent);
        JsonNode card = new JsonMapper().readTree(world.out().lines().toList().getLast());
        assertThat(card.get("event").asString()).isEqualTo("scorecard");
        assertThat(card.get("answered").asInt()).isEqualTo(recorded() - before);
      } else {
        assertThat(world.out().contains("Scorecard, first, mid.")).isEqualTo(recorded() > before);
      }
    }
  }

  private int recorded() {
    return Files.exists(home.resolve("data/history")) ? answers().size() : 0;
  }

  @Test
  void interviews_are_listed_and_shown_by_their_day() throws IOException {
    assertThat(prep("1\n2\n", "first", "--minutes", "15")).isZero();
    on("2026-11-30");
    assertThat(prep("1\n2\n0\n4\n" + GOOD + GOOD + GOOD, "first", "--minutes", "15")).isZero();
    world.goesTo(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    assertThat(prep("0\n", "alpha", "--minutes", "15")).isZero();

    assertThat(prep("", "--list")).isZero();
    assertThat(world.out())
        .isEqualTo(
            """
            2026-11-30-2\talpha\tmid\t0\t15\t0\t1\tstopped
            2026-11-30\tfirst\tmid\t0\t15\t%s\t16\t1 of 1
            2026-11-29\tfirst\tmid\t0\t15\t%s\t2\tstopped
            """
                .formatted(got("2026-11-30"), got("2026-11-29")));
    world.isAtATerminal();
    assertThat(prep("", "--list", "--plain")).isZero();
    assertThat(world.out())
        .isEqualTo(
            """
            2026-11-30-2: alpha, mid, less than a minute of 15, stopped, 0 of 1 points.
            2026-11-30: first, mid, less than a minute of 15, %s of 16 points, 1 of 1 harder
            questions answered.
            2026-11-29: first, mid, less than a minute of 15, stopped, %s of 2 points.
            prep mock --show DATE shows a scorecard, as in prep mock --show 2026-11-30-2.
            """
                .formatted(got("2026-11-30"), got("2026-11-29")));
    assertThat(prep("", "--show", "2026-11-29")).isZero();
    assertThat(world.out()).contains("Mock · first · mid · Sun 29 November");
    assertThat(prep("", "--show")).isZero();
    assertThat(world.out()).contains("Mock · alpha · mid · Mon 30 November");
    assertThat(prep("", "--show", "2026-11-28")).isEqualTo(2);
    assertThat(world.err()).contains("the last one is of 2026-11-30-2");
    Path page = home.resolve("card.md");
    assertThat(prep("", "--show", "2026-11-30", "-o", page.toString())).isZero();
    assertThat(page).content().startsWith("# Mock interview: first · mid\n");
  }

  private int got(String name) {
    assertThat(prep("", "--show", name, "--json")).isZero();
    return new JsonMapper().readTree(world.out()).get("got").asInt();
  }

  @Test
  void only_interviews_on_the_same_subject_stand_beside_one() throws IOException {
    Files.writeString(
        home.resolve("decks/beta.yaml"), "title: Beta\nquestions:\n" + SHORT.formatted(1, 1, 2, 1));
    int day = 21;
    for (String subject : List.of("first", "beta", "alpha", "first,beta")) {
      on("2026-11-" + day++);
      assertThat(prep("0\n", subject, "--minutes", "15")).isZero();
    }

    assertThat(before("last")).containsExactly("2026-11-21", "2026-11-22");
    assertThat(before("2026-11-22")).isEmpty();
  }

  private List<String> before(String name) {
    assertThat(prep("", "--show", name, "--json")).isZero();
    List<String> names = new ArrayList<>();
    JsonNode part = new JsonMapper().readTree(world.out()).get("parts").get(0);
    part.get("before").forEach(mark -> names.add(mark.get("name").asString()));
    return names;
  }

  @Test
  void a_person_in_plain_mode_begins_when_ready() {
    world.isAtATerminal();

    assertThat(prep("x\n\n:?\n", "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .containsSubsequence(
            "4 short questions, typed.\n",
            "There are no hints and no verdicts before the end.\n",
            "Enter starts, q ends: Only Enter or q can be typed here.\n",
            "Enter starts, q ends: \n",
            "Breadth, about 5 minutes, 1 of 4.",
            "0 means don't know. :quit ends the interview, :? shows this help.\n")
        .containsOnlyOnce("no verdicts");
  }

  @Test
  void help_while_a_person_speaks_does_not_end_the_answer() {
    world.isAtATerminal();
    String in = "\n" + ":0\n".repeat(4) + "\n:?\nfirst\n:hint\n\n:?\n0\n3\n";

    assertThat(prep(in, "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .containsSubsequence(
            "Speak, then Enter: Enter stops. :quit ends the interview.\n",
            "Speak, then Enter: Enter stops.\n",
            "Speak, then Enter: Enter stops.\n",
            "Speak, then Enter: You spoke ",
            "most of it: 1 means not far, also if you didn't know, 2 half of it, 3 most of it.",
            "most of it: Type 1, 2 or 3.\n",
            "most of it: \n")
        .containsOnlyOnce("You spoke");
  }

  @Test
  void the_card_tells_where_the_model_answers_are() {
    assertThat(prep("no\n", "first", "--minutes", "15")).isZero();

    assertThat(world.out())
        .contains("prep show KEY shows the model answer, as in prep show alpha/");
  }

  /** Types what is wrong, and tells the first story aloud. */
  private static final String POORLY = "\n" + "1\n3\n".repeat(4) + "\n\n1\n0\n\n0\n";

  @Test
  void a_person_in_plain_mode_reads_the_model_answers_below_the_card() {
    world.isAtATerminal();

    assertThat(prep(POORLY + "\nwhat?\n\n\nq\n", "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .containsSubsequence(
            "Five to learn from",
            "Enter shows the model answers one by one, q ends: \n",
            ", 1 of 5.",
            "\nWhat is ",
            "\nYou answered: 1\n",
            "Wrong.",
            "\nExpected: ",
            "\nEnter shows the next, q ends: Only Enter or q can be typed here.",
            "\nEnter shows the next, q ends: \n",
            ", 2 of 5.",
            "\nEnter shows the next, q ends: \n",
            ", 3 of 5.",
            "\nEnter shows the next, q ends: ")
        .doesNotContain("4 of 5", "It comes back");
  }

  @Test
  void a_model_answer_in_plain_mode_stands_below_what_was_said() {
    world.isAtATerminal();
    world.takesSecondsToLook();
    String in = "\n" + ":0\n".repeat(4) + "\n\n3\n0\n1 2 5\n0\n\nq\n";

    assertThat(prep(in, "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out())
        .containsSubsequence(
            "1 of 5.",
            "\nYou spoke ",
            "Partly right, 25 %: a myth costs a quarter.",
            "\n1. Said: It reads\n2. Said: It writes\n3. Missing: It waits\n",
            "\n5. A mistake that you made: It thinks. It doesn't.\n",
            "Model answer: It reads and it writes.\n",
            "Enter shows the next, q ends: ");
  }

  @Test
  void whoever_ends_the_input_has_read_enough() {
    world.isAtATerminal();

    assertThat(prep("\n1\n3\n", "first", "--minutes", "15", "--plain")).isZero();

    assertThat(world.out()).contains("One to learn from", "q ends: ").doesNotContain("1 of 1.\n");
  }

  @Test
  void the_scorecard_can_be_kept_as_a_page() {
    Path page = home.resolve("card.md");

    assertThat(prep("1\n", "first", "--minutes", "15", "-o", page.toString())).isZero();

    assertThat(page).content().contains("| breadth |");
  }
}
