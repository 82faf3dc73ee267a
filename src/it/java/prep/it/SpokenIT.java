package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers said aloud, weighed and followed up, in a real pseudo-terminal. */
@Tag("pty")
class SpokenIT {

  private static final String CTRL_C = "\u0003";

  private static final String DECK =
      """
      questions:
        - id: root
          type: open
          question: What is shared?
          answer: The kernel.
          points: [the kernel is shared, nothing boots]
          followups: [{ask: deeper, when: missed}]
        - id: deeper
          type: short
          question: Which kernel feature hides processes?
          answer: namespaces
      """;

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() throws IOException {
    program = new Program(home);
    Files.createDirectories(home.resolve("decks"));
    Files.writeString(home.resolve("decks/demo.yaml"), DECK);
  }

  private Pty quiz(String... options) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of("quiz", "--no-bundled", "--decks", home.resolve("decks").toString()));
    args.addAll(List.of("--no-retry", "--id", "demo/root"));
    args.addAll(List.of(options));
    return new Pty(program, 80, 24, args.toArray(String[]::new));
  }

  @Test
  void an_answer_is_said_ticked_and_followed_up() throws Exception {
    try (Pty pty = quiz("--aloud", "--confidence")) {
      pty.waitFor("Answer aloud, about 1 min 30 s.").waitFor("? keys");
      pty.press("\r").waitFor("Speaking   0:00").waitFor("Speaking   0:01");
      pty.press(CTRL_C).waitFor("? keys").press("\r").waitFor("Speaking   0:01");
      pty.press("\r").waitFor("How sure?").waitFor("other answer");
      pty.press("2").waitFor("You spoke 0:0").waitFor("What did you say?").waitFor("? keys");
      pty.press("1").waitFor("✓ ").press("\r").waitFor("Partly right, 50 %");
      pty.waitFor("Follow-up   Which kernel feature").waitFor("f follow-up").waitFor("? keys");
      pty.press("f").waitFor("follow-up  ").waitFor("? keys");
      pty.press("namespaces\r").waitFor("How sure?").waitFor("other answer");
      pty.press("1").waitFor("Right, by a guess").waitFor("? keys").press("\r");
      pty.waitFor("1 question").waitFor("Look at again");
      assertThat(pty.status()).isZero();
    }
    List<String> history = Files.readAllLines(program.history());
    assertThat(history).hasSize(3);
    assertThat(history.get(0)).contains("\"by\":\"words\"", "\"sure\":2", "\"aloud\":true");
    assertThat(history.get(1)).contains("\"points\":[1]");
    assertThat(history.get(2))
        .contains("\"grade\":\"again\"", "\"sure\":1", "\"follows\":\"demo/root\"");
  }

  @Test
  void ctrl_c_in_plain_mode_says_what_is_kept() throws Exception {
    try (Pty pty = quiz("--plain")) {
      pty.waitFor("What is shared?").waitFor("on one line:");
      pty.press("The kernel is shared.\r").waitFor("to keep 1: ").press("\r").waitFor("command:");
      pty.press(CTRL_C).waitFor("End. 1 of 1 answered");
      assertThat(pty.status()).isEqualTo(130);
    }
  }

  @Test
  void ctrl_c_records_the_answer_that_is_weighed() throws Exception {
    try (Pty pty = quiz("--confidence")) {
      pty.waitFor("What is shared?").waitFor(":? keys");
      pty.press("The kernel is shared.\r").waitFor("How sure?").waitFor("other answer");
      assertThat(program.history()).doesNotExist();
      pty.press(CTRL_C);
      assertThat(pty.status()).isEqualTo(130);
    }
    assertThat(Files.readAllLines(program.history()))
        .singleElement()
        .asString()
        .doesNotContain("sure");
  }
}
