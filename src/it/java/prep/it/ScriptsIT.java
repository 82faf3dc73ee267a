package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts and teams rely on around the sessions, with the built program. */
class ScriptsIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDecks() throws Exception {
    program = new Program(home).with("PREP_NOW", "2026-11-21T10:00:00Z");
    Files.createDirectories(home.resolve("decks"));
    for (String topic : List.of("apples", "pears", "plums")) {
      Files.writeString(home.resolve("decks/" + topic + ".yaml"), deck("Is it sweet?"));
    }
  }

  private static String deck(String question) {
    return """
    title: Fruit
    questions:
      - {id: sweet, type: true-false, question: "%s", answer: true}
    """
        .formatted(question);
  }

  private Program.Result prep(String input, String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return program.run(input, all.toArray(String[]::new));
  }

  @Test
  void topics_without_an_option_may_be_separated_by_commas() throws Exception {
    assertThat(prep("", "list", "apples,pears").out()).isEqualTo("apples/sweet\npears/sweet\n");
    assertThat(prep("t\nt\n", "quiz", "plums,apples").out()).contains("2 of 2 answered");
    assertThat(prep("", "quiz", "apples,peers").status()).isEqualTo(2);
  }

  @Test
  void a_directory_of_decks_that_is_missing_is_said() throws Exception {
    program.with("PREP_DECKS", home.resolve("lost") + ":" + home.resolve("decks"));
    Program.Result result = program.run("", "list", "apples", "--no-bundled");

    assertThat(result.out()).isEqualTo("apples/sweet\n");
    assertThat(result.err())
        .isEqualTo(
            "prep: PREP_DECKS names %s, which does not exist\n".formatted(home.resolve("lost")));
    assertThat(program.run("", "list", "--decks", "lost").status()).isEqualTo(2);
  }

  @Test
  void orphans_as_json_say_how_they_went() throws Exception {
    prep("t\n", "quiz", "apples");
    Files.delete(home.resolve("decks/apples.yaml"));

    assertThat(prep("", "progress", "orphans").out()).isEqualTo("apples/sweet\n");
    assertThat(prep("", "progress", "orphans", "--json").out())
        .isEqualTo(
            """
            [{"key":"apples/sweet","topic":"apples","answered":1,"correct":1,"score":1,\
            "last":"2026-11-21"}]
            """);
    Files.writeString(home.resolve("decks/apples.yaml"), deck("Is it sour?"));
    assertThat(prep("", "progress", "orphans", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void the_function_for_the_prompt_ends_no_script_that_stops_at_errors() throws Exception {
    String function =
        Files.readAllLines(Path.of("src/docs/scripting.md")).stream()
            .filter(line -> line.startsWith("prep_due() {"))
            .findFirst()
            .orElseThrow();
    program.through(
        "set -eu; run=$1; shift; prep() { \"$run\" \"$@\" --no-bundled; }\n"
            + function
            + "\nprep_due; echo end");
    program.with("PREP_DECKS", home.resolve("decks").toString());

    assertThat(program.run("").out()).isEqualTo("end\n");
    answerOne();
    program.with("PREP_NOW", "2026-11-25T10:00:00Z");
    assertThat(program.run("").out()).isEqualTo("1 due end\n");
    program.with("PREP_DATA", "/dev/null/none");
    assertThat(program.run("").out()).isEqualTo("end\n");
  }

  private void answerOne() throws Exception {
    Program other = new Program(home).with("PREP_NOW", "2026-11-21T10:00:00Z");
    other.run("t\n", "quiz", "apples", "--no-bundled", "--decks", home.resolve("decks").toString());
  }
}
