package prep.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.cli.command.World;

class SyllabusCommandTest {

  @TempDir Path home;
  private final Map<String, String> variables = new HashMap<>(Map.of("TERM", "xterm", "PAGER", ""));
  private World world;

  @BeforeEach
  void makeWorld() throws IOException {
    variables.put("PREP_DATA", home.resolve("data").toString());
    world = new World(home, variables);
    Path tracks = home.resolve("decks/tracks");
    Files.createDirectories(tracks);
    Files.writeString(
        tracks.resolve("fruit.yaml"),
        """
        title: Fruit
        about: What grows on trees.
        sections:
          - title: Red
            items: [{id: F-1, item: Apples}, {id: F-2, item: Cherries}]
        """);
    Files.writeString(
        tracks.resolve("nuts.yaml"),
        """
        title: Nuts
        about: What has a shell.
        sections:
          - title: Hard
            items: [{id: N-1, item: Walnuts}]
        """);
    Files.writeString(
        home.resolve("decks/garden.yaml"),
        """
        title: Garden
        questions:
          - {id: apple, type: true-false, level: mid, question: A?, answer: true, covers: [F-1]}
          - {id: pip, type: true-false, level: mid, question: P?, answer: true, covers: [F-1]}
          - {id: cherry, type: true-false, level: senior, question: C?, answer: true, covers: [F-2]}
          - {id: nut, type: true-false, level: senior, question: N?, answer: true, covers: [N-1]}
        """);
  }

  private int prep(String in, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--no-bundled", "--decks", home.resolve("decks").toString()));
    return world.run(in, all.toArray(String[]::new));
  }

  /** What a terminal shows, without its colours. */
  private String shown() {
    return world.out().replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private void plans(String tracks, String level) throws IOException {
    Path history = home.resolve("data/history/test.jsonl");
    Files.createDirectories(history.getParent());
    Files.writeString(
        history,
        ("{\"v\":1,\"id\":\"01KAJ000000000000000000000\",\"at\":\"2026-11-20T10:00:00.000Z\","
                + "\"plan\":{\"by\":\"2026-12-03\",\"tracks\":[%s],\"topics\":[\"garden\"],"
                + "\"minutes\":30,\"off\":[],\"level\":\"%s\",\"without\":[]}}\n")
            .formatted(tracks, level));
  }

  @Test
  void without_a_plan_or_a_name_there_is_a_line_a_track() {
    assertThat(prep("", "syllabus")).isZero();
    assertThat(world.out()).isEqualTo("fruit\t2\t0\t0\t0\t1\t1\t0\nnuts\t1\t0\t0\t0\t0\t1\t0\n");

    world.isAtATerminal();
    prep("", "syllabus");
    assertThat(shown()).contains("  fruit ", "prep syllabus TRACK");
  }

  @Test
  void without_options_it_shows_the_tracks_and_the_level_of_the_plan() throws IOException {
    plans("\"nuts\"", "senior");

    assertThat(prep("", "syllabus")).isZero();
    assertThat(world.out()).isEqualTo("nuts\tHard\tN-1\tnew\tWalnuts\n");
    prep("", "syllabus", "--level", "mid");
    assertThat(world.out()).isEqualTo("nuts\tHard\tN-1\tbeyond\tWalnuts\n");
    world.isAtATerminal();
    prep("", "syllabus");
    assertThat(shown()).contains("nuts up to senior", "Hard   0 of 1  ·", "  prep syllabus --all ");
  }

  @Test
  void a_plan_of_topics_or_of_a_track_that_is_gone_leaves_a_line_a_track() throws IOException {
    plans("\"gone\"", "mid");

    assertThat(prep("", "syllabus")).isZero();
    assertThat(world.out()).startsWith("fruit\t2\t").contains("\nnuts\t1\t");
  }

  @Test
  void items_move_from_new_to_solid_as_their_questions_are_answered() {
    prep("f\n", "quiz", "--id", "garden/apple");
    prep("", "syllabus", "fruit");
    assertThat(world.out()).startsWith("fruit\tRed\tF-1\tseen\tApples\n");

    prep("t\n", "quiz", "--id", "garden/apple");
    prep("", "syllabus", "fruit");
    assertThat(world.out()).startsWith("fruit\tRed\tF-1\tlearning\tApples\n");

    prep("t\n", "quiz", "--id", "garden/pip");
    prep("", "syllabus", "fruit", "--keys");
    assertThat(world.out()).startsWith("fruit\tRed\tF-1\tsolid\tApples\tgarden/apple garden/pip\n");
    prep("", "syllabus", "fruit", "--open");
    assertThat(world.out()).isEqualTo("fruit\tRed\tF-2\tbeyond\tCherries\n");
  }

  @Test
  void the_lines_to_copy_name_the_tracks_that_were_named() {
    world.isAtATerminal();
    prep("", "syllabus", "nuts,fruit", "nuts");

    assertThat(shown())
        .containsSubsequence("nuts up to mid", "fruit up to mid", "prep syllabus nuts fruit --all")
        .containsOnlyOnce("nuts up to mid");
  }

  @Test
  void listed_items_are_those_of_all_tracks_where_none_is_named() {
    world.isAtATerminal();
    prep("", "syllabus", "--all", "--keys");

    assertThat(shown()).contains("·  Apples", "garden/pip", "o  Walnuts");
  }

  @Test
  void in_plain_mode_states_are_words() {
    world.isAtATerminal();
    variables.put("ACCESSIBLE", "1");
    prep("", "syllabus", "fruit");
    assertThat(world.out())
        .isEqualTo(
            """
            fruit up to mid, 2 items: 1 new, 1 task or senior only.
            Red: 1 new, 1 task or senior only.
            """);

    variables.put("COLUMNS", "40");
    prep("", "syllabus", "fruit");
    assertThat(world.out()).endsWith("Red: 1 new, 1 task or senior only.\n");
    assertThat(world.out().lines()).allMatch(line -> line.length() <= 40);

    prep("", "syllabus", "fruit", "--all");
    assertThat(world.out()).contains("Apples, new.\n");
  }

  @Test
  void an_unknown_level_is_wrong_usage() {
    assertThat(prep("", "syllabus", "--level", "midd")).isEqualTo(2);
    assertThat(world.err()).startsWith("prep: unknown level: midd; did you mean mid?\n");
  }
}
