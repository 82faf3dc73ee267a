package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program under locales of all kinds. Most of those named here are installed nowhere that
 * tests run, as on a machine that ssh or a container brings the user's locale to.
 */
@Tag("sh")
@Order(1)
class LocalesIT {

  private static final String UNSET = "unset";

  private static final String QUESTION =
      """
      title: Größen
      questions:
        - {id: one, type: short, question: Wie heißt 海?, answer: море}
      """;

  private static final List<String> DECKS = List.of("größe", "sizes", "сети", "海");

  @TempDir Path temp;

  private static Program in(String locale, Path home) {
    Program program =
        new Program(home).without("LANG").without("PREP_DATA").with("HOME", home.toString());
    return locale.equals(UNSET) ? program : program.with("LC_ALL", locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {UNSET, "C", "POSIX", "C.UTF-8", "xx_XX.UTF-8", "xx_XX.ISO-8859-1"})
  void homes_directories_and_files_of_any_name_are_found(String locale) throws Exception {
    for (String home : List.of("home", "jürg")) {
      for (String decks : List.of("decks", "größe")) {
        check(locale, home, decks);
      }
    }
  }

  private void check(String locale, String home, String decks) throws Exception {
    Path own = Files.createDirectories(temp.resolve(home));
    Path directory = Files.createDirectory(own.resolve(decks));
    for (String deck : DECKS) {
      Files.writeString(directory.resolve(deck + ".yaml"), QUESTION);
    }
    List<String> among = List.of("--no-bundled", "--decks", directory.toString());

    Program.Result listed = in(locale, own).run("", with(among, "topics"));
    assertThat(listed.out().lines().map(line -> line.replaceFirst("\t.*", "")))
        .containsExactlyElementsOf(DECKS);
    assertThat(listed.err()).isEmpty();
    assertThat(in(locale, own).with("PREP_DECKS", decks).run("", "topics", "--no-bundled"))
        .isEqualTo(listed);

    Program.Result asked =
        in(locale, own).run("море\nморе\n", with(among, "quiz", "-t", "größe,сети"));
    assertThat(asked.out()).contains("Wie heißt 海?").contains("2 right");
    Path record = own.resolve(".local/share/prep/progress.json");
    assertThat(record).content().contains("\"größe/one\"").contains("\"сети/one\"");
    Files.delete(record.resolveSibling("history/test.jsonl"));
    Files.delete(record);

    String[] export = with(among, "export", "größe", "--format", "json", "-o", "ü.json");
    assertThat(in(locale, own).run("", export).status()).isZero();
    assertThat(own.resolve("ü.json")).content().contains("море");
  }

  private static String[] with(List<String> options, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(options);
    return all.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {UNSET, "C", "xx_XX.UTF-8", "xx_XX.ISO-8859-1"})
  void a_file_of_any_name_can_be_imported(String locale) throws Exception {
    Files.writeString(temp.resolve("ü.aiken"), "Was ist 海?\nA. Das Meer\nB. Der See\nANSWER: A\n");

    Program.Result result = in(locale, temp).run("", "import", "ü.aiken");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {UNSET, "C", "C.UTF-8", "xx_XX.UTF-8"})
  void an_editor_gets_the_locale_of_the_user(String locale) throws Exception {
    Path decks = Files.createDirectory(temp.resolve("decks"));
    Files.writeString(decks.resolve("sizes.yaml"), QUESTION);
    Path editor = temp.resolve("editor");
    Files.writeString(editor, "#!/bin/sh\nprintf %s \"${LC_ALL-unset}\" >\"$HOME/seen\"\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();

    Program program =
        in(locale, temp).with("EDITOR", editor.toString()).with("PREP_DECKS", "decks");
    assertThat(program.run("", "edit", "sizes/one").status()).isZero();
    assertThat(temp.resolve("seen")).hasContent(locale);
  }

  @EnabledOnOs(value = OS.LINUX, disabledReason = "macOS allows no such names")
  @ParameterizedTest
  @ValueSource(strings = {UNSET, "C.UTF-8"})
  void names_that_are_no_utf8_are_told_of(String locale) throws Exception {
    Files.createDirectory(temp.resolve("decks"));
    Files.writeString(temp.resolve("decks/good.yaml"), QUESTION);
    String make =
        """
        cd decks; bad=$(printf 'b\\344d'); cp good.yaml "$bad.yaml"; mkdir "$bad"; cd ..
        exec "$@"
        """;
    Program.Result topics =
        in(locale, temp).through(make).run("", "topics", "--no-bundled", "--decks", "decks");
    assertThat(topics.status()).isZero();
    assertThat(topics.out()).startsWith("good\t");
    assertThat(topics.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("its name is not valid UTF-8; rename it"))
        .anyMatch(line -> line.startsWith("decks/b\ufffdd.yaml:1:1: error: "));

    Program.Result lint = in(locale, temp).run("", "lint", "decks");
    assertThat(lint.status()).isEqualTo(65);
    assertThat(lint.out() + lint.err()).contains("decks/b\ufffdd.yaml:1:1: error: ");
  }

  @Test
  void a_home_that_java_cannot_name_is_told_of_and_none_is_invented() throws Exception {
    for (String variable : List.of("HOME", "PREP_DATA", "XDG_STATE_HOME", "PREP_DECKS")) {
      String script =
          "cd \"$HOME\"; " + variable + "=$PWD/$(printf 'h\\377'); export " + variable + "; \"$@\"";
      Program.Result result = in(UNSET, temp).through(script).run("1\n", "quiz", "-n", "1");

      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).startsWith("prep: " + variable + " is not a valid path: ");
    }
    assertThat(temp.resolve("h\ufffd")).doesNotExist();
  }
}
