package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getting ready by a day with the built program. */
class PlanIT {

  private static final String SATURDAY = "2026-11-21T10:00:00Z";
  private static final String CTRL_C = "\u0003";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", SATURDAY);
    Path decks = home.resolve("decks");
    Files.createDirectories(decks.resolve("tracks"));
    StringBuilder deck = new StringBuilder("title: Fruit\nquestions:\n");
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      deck.append(
          "  - {id: q%d, type: true-false, question: Number %d?, answer: true, covers: [f-%d]}\n"
              .formatted(i, i, i));
      items.append("      - {id: f-%d, item: Number %d}\n".formatted(i, i));
    }
    Files.writeString(decks.resolve("fruit.yaml"), deck);
    Files.writeString(
        decks.resolve("tracks/orchard.yaml"),
        "title: Orchard\nabout: Fruit.\nsections:\n  - title: Trees\n    items:\n" + items);
  }

  private List<String> words(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return all;
  }

  private Program.Result prep(String input, String... args) throws Exception {
    return program.run(input, words(args).toArray(String[]::new));
  }

  private Pty terminal(String... args) throws Exception {
    return new Pty(program, 80, 24, words(args).toArray(String[]::new));
  }

  @Test
  void scripts_make_a_plan_follow_it_and_see_what_is_left() throws Exception {
    assertThat(prep("", "plan", "12d", "orchard", "--minutes", "2").status()).isZero();
    assertThat(prep("", "plan", "--left").out()).isEqualTo("2\n");

    Program.Result review = prep("t\n".repeat(20), "review", "--json");
    assertThat(review.status()).isZero();
    assertThat(review.out()).contains("\"key\":\"fruit/q1\"").contains("\"total\":6");
    assertThat(prep("", "plan", "--left").out()).isEqualTo("0\n");
    assertThat(prep("", "review").status()).isEqualTo(3);
    assertThat(prep("", "syllabus", "orchard").out())
        .contains("\tf-1\tsolid\t")
        .contains("\tf-12\tnew\t");
    assertThat(prep("", "plan", "--sheet").out()).startsWith("# Orchard, Thursday 3 December");
  }

  @Test
  void to_look_at_a_plan_writes_nothing() throws Exception {
    prep("", "plan", "12d", "orchard");
    String history = Files.readString(program.history());
    for (String look : List.of("--json", "--left", "--sheet")) {
      assertThat(prep("", "plan", look).status()).isZero();
    }
    assertThat(prep("").status()).isZero();
    assertThat(Files.readString(program.history())).isEqualTo(history);
  }

  @Test
  @Tag("pty")
  void at_a_terminal_four_answers_make_a_plan_and_nothing_is_recorded_before_the_last()
      throws Exception {
    try (Pty pty = terminal("plan")) {
      pty.waitFor("When is the interview?");
      pty.press("14 nov\r").waitFor("is past");
      pty.press("\u0015").press("3 dec\r").waitFor("What is it about?").waitFor("Orchard");
      pty.press("1").waitFor("Up to which level?");
      pty.press("2").waitFor("How many minutes a day?");
      assertThat(program.history()).doesNotExist();
      pty.press("1").waitFor("15 minutes a day").waitFor("prep review");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readString(program.history())).contains("\"by\":\"2026-12-03\"");
  }

  @Test
  @Tag("pty")
  void ctrl_c_in_the_dialogue_leaves_no_trace() throws Exception {
    try (Pty pty = terminal("plan", "12d")) {
      pty.waitFor("What is it about?");
      pty.press(CTRL_C);
      assertThat(pty.status()).isEqualTo(130);
    }
    assertThat(program.history()).doesNotExist();
  }

  @Test
  @Tag("pty")
  void the_days_work_ends_with_what_it_brought() throws Exception {
    prep("", "plan", "12d", "orchard", "--minutes", "1");
    try (Pty pty = terminal("review")) {
      pty.waitFor("3 new, about 1 min").waitFor("1 of 3").waitFor("? keys");
      pty.press("t").waitFor("Right").press("\r").waitFor("2 of 3").waitFor("? keys");
      pty.press("f").waitFor("Wrong").press("\r").waitFor("3 of 3").waitFor("? keys");
      pty.press("t").waitFor("Enter next").press("\r").waitFor("Done for today");
      pty.waitFor("Right once").waitFor("of 12").waitFor("go on with tomorrow's");
      assertThat(pty.status()).isZero();
    }
    program.with("PREP_NOW", "2026-11-22T10:00:00Z");
    assertThat(prep("").out()).contains("1 to put right");
  }

  @Test
  @Tag("pty")
  void what_is_put_right_counts_after_the_days_minutes_too() throws Exception {
    prep("", "plan", "12d", "orchard", "--minutes", "2");
    prep("f\n".repeat(6), "review", "--plain");
    program.with("PREP_NOW", "2026-11-22T10:00:00Z");
    prep("", "plan", "--minutes", "1");
    prep("t\n".repeat(3), "review", "--plain");
    try (Pty pty = terminal("review", "--budget", "1m")) {
      for (int question = 1; question <= 3; question++) {
        pty.waitFor(question + " of 3").waitFor("? keys");
        pty.press("t").waitFor("Enter next").press("\r");
      }
      pty.waitFor("Done for today").waitFor("Put right      3 of 3");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  @Tag("pty")
  void on_the_day_itself_no_figure_is_shown() throws Exception {
    prep("", "plan", "2d", "orchard", "--minutes", "1");
    prep("t\n", "review", "-n", "1", "--plain");
    program.with("PREP_NOW", "2026-11-23T10:00:00Z");
    try (Pty pty = terminal("review")) {
      pty.waitFor("1 of 1").waitFor("? keys");
      pty.press("t").waitFor("Enter next").press("\r");
      assertThat(pty.status()).isZero();
      assertThat(pty.text()).doesNotContain("By the day").doesNotContain("Right once");
    }
  }
}
