package prep.cli.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.files.DeckFile;
import prep.files.DeckSource;
import prep.files.TrackReader;
import prep.files.TrackSource;
import prep.yaml.YamlFile;

class DeckTemplateTest {

  private static final Topic TOPIC = new Topic("team/my-payments");

  private static DeckSource read(String text) {
    return DeckSource.of(TOPIC, YamlFile.of("d.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_new_deck_is_sound_and_has_one_question_of_each_type() {
    DeckSource source = read(DeckTemplate.deck(TOPIC, "d.yaml", false, null));

    assertThat(source.problems()).isEmpty();
    assertThat(source.cutTexts()).isEmpty();
    assertThat(source.deck().title()).isEqualTo("My payments");
    assertThat(source.deck().questions().stream().map(Question::type))
        .containsExactly(QuestionType.values());
  }

  @Test
  void its_examples_are_never_asked() {
    assertThat(read(DeckTemplate.deck(TOPIC, "d.yaml", false, null)).deck().questions())
        .allMatch(question -> question.details().draft());
  }

  @Test
  void one_that_adds_to_another_leaves_the_title_to_that() {
    DeckSource source = read(DeckTemplate.deck(TOPIC, "d.yaml", true, null));

    assertThat(source.problems()).isEmpty();
    assertThat(source.deck().title()).isEmpty();
  }

  @Test
  void a_question_is_added_to_a_deck_under_an_id_that_is_free() {
    String own = "questions:\n- {id: new-question, type: short, question: Q?, answer: x}\n";
    List<String> item = DeckTemplate.question(List.of("new-question"), null);

    String longer =
        ((DeckFile.Editable) DeckFile.open(TOPIC, "d.yaml", own.getBytes(StandardCharsets.UTF_8)))
            .file()
            .withItem(item);

    assertThat(longer).startsWith(own);
    DeckSource source = read(longer);
    assertThat(source.problems()).isEmpty();
    assertThat(source.deck().questions().stream().map(Question::key).map(Object::toString))
        .containsExactly("team/my-payments/new-question", "team/my-payments/new-question-2");
  }

  @ParameterizedTest
  @EnumSource(QuestionType.class)
  void a_deck_or_a_question_may_be_of_one_type(QuestionType type) {
    DeckSource deck = read(DeckTemplate.deck(TOPIC, "d.yaml", false, type));
    String question = String.join("\n", DeckTemplate.question(List.of("new-question"), type));
    DeckSource alone = read("questions:\n" + question + "\n");

    assertThat(deck.problems()).isEmpty();
    assertThat(deck.deck().questions()).extracting(Question::type).containsExactly(type);
    assertThat(deck.deck().title()).isEqualTo("My payments");
    assertThat(alone.problems()).isEmpty();
    assertThat(alone.deck().questions()).extracting(Question::type).containsExactly(type);
    assertThat(alone.deck().question("new-question-2")).isPresent();
  }

  @Test
  void a_new_track_is_sound() {
    String text = DeckTemplate.track("web-developer", "tracks/web-developer.yaml");
    YamlFile file = YamlFile.of("t.yaml", text.getBytes(StandardCharsets.UTF_8));

    TrackSource track = TrackSource.of(new TrackReader(), "web-developer", file);

    assertThat(track.problems()).isEmpty();
    assertThat(track.track().orElseThrow().title()).isEqualTo("Web developer");
  }
}
