package prep.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.cli.command.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Making a plan, changing it, and following it day by day. */
class PlanCommandTest {

  @TempDir Path home;
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    Path decks = home.resolve("decks");
    Files.createDirectories(decks.resolve("tracks"));
    for (String topic : new String[] {"alpha", "beta"}) {
      StringBuilder deck = new StringBuilder("title: " + topic + "\nquestions:\n");
      for (int i = 1; i <= 20; i++) {
        deck.append(
            """
              - id: q%d
                type: true-false
                level: %s
                question: Is it so, in %s, for number %d?
                answer: true
                covers: [%s-%d]
            """
                .formatted(i, i % 4 == 0 ? "senior" : "mid", topic, i, topic.charAt(0), i));
      }
      Files.writeString(decks.resolve(topic + ".yaml"), deck);
    }
    StringBuilder track = new StringBuilder("title: Both\nabout: All of it.\nsections:\n");
    for (String topic : new String[] {"alpha", "beta"}) {
      track.append("  - title: The %s part\n    items:\n".formatted(topic));
      for (int i = 1; i <= 20; i++) {
        track.append("      - {id: %s-%d, item: Number %d}\n".formatted(topic.charAt(0), i, i));
      }
    }
    Files.writeString(decks.resolve("tracks/both.yaml"), track);
    Map<String, String> variables =
        new HashMap<>(
            Map.of(
                "PREP_DATA", home.resolve("data").toString(),
                "PREP_DECKS", decks.toString(),
                "PREP_DEVICE", "test"));
    world = new World(home, variables);
    on("2026-11-21");
  }

  private void on(String day) {
    world.goesTo(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  private int prep(String... arguments) {
    return prepWith("", arguments);
  }

  private int prepWith(String in, String... arguments) {
    String[] all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--no-bundled";
    return world.run(in, all);
  }

  private JsonNode plan() {
    assertThat(prep("plan", "--json")).isZero();
    return new JsonMapper().readTree(world.out());
  }

  private void answers(String answer, int times, String... more) {
    String[] review = new String[more.length + 2];
    review[0] = "review";
    review[1] = "--plain";
    System.arraycopy(more, 0, review, 2, more.length);
    assertThat(prepWith((answer + "\n").repeat(times), review)).isZero();
  }

  @Test
  void a_plan_is_made_for_a_day_and_a_track() {
    assertThat(prep("plan", "3 dec", "both")).isZero();

    assertThat(world.out())
        .contains("Thu 3 Dec · both · mid · 30 minutes a day")
        .contains("prep review");
    JsonNode made = plan().get("plan");
    assertThat(made.get("by").asString()).isEqualTo("2026-12-03");
    assertThat(made.get("minutes").asInt()).isEqualTo(30);
    assertThat(made.get("level").asString()).isEqualTo("mid");
  }

  @ParameterizedTest
  @CsvSource({"3 dec", "dec 3", "12d", "2026-12-03", "'3. December'"})
  void the_day_may_be_typed_in_many_ways(String day) {
    assertThat(prep("plan", day, "both")).isZero();
    assertThat(plan().get("plan").get("by").asString()).isEqualTo("2026-12-03");
  }

  @Test
  void the_day_may_come_as_two_words() {
    assertThat(prep("plan", "3", "dec", "alpha,beta")).isZero();
    assertThat(plan().get("plan").get("topics").toString()).isEqualTo("[\"alpha\",\"beta\"]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14 nov both | Saturday 14 November is past",
        "2026-11-21 both | Saturday 21 November is today",
        "12d boht | Did you mean both?",
        "both | when is the interview?",
        "12d | what is the interview about?",
        "12d both --level guru | unknown level: guru",
        "12d both --off someday | unknown day: someday",
        "12d both --off mon,tue,wed,thu,fri,sat,sun | --off leaves no day to practise",
        "12d both --without the-alpha-prt | did you mean the-alpha-part?",
        "12d both --minutes 0 | a whole number from 1 to 1440",
        "--minutes 45 | there is no plan to change",
      })
  void what_cannot_be_a_plan_is_refused_and_nothing_recorded(String line, String why) {
    String[] words = ("plan " + line.replace("14 nov", "14_nov")).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('_', ' ');
    }
    assertThat(prep(words)).isEqualTo(2);
    assertThat(world.err()).contains(why);
    assertThat(home.resolve("data/history")).doesNotExist();
  }

  @Test
  void an_option_alone_changes_just_that() {
    prep("plan", "12d", "both", "--off", "sun", "--level", "senior");
    assertThat(prep("plan", "--minutes", "45")).isZero();

    JsonNode changed = plan().get("plan");
    assertThat(changed.get("minutes").asInt()).isEqualTo(45);
    assertThat(changed.get("off").toString()).isEqualTo("[\"sun\"]");
    assertThat(changed.get("level").asString()).isEqualTo("senior");
    assertThat(prep("plan", "--off", "none", "--without", "the-beta-part")).isZero();
    JsonNode again = plan();
    assertThat(again.get("plan").get("off").isEmpty()).isTrue();
    assertThat(again.get("sections")).hasSize(1);
  }

  @Test
  void only_questions_up_to_the_level_are_in_it() {
    prep("plan", "12d", "both");
    assertThat(plan().get("questions").asInt()).isEqualTo(30);
    prep("plan", "--level", "senior");
    assertThat(plan().get("questions").asInt()).isEqualTo(40);
  }

  @Test
  void without_a_plan_there_is_none_to_show() {
    assertThat(prep("plan")).isEqualTo(2);
    assertThat(world.err()).contains("there is no plan");
    assertThat(prep("plan", "--json")).isZero();
    assertThat(world.out()).isEqualTo("{\"plan\":null}\n");
    assertThat(prep("plan", "--left")).isZero();
    assertThat(world.out()).isEqualTo("0\n");
  }

  @Test
  void a_plan_can_be_given_up_and_got_back() {
    prep("plan", "12d", "both");
    assertThat(prep("plan", "--clear")).isZero();
    assertThat(plan().get("plan").isNull()).isTrue();
    assertThat(prep("progress", "undo")).isZero();
    assertThat(plan().get("plan").get("minutes").asInt()).isEqualTo(30);
  }

  @Test
  void the_minutes_left_fall_with_each_answer_of_the_plan() {
    prep("plan", "12d", "both", "--minutes", "3");
    prep("plan", "--left");
    assertThat(world.out()).isEqualTo("3\n");
    answers("t", 3);
    prep("plan", "--left");
    assertThat(world.out()).isEqualTo("2\n");
  }

  @Test
  void a_day_is_done_when_its_minutes_are() {
    prep("plan", "12d", "both", "--minutes", "1");
    answers("t", 3);

    assertThat(prep("review")).isEqualTo(3);
    assertThat(world.err()).contains("Done for today. Next time 3 new.");
    assertThat(prep()).isZero();
    assertThat(world.out()).contains("Done for today. Tomorrow 3 new.");
    answers("t", 3, "--budget", "1m");
    assertThat(prep("review", "--allow-empty")).isZero();
  }

  @Test
  void what_was_wrong_is_put_right_first_on_the_next_day() {
    prep("plan", "12d", "both", "--minutes", "1");
    answers("f", 3);
    on("2026-11-22");

    JsonNode today = plan().get("today");
    assertThat(today.get("putRight")).hasSize(3);
    assertThat(today.get("new")).isEmpty();
    assertThat(prep()).isZero();
    assertThat(world.out()).contains("3 to put right");
  }

  @Test
  void a_plan_made_on_the_eve_still_brings_new_questions() {
    prep("plan", "tomorrow", "both");

    assertThat(plan().get("today").get("new")).isNotEmpty();
    answers("t", 5, "-n", "5");
    assertThat(plan().get("questions").asInt()).isEqualTo(30);
    assertThat(plan().get("today").get("new")).hasSize(25);
  }

  @Test
  void on_the_day_itself_a_plan_proposes_no_change() {
    prep("plan", "2d", "both", "--minutes", "1");
    answers("t", 2, "-n", "2");
    on("2026-11-23");
    prep();
    assertThat(world.out()).contains("the 2 you know");
    prep("plan");
    assertThat(world.out()).contains("today").doesNotContain("0 days", "--minutes");
  }

  @Test
  void the_last_day_brings_nothing_new() {
    prep("plan", "12d", "both");
    answers("t", 5, "-n", "5");
    on("2026-12-02");

    JsonNode today = plan().get("today");
    assertThat(today.get("new")).isEmpty();
    assertThat(today.get("keep")).hasSize(5);
    prep();
    assertThat(world.out()).contains("nothing new").contains("Tomorrow");
  }

  @Test
  void missed_days_are_told_with_what_brings_it_back() {
    prep("plan", "12d", "both", "--minutes", "1");
    answers("t", 3);
    on("2026-11-24");
    prep();

    assertThat(world.out()).contains("Sunday and Monday went by without practice.");
    assertThat(world.out()).contains("minutes a day bring it back").contains("prep plan --minutes");
    answers("t", 1, "-n", "1");
    prep();
    assertThat(world.out()).doesNotContain("went by");
  }

  @Test
  void days_off_are_not_missed() {
    prep("plan", "12d", "both", "--off", "sun,mon");
    answers("t", 2, "-n", "2");
    on("2026-11-24");
    prep();
    assertThat(world.out()).doesNotContain("went by");
    on("2026-11-29");
    prep();
    assertThat(world.out()).contains("A day off.");
    assertThat(prep("review")).isEqualTo(3);
    assertThat(world.err()).contains("Today is a day off.");
  }

  @Test
  void on_the_day_itself_only_what_is_known_is_asked_and_no_memory_moves() throws IOException {
    prep("plan", "2d", "both");
    answers("t", 3, "-n", "3");
    answers("f", 1, "-n", "1");
    on("2026-11-23");
    prep();
    assertThat(world.out()).contains("the day itself").contains("Nothing more to learn.");
    answers("t", 9);

    String history = Files.readString(home.resolve("data/history/test.jsonl"));
    assertThat(history.lines().filter(line -> line.contains("\"mode\":\"cram\""))).hasSize(3);
  }

  @Test
  void after_the_day_what_is_due_is_reviewed_in_the_same_minutes() {
    prep("plan", "2d", "both", "--minutes", "1");
    answers("f", 3);
    on("2026-11-22");
    answers("f", 3);
    on("2026-11-24");
    prep();
    assertThat(world.out()).contains("the interview was yesterday").contains("3 to review");
    assertThat(prepWith("t\nt\nt\nt\n", "review", "--plain")).isZero();
    assertThat(world.out()).contains("Question 1 of 3");
    prep();
    assertThat(world.out()).doesNotContain("the interview was");
  }

  @Test
  void a_review_of_a_topic_is_an_ordinary_one() {
    prep("plan", "12d", "both", "--minutes", "1");
    answers("t", 3);
    assertThat(prepWith("t\n", "review", "alpha", "--plain")).isZero();
    assertThat(world.out()).contains("Question 1 of");
  }

  @Test
  void a_quiz_on_its_questions_uses_up_minutes_too() {
    prep("plan", "12d", "both", "--minutes", "2");
    assertThat(prepWith("t\nt\nt\n", "quiz", "alpha", "-n", "3", "--plain")).isZero();
    prep("plan", "--left");
    assertThat(world.out()).isEqualTo("1\n");
  }

  @Test
  void a_track_that_is_gone_leaves_the_rest_of_the_plan() throws IOException {
    prep("plan", "12d", "both,alpha");
    Files.delete(home.resolve("decks/tracks/both.yaml"));
    assertThat(plan().get("questions").asInt()).isEqualTo(15);
  }

  @Test
  void plans_of_two_devices_merge_and_the_later_one_counts() throws IOException {
    prep("plan", "12d", "both");
    on("2026-11-22");
    Files.writeString(
        home.resolve("data/history/other.jsonl"),
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T18:00:00.000Z\","
            + "\"plan\":{\"by\":\"2026-12-05\",\"topics\":[\"beta\"],\"minutes\":20}}\n");
    JsonNode plan = plan().get("plan");
    assertThat(plan.get("by").asString()).isEqualTo("2026-12-05");
    assertThat(plan.get("minutes").asInt()).isEqualTo(20);
  }
}
