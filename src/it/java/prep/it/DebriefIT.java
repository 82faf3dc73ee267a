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

/** An interview is written down with the built program. */
class DebriefIT {

  private static final String FRIDAY = "2026-12-04T10:00:00Z";
  private static final String CTRL_C = "\u0003";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", FRIDAY);
    Path decks = home.resolve("decks");
    Files.createDirectories(decks);
    StringBuilder deck = new StringBuilder("title: Fruit\nquestions:\n");
    for (String fruit : List.of("apple", "pear", "plum", "quince", "medlar", "cherry")) {
      deck.append(
          "  - {id: %s, type: short, question: What is a %s good for?, answer: jam}\n"
              .formatted(fruit, fruit));
    }
    Files.writeString(decks.resolve("fruit.yaml"), deck);
  }

  private String[] words(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return all.toArray(String[]::new);
  }

  private Path drafts(String day) {
    return program.data().resolve("decks/interviews/" + day + ".yaml");
  }

  @Test
  void through_a_pipe_questions_and_drafts_are_kept_and_prep_says_that_they_wait()
      throws Exception {
    Program.Result result =
        program.run(
            "and what about the quince?\n1\n2\nhow do you graft a tree?\n\n1\n",
            words("debrief", "yesterday"));

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("1. Partly: fruit/quince.\n")
        .contains("2 questions asked on Thu 3 December: 1 partly, 1 not at all.\n");
    assertThat(Files.readString(program.history()).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"mode\":\"interview\""));
    assertThat(drafts("2026-12-03")).content().contains("question: how do you graft a tree?");
    assertThat(program.run("", words()).out()).contains("1 draft waits for an answer");
    assertThat(program.run("", words("lint", program.data() + "/decks")).status()).isZero();
  }

  @Test
  void a_line_that_cannot_be_read_ends_it_with_what_came_before() throws Exception {
    Program.Result result =
        program.run("what of the plum\n1\n4\nand the pear\n9\n", words("debrief"));

    assertThat(result.status()).isEqualTo(65);
    assertThat(result.err()).contains("stdin:5: 9 is not 1");
    assertThat(Files.readString(program.history()).lines()).hasSize(1);
  }

  @Test
  @Tag("pty")
  void at_a_terminal_each_question_is_on_disk_at_its_last_key() throws Exception {
    try (Pty pty = new Pty(program, 80, 24, words("debrief"))) {
      pty.waitFor("The interview of Fri 4 December").waitFor("1 >");
      pty.press("what about the medlar\r").waitFor("that one");
      pty.press("1").waitFor("How did it go?");
      assertThat(program.history()).doesNotExist();
      pty.press("3").waitFor("2 >");
      assertThat(Files.readString(program.history())).contains("\"fruit/medlar\"");
      pty.press("how do you graft a tree\r").waitFor("How did it go?");
      pty.press("1").waitFor("3 >");
      assertThat(drafts("2026-12-04")).exists();
      pty.press("\r").waitFor("2 questions asked on Fri 4 December").waitFor("write its answer");
      assertThat(pty.status()).isZero();
    }
    assertThat(program.data().resolve("progress.json")).content().contains("fruit/medlar");
  }

  @Test
  @Tag("pty")
  void a_closed_window_keeps_what_was_entered() throws Exception {
    String script =
        "trap '' HUP; exec " + String.join(" ", Program.command(words("debrief"))) + " 2> errors";
    try (Pty pty = Pty.shell(program, 80, 24, script)) {
      pty.waitFor("1 >").press("what about the medlar\r").waitFor("that one");
      pty.press("1").waitFor("How did it go?").press("3").waitFor("2 >");
      pty.hangUp();
      int _ = pty.status();
    }
    assertThat(program.data().resolveSibling("errors")).content().doesNotContain("bug");
    assertThat(Files.readString(program.history()).lines()).hasSize(1);
  }

  @Test
  @Tag("pty")
  void ctrl_c_keeps_what_was_entered_and_says_so() throws Exception {
    try (Pty pty = new Pty(program, 80, 24, words("debrief"))) {
      pty.waitFor("1 >");
      pty.press("what about the medlar\r").waitFor("that one");
      pty.press("1").waitFor("How did it go?");
      pty.press("3").waitFor("2 >");
      pty.press(CTRL_C).waitFor("What you entered so far is kept.");
      assertThat(pty.status()).isEqualTo(130);
    }
    assertThat(Files.readString(program.history()).lines()).hasSize(1);
  }
}
