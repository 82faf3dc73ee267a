package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Topic;
import prep.files.DeckSource;
import prep.files.LoadedTracks;
import prep.problem.Problem;
import prep.yaml.YamlFile;

class FollowUpRulesTest {

  private static String question(String stem, String more) {
    return "type: short\nquestion: " + stem + "\nanswer: " + stem.hashCode() + more;
  }

  private static String asking(String... followUps) {
    StringBuilder yaml = new StringBuilder("\nfollowups:");
    for (String followUp : followUps) {
      yaml.append("\n  - {").append(followUp).append('}');
    }
    return yaml.toString();
  }

  private static String found(Linted linted) {
    return linted.problems().stream()
        .filter(problem -> problem.rule().equals("follow-up"))
        .map(problem -> problem + "\n")
        .reduce("", String::concat);
  }

  @Test
  void follow_ups_within_a_deck_to_another_one_and_to_a_bundled_one_are_sound() {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question(
                    "Where are images kept?",
                    asking(
                        "ask: q2, when: answered, lead: And then?",
                        "ask: net/q1, when: missed",
                        "ask: git/q1, when: answered")),
                question("How do layers merge?", "\nlevel: senior"))
            .with("net", question("Which port does a browser use?", "\nlevel: junior"))
            .bundled("git", question("Who wrote the first version?", ""));

    assertThat(linted.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "q22, did you mean \"docker/q2\"?",
    "volume, 'correct the key, or remove the follow-up'"
  })
  void a_question_that_no_deck_has_is_found(String id, String advice) {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question("Where are images kept?", asking("ask: " + id + ", when: missed")),
                question("How do layers merge?", ""));

    assertThat(found(linted))
        .isEqualTo(
            "docker.yaml:7:9: error: follow-up 1 of \"q1\" asks \"docker/%s\", which no deck has; %s [follow-up]\n"
                .formatted(id, advice));
  }

  @Test
  void a_question_is_found_under_its_former_name_and_its_new_one_said() {
    Linted linted =
        new Linted()
            .with("docker", question("Where are images kept?", asking("ask: net/a, when: missed")))
            .bundled("net", question("Which port does a browser use?", "\nwas: [net/a]"));

    assertThat(found(linted)).contains("asks \"net/a\", which no deck has; it is now \"net/q1\" [");
  }

  @Test
  void a_question_that_asks_itself_is_found() {
    Linted linted =
        new Linted()
            .with("docker", question("Where are images kept?", asking("ask: q1, when: missed")));

    assertThat(found(linted))
        .contains("follow-up 1 of \"q1\" asks the same question again; ask another one, or");
  }

  @Test
  void a_draft_and_a_task_are_no_follow_ups() {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question(
                    "Where are images kept?",
                    asking("ask: q2, when: missed", "ask: q3, when: answered")),
                question("How do layers merge?", "\ndraft: true"),
                "type: task\nquestion: Merge two layers.\nanswer: Do it.\ndone_when: [It is done]");

    assertThat(found(linted))
        .contains("follow-up 1 of \"q1\" asks docker/q2, a draft, which is never asked; finish")
        .contains("follow-up 2 of \"q1\" asks docker/q3, a task, which takes too long in between;");
  }

  @Test
  void each_follow_up_in_a_circle_is_found_and_none_that_leads_to_it() {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question("Where are images kept?", asking("ask: net/q1, when: answered")),
                question("How do layers merge?", asking("ask: q1, when: answered")))
            .with(
                "net",
                question("Which port is it?", asking("ask: net/q2, when: missed")),
                question("Whose address is that?", asking("ask: docker/q1, when: missed")));

    assertThat(found(linted).lines())
        .satisfiesExactly(
            line ->
                assertThat(line).contains("\"q1\" asks net/q1, whose follow-ups lead back here;"),
            line ->
                assertThat(line).contains("\"q1\" asks net/q2, whose follow-ups lead back here;"),
            line ->
                assertThat(line)
                    .contains("\"q2\" asks docker/q1, whose follow-ups lead back here;"));
  }

  @Test
  void after_a_good_answer_nothing_easier_is_asked_and_after_a_poor_one_it_may_be() {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question(
                    "Where are images kept?",
                    "\nlevel: senior" + asking("ask: q2, when: missed", "ask: q2, when: answered")),
                question("How do layers merge?", ""));

    assertThat(found(linted))
        .isEqualTo(
            "docker.yaml:9:9: error: follow-up 2 of \"q1\" asks docker/q2 after a good answer, but"
                + " that one is easier (mid, not senior); ask a harder one [follow-up]\n");
  }

  @Test
  void the_markdown_of_a_lead_is_checked() {
    Linted linted =
        new Linted()
            .with(
                "docker",
                question(
                    "Where are images kept?",
                    asking("ask: net/q1, when: missed, lead: \"And `this?\"")))
            .bundled("net", question("Which port does a browser use?", ""));

    assertThat(linted.problems())
        .singleElement()
        .asString()
        .startsWith("docker.yaml:7:9: warning: the \"lead\" of follow-up 1 of \"q1\" ")
        .endsWith("[broken-markdown]");
  }

  @Test
  void a_question_that_only_has_mistakes_of_its_own_is_not_said_to_be_missing() {
    String deck =
        "questions:\n"
            + "  - {id: a, type: true-false, question: Is it?, answer: perhaps}\n"
            + "  - {id: b, type: short, question: Why?, answer: so, followups: [{ask: a, when:"
            + " missed}]}";
    DeckSource source =
        DeckSource.of(
            new Topic("docker"), YamlFile.of("docker.yaml", deck.getBytes(StandardCharsets.UTF_8)));
    Library library =
        new Library(List.of(source), List.of(), List.of(), List.of(), LoadedTracks.NONE);

    assertThat(source.problems()).hasSize(1);
    assertThat(Linter.lint(library, Linted.NOVEMBER))
        .extracting(Problem::rule)
        .doesNotContain("follow-up");
  }
}
