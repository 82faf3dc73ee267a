package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Command;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.Topic;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.SummaryCaches;
import prep.yaml.YamlFile;

class BundledCopyTest {

  private static final String BUNDLED =
      """
      title: Docker
      commands:
        docker run: {options: {-d: --detach}}
      questions:
        - {id: first, type: short, question: Q?, answer: x}
        - {id: second, type: command, question: Q?, answer: docker run -d nginx}
      """;

  @TempDir private Path directory;

  static List<Question> samples() {
    return Samples.ofEachType();
  }

  private static BundledCopy.Made made(Question question, @Nullable String content) {
    byte[] bytes = content == null ? null : content.getBytes(StandardCharsets.UTF_8);
    return (BundledCopy.Made) BundledCopy.of(question, "docker.yaml", bytes);
  }

  private static DeckSource read(String text) {
    return DeckSource.of(
        Samples.DOCKER, YamlFile.of("docker.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_copy_is_read_as_the_same_question_and_notes_its_revision(Question question) {
    BundledCopy.Made copy = made(question, null);

    DeckSource source = read(copy.text());
    assertThat(source.problems()).isEmpty();
    assertThat(source.deck().questions()).hasSize(1);
    Question read = source.deck().questions().getFirst();
    assertThat(read.key()).isEqualTo(question.key());
    assertThat(read.type()).isEqualTo(question.type());
    assertThat(read.details().explanation()).isEqualTo(question.details().explanation());
    assertThat(source.madeFrom(question.key().id())).isEqualTo("00c0ffee");
    assertThat(copy.text().lines().toList().get(copy.line() - 1))
        .isEqualTo("  - id: " + question.key().id());
  }

  @Test
  void a_copy_keeps_its_follow_ups() {
    QuestionKey other = QuestionKey.parse("linux/namespaces").orElseThrow();
    Question question =
        Samples.followedBy(
            "isolation",
            new FollowUp(new QuestionKey(Samples.DOCKER, "b"), FollowUp.When.ANSWERED, "And then?"),
            new FollowUp(other, FollowUp.When.MISSED, ""));

    DeckSource source = read(made(question, BUNDLED).text());

    assertThat(source.deck().questions().getLast().details().followUps())
        .isEqualTo(question.details().followUps());
  }

  @Test
  void a_deck_that_is_there_keeps_every_character() {
    String own =
        "# mine\ntitle: 'My own'\nquestions:\n- {id: a, type: short, question: Q?, answer: x}\n";

    BundledCopy.Made copy = made(Samples.trueFalse("copied"), own);

    assertThat(copy.text()).startsWith(own);
    assertThat(read(copy.text()).deck().questions()).hasSize(2);
    assertThat(copy.text().lines().toList().get(copy.line() - 1)).isEqualTo("- id: copied");
  }

  @Test
  void a_broken_deck_takes_no_copy() {
    BundledCopy copy =
        BundledCopy.of(
            Samples.trueFalse("copied"),
            "docker.yaml",
            "questions: [".getBytes(StandardCharsets.UTF_8));

    assertThat(copy).isInstanceOf(BundledCopy.Refused.class);
    assertThat(((BundledCopy.Refused) copy).problems()).isNotEmpty();
  }

  private Loaded joined(String own) throws Exception {
    Files.createDirectories(directory.resolve("a"));
    Files.createDirectories(directory.resolve("b"));
    Files.writeString(directory.resolve("a/docker.yaml"), BUNDLED);
    Files.writeString(directory.resolve("b/docker.yaml"), own);
    Layers layers = new Layers(List.of(root("a"), root("b")));
    return layers.load(new Topic("docker")).orElseThrow();
  }

  private DirectoryRoot root(String name) {
    return DirectoryRoot.named(Path.of(name), directory, SummaryCaches.NONE);
  }

  private static String revOf(String id) {
    return read(BUNDLED).deck().question(id).orElseThrow().details().rev();
  }

  @Test
  void a_copy_is_out_of_date_once_its_question_changes() throws Exception {
    String own = "questions:\n- {id: first, rev: '%s', type: short, question: Q?, answer: y}\n";

    assertThat(joined(own.formatted(revOf("first"))).outdated()).isEmpty();
    assertThat(joined(own.formatted("00c0ffee")).outdated())
        .singleElement()
        .satisfies(copy -> {
          assertThat(copy.copy().key().id()).isEqualTo("first");
          assertThat(copy.rev()).isEqualTo(revOf("first"));
        });
  }

  @Test
  void what_the_deck_below_says_of_programs_holds_for_a_copy() throws Exception {
    Question bundled = read(BUNDLED).deck().question("second").orElseThrow();

    Loaded loaded = joined(made(bundled, null).text());

    assertThat(((Command) loaded.deck().question("second").orElseThrow()).table())
        .isEqualTo(((Command) bundled).table());
  }

  @Test
  void a_layer_with_programs_of_its_own_means_those() throws Exception {
    Loaded loaded =
        joined(
            """
            commands: {docker: {options: {-H: --host=}}}
            questions:
              - {id: second, type: command, question: Q?, answer: docker run nginx}
            """);

    assertThat(((Command) loaded.deck().question("second").orElseThrow()).table().programs())
        .containsOnlyKeys("docker");
  }
}
