package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;

@Order(1)
class DeckWriterTest {

  private static final Topic TOPIC = new Topic("topic");

  static Stream<Arguments> typesAndSeeds() {
    return Stream.of(QuestionType.values())
        .flatMap(type -> LongStream.rangeClosed(1, 40).mapToObj(seed -> Arguments.of(type, seed)));
  }

  private static Loaded read(String yaml) {
    return DeckReader.read(TOPIC, "deck.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Deck deck(List<Question> questions) {
    return new Deck(TOPIC, "A: title", "", List.of(), questions);
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("typesAndSeeds")
  void a_written_deck_is_read_as_equal_questions(QuestionType type, long seed) {
    SomeQuestions some = new SomeQuestions(seed);
    List<Question> questions = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      questions.add(some.question(type, number));
    }

    String yaml = DeckWriter.yaml(deck(questions));
    Loaded loaded = read(yaml);

    assertThat(loaded.problems()).as(yaml).isEmpty();
    assertThat(loaded.deck().title()).isEqualTo("A: title");
    assertThat(loaded.deck().questions())
        .as(yaml)
        .usingRecursiveComparison()
        .ignoringFields("details.rev", "details.origin", "table.common")
        .isEqualTo(questions);
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("typesAndSeeds")
  void json_holds_every_question(QuestionType type, long seed) {
    Question question = new SomeQuestions(seed).question(type, 1);

    JsonDecks.Read read =
        JsonDecks.read("deck.json", JsonDecks.write(List.of(deck(List.of(question)))), TOPIC);

    assertThat(read.refused()).isEmpty();
    assertThat(read.decks().getFirst().questions())
        .usingRecursiveComparison()
        .ignoringFields("details.rev", "details.origin", "table.common")
        .isEqualTo(List.of(question));
  }

  @Test
  void blanks_keep_their_names_in_an_export() {
    Loaded loaded =
        read(
            """
            questions:
              - id: a
                type: cloze
                question: An error is a {{kind}}, and `{{call}}` gives {{call 2}}; {{other}} stays.
                blanks:
                  kind: {answer: value}
                  call: {answer: f(a|b)}
                  call 2: {answer: nothing}
            """);
    Deck deck = loaded.deck();

    Deck json =
        JsonDecks.read("deck.json", JsonDecks.write(List.of(deck)), TOPIC).decks().getFirst();

    assertThat(json.questions())
        .usingRecursiveComparison()
        .ignoringFields("details.origin")
        .isEqualTo(deck.questions());
    assertThat(read(DeckWriter.yaml(deck)).deck().questions().getFirst().details().rev())
        .isEqualTo(deck.questions().getFirst().details().rev());
    assertThat(DeckWriter.yaml(deck)).contains("`{{call}}`", "call 2:").doesNotContain("blank-1");
  }

  static List<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void a_bundled_deck_is_written_with_all_that_counts(Path file) throws IOException {
    Deck deck = DeckReader.read(TOPIC, "deck.yaml", Files.readAllBytes(file)).deck();

    Loaded again = read(DeckWriter.yaml(deck));

    assertThat(again.problems()).isEmpty();
    assertThat(again.deck())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*origin", ".*rev")
        .isEqualTo(deck);
  }

  @Test
  void a_text_of_several_lines_is_a_block_and_a_plain_one_has_no_quotes() {
    String yaml =
        """
        questions:
          - id: a
            type: open
            level: mid
            tags: [git, c-2]
            question: |
              First

                second: line
            answer: It's plain
            points:
              - 'one: two'
        """;

    assertThat(
            DeckWriter.yaml(new Deck(TOPIC, "topic", "", List.of(), read(yaml).deck().questions())))
        .isEqualTo(yaml);
  }

  @Test
  void a_draft_needs_no_answer() {
    Loaded loaded =
        read("questions:\n  - {id: a, type: open, draft: true, question: What is a mutex?}\n");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.deck().questions().getFirst().details().draft()).isTrue();
  }
}
