package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;

/** {@code prep lint} from the command line to the exit status. */
class LintTest {

  private static final String SOUND =
      """
      questions:
        - id: image
          type: short
          question: From which read-only template does a container start?
          answer: image
          explanation: An image is a template.
          sources: [https://docs.docker.com/]
      """;

  private static final String WEAK =
      SOUND.replace("    explanation: An image is a template.\n", "");
  private static final String BROKEN = SOUND.replace("answer:", "anser:");

  @TempDir private Path home;

  private World world;
  private Path decks;

  @BeforeEach
  void make() throws IOException {
    world = new World(home, Map.of("PREP_DATA", home.resolve("data").toString()));
    decks = Files.createDirectories(home.resolve("data/decks"));
  }

  private Path write(String name, String yaml) throws IOException {
    Path file = decks.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml);
  }

  private int lint(Object... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "lint";
    all[1] = "--no-bundled";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 2] = arguments[i].toString();
    }
    return world.run("", all);
  }

  private List<String> lines() {
    return world.out().lines().toList();
  }

  private String messages() {
    return world.err();
  }

  @Test
  void the_bundled_decks_and_tracks_are_without_a_finding() {
    assertThat(lint("--strict", "questions")).isZero();
    assertThat(lines()).isEmpty();
  }

  @Test
  void own_decks_without_a_finding_are_praised() throws IOException {
    write("docker.yaml", SOUND);
    write(
        "cloud/aws.yaml",
        SOUND.replace("From which read-only template does a container start?", "What boots?"));
    assertThat(lint()).isZero();
    assertThat(lines()).isEmpty();
    assertThat(messages()).isEqualTo("2 decks, 2 questions: no problems.\n");
  }

  @Test
  void warnings_are_told_and_count_only_if_strict() throws IOException {
    Path file = write("docker.yaml", WEAK);
    assertThat(lint(file)).isZero();
    assertThat(lines())
        .containsExactly(
            file
                + ":2:5: warning: \"image\" has no explanation; add one that says why the answer is"
                + " right [no-explanation]");
    assertThat(messages())
        .isEqualTo("0 errors, 1 warning in 1 file; prep lint --explain RULE explains a rule.\n");
    assertThat(lint("--strict", file)).isEqualTo(65);
  }

  @Test
  void what_cannot_be_read_is_told_together_with_findings() throws IOException {
    write("a.yaml", BROKEN);
    write("b.yaml", WEAK);
    write(
        "con.yaml",
        SOUND.replace("From which read-only template does a container start?", "What boots?"));
    assertThat(lint()).isEqualTo(65);
    assertThat(lines())
        .extracting(line -> line.substring(line.lastIndexOf('[')))
        .containsExactly("[unknown-key]", "[no-explanation]", "[portable-name]");
    assertThat(messages()).startsWith("1 error, 2 warnings in 3 files;");
  }

  @Test
  void a_program_gets_json() throws IOException {
    write("docker.yaml", WEAK);
    assertThat(lint("--json", "--strict", decks)).isEqualTo(65);
    assertThat(lines())
        .singleElement()
        .isEqualTo(
            "[{\"file\":\""
                + decks.resolve("docker.yaml").toString().replace("\\", "\\\\")
                + "\",\"line\":2,\"column\":5,\"severity\":\"warning\",\"rule\":\"no-explanation\","
                + "\"message\":\"\\\"image\\\" has no explanation; add one that says why the answer"
                + " is right\"}]");
    assertThat(messages()).isEmpty();
  }

  @Test
  void a_file_below_the_own_decks_has_its_topic_from_there() throws IOException {
    Path file = write("cloud/nul.yaml", SOUND);
    write("docker.yaml", SOUND);
    assertThat(lint(file)).isZero();
    assertThat(lines())
        .extracting(line -> line.substring(line.lastIndexOf('[')))
        .containsExactlyInAnyOrder("[portable-name]", "[near-duplicate]");
  }

  @Test
  void an_item_that_a_bundled_track_has_is_a_mistake_of_the_own_track() throws IOException {
    Path own =
        write(
            "tracks/alpha.yaml",
            "title: A\nsections:\n  - title: S\n    items:\n"
                + "      - {id: S1-001, item: Layers}\n      - {id: A-1, item: Images}\n");
    for (List<String> paths : List.of(List.<String>of(), List.of(own.toString()))) {
      List<String> arguments = new ArrayList<>(List.of("lint"));
      arguments.addAll(paths);
      assertThat(world.run("", arguments.toArray(String[]::new))).isEqualTo(65);
      assertThat(lines())
          .singleElement()
          .asString()
          .startsWith(
              own
                  + ":5:14: error: the item \"S1-001\" is already in"
                  + " bundled:tracks/backend-systems")
          .endsWith("; choose another id [duplicate-item]");
    }
  }

  @Test
  void an_item_of_another_own_track_is_a_mistake_in_the_file_that_is_checked() throws IOException {
    String track = "title: A\nsections:\n  - title: S\n    items: [{id: A-1, item: Layers}]\n";
    write("tracks/alpha.yaml", track);
    Path other = write("tracks/beta.yaml", track);
    assertThat(lint(other)).isEqualTo(65);
    assertThat(lines()).singleElement().asString().contains("alpha.yaml:4; choose another id");
  }

  @Test
  void a_mistake_in_a_track_is_told_without_what_follows_from_it() throws IOException {
    String covering = SOUND + "    covers: [WEB-1]\n";
    Path deck = write("docker.yaml", covering);
    String track =
        "title: A\nsections:\n  - title: S\n    items:\n      - {id: WEB-1, item: Layers, safe}\n";
    Path file = write("tracks/web.yaml", track);
    assertThat(lint()).isEqualTo(65);
    assertThat(lines()).singleElement().asString().startsWith(file + ":5:");
    assertThat(lint(deck)).isZero();
    Files.delete(file);
    file = write("web.yaml", track.replace(", safe", ""));
    assertThat(lint()).isEqualTo(65);
    assertThat(lines()).singleElement().asString().startsWith(file + ":2:");
    Files.delete(file);
    assertThat(lint()).isEqualTo(65);
    assertThat(lines()).singleElement().asString().endsWith("[unknown-item]");
  }

  @Test
  void a_track_is_known_by_what_is_in_it() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("plan.yaml"),
            "title: Plan\nsections:\n  - title: S\n    items:\n      - {id: P-1, item: Layers}\n");
    assertThat(lint(file)).isZero();
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith(file + ":5:9: warning: no question covers \"P-1\"");
  }

  @Test
  void without_own_decks_there_is_nothing_to_check() {
    assertThat(lint()).isZero();
    assertThat(messages()).startsWith("You have no decks of your own yet;");
  }

  @Test
  void a_path_that_leads_nowhere_cannot_be_read() {
    assertThat(lint("nowhere.yaml")).isEqualTo(74);
    assertThat(messages()).contains("cannot read nowhere.yaml: no such file or directory");
  }

  @Test
  void a_rule_is_explained() {
    assertThat(lint("--explain", "stem-echo")).isZero();
    assertThat(lines()).startsWith("stem-echo (warning)").hasSizeGreaterThan(3);
    assertThat(lint("--explain", "duplicate-id")).isZero();
    assertThat(lines()).startsWith("duplicate-id (error)");
  }

  @Test
  void all_rules_are_listed_with_what_they_find() {
    assertThat(lint("--explain")).isZero();
    assertThat(lines())
        .contains(
            "leak (warning): another question gives the answer away",
            "duplicate-item (error): two items have the same id");
    assertThat(lint("--explain", "xyzzy")).isEqualTo(2);
    assertThat(messages())
        .isEqualTo("prep: unknown rule: xyzzy\nprep lint --explain lists all rules.\n");
  }

  @Test
  void the_tracks_around_a_file_in_no_directory_of_decks_are_known() throws IOException {
    Path track = home.resolve("team/tracks/team.yaml");
    Files.createDirectories(track.getParent());
    Files.writeString(
        track, "title: T\nsections: [{title: S, items: [{id: T-1, item: Images}]}]\n");
    Path deck = home.resolve("team/ops/docker.yaml");
    Files.createDirectories(deck.getParent());
    Files.writeString(deck, SOUND + "    covers: [T-1]\n");

    assertThat(lint(deck)).isZero();
    assertThat(lines()).isEmpty();
    assertThat(lint(track)).isZero();
    assertThat(lines()).isEmpty();
    Files.writeString(deck, SOUND + "    covers: [T-2]\n");
    assertThat(lint(deck)).isEqualTo(65);
    assertThat(lines()).singleElement().asString().contains("did you mean \"T-1\"?");
  }

  @Test
  void an_unknown_rule_is_wrong_usage_with_the_one_that_was_meant() {
    assertThat(lint("--explain", "longest-rihgt")).isEqualTo(2);
    assertThat(messages()).contains("Did you mean longest-right?");
  }

  private static final String CHECKED =
      SOUND.replace("questions:", "defaults: {checked: 2026-11, applies: Docker 29}\nquestions:")
          + """
            - id: layer
              type: short
              question: What holds the files that an instruction has changed?
              answer: layer
              checked: 2027-06
            - id: volume
              type: short
              draft: true
              question: What outlives it?
              answer: volume
          """;

  @Test
  void questions_that_were_checked_before_a_month_are_listed() throws IOException {
    Path deck = write("docker.yaml", CHECKED);

    assertThat(lint("--stale", "2027-06")).isZero();
    assertThat(lines())
        .containsExactly(deck + ":3: docker/image checked 2026-11, applies Docker 29");
    assertThat(messages()).isEqualTo("1 of 2 questions was checked before 2027-06.\n");

    assertThat(lint("--stale", "2027-07", deck)).isZero();
    assertThat(lines()).hasSize(2);
    assertThat(lint("--stale", "2026-11", deck)).isZero();
    assertThat(lines()).isEmpty();
  }

  @Test
  void they_are_listed_as_json() throws IOException {
    Path deck = write("docker.yaml", CHECKED);

    lint("--stale", "2027-06", "--json");

    assertThat(world.out())
        .isEqualToIgnoringNewLines(
            "[{\"file\":\"%s\",\"line\":3,\"key\":\"docker/image\",\"checked\":\"2026-11\",\"applies\":\"Docker 29\"}]"
                .formatted(deck));
  }

  @Test
  void what_is_no_month_is_wrong_usage() {
    assertThat(lint("--stale", "June")).isEqualTo(2);
    assertThat(messages()).contains("--stale takes a month such as 2027-06, not \"June\"");
  }
}
