package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.deck.DeckSummary;
import prep.deck.QuestionSummary;
import prep.deck.Topic;

/** What is told of decks without reading them is what they say. */
class SummaryCacheTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00.5Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2020-01-01T00:00:00.6Z"));

  @TempDir private Path directory;
  private Path cache;

  @BeforeEach
  void makeCache() {
    cache = directory.resolve("home/.cache/prep");
  }

  private Path write(String name, String yaml) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
    return Files.setLastModifiedTime(file, LONG_AGO);
  }

  private static String deck(String id) {
    return "title: T\nquestions:\n  - {id: " + id + ", type: short, question: Q?, answer: x}\n";
  }

  private SummaryCaches caches() {
    return new SummaryCaches(cache, 42, true);
  }

  private Layers layers(SummaryCaches caches, String... roots) {
    return new Layers(
        Stream.of(roots)
            .map(root -> DirectoryRoot.optional(Path.of(root), directory, caches))
            .toList());
  }

  /** What is known of the decks, and what was read where nothing was. */
  private List<DeckSummary> summaries(SummaryCaches caches, String... roots) {
    Layers layers = layers(caches, roots);
    List<DeckSummary> summaries = new ArrayList<>();
    for (Topic topic : layers.topics()) {
      summaries.add(layers.summary(topic).orElseGet(() -> read(layers, topic)));
    }
    layers.keepSummaries();
    return summaries;
  }

  private static DeckSummary read(Layers layers, Topic topic) {
    return DeckSummary.of(layers.load(topic).orElseThrow().deck());
  }

  private List<String> known(String... roots) {
    Layers layers = layers(caches(), roots);
    return layers.topics().stream()
        .flatMap(topic -> layers.summary(topic).stream())
        .map(deck -> deck.topic().name())
        .toList();
  }

  private List<String> ids() {
    return ids(caches());
  }

  private List<String> ids(SummaryCaches caches) {
    return summaries(caches, "decks").stream()
        .flatMap(deck -> deck.questions().stream())
        .map(question -> question.key().toString())
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void all_that_is_told_of_decks_is_the_same_with_and_without_a_cache() throws IOException {
    write("decks/plain.yaml", deck("a"));
    write(
        "decks/cloud/aws.yaml",
        """
        was: [amazon, cloud/old]
        defaults: {level: senior, tags: [one, two]}
        questions:
          - {id: a, type: true-false, question: Q?, answer: true, was: [cloud/old/b, x/y]}
          - {id: b, type: open, question: Q?, answer: A, points: [x], draft: true, covers: [S1-001]}
          - {id: c, type: short, level: junior, tags: [three], question: Q?, answer: "1"}
        """);
    write("decks/broken.yaml", deck("a") + "  - {id: b, type: shrt, question: Q?, answer: x}\n");
    write("above/cloud/aws.yaml", deck("c") + "  - {id: z, type: task, question: Q?}\n");
    write("above/plain.yaml", deck("b"));
    String[] roots = {"decks", "above"};

    Layers read = layers(SummaryCaches.NONE, roots);
    List<DeckSummary> without = read.topics().stream().map(topic -> read(read, topic)).toList();

    assertThat(summaries(SummaryCaches.NONE, roots)).isEqualTo(without);
    assertThat(summaries(caches(), roots)).as("cold").isEqualTo(without);
    assertThat(summaries(caches(), roots)).as("warm").isEqualTo(without);
    assertThat(known(roots)).as("not what is broken").containsExactly("plain");
  }

  @Test
  void a_deck_of_the_same_size_and_time_is_not_read_again() throws IOException {
    write("decks/docker.yaml", deck("a"));
    assertThat(ids()).containsExactly("docker/a");

    write("decks/docker.yaml", deck("b"));

    assertThat(ids()).containsExactly("docker/a");
    assertThat(ids(SummaryCaches.NONE)).containsExactly("docker/b");
  }

  @Test
  void a_changed_deck_of_the_same_size_is_read() throws IOException {
    write("decks/docker.yaml", deck("a"));
    assertThat(ids()).containsExactly("docker/a");

    Files.setLastModifiedTime(write("decks/docker.yaml", deck("b")), LATER);

    assertThat(ids()).containsExactly("docker/b");
    assertThat(ids()).containsExactly("docker/b");
  }

  @Test
  void a_changed_deck_with_the_same_time_is_read() throws IOException {
    write("decks/docker.yaml", deck("a"));
    assertThat(ids()).containsExactly("docker/a");

    write("decks/docker.yaml", deck("longer"));

    assertThat(ids()).containsExactly("docker/longer");
  }

  @Test
  void a_deck_that_was_changed_just_before_is_read_again() throws IOException {
    Path deck = write("decks/docker.yaml", deck("a"));
    FileTime justNow = FileTime.from(Instant.now());
    Files.setLastModifiedTime(deck, justNow);
    assertThat(ids()).containsExactly("docker/a");

    Files.setLastModifiedTime(write("decks/docker.yaml", deck("b")), justNow);

    assertThat(ids()).containsExactly("docker/b");
  }

  @Test
  void a_deck_that_is_gone_is_not_told_of() throws IOException {
    write("decks/docker.yaml", deck("a"));
    Path gone = write("decks/sql.yaml", deck("b"));
    assertThat(ids()).containsExactly("docker/a", "sql/b");

    Files.delete(gone);
    assertThat(ids()).containsExactly("docker/a");
    write("decks/git.yaml", deck("c"));

    assertThat(ids()).containsExactly("docker/a", "git/c");
    assertThat(Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1))
        .contains("docker", "git")
        .doesNotContain("sql");
  }

  @Test
  void a_damaged_cache_is_made_again() throws IOException {
    write("decks/docker.yaml", deck("a"));
    ids();
    Path file = files().getFirst();
    byte[] sound = Files.readAllBytes(file);

    for (byte[] damaged : List.of(new byte[0], new byte[] {1, 2, 3}, new byte[sound.length])) {
      Files.write(file, damaged);
      assertThat(ids()).containsExactly("docker/a");
      assertThat(Files.readAllBytes(file)).isEqualTo(sound);
    }
  }

  @Test
  void what_another_program_kept_is_read_again() throws IOException {
    write("decks/docker.yaml", deck("a"));
    assertThat(ids()).containsExactly("docker/a");

    write("decks/docker.yaml", deck("b"));

    assertThat(ids(new SummaryCaches(cache, 43, true))).containsExactly("docker/b");
  }

  @Test
  void a_cache_that_cannot_be_written_changes_nothing() throws IOException {
    write("decks/docker.yaml", deck("a"));
    write("home/.cache/prep", "a file where the directory should be");

    assertThat(ids()).containsExactly("docker/a");
    assertThat(ids()).containsExactly("docker/a");
    assertThat(cache).isRegularFile();
  }

  @Test
  void a_cache_that_cannot_be_replaced_changes_nothing() throws IOException {
    write("decks/docker.yaml", deck("a"));
    ids();
    Path file = files().getFirst();
    Files.delete(file);
    write(directory.relativize(file) + "/in-its-place", "");

    assertThat(ids()).containsExactly("docker/a");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void a_command_that_writes_nothing_uses_the_cache_and_leaves_it_alone() throws IOException {
    write("decks/docker.yaml", deck("a"));
    assertThat(ids(caches().reading())).containsExactly("docker/a");
    assertThat(cache).doesNotExist();

    ids();
    write("decks/docker.yaml", deck("b"));

    assertThat(ids(caches().reading())).containsExactly("docker/a");
  }

  @Test
  void the_caches_of_few_directories_are_kept() throws IOException {
    for (int i = 0; i < SummaryCache.MOST_FILES + 3; i++) {
      write("decks-" + i + "/docker.yaml", deck("a"));
      summaries(caches(), "decks-" + i);
    }

    assertThat(files()).hasSize(SummaryCache.MOST_FILES);
  }

  @Test
  void a_question_that_is_overridden_keeps_its_place() throws IOException {
    write("decks/x.yaml", deck("a") + "  - {id: b, type: short, question: Q?, answer: x}\n");
    write("above/x.yaml", deck("a").replace("short,", "short, draft: true,"));

    List<QuestionSummary> questions = summaries(caches(), "decks", "above").getFirst().questions();

    assertThat(questions.stream().map(question -> question.key().id())).containsExactly("a", "b");
    assertThat(questions.getFirst().isDraft()).isTrue();
  }
}
