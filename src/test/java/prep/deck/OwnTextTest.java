package prep.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.deck.OwnText.Kind;

class OwnTextTest {

  @Test
  void each_type_says_what_its_texts_are() {
    Set<Kind> kinds = EnumSet.of(Kind.ACCEPTED);
    for (Question question : Samples.ofEachType()) {
      assertThat(question.ownTexts()).as("%s", question.type()).isNotEmpty();
      question.ownTexts().forEach(text -> kinds.add(text.kind()));
    }
    assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
  }

  @Test
  void what_belongs_to_an_option_has_its_number() {
    assertThat(Samples.severalRight("q").ownTexts())
        .contains(
            new OwnText(Kind.OPTION, 3, "Files in /tmp"),
            new OwnText(Kind.OPTION_WHY, 3, "They belong to the container."));
  }

  @Test
  void a_pattern_is_no_text_that_counts_as_right() {
    List<Accepted.Alternative> also = List.of(new Pattern("a+"), new Literal("b"));
    Accepted accepted = new Accepted("a", also, false, true, null);

    assertThat(new ShortAnswer(Samples.details("q"), accepted).texts(Kind.ANSWER, Kind.ACCEPTED))
        .containsExactly("a", "b");
  }

  @Test
  void what_is_numbered_is_what_an_answer_can_name() {
    assertThat(Samples.trueFalse("q").numbered()).containsExactly("True", "False");
    assertThat(Samples.matching("q").numbered()).isEqualTo(Samples.matching("q").rights());
    assertThat(Samples.task("q").numbered()).isEqualTo(Samples.task("q").doneWhen());
    assertThat(Samples.cloze("q").numbered()).isEmpty();
  }
}
