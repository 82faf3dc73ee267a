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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A practice interview with the built program, as a person holds it at a terminal. */
@Tag("pty")
class MockAtTerminalIT {

  private static final String CTRL_C = "\u0003";

  private static final String OPEN =
      """
        - id: open%d
          type: open
          level: mid
          question: How do you keep tree %d?
          answer: You water and prune it.
          points:
            - {say: Water, match: [water]}
            - {say: Prune, match: [prune]}
      """;

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home);
    Path decks = Files.createDirectories(home.resolve("decks"));
    StringBuilder fruit = new StringBuilder("title: Fruit\nquestions:\n");
    for (int n = 1; n <= 8; n++) {
      fruit.append(
          "  - {id: short%d, type: short, level: mid, question: What is %d?, answer: jam}\n"
              .formatted(n, n));
    }
    Files.writeString(decks.resolve("fruit.yaml"), fruit + OPEN.formatted(1, 1));
    Files.writeString(
        decks.resolve("behavioural.yaml"), "title: Stories\nquestions:\n" + OPEN.formatted(2, 2));
  }

  private String[] words(String... args) {
    List<String> all = new ArrayList<>(List.of("mock"));
    all.addAll(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return all.toArray(String[]::new);
  }

  private Pty begun() throws Exception {
    Pty pty = new Pty(program, 80, 24, words("fruit", "--minutes", "15", "--seed", "1"));
    pty.waitFor("Mock interview").waitFor("q end").press("\r").waitFor("1 of 4").waitFor("? keys");
    return pty;
  }

  @Test
  void it_is_held_by_keys_and_ends_with_its_scorecard() throws Exception {
    try (Pty pty = begun()) {
      for (int n = 1; n <= 4; n++) {
        pty.press("jam\r").waitFor("How sure?").waitFor("u other answer").press("3");
        pty.waitFor(n < 4 ? (n + 1) + " of 4" : "depth").waitFor("? keys");
        assertThat(Files.readAllLines(program.history())).hasSize(n);
      }
      pty.press("\r").waitFor("Enter stop").waitFor("Speaking   0:01").press("\r");
      pty.waitFor("You spoke").waitFor("2 - Prune").waitFor("Enter go on").press("12\r");
      pty.waitFor("behavioural").waitFor("v type instead").press("v").waitFor(":v aloud");
      pty.press("You water it.\r").waitFor("1 ✓ Water").waitFor("Enter go on").press("\r");
      // The same key again at once would count as one press.
      pty.waitFor("6 of 6 questions").waitFor("Enter scorecard").press(" ");
      pty.waitFor("4 of 4").waitFor("2 of 2 points").waitFor("1 of 2 points");
      pty.waitFor("model answers, one by one").press("\r");
      pty.waitFor("You water and prune it.").waitFor("Enter done").press(" ");
      assertThat(pty.status()).isZero();
    }
    assertThat(program.run("", words("--show")).out()).contains("4 of 4", "2 of 2 points");
  }

  @Test
  void ctrl_c_ends_it_at_once_with_the_card_of_what_there_is() throws Exception {
    try (Pty pty = begun()) {
      pty.press("jam\r").waitFor("How sure?").waitFor("u other answer").press(CTRL_C);
      pty.waitFor("Stopped after less than a minute, 1 question.").waitFor("1 of 1");
      assertThat(pty.status()).isEqualTo(130);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"--typed", "--plain"})
  void a_closed_window_ends_it_and_what_it_was_stays_on_record(String manner) throws Exception {
    String[] words = words("fruit", "--minutes", "15", "--seed", "1", manner);
    try (Pty pty = new Pty(program, 80, 24, words)) {
      boolean plain = manner.equals("--plain");
      pty.waitFor("Mock interview").waitFor(plain ? "q ends" : "q end").press("\r");
      pty.waitFor("1 of 4").waitFor(plain ? "Answer:" : "? keys");
      pty.press("jam\r").waitFor(plain ? "How sure are you?" : "How sure?");
      pty.waitFor("other answer").press("3\r");
      pty.waitFor("2 of 4");
      pty.hangUp();
      int _ = pty.status();
    }
    assertThat(Files.readString(program.history())).contains("\"mock\":{\"level\":\"mid\"");
    assertThat(program.run("", words("--list")).out()).contains("\tfruit\tmid\t0\t15\t");
  }

  @Test
  void while_one_speaks_a_closed_window_loses_nothing_that_was_said() throws Exception {
    try (Pty pty = begun()) {
      for (int n = 1; n <= 4; n++) {
        pty.press("0\r").waitFor(n < 4 ? (n + 1) + " of 4" : "depth").waitFor("? keys");
      }
      pty.press("\r").waitFor("Speaking").waitFor("Enter stop");
      pty.hangUp();
      int _ = pty.status();
    }
    assertThat(Files.readAllLines(program.history())).hasSize(5);
    assertThat(program.run("", words("--list")).out()).contains("\tfruit\tmid\t0\t15\t0\t4\t");
  }

  @Test
  void a_signal_ends_it_with_the_card_of_what_there_is() throws Exception {
    try (Pty pty = begun()) {
      pty.press("jam\r").waitFor("How sure?").waitFor("u other answer").press("2");
      pty.waitFor("2 of 4").waitFor("? keys");
      new ProcessBuilder("kill", "-TERM", Long.toString(pty.pid())).start().waitFor();
      pty.waitFor("Stopped after less than a minute, 1 question.").waitFor("1 of 1");
      assertThat(pty.status()).isEqualTo(143);
      assertThat(pty.text()).doesNotContain("bug in prep");
    }
    assertThat(program.run("", words("--list")).out()).contains("stopped");
  }
}
