package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.grading.Given;

class DeckWordsTest {

  private static final Details DETAILS = Given.details("", "");

  private static boolean includes(Question question) {
    return DeckWords.include(Given.deck(question), "setgid");
  }

  @Test
  void a_word_is_found_in_every_text_of_a_deck() {
    String text = "the Setgid bit";
    Accepted plain = Given.accepted("x");

    assertThat(includes(Given.saying(text))).isTrue();
    assertThat(includes(new Choice(DETAILS, List.of(new Choice.Option(text, true, "")), true)))
        .isTrue();
    assertThat(includes(new Choice(DETAILS, List.of(new Choice.Option("", true, text)), true)))
        .isTrue();
    assertThat(includes(new ShortAnswer(DETAILS, Given.accepted(text)))).isTrue();
    assertThat(includes(new ShortAnswer(DETAILS, Given.accepted("x", text)))).isTrue();
    assertThat(includes(new Command(DETAILS, text, List.of(), CommandTable.EMPTY))).isTrue();
    assertThat(includes(new Command(DETAILS, "", List.of(text), CommandTable.EMPTY))).isTrue();
    assertThat(
            includes(
                new Cloze(
                    Given.details(text, ""),
                    List.of(new Cloze.Text(text)),
                    List.of(new Cloze.Blank(plain, "")))))
        .isTrue();
    assertThat(includes(new Cloze(DETAILS, List.of(), List.of(new Cloze.Blank(plain, text)))))
        .isTrue();
    assertThat(includes(new Ordering(DETAILS, List.of(List.of("x"), List.of(text))))).isTrue();
    assertThat(includes(new Matching(DETAILS, List.of(text), List.of("x"), List.of(1)))).isTrue();
    assertThat(includes(new Matching(DETAILS, List.of("x"), List.of(text), List.of(1)))).isTrue();
    assertThat(includes(Given.open(List.of(Given.point(text)), List.of()))).isTrue();
    assertThat(includes(Given.open(List.of(Given.point("x", text)), List.of()))).isTrue();
    assertThat(includes(Given.open(List.of(), List.of(new Open.Myth(text, List.of(), "", null)))))
        .isTrue();
    assertThat(includes(new Task(DETAILS, List.of(text), List.of(), ""))).isTrue();
    assertThat(includes(new Task(DETAILS, List.of(), List.of(text), ""))).isTrue();
    assertThat(includes(new Task(DETAILS, List.of(), List.of(), text))).isTrue();
    assertThat(DeckWords.include(Given.deck(), "docker")).isTrue();
  }

  @Test
  void capitals_are_found_too_and_a_part_of_a_word_is_not() {
    assertThat(includes(Given.saying("SETGID"))).isTrue();
    assertThat(includes(Given.saying("(setgid)"))).isTrue();
    assertThat(includes(Given.saying("setgids; setgids setgid"))).isTrue();
    assertThat(includes(Given.saying("setgids"))).isFalse();
    assertThat(includes(Given.saying("my_setgid"))).isFalse();
    assertThat(includes(Given.saying("nothing"))).isFalse();
    assertThat(DeckWords.include(Given.deck(Given.saying("")), "")).isFalse();
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_word_is_found_where_a_plain_search_finds_it(int seed) {
    Random random = new Random(seed);
    String text = randomText(random, 60);
    String word =
        randomText(random, 2 + random.nextInt(3)).replace(" ", "a").toLowerCase(Locale.ROOT);
    boolean found = (" " + text.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");

    assertThat(DeckWords.include(Given.deck(Given.saying(text)), word)).isEqualTo(found);
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("aAb\u00e9 ".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  @Test
  void a_pattern_is_no_text() {
    var question =
        new ShortAnswer(
            DETAILS, new Accepted("x", List.of(new Accepted.Pattern("setgid")), false, true, null));

    assertThat(includes(question)).isFalse();
  }
}
