package prep.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Topic;
import prep.deck.Track;
import prep.files.Loaded;
import prep.files.LoadedTracks;
import prep.problem.Problem;
import prep.problem.UserError;

class LayersTest {

  private static final Root BUNDLE = new BundledRoot("/decks/bundle/");

  @TempDir private Path directory;

  private Path write(String name, String... questions) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (String question : questions) {
      String[] parts = question.split("=", 2);
      yaml.append("  - {id: ").append(parts[0]).append(", type: short, question: Q?, answer: ");
      yaml.append(parts[1]).append("}\n");
    }
    return Files.writeString(file, yaml);
  }

  private Layers layers(Root... roots) {
    return new Layers(List.of(roots));
  }

  private Root root(String name) {
    return DirectoryRoot.optional(Path.of(name), directory, SummaryCaches.NONE);
  }

  private Root named(Path path) {
    return DirectoryRoot.named(path, directory, SummaryCaches.NONE);
  }

  private static List<String> answers(Deck deck) {
    return deck.questions().stream()
        .map(question -> question.key() + "=" + ((ShortAnswer) question).accepted().answer())
        .toList();
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }

  @Test
  void a_topic_is_a_path_below_its_root_without_the_ending() throws IOException {
    write("decks/docker.yaml", "a=x");
    write("decks/cloud/aws.yaml", "a=x");
    write("decks/cloud/gcp/run.yaml", "a=x");
    write("decks/tracks/backend.yaml", "a=x");
    write("decks/.hidden.yaml", "a=x");
    write("decks/.git/config.yaml", "a=x");
    Files.writeString(directory.resolve("decks/README.md"), "no deck");
    assertThat(names(layers(root("decks")).topics()))
        .containsExactly("cloud/aws", "cloud/gcp/run", "docker");
  }

  @Test
  void listing_opens_no_deck() throws IOException {
    Files.createDirectories(directory.resolve("decks"));
    Files.write(directory.resolve("decks/broken.yaml"), new byte[] {(byte) 0xFF});
    assertThat(names(layers(root("decks")).topics())).containsExactly("broken");
  }

  @Test
  void the_topics_of_all_layers_are_listed_once() throws IOException {
    write("one/docker.yaml", "a=x");
    write("two/sql.yaml", "a=x");
    assertThat(names(layers(BUNDLE, root("one"), root("two")).topics()))
        .containsExactly("cloud/aws", "docker", "sql");
  }

  @Test
  void questions_of_a_topic_are_joined_and_the_later_layer_wins_in_the_earlier_place()
      throws IOException {
    write("one/docker.yaml", "network=bridge", "container=a running image");
    write("two/docker.yaml", "image=an archive", "last=x");
    Loaded loaded =
        layers(BUNDLE, root("one"), root("two")).load(new Topic("docker")).orElseThrow();
    assertThat(loaded.problems()).isEmpty();
    assertThat(answers(loaded.deck()))
        .containsExactly(
            "docker/image=an archive",
            "docker/container=a running image",
            "docker/volume=storage",
            "docker/network=bridge",
            "docker/last=x");
    assertThat(loaded.deck().title()).isEqualTo("Docker");
    assertThat(loaded.deck().about()).isEqualTo("As it comes with the program.");
    assertThat(loaded.deck().was()).containsExactly(new Topic("containers"));
  }

  @Test
  void the_title_of_a_later_layer_wins() throws IOException {
    Path file = write("one/docker.yaml", "a=x");
    Files.writeString(
        file, "title: My Docker\nwas: [podman, containers]\n" + Files.readString(file));
    Deck deck = layers(BUNDLE, root("one")).load(new Topic("docker")).orElseThrow().deck();
    assertThat(deck.title()).isEqualTo("My Docker");
    assertThat(deck.was()).containsExactly(new Topic("containers"), new Topic("podman"));
  }

  @Test
  void a_deck_without_a_title_is_called_by_its_topic() throws IOException {
    write("decks/cloud/aws.yaml", "a=x");
    assertThat(layers(root("decks")).load(new Topic("cloud/aws")).orElseThrow().deck().title())
        .isEqualTo("cloud/aws");
  }

  @Test
  void only_the_files_of_the_topics_asked_for_are_read() throws IOException {
    write("decks/docker.yaml", "a=x");
    Files.write(directory.resolve("decks/broken.yaml"), new byte[] {(byte) 0xFF});
    assertThat(layers(root("decks")).load(new Topic("docker")))
        .hasValueSatisfying(deck -> assertThat(deck.isBroken()).isFalse());
  }

  @Test
  void a_question_says_where_it_stands(@TempDir Path elsewhere) throws IOException {
    write("decks/docker.yaml", "mine=x");
    Files.copy(directory.resolve("decks/docker.yaml"), elsewhere.resolve("docker.yaml"));
    assertThat(origins(layers(BUNDLE))).startsWith("bundled:docker.yaml:5");
    assertThat(origins(layers(root("decks")))).containsExactly(Path.of("decks/docker.yaml") + ":2");
    assertThat(origins(layers(named(directory.resolve("decks")))))
        .containsExactly(Path.of("decks/docker.yaml") + ":2");
    assertThat(origins(layers(named(elsewhere))))
        .containsExactly(elsewhere.resolve("docker.yaml") + ":2");
    assertThat(origins(layers(root("../" + elsewhere.getFileName()))))
        .containsExactly(Path.of("..", elsewhere.getFileName().toString(), "docker.yaml") + ":2");
  }

  private static List<String> origins(Layers layers) {
    return layers.load(new Topic("docker")).orElseThrow().deck().questions().stream()
        .map(Question::details)
        .map(details -> details.origin().file() + ":" + details.origin().line())
        .toList();
  }

  @Test
  void problems_of_all_layers_are_reported_with_what_could_be_read() throws IOException {
    write("one/docker.yaml", "Bad=x", "good=y");
    write("two/docker.yaml", "also-bad=''");
    Loaded loaded = layers(root("one"), root("two")).load(new Topic("docker")).orElseThrow();
    assertThat(loaded.isBroken()).isTrue();
    assertThat(loaded.problems())
        .extracting(Problem::file)
        .containsExactly(
            Path.of("one/docker.yaml").toString(), Path.of("two/docker.yaml").toString());
    assertThat(answers(loaded.deck())).containsExactly("docker/good=y");
  }

  @Test
  void a_directory_asked_for_by_name_must_exist() {
    assertThatThrownBy(() -> layers(named(Path.of("mising"))))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.kind()).isEqualTo(UserError.Kind.USAGE);
              assertThat(error).hasMessageContaining("mising");
            });
  }

  @Test
  void a_file_is_no_directory_of_decks() throws IOException {
    Path file = write("docker.yaml", "a=x");
    assertThatThrownBy(() -> layers(named(file))).isInstanceOf(UserError.class);
  }

  @Test
  void other_directories_may_be_missing() {
    Layers layers = layers(root("missing"), new BundledRoot("/no-such-bundle/"));
    assertThat(layers.topics()).isEmpty();
    assertThat(layers.load(new Topic("docker"))).isEmpty();
    assertThat(layers.tracks().tracks()).isEmpty();
  }

  @Test
  void a_topic_never_leads_out_of_its_root() throws IOException {
    write("secret.yaml", "a=x");
    write("decks/docker.yaml", "a=x");
    assertThat(layers(root("decks")).load(new Topic("../secret"))).isEmpty();
    assertThat(layers(root("decks")).load(new Topic("a\0b"))).isEmpty();
  }

  @Test
  void a_directory_named_like_a_deck_is_none() throws IOException {
    write("decks/docker.yaml/inner.yaml", "a=x");
    assertThat(names(layers(root("decks")).topics())).containsExactly("docker.yaml/inner");
    assertThat(layers(root("decks")).load(new Topic("docker"))).isEmpty();
  }

  @Test
  void directories_are_searched_to_a_bounded_depth() throws IOException {
    write("decks/1/2/3/4/5/6/7/8/deep.yaml", "a=x");
    write("decks/1/2/3/4/5/6/7/8/9/deeper.yaml", "a=x");
    assertThat(names(layers(root("decks")).topics())).containsExactly("1/2/3/4/5/6/7/8/deep");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void loops_of_links_are_harmless_and_links_are_followed() throws IOException {
    write("decks/cloud/aws.yaml", "a=x");
    write("shared/sql.yaml", "a=x");
    Files.createSymbolicLink(directory.resolve("decks/cloud/loop"), directory.resolve("decks"));
    Files.createSymbolicLink(directory.resolve("decks/alias"), directory.resolve("decks/cloud"));
    Files.createSymbolicLink(directory.resolve("decks/more"), directory.resolve("shared"));
    Files.createSymbolicLink(
        directory.resolve("decks/mysql.yaml"), directory.resolve("shared/sql.yaml"));
    assertThat(names(layers(root("decks")).topics()))
        .containsExactly("cloud/aws", "more/sql", "mysql");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such device there")
  void a_device_is_no_deck() throws IOException {
    Files.createDirectories(directory.resolve("decks"));
    Path link = directory.resolve("decks/zero.yaml");
    Files.createSymbolicLink(link, Path.of("/dev/zero"));
    assertThat(layers(root("decks")).topics()).isEmpty();
    assertThat(layers(root("decks")).load(new Topic("zero"))).isEmpty();
    Files.delete(link);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is such a file")
  void a_file_that_cannot_be_read_is_a_problem() throws IOException {
    Files.createDirectories(directory.resolve("decks"));
    Path link = directory.resolve("decks/memory.yaml");
    Files.createSymbolicLink(link, Path.of("/proc/self/mem"));
    assertThat(layers(root("decks")).load(new Topic("memory")).orElseThrow().problems())
        .singleElement()
        .hasToString(
            "decks/memory.yaml:1:1: error: the file cannot be read;"
                + " check its permissions [unreadable]");
    Files.delete(link);
  }

  @Test
  void tracks_come_from_all_layers_and_the_later_one_wins() throws IOException {
    Path tracks = Files.createDirectories(directory.resolve("decks/tracks/deeper"));
    Files.writeString(tracks.resolve("none.yaml"), "title: None\n");
    Files.writeString(
        directory.resolve("decks/tracks/backend.yaml"),
        "title: Mine\nsections: [{title: S, items: [{id: B-1, item: Images}]}]\n");
    Files.writeString(
        directory.resolve("decks/tracks/data.yaml"),
        "title: Data\nsections: [{title: S, items: [{id: D-1, item: Joins}]}]\n");
    LoadedTracks loaded = layers(BUNDLE, root("decks")).tracks();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.tracks()).extracting(Track::name).containsExactly("backend", "data");
    assertThat(loaded.tracks()).extracting(Track::title).containsExactly("Mine", "Data");
    assertThat(layers(BUNDLE).tracks().tracks())
        .extracting(Track::title)
        .containsExactly("Backend");
  }

  @Test
  void of_two_items_with_one_id_the_one_in_the_layer_above_is_the_mistake() throws IOException {
    Path tracks = Files.createDirectories(directory.resolve("decks/tracks"));
    Files.writeString(
        tracks.resolve("a-first-name.yaml"),
        "title: A\nsections: [{title: S, items: [{id: B-1, item: Images}]}]\n");
    LoadedTracks loaded = layers(BUNDLE, root("decks")).tracks();
    assertThat(loaded.tracks()).extracting(Track::name).containsExactly("backend");
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.toString())
                .contains("a-first-name.yaml:2:", "\"B-1\" is already in bundled:tracks/backend"));
  }

  @Test
  void a_track_above_that_replaces_another_one_may_use_its_items() throws IOException {
    Path tracks = Files.createDirectories(directory.resolve("decks/tracks"));
    String item = "title: A\nsections: [{title: S, items: [{id: B-1, item: Images}]}]\n";
    Files.writeString(tracks.resolve("a-first-name.yaml"), item);
    Files.writeString(tracks.resolve("backend.yaml"), item.replace("B-1", "C-1"));
    LoadedTracks loaded = layers(BUNDLE, root("decks")).tracks();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.tracks()).extracting(Track::name).containsExactly("a-first-name", "backend");
  }

  @Test
  void a_deck_that_ends_in_yml_is_left_out_and_said() throws IOException {
    write("decks/docker.yaml", "a=b");
    Files.copy(directory.resolve("decks/docker.yaml"), directory.resolve("decks/sql.yml"));
    Layers layers = layers(root("decks"));
    assertThat(names(layers.topics())).containsExactly("docker");
    assertThat(layers.leftOut())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.toString()).contains("sql.yml", "rename the file"));
  }

  @Test
  void a_track_may_end_in_yml() throws IOException {
    Path tracks = Files.createDirectories(directory.resolve("decks/tracks"));
    String data = "title: Data\nsections: [{title: S, items: [{id: D-1, item: Joins}]}]\n";
    Files.writeString(tracks.resolve("data.yml"), data);
    assertThat(layers(root("decks")).tracks().tracks())
        .extracting(Track::name)
        .containsExactly("data");
    Sources sources = Sources.of(List.of(tracks), List.of(), directory, () -> null, layers());
    assertThat(sources.tracks()).singleElement().satisfies(t -> assertThat(t.problems()).isEmpty());
    assertThat(sources.leftOut()).isEmpty();
  }

  @Test
  void of_two_tracks_of_a_name_the_one_in_yml_is_left_out_and_said() throws IOException {
    Path tracks = Files.createDirectories(directory.resolve("decks/tracks"));
    String data = "title: Data\nsections: [{title: S, items: [{id: D-1, item: Joins}]}]\n";
    Files.writeString(tracks.resolve("data.yml"), data);
    Files.writeString(tracks.resolve("data.yaml"), data.replace("Data", "Mine"));
    Layers layers = layers(root("decks"));
    assertThat(layers.tracks().tracks()).extracting(Track::title).containsExactly("Mine");
    assertThat(layers.leftOut())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.toString())
                .contains("data.yml", "data.yaml is used in its place; remove one of them"));
  }

  @Test
  void broken_tracks_leave_the_others() throws IOException {
    Files.createDirectories(directory.resolve("decks/tracks"));
    Files.writeString(directory.resolve("decks/tracks/a.yaml"), "titel: A\n");
    Files.write(directory.resolve("decks/tracks/b.yaml"), new byte[] {(byte) 0xFF});
    LoadedTracks loaded = layers(BUNDLE, root("decks")).tracks();
    assertThat(loaded.tracks()).extracting(Track::name).containsExactly("backend");
    assertThat(loaded.problems()).extracting(Problem::rule).contains("unknown-key", "bad-utf8");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void a_deck_that_cannot_be_opened_is_not_left_out_silently() throws IOException {
    Files.createDirectories(directory.resolve("decks/cloud"));
    Files.createSymbolicLink(directory.resolve("decks/cloud/aws.yaml"), Path.of("nowhere.yaml"));
    Layers layers = layers(root("decks"));

    assertThat(layers.topics()).isEmpty();
    assertThat(layers.leftOut())
        .singleElement()
        .hasToString(
            "decks/cloud/aws.yaml:1:1: error: there is no file behind this name; fix or remove it"
                + " [unreadable]");
  }
}
