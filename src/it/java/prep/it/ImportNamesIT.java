package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names resemble each other go to topics of their own, and what was imported stays. */
class ImportNamesIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home);
  }

  private static String aiken(String... stems) {
    StringBuilder text = new StringBuilder();
    for (String stem : stems) {
      text.append(stem).append("\nA) it\nB) other\nANSWER: A\n\n");
    }
    return text.toString();
  }

  private String file(String name, String... stems) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, aiken(stems));
    return name;
  }

  private Program.Result imports(String... args) throws Exception {
    return program.run(
        "", Stream.concat(Stream.of("import"), Stream.of(args)).toArray(String[]::new));
  }

  private Path deck(String topic) {
    return program.data().resolve("decks").resolve(topic + ".yaml");
  }

  /** A deck as an earlier version would have written it. */
  private void earlier(String topic, String... stems) throws Exception {
    imports(file("earlier.aiken", stems), "--topic", topic);
  }

  private List<String> decks() throws IOException {
    Path decks = program.data().resolve("decks");
    if (!Files.exists(decks)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(decks)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> decks.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void names_that_differ_in_signs_or_script_become_topics_of_their_own() throws Exception {
    String[] files = {
      file("c.aiken", "Which language is c?"),
      file("c++.aiken", "Which language is c++?"),
      file("c#.aiken", "Which language is c#?"),
      file(".net.aiken", "Which platform is .net?"),
      file("net.aiken", "Which layer is net?"),
      file("сети.aiken", "Что это?"),
      file("网络.aiken", "这是什么?")
    };

    Program.Result first = imports(files);
    Program.Result again = imports(files);

    assertThat(first.status()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .isEqualTo(
            "7 choice\n7 imported\n"
                + "  c: 1\n  cpp: 1\n  csharp: 1\n  dotnet: 1\n  net: 1\n  seti: 1\n  网络: 1\n"
                + "prep lint checks them.\n");
    assertThat(again.out()).isEqualTo("7 choice\n0 imported, 7 unchanged\n");
    assertThat(again.err()).isEmpty();
    assertThat(program.run("1\n", "quiz", "网络", "--no-bundled").status()).isZero();
  }

  @Test
  void each_file_of_one_language_keeps_a_question_that_all_ask() throws Exception {
    imports(file("c.aiken", "What is a pointer?"));
    Files.writeString(
        home.resolve("c++.aiken"), "What is a pointer?\nA) an address\nB) other\nANSWER: A\n");

    assertThat(imports("c++.aiken").out()).contains("cpp: 1");
    assertThat(imports("c.aiken", "c++.aiken").out())
        .contains("0 imported")
        .contains("2 unchanged");
  }

  @Test
  void a_readme_takes_the_name_of_its_folder() throws Exception {
    Program.Result result =
        imports(
            file("docker notes/README.aiken", "What is an image?"),
            file("c++/readme.txt", "What is a template?"),
            file("git/index.aiken", "What is a commit?"));

    assertThat(result.err()).isEmpty();
    assertThat(decks()).containsExactly("cpp.yaml", "docker-notes.yaml", "git.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b/net.aiken", "NET.aiken", "net!.aiken", "nét.aiken", "net.txt"})
  void files_that_would_share_a_topic_are_refused_with_a_way_out(String other) throws Exception {
    String one = file("a/net.aiken", "What is one?");
    String two = file(other, "What is two?");

    Program.Result result = imports(one, two);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(one + " and " + two + " would both become the topic net", "--topic");
    assertThat(decks()).isEmpty();
    assertThat(imports(one, two, "--topic", "net").status()).isZero();
    assertThat(imports(one, two).out()).contains("0 imported").contains("2 unchanged");
  }

  @Test
  void the_same_file_named_twice_is_no_collision() throws Exception {
    String one = file("net.aiken", "What is one?");

    assertThat(imports(one, "./" + one).out()).contains("1 imported");
  }

  @Test
  void categories_that_would_share_a_topic_are_refused() throws Exception {
    Files.writeString(
        home.resolve("all.gift"), "$CATEGORY: C\n\nYes. {T}\n\n$CATEGORY: C!\n\nNo. {F}\n");

    Program.Result result = imports("all.gift");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("topic c;", "--topic");
    assertThat(decks()).isEmpty();
  }

  @Test
  void categories_that_differ_in_case_are_one_topic() throws Exception {
    Files.writeString(
        home.resolve("all.gift"),
        "$CATEGORY: Web Basics\n\nYes. {T}\n\n$CATEGORY: web_basics\n\nNo. {F}\n");

    assertThat(imports("all.gift").out()).contains("web-basics: 2");
  }

  @Test
  void another_file_does_not_join_a_deck_unless_it_is_named() throws Exception {
    imports(file("a/net.aiken", "What is one?"));
    String other = file("b/net.aiken", "What is two?");

    Program.Result refused = imports(other);
    Program.Result joined = imports(other, "--topic", "net");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains("the deck net already exists, and nothing in it is from " + other, "--topic net");
    assertThat(joined.status()).isZero();
    assertThat(imports(other).out()).contains("0 imported").contains("1 unchanged");
  }

  @Test
  void a_file_that_grew_is_imported_into_its_deck() throws Exception {
    imports(file("net.aiken", "What is one?"));

    Program.Result result = imports(file("net.aiken", "What is one?", "What is two?"));

    assertThat(result.out())
        .isEqualTo("2 choice\n1 imported, 1 unchanged\n  net: 1\nprep lint checks them.\n");
  }

  @Test
  void questions_of_a_deck_with_a_former_name_stay_there_and_can_be_moved() throws Exception {
    earlier("topic-7336", "Что это?", "Что то?");
    String id = firstId("topic-7336");
    String file = file("сети.aiken", "Что это?", "Что то?", "Что ещё?");
    program.run("1\n", "quiz", "--id", "topic-7336/" + id);

    Program.Result result = imports(file);

    assertThat(result.out())
        .isEqualTo("3 choice\n1 imported, 2 unchanged\n  topic-7336: 1\nprep lint checks them.\n");
    assertThat(result.err())
        .contains("сети.aiken: its topic is seti now; 3 questions stay in topic-7336")
        .contains("  prep move topic-7336 seti\n");
    program.run("", "move", "topic-7336", "seti");
    assertThat(imports(file).out()).contains("0 imported").contains("3 unchanged");
    assertThat(decks()).containsExactly("seti.yaml");
    assertThat(program.run("", "progress", "orphans").out()).isEmpty();
  }

  @Test
  void questions_in_a_deck_that_others_share_stay_there_and_new_ones_get_their_own()
      throws Exception {
    earlier("c", "Which language is c?", "Which language is c++?", "Which language is c#?");
    file("c.aiken", "Which language is c?");
    file("c++.aiken", "Which language is c++?", "What is a template?");
    file("c#.aiken", "Which language is c#?");

    Program.Result result = imports("c.aiken", "c++.aiken", "c#.aiken");

    assertThat(result.out())
        .isEqualTo("4 choice\n1 imported, 3 unchanged\n  cpp: 1\nprep lint checks them.\n");
    String move =
        result
            .err()
            .lines()
            .filter(line -> line.endsWith("cpp") || line.contains(" cpp/"))
            .filter(line -> line.contains("prep move"))
            .findFirst()
            .orElseThrow();
    assertThat(move).matches("  prep move c/which-language-is-c-\\w+ cpp/which-language-is-c-\\w+");
    String[] words = move.strip().split(" ");
    assertThat(program.run("", "move", words[2], words[3]).status()).isZero();
    Program.Result again = imports("c.aiken", "c++.aiken", "c#.aiken");
    assertThat(again.out()).isEqualTo("4 choice\n0 imported, 4 unchanged\n");
    assertThat(again.err()).contains("c#.aiken").doesNotContain("c++.aiken");
  }

  @Test
  void the_move_that_is_named_can_be_made_in_another_directory() throws Exception {
    String file = file("größe.aiken", "What is big?");
    imports(file, "--topic", "gro-e", "--into", "own/decks");

    Program.Result result = imports(file, "--into", "own/decks");

    assertThat(result.err()).contains("  prep move gro-e grosse --decks own/decks\n");
    assertThat(program.run("", "move", "gro-e", "grosse", "--decks", "own/decks").status())
        .isZero();
    assertThat(imports(file, "--into", "own/decks").err()).isEmpty();
  }

  @Test
  void a_readme_whose_folder_is_a_bundled_topic_can_be_moved_by_questions() throws Exception {
    earlier("readme", "What is an image?");

    Program.Result result = imports(file("docker/README.aiken", "What is an image?"));

    assertThat(result.err())
        .contains("  prep move readme/what-is-an-image docker/what-is-an-image\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!.aiken", "🐳.aiken", "---.aiken"})
  void a_name_without_letters_needs_a_topic(String name) throws Exception {
    file(name, "What is it?");

    Program.Result result = imports("./" + name);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("no topic can be derived from the name ./" + name, "--topic");
    assertThat(imports("./" + name, "--topic", "it").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con.aiken", "AUX.aiken", "  two  words .aiken", ".hidden.aiken", "LPT9.aiken"})
  void odd_names_become_files_that_every_system_takes(String name) throws Exception {
    file(name, "What is it?");

    assertThat(imports(name).status()).isZero();
    assertThat(decks())
        .hasSize(1)
        .allSatisfy(deck -> {
          assertThat(deck).matches("[a-z0-9-]+\\.yaml");
          assertThat(List.of("con", "aux", "lpt9"))
              .doesNotContain(deck.replace(".yaml", "").toLowerCase(Locale.ROOT));
        });
  }

  @Test
  void standard_input_does_not_join_what_came_that_way_before() throws Exception {
    assertThat(program.run(aiken("What is one?"), "import", "-").status()).isZero();
    assertThat(program.run(aiken("What is one?"), "import", "-").out()).contains("1 unchanged");

    Program.Result other = program.run(aiken("What is two?"), "import", "-");

    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("--topic");
  }

  @Test
  @Tag("sh")
  void a_pipe_is_not_named_after_its_number() throws Exception {
    Program.Result result = program.run(aiken("What is one?"), "import", "/dev/stdin");

    assertThat(result.out()).contains("stdin: 1");
  }

  private String firstId(String topic) throws IOException {
    return Files.readAllLines(deck(topic)).stream()
        .filter(line -> line.contains("- id: "))
        .map(line -> line.strip().substring(6))
        .findFirst()
        .orElseThrow();
  }
}
