package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for single questions and decks of one's own. */
class DeckCommandsIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home).with("EDITOR", "true");
  }

  private void editor(String commands) throws IOException {
    Path script = home.resolve("ed.sh");
    Files.writeString(script, "#!/bin/sh\nfor f; do :; done\n" + commands + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    program.with("EDITOR", script.toString());
  }

  private Program.Result run(String... args) throws Exception {
    return program.run("", args);
  }

  private Path own(String topic) {
    return program.data().resolve("decks/" + topic + ".yaml");
  }

  @Test
  void a_bundled_question_is_copied_before_it_is_edited() throws Exception {
    editor("sed -i 's/^    hint: .*/    hint: Mine./' \"$f\"");

    Program.Result result = run("edit", "docker/mac-kernel");

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains("Copied the bundled question to " + own("docker"));
    assertThat(run("show", "docker/mac-kernel").out())
        .contains("Hint  Mine.")
        .contains("docker.yaml:2");
  }

  @Test
  void what_is_wrong_after_the_editor_is_told() throws Exception {
    editor("sed -i 's/^    answer: .*/    answer: maybe/' \"$f\"");

    Program.Result broken = run("edit", "docker/mac-kernel");

    assertThat(broken.status()).isEqualTo(65);
    assertThat(broken.err()).contains("docker.yaml:").contains("[not-true-or-false]");
    editor("sed -i 's/answer: maybe/answer: true/' \"$f\"");
    assertThat(run("edit", "docker/mac-kernel").status()).isZero();
  }

  @Test
  void an_id_that_was_changed_by_hand_is_told_with_what_keeps_its_progress() throws Exception {
    run("new", "pears", "--type", "cloze");
    editor("sed -i 's/id: example-cloze/id: queues/' \"$f\"");

    assertThat(run("edit", "pears/example-cloze").err())
        .contains("pears/example-cloze is pears/queues now")
        .contains("Add \"was: [pears/example-cloze]\" to it")
        .contains("prep move pears/example-cloze pears/queues");
  }

  @Test
  void an_unknown_key_is_wrong_usage_with_a_suggestion() throws Exception {
    assertThat(run("edit", "docker/mac-kernl").status()).isEqualTo(2);
    assertThat(run("show", "docker/mac-kernl").err()).contains("Did you mean docker/mac-kernel?");
    assertThat(run("report", "dockr/x").err()).contains("Did you mean docker?");
    assertThat(run("show", "docker").err()).contains("is not a question key");
    assertThat(run("edit", "docker/mac-kernel", "extra").status()).isEqualTo(2);
  }

  @Test
  void a_question_is_shown_with_its_answer_and_how_it_went() throws Exception {
    program.with("PREP_NOW", "2026-11-21T10:00:00Z");
    program.run("2\n", "quiz", "--decks", DECKS.toString(), "--id", "demo/choice");

    Program.Result shown = run("show", "--decks", DECKS.toString(), "demo/choice");
    Program.Result json = run("show", "--decks", DECKS.toString(), "demo/choice", "--json");

    assertThat(shown.out())
        .contains("✓ 1  The letter A")
        .contains("It comes second.")
        .contains("1 answer, 0 right, score 0 %; last today; due tomorrow");
    assertThat(json.out())
        .startsWith("{\"key\":\"demo/choice\",\"rev\":\"")
        .contains("\"options\":[{\"right\":\"The letter A\"},{\"wrong\":")
        .contains("\"answered\":1,\"correct\":0,\"score\":0,\"last\":\"2026-11-21\"")
        .contains("\"due\":\"2026-11-22\"");
  }

  @Test
  void a_report_is_written_and_says_what_was_noted() throws Exception {
    program.run(":flag both are right\n2\n", "quiz", "--id", "docker/mac-kernel");

    Program.Result report = run("report", "docker/mac-kernel");

    assertThat(report.status()).isZero();
    assertThat(report.out())
        .startsWith("# Question docker/mac-kernel\n")
        .contains("\nboth are right\n")
        .contains("- revision: `")
        .contains("- version: prep ")
        .contains("bundled:docker.yaml:");
  }

  @Test
  void a_new_deck_has_examples_that_are_never_asked_until_they_are_ready() throws Exception {
    Program.Result result = run("new", "team/payments");

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains("Wrote " + own("team/payments"));
    assertThat(run("quiz", "team/payments").status()).isEqualTo(3);
    assertThat(run("topics", "--drafts", "--no-bundled").out().lines())
        .hasSize(9)
        .contains("team/payments/example-true-false\tA primary key may hold NULL.");

    editor("sed -i '/draft: true/d' \"$f\"");
    run("edit", "team/payments/example-task");
    assertThat(run("topics", "--drafts", "--no-bundled").out()).isEmpty();
    assertThat(program.run("t\n", "quiz", "team/payments", "--type", "true-false").out())
        .contains("Wrong");
  }

  @Test
  @Tag("pty")
  void without_a_terminal_or_with_no_edit_a_deck_is_begun_and_no_editor_opened() throws Exception {
    editor("echo broken > \"$f\"");

    Program.Result result = run("new", "fruit/pears", "--into", "questions");

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(home.resolve("questions/fruit/pears.yaml")).content().contains("title: Pears");
    assertThat(program.data().resolve("decks")).doesNotExist();
    assertThat(run("new", "fruit/pears", "--into", "questions").err())
        .contains("Added a question to");
    assertThat(home.resolve("questions/fruit/pears.yaml")).content().contains("id: new-question");
    try (Pty pty = new Pty(program, 100, 24, "new", "mine", "--no-edit")) {
      pty.waitFor("Wrote");
      assertThat(pty.status()).isZero();
    }
    assertThat(own("mine")).content().contains("title: Mine");
  }

  @Test
  @Tag("pty")
  void in_a_deck_that_is_there_a_question_is_begun() throws Exception {
    run("new", "mine");
    String before = Files.readString(own("mine"));
    try (Pty pty = new Pty(program, 100, 24, "new", "mine")) {
      pty.waitFor("Nothing was changed in");
      assertThat(pty.status()).isZero();
    }
    assertThat(own("mine")).content().isEqualTo(before);

    editor("sed -i 's/id: new-question/id: second-thoughts/' \"$f\"");
    try (Pty pty = new Pty(program, 100, 24, "new", "mine")) {
      pty.waitFor("Wrote");
      assertThat(pty.status()).isZero();
    }
    assertThat(own("mine")).content().startsWith(before).contains("id: second-thoughts");
    assertThat(run("show", "mine/second-thoughts").out()).contains("draft    not asked yet");
  }

  @Test
  @Tag("pty")
  void a_new_deck_that_is_broken_in_the_editor_is_told() throws Exception {
    editor("echo 'questions: 7' > \"$f\"");

    try (Pty pty = new Pty(program, 200, 24, "new", "mine")) {
      pty.waitFor("mine.yaml:1:12: error:").waitFor("[not-a-list]");
      assertThat(pty.status()).isEqualTo(65);
    }
  }

  @Test
  void a_topic_stays_within_the_directory_of_decks() throws Exception {
    for (String topic : new String[] {"../x", "/x", "a//b", "tracks/x", "x.yaml", ""}) {
      assertThat(run("new", topic).status()).as(topic).isEqualTo(2);
    }
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void flagged_and_muted_questions_are_listed() throws Exception {
    program.run(
        ":flag two are right\n:mute\n", "quiz", "--decks", DECKS.toString(), "--id", "demo/short");

    assertThat(run("topics", "--flagged").out()).isEqualTo("demo/short\ttwo are right\n");
    assertThat(run("topics", "--muted", "--decks", DECKS.toString()).out())
        .isEqualTo("demo/short\tWhich kernel feature isolates what a process sees?\n");
    assertThat(run("topics", "--flagged", "--json").out())
        .isEqualTo("[{\"key\":\"demo/short\",\"note\":\"two are right\",\"question\":\"\"}]\n");
  }

  @Test
  void a_newcomer_is_told_how_many_questions_there_are() throws Exception {
    int all = 0;
    for (String topic : run("topics").out().split("\n")) {
      all += Integer.parseInt(topic.split("\t")[1]);
    }

    assertThat(run().out()).contains("backend interview questions: %,d in ".formatted(all));
    assertThat(run("--no-bundled", "--decks", DECKS.toString()).out()).contains("in 1 topic,");
  }
}
