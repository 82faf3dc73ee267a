package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.progress.FormerKeys;
import prep.progress.HistoryEvent;
import prep.progress.Progress;
import prep.progress.Story;

/** Progress follows questions and decks that are moved or renamed. */
class RenamingTest {

  @TempDir Path root;
  private Devices devices;

  @BeforeEach
  void make() {
    devices = new Devices(root);
  }

  private static Question question(String key, String... was) {
    return new TrueFalse(
        new Details(
            Story.key(key),
            "00c0ffee",
            new Origin("deck.yaml", 1),
            List.of(was).stream().map(Story::key).toList(),
            Level.MID,
            List.of(),
            "Is it?",
            "",
            "",
            List.of(),
            List.of(),
            null,
            "",
            null,
            false,
            List.of()),
        true);
  }

  private static Deck deck(String topic, List<String> was, Question... questions) {
    return new Deck(
        new Topic(topic), topic, "", was.stream().map(Topic::new).toList(), List.of(questions));
  }

  private void answered(String... keys) {
    Journal journal = devices.recording("laptop");
    for (String key : keys) {
      Devices.answer(journal, key, 1);
    }
    journal.finish();
  }

  private int answers(String key) {
    return devices
        .reading("laptop")
        .progress()
        .question(Story.key(key))
        .map(q -> q.answered())
        .orElse(0);
  }

  @Test
  void a_question_takes_its_answers_along() {
    answered("docker/old", "docker/other");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/new", "docker/old"))));
    assertThat(answers("docker/new")).isEqualTo(1);
    assertThat(answers("docker/old")).isZero();
    assertThat(answers("docker/other")).isEqualTo(1);
  }

  @Test
  void a_memory_goes_on_where_it_was() {
    answered("docker/old");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/new", "docker/old"))));
    devices.now = devices.now.plus(Duration.ofDays(3));
    answered("docker/new");
    assertThat(answers("docker/new")).isEqualTo(2);
    assertThat(
            devices
                .reading("laptop")
                .progress()
                .question(Story.key("docker/new"))
                .orElseThrow()
                .remembered()
                .orElseThrow()
                .stability())
        .isGreaterThan(5);
  }

  @Test
  void a_deck_takes_all_its_answers_along() {
    answered("containers/a", "containers/b", "sql/a");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of("containers"), question("docker/a"))));
    Progress progress = devices.reading("laptop").progress();
    assertThat(progress.topics()).containsOnlyKeys(new Topic("docker"), new Topic("sql"));
    assertThat(progress.topics().get(new Topic("docker")).answered()).isEqualTo(2);
  }

  @Test
  void flags_and_mutes_come_along() {
    Journal journal = devices.recording("laptop");
    journal.append(
        at -> new HistoryEvent.Flagged(at.id(), at.at(), Story.key("docker/old"), "?", true));
    journal.append(at -> new HistoryEvent.Muted(at.id(), at.at(), Story.key("docker/old"), true));
    journal.finish();
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/new", "docker/old"))));
    Progress progress = devices.reading("laptop").progress();
    assertThat(progress.flag(Story.key("docker/new"))).contains("?");
    assertThat(progress.isMuted(Story.key("docker/new"))).isTrue();
    assertThat(progress.isMuted(Story.key("docker/old"))).isFalse();
  }

  @Test
  void a_session_on_other_decks_forgets_no_renaming() {
    answered("docker/old");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/new", "docker/old"))));
    answered("docker/new");
    devices.former = FormerKeys.of(List.of(deck("sql", List.of(), question("sql/a"))));
    answered("sql/a");
    assertThat(answers("docker/new")).isEqualTo(2);
    Journal.reading(devices.settings("laptop")).rebuild();
    assertThat(answers("docker/new")).isEqualTo(2);
  }

  @Test
  void a_renaming_can_be_turned_back() {
    answered("docker/a");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/b", "docker/a"))));
    answered("docker/b");
    devices.former =
        FormerKeys.of(List.of(deck("docker", List.of(), question("docker/a", "docker/b"))));
    assertThat(answers("docker/a")).isEqualTo(2);
    assertThat(answers("docker/b")).isZero();
  }

  @Test
  void renamings_are_followed_through_several_steps() {
    answered("containers/x");
    devices.former =
        FormerKeys.of(
            List.of(deck("docker", List.of("containers"), question("docker/y", "docker/x"))));
    assertThat(answers("docker/y")).isEqualTo(1);
  }

  @Test
  void a_key_that_a_question_has_today_is_no_former_one() {
    FormerKeys keys =
        FormerKeys.of(
            List.of(
                deck("docker", List.of(), question("docker/a"), question("docker/b", "docker/a"))));
    assertThat(keys.today(Story.key("docker/a"))).isEqualTo(Story.key("docker/a"));
  }

  @Test
  void circles_of_renamings_lead_nowhere() {
    FormerKeys keys = FormerKeys.of(List.of(deck("a", List.of("b")), deck("b", List.of("a"))));
    QuestionKey key = Story.key("a/x");
    assertThat(keys.today(key)).isEqualTo(key);
  }

  @Test
  void resets_hold_for_the_key_of_then_and_that_of_today() {
    answered("docker/old", "docker/past");
    Journal journal = devices.recording("laptop");
    journal.append(at -> new HistoryEvent.Reset(at.id(), at.at(), "docker/old"));
    journal.finish();
    devices.former =
        FormerKeys.of(
            List.of(
                deck(
                    "docker",
                    List.of(),
                    question("docker/new", "docker/old"),
                    question("docker/now", "docker/past"))));
    assertThat(answers("docker/new")).isZero();
    journal = devices.recording("laptop");
    journal.append(at -> new HistoryEvent.Reset(at.id(), at.at(), "docker/now"));
    journal.finish();
    assertThat(answers("docker/now")).isZero();
  }
}
