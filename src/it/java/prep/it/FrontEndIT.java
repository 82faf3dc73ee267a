package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front end of the documentation plays a whole session by the protocol alone. */
class FrontEndIT {

  private static final String DECKS = "src/it/resources/decks";

  @TempDir Path home;

  /** What the front end shows when these lines are typed. */
  private String shown(List<String> typed, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("src/docs/FrontEnd.java");
    command.addAll(Program.command("quiz", "--no-bundled", "--decks", DECKS, "--seed", "7"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(new Program(home).variables());
    Process process = builder.start();
    String lines = typed.stream().map(line -> line + "\n").collect(Collectors.joining());
    process.outputWriter().append(lines).close();
    String shown = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(shown).isZero();
    return shown;
  }

  @Test
  void it_asks_all_types_and_shows_each_verdict_whole() throws Exception {
    String shown =
        shown(
            List.of(
                "1",
                "1 3",
                "t",
                "namespaces",
                "docker run -dp 8080:80 nginx",
                "namespaces; cgroups",
                "1 2 3",
                "1a 2b 3c",
                "They share the same kernel.",
                "1",
                "*1 2",
                ""),
            "--order",
            "deck",
            "-n",
            "0",
            "demo");

    assertThat(shown.split("\\[result]")).hasSize(11);
    assertThat(shown)
        .contains("options  2  The letter B  right=false  why=It comes second.")
        .contains("expected: [namespaces, cgroups]")
        .containsPattern("steps  \\d  Breakfast  group=0")
        .containsPattern("pairs  1  [a-d]  left=France  right=Paris")
        .contains("points  1  say=shares the kernel of the host  found=true")
        .contains("points  2  say=only what you need is back  found=false")
        .contains("solution: Do it.")
        .containsPattern("\\[amended]\nkey: demo/task\nid: \\w+\nscore: 1\ncorrect: true\n");
    assertThat(shown.stripTrailing()).containsPattern("\\[summary]\ntotal: 10\nanswered: 10");
  }

  @Test
  void it_asks_for_hints_takes_back_skips_flags_and_grades() throws Exception {
    String shown =
        shown(
            List.of(
                ":skip", ":flag is it?", "1 3", ":undo", "1", "+easy", ":hint", "1", ":undo", ""),
            "--id",
            "demo/choice,demo/several");

    assertThat(shown)
        .contains("[skipped]\nkey: demo/choice\nagain: true")
        .contains("[flagged]\nkey: demo/several")
        .contains("[undone]\nwhat: answer\nkey: demo/several")
        .containsPattern("\\[amended]\nkey: demo/several\n(.*\n)+?grade: easy")
        .contains("[hint]\nkey: demo/choice\nhint: It is a vowel.")
        .contains("[undone]\nwhat: answer\nkey: demo/choice");
    assertThat(shown.stripTrailing()).containsPattern("\\[summary]\ntotal: 2\nanswered: \\d");
  }

  @Test
  void it_ends_by_itself_when_nothing_more_is_typed() throws Exception {
    assertThat(shown(List.of(), "--id", "demo/choice"))
        .contains("[summary]\ntotal: 1\nanswered: 0");
  }
}
