package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.text.Glyphs;
import prep.text.Line;

class ShowScreenTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private static List<Line> lines(Question question, int width) {
    return ShowScreen.of(shown(question), new Window(width, 24, Glyphs.UNICODE));
  }

  private static ShowScreen.Shown shown(Question question) {
    boolean even = question.key().id().length() % 2 == 0;
    ShowScreen.Went went =
        new ShowScreen.Went(3, 2, 0.8333, TODAY.minusDays(2), TODAY.plusDays(2), 0.934);
    return new ShowScreen.Shown(
        question,
        Map.of(),
        TODAY,
        even ? Optional.of(went) : Optional.empty(),
        even ? Optional.empty() : Optional.of("two options are right"),
        even);
  }

  @Test
  void each_type_is_said_in_words_as_kept_in_its_golden_file() {
    Golden golden = new Golden("show-words");
    for (Question question : Samples.ofEachType()) {
      golden.add(question.key().id(), new Screen(ShowScreen.inWords(shown(question)), List.of()));
    }
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void each_type_is_shown_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("show-" + width);
    for (Question question : Samples.ofEachType()) {
      golden.add(question.key().id(), new Screen(lines(question, width), List.of()));
    }
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void no_line_is_wider_than_the_window(int width) {
    for (Question question : Samples.ofEachType()) {
      assertThat(lines(question, width))
          .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void what_was_only_crammed_has_no_due_day() {
    ShowScreen.Went crammed = new ShowScreen.Went(1, 0, 0, TODAY, null, 0);

    List<Line> lines =
        ShowScreen.of(
            new ShowScreen.Shown(
                Samples.choice("a"),
                Map.of(),
                TODAY,
                Optional.of(crammed),
                Optional.empty(),
                false),
            new Window(80, 24, Glyphs.UNICODE));

    assertThat(lines.getLast().text()).endsWith("1 answer, 0 right, 0 %; last today");
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void what_may_be_asked_next_is_listed_with_its_lead_and_its_stem(int width) {
    Question next = Samples.shortAnswer("kernel");
    QuestionKey unknown = QuestionKey.parse("linux/namespaces").orElseThrow();
    Question question =
        Samples.followedBy(
            "isolation",
            new FollowUp(next.key(), FollowUp.When.ANSWERED, "Let's go *deeper*:"),
            new FollowUp(next.key(), FollowUp.When.MISSED, ""),
            new FollowUp(unknown, FollowUp.When.MISSED, ""));
    ShowScreen.Shown shown =
        new ShowScreen.Shown(
            question, Map.of(next.key(), next), TODAY, Optional.empty(), Optional.empty(), false);

    Golden golden = new Golden("show-follow-ups-" + width);
    List<Line> lines = ShowScreen.of(shown, new Window(width, 24, Glyphs.UNICODE));
    golden.add("follow-ups", new Screen(lines, List.of()));
    golden.check();
  }
}
