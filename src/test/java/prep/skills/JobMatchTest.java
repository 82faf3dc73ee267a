package prep.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.deck.Track;

class JobMatchTest {

  private static final Skills SKILLS =
      new Skills(
          List.of(
              skill("Docker", "docker"), skill("SQL", "sql"), skill("COBOL"), skill("Git", "git")));

  private final List<QuestionSummary> questions = new ArrayList<>();

  private static Skill skill(String name, String... topics) {
    return new Skill(name, List.of(), List.of(), List.of(), List.of(), List.of(topics), List.of());
  }

  private static Track track(String name, String item, String label) {
    Track.Section section =
        new Track.Section("All", 1, List.of(), List.of(new Track.Item(item, label)));
    return new Track(name, name, "", List.of(section));
  }

  /** Adds questions of a topic that cover an item. */
  private void ask(String topic, int count, String... covers) {
    for (int i = 0; i < count; i++) {
      questions.add(
          new QuestionSummary(
              new QuestionKey(new Topic(topic), "q" + questions.size()),
              QuestionType.SHORT,
              Level.MID,
              List.of(),
              List.of(covers),
              List.of(),
              null,
              false));
    }
  }

  private JobMatch match(String text, Track... tracks) {
    return JobMatch.of(
        JobDescription.read(text, SKILLS),
        name -> List.of(new Topic(name)),
        questions,
        List.of(tracks),
        SKILLS);
  }

  @Test
  void the_track_that_has_most_is_proposed_with_the_topics_that_it_lacks() {
    ask("docker", 8, "A-1");
    ask("sql", 8, "A-1");
    ask("git", 8, "B-1");

    JobMatch match =
        match("Docker, SQL, Git, COBOL", track("a", "A-1", "Things"), track("b", "B-1", "Others"));

    assertThat(match.plan()).containsExactly("a", "git");
    assertThat(match.fit().orElseThrow().lacks())
        .extracting(it -> it.skill().name())
        .containsExactly("Git");
    assertThat(match.inPrep()).hasSize(3);
  }

  @Test
  void a_track_that_is_mostly_about_something_else_is_not_proposed() {
    ask("docker", 8, "A-1");
    ask("sql", 8, "A-1");
    ask("twisted", 80, "A-1");

    JobMatch match = match("Docker and SQL", track("a", "A-1", "Things"));

    assertThat(match.fit()).isEmpty();
    assertThat(match.plan()).containsExactly("docker", "sql");
  }

  @Test
  void a_track_that_names_a_skill_needs_less_of_its_topics() {
    ask("docker", 18);
    ask("docker", 2, "A-1");
    ask("sql", 8, "A-1");
    ask("git", 8, "A-1");

    assertThat(match("Docker, SQL, Git", track("a", "A-1", "Docker images")).plan())
        .containsExactly("a");
    assertThat(match("Docker, SQL, Git", track("a", "A-1", "Images")).plan())
        .containsExactly("a", "docker");
  }

  @Test
  void what_is_nice_to_have_stays_out_of_the_plan_unless_nothing_is_required() {
    ask("docker", 8);
    ask("sql", 8);

    assertThat(match("Docker; SQL is a plus").plan()).containsExactly("docker");
    assertThat(match("Docker; SQL is a plus").quiz()).containsExactly("sql");
    assertThat(match("COBOL; SQL is a plus").plan()).containsExactly("sql");
  }

  @Test
  void a_topic_without_questions_up_to_the_level_counts_as_nothing() {
    JobMatch match = match("Docker");

    assertThat(match.inPrep()).isEmpty();
    assertThat(match.plan()).isEmpty();
  }
}
