package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import prep.deck.Topic;
import prep.files.DeckReader;
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

    assertThat(lines.getLast().text()).endsWith("1 answer, 0 right, score 0 %; last today");
  }

  @Test
  void by_what_words_points_are_found_is_not_said() {
    Question question =
        DeckReader.read(
                new Topic("git"),
                "git.yaml",
                """
                title: Git
                questions:
                  - id: git-and-github
                    type: open
                    question: What is GitHub to Git?
                    answer: A host.
                    sides: {Git: [git], GitHub: [github, hub]}
                    points: [{say: hosts repositories, side: GitHub, match: [host, server]}]
                """
                    .getBytes(StandardCharsets.UTF_8))
            .deck()
            .questions()
            .getFirst();

    assertThat(ShowScreen.inWords(shown(question)).stream().map(Line::text))
        .contains("Points:", "1: hosts repositories")
        .noneMatch(line -> line.contains("Found by") || line.contains("Sides"));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void a_draft_says_that_it_waits_and_neither_when_it_is_due_nor_points_it_has_not(int width) {
    Question draft =
        DeckReader.read(
                new Topic("interviews/2026-11-20"),
                "2026-11-20.yaml",
                """
                title: Interview
                questions:
                  - {id: cors, type: open, draft: true, question: Can you tell me what CORS is}
                """
                    .getBytes(StandardCharsets.UTF_8))
            .deck()
            .questions()
            .getFirst();
    ShowScreen.Went partly = new ShowScreen.Went(1, 0, 0.5, TODAY, TODAY.plusDays(1), 1);
    Golden golden = new Golden("show-draft-" + width);
    for (Optional<ShowScreen.Went> went :
        List.of(Optional.of(partly), Optional.<ShowScreen.Went>empty())) {
      ShowScreen.Shown shown =
          new ShowScreen.Shown(draft, Map.of(), TODAY, went, Optional.empty(), false);
      String name = went.isPresent() ? "asked in an interview" : "never asked";
      golden.add(
          name, new Screen(ShowScreen.of(shown, new Window(width, 24, Glyphs.UNICODE)), List.of()));
      golden.add(name + ", in words", new Screen(ShowScreen.inWords(shown), List.of()));
    }
    golden.check();
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
