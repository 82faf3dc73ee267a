package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions changed and sources opened during a session, with scripts in place of the programs. */
@Tag("pty")
class EditIT {

  private static final String DECK =
      """
      title: Mine
      questions:
        - id: first
          type: choice
          shuffle: false
          question: Is this the old one?
          options: [{right: Yes it is}, {wrong: No it is not, why: It is.}]
          explanation: It was there first.
          sources: [https://example.org/a, https://example.org/b]
        - id: typed
          type: short
          question: What is old?
          answer: everything
      """;

  @TempDir Path home;
  private Program program;
  private Path deck;

  @BeforeEach
  void makeProgram() throws IOException {
    deck = home.resolve("mine/deck.yaml");
    Files.createDirectories(deck.getParent());
    Files.writeString(deck, DECK);
    program = new Program(home).with("PREP_DECKS", deck.getParent().toString());
  }

  /** A script for the editor that gets the file as {@code $f} and notes how it was called. */
  private void editor(String commands) throws IOException {
    program.with("EDITOR", script("ed.sh", "for f; do :; done; " + commands));
  }

  private String script(String name, String commands) throws IOException {
    Path script = home.resolve(name);
    Files.writeString(
        script, "#!/bin/sh\nprintf '%s\\n' \"$*\" >> " + home + "/calls\n" + commands + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script.toString();
  }

  private String calls() throws IOException {
    return Files.readString(home.resolve("calls"));
  }

  private Pty quiz(String key) throws IOException {
    return new Pty(program, 80, 40, "quiz", "--no-retry", "--id", key);
  }

  @Test
  void an_edited_question_is_asked_anew_and_answered_in_its_new_version() throws Exception {
    editor("stty -a | tr ';' '\\n' | grep -o -e '-*icanon' -e '-*echo ' >> " + home + "/modes");
    Files.writeString(
        home.resolve("ed.sh"),
        "sed -i 's/Is this the old one/Is it new now/; s/right: Yes/wrong: Yes/;"
            + " s/{wrong: No it is not, why: It is.}/{right: No it is not}/' \"$f\"\n",
        StandardOpenOption.APPEND);
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("? keys");
      pty.press("e").waitFor("Is it new now?").waitFor("? keys");
      pty.press("2").waitFor("Right").waitFor("Enter next");
      pty.press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readAllLines(home.resolve("modes")).stream().map(String::strip))
        .containsExactly("icanon", "echo");
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void the_editor_starts_at_the_line_of_the_question() throws Exception {
    Path vi = home.resolve("bin/vi");
    Files.createDirectories(vi.getParent());
    script("bin/vi", "");
    program.with("EDITOR", vi + " -n");
    try (Pty pty = quiz("deck/typed")) {
      pty.waitFor("What is old?").waitFor(":? keys");
      pty.press(":edit\r").waitFor("What is old?").waitFor(":? keys");
      pty.press("everything\r").waitFor("Right").waitFor("Enter next").press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(calls().strip()).isEqualTo("-n +10 " + deck);
  }

  @Test
  void an_edit_that_breaks_the_deck_is_shown_and_the_old_question_stays_until_it_is_mended()
      throws Exception {
    editor(
        "if grep -q kind: \"$f\"; then sed -i 's/kind:/type:/; s/old one/mended one/' \"$f\";"
            + " else sed -i 's/type: choice/kind: choice/' \"$f\"; fi");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("? keys");
      pty.press("e").waitFor("deck.yaml:").waitFor("error:").waitFor("[unknown-key]");
      pty.waitFor("Edit again? [Y/n]").press("n\r");
      pty.waitFor("The question is unchanged.").waitFor("? keys");
      pty.press("?").waitFor("edit in $EDITOR").waitFor("? keys");
      pty.press("e").waitFor("Is this the mended one?").waitFor("? keys");
      pty.press("1").waitFor("Right").waitFor("Enter next").press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void an_edit_that_breaks_the_deck_can_be_gone_on_with_at_once() throws Exception {
    editor(
        "if grep -q kind: \"$f\"; then sed -i 's/kind:/type:/; s/old one/mended one/' \"$f\";"
            + " else sed -i 's/type: choice/kind: choice/' \"$f\"; fi");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("? keys");
      pty.press("e").waitFor("[unknown-key]").waitFor("Edit again? [Y/n]");
      pty.press("\r").waitFor("Is this the mended one?").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
    }
    program.with("ACCESSIBLE", "1");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Answer, 1 to 2:").press(":edit\r");
      pty.waitFor("[unknown-key]").waitFor("Edit again? [Y/n]");
      pty.press("y\r").waitFor("Answer, 1 to 2:");
      pty.press("1\r").waitFor("Right").waitFor("command:").press("\r").waitFor("End.");
    }
    try (Pty pty = new Pty(program, 80, 24, "edit", "deck/first")) {
      pty.waitFor("[unknown-key]").waitFor("Edit again? [Y/n]").press("n\r");
      assertThat(pty.status()).isEqualTo(65);
    }
  }

  @Test
  void a_mistake_in_another_question_keeps_no_edit_from_being_asked() throws Exception {
    editor("sed -i 's/old one/new one/; s/type: short/kind: short/' \"$f\"");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("? keys");
      pty.press("e").waitFor("Edit again? [Y/n]").press("n\r");
      pty.waitFor("Is this the new one?").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void after_the_verdict_the_record_stays_and_the_shown_question_changes() throws Exception {
    editor("sed -i 's/It was there first/It is explained better/' \"$f\"");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("? keys");
      pty.press("2").waitFor("Wrong").waitFor("It was there first.").waitFor("? keys");
      pty.press("e").waitFor("Wrong").waitFor("It is explained better.").waitFor("? keys");
      pty.press("\r").waitFor("Look at again").waitFor("Back").waitFor("tomorrow 1");
      pty.waitFor("prep show deck/first");
      assertThat(pty.status()).isZero();
    }
    assertThat(Files.readAllLines(program.history())).hasSize(1);
  }

  @Test
  void a_bundled_question_is_copied_to_a_deck_of_the_user_first() throws Exception {
    editor("sed -i 's/^    hint: .*/    hint: Mine./' \"$f\"");
    try (Pty pty = quiz("docker/mac-kernel")) {
      pty.waitFor("1 of 1").waitFor("? keys");
      pty.press("e").waitFor("Copied the bundled question to").waitFor("? keys");
      pty.press("h").waitFor("Hint  Mine.").press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(program.data().resolve("decks/docker.yaml"))
        .content()
        .startsWith("questions:\n  - id: mac-kernel\n    rev: ");
    assertThat(program.run(":quit\n", "quiz", "--id", "docker/mac-kernel").err()).isEmpty();
  }

  @Test
  void a_look_that_changes_nothing_leaves_no_copy() throws Exception {
    editor("");
    try (Pty pty = quiz("docker/mac-kernel")) {
      pty.waitFor("1 of 1").waitFor("? keys");
      pty.press("e").waitFor("Nothing was changed.").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(program.data().resolve("decks/docker.yaml")).doesNotExist();
  }

  @Test
  void an_editor_that_cannot_be_started_is_told() throws Exception {
    program.with("EDITOR", "/no/such/editor");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("? keys").press("e");
      pty.waitFor("The editor /no/such/editor cannot be started").waitFor("? keys").press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void in_accessible_mode_edit_and_open_are_commands() throws Exception {
    editor("sed -i 's/Is this the old one/Is it new now/' \"$f\"");
    program.with("ACCESSIBLE", "1").with("BROWSER", script("browser.sh", ""));
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("Is this the old one?").waitFor("Answer, 1 to 2:");
      pty.press(":edit\r").waitFor("Is it new now?").waitFor("Answer, 1 to 2:");
      pty.press("1\r").waitFor("Right").waitFor("command:");
      pty.press(":open\r").waitFor("Opened example.org/a (1 of 2).").waitFor("command:");
      pty.press("\r").waitFor("End.");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void through_a_pipe_nothing_is_edited() throws Exception {
    editor("rm \"$f\"");

    Program.Result result = program.run(":edit\n1\n", "quiz", "--id", "deck/first");

    assertThat(result.out()).contains(":edit needs a terminal.").contains("Right");
    assertThat(deck).exists();
  }

  @Test
  void sources_are_opened_one_after_the_other() throws Exception {
    program.with("BROWSER", "/no/such/browser:" + script("browser.sh", ""));
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("? keys").press("1").waitFor("Right").waitFor("? keys");
      pty.press("o").waitFor("Opened example.org/a (1 of 2).").waitFor("? keys");
      pty.press("x").waitFor("That was the whole explanation.");
      pty.press("o").waitFor("Opened example.org/b (2 of 2).").waitFor("? keys");
      pty.press("q");
      assertThat(pty.status()).isZero();
    }
    assertThat(calls()).isEqualTo("https://example.org/a\nhttps://example.org/b\n");
  }

  @Test
  void where_nothing_can_open_a_source_its_address_is_shown() throws Exception {
    program.with("BROWSER", "false");
    try (Pty pty = quiz("deck/first")) {
      pty.waitFor("? keys").press("1").waitFor("Right").waitFor("? keys");
      pty.press("o").waitFor("Found no program to open https://example.org/a").waitFor("? keys");
      pty.press("q");
      assertThat(pty.status()).isZero();
    }
  }

  @Test
  void a_copy_of_a_question_that_has_changed_since_is_told_once() throws Exception {
    Path own = program.data().resolve("decks/docker.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        """
        questions:
          - {id: mac-kernel, rev: '00000000', type: true-false, question: Mine?, answer: true}
        """);

    Program.Result result = program.run("0\n0\n", "quiz", "docker", "-n", "2");

    assertThat(result.err())
        .startsWith("data/decks/docker.yaml:2: docker/mac-kernel replaces a bundled question")
        .hasLineCount(1);
    assertThat(program.run("1\n", "quiz", "--id", "deck/first").err()).isEmpty();
  }
}
