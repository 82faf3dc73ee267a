package prep.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.Track;

/** What holds for each interview on the decks that come with prep, whoever answers. */
class RandomInterviewsTest {

  private static final int SEEDS = 200;

  static Stream<Arguments> tracksAndLevels() {
    return RealDecks.tracks().stream()
        .flatMap(
            track -> Stream.of(Level.values()).map(level -> Arguments.of(track.name(), level)));
  }

  /** Some tracks have too few short questions for juniors to fill four interviews. */
  static Stream<Arguments> tracksAndHigherLevels() {
    return tracksAndLevels().filter(arguments -> arguments.get()[1] != Level.JUNIOR);
  }

  private static Track track(String name) {
    return RealDecks.tracks().stream()
        .filter(track -> track.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The four usual lengths in turn, and one between. */
  private static int minutes(long seed) {
    return List.of(15, 30, 45, 60, 40).get((int) (seed % 5));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("tracksAndLevels")
  void each_interview_is_built_as_its_blueprint_promises_and_keeps_to_it(String name, Level level) {
    Track track = track(name);
    Set<List<QuestionKey>> different = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Script script = RealDecks.script(track, level, minutes(seed), seed);
      assertHoldsWhatItPromises(script, minutes(seed), seed);
      assertKeepsToIt(script, seed);
      if (seed % 10 == 0) {
        assertThat(keys(RealDecks.script(track, level, minutes(seed), seed)))
            .isEqualTo(keys(script));
      }
      different.add(keys(script));
    }
    assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
  }

  private static void assertHoldsWhatItPromises(Script script, int minutes, long seed) {
    assertThat(script.minutes()).as("seed %d", seed).isEqualTo(minutes);
    assertLevelsFit(script);
    assertThat(keys(script)).as("seed %d", seed).doesNotHaveDuplicates();
    for (Blueprint.Box box : script.blueprint().boxes()) {
      int count = section(script, box.part()).threads().size();
      assertThat(count).as("seed %d, %s", seed, box).isGreaterThanOrEqualTo(box.questions());
    }
    assertThat(section(script, Part.DEPTH).threads())
        .extracting(QuestionThread::most)
        .as("seed %d", seed)
        .contains(script.blueprint().box(Part.DEPTH).orElseThrow().followUps());
    assertThat(section(script, Part.BEHAVIOURAL).threads())
        .extracting(thread -> thread.root().topic())
        .containsOnly(Targets.BEHAVIOURAL);
    assertThat(script.sections())
        .flatExtracting(Script.Section::threads)
        .extracting(thread -> thread.root().tags())
        .as("seed %d", seed)
        .noneMatch(tags -> tags.contains("follow-up"));
  }

  private static void assertKeepsToIt(Script script, long seed) {
    Candidate candidate = new Candidate(seed, seed % 2 == 0 ? 90 : 300);
    List<Interview> course =
        candidate.through(Interview.of(script, RealDecks.byTopic(), seed % 3 > 0));
    Interview over = course.getLast();
    assertThat(over.answers())
        .extracting(answer -> answer.question().key())
        .as("seed %d", seed)
        .doesNotHaveDuplicates();
    over.answers().forEach(answer -> assertFollows(answer, over));
    assertUnaskedIsSaid(course, script);
    assertThat(over.answers())
        .filteredOn(answer -> over.byHand() || answer.aloud())
        .extracting(Answer::canBeTicked)
        .as("seed %d", seed)
        .doesNotContain(true);
    for (int i = 1; i < course.size(); i++) {
      int before = course.get(i - 1).log().size();
      assertThat(course.get(i).log().size()).isBetween(before, before + 2);
    }
  }

  /** Only what follows a good answer may be harder, by one level. */
  private static void assertLevelsFit(Script script) {
    Level level = script.blueprint().level();
    Level most = level == Level.JUNIOR ? Level.MID : Level.SENIOR;
    for (Script.Section section : script.sections()) {
      for (QuestionThread thread : section.threads()) {
        assertThat(thread.root().level()).isLessThanOrEqualTo(level);
        for (QuestionThread.Link link : thread.links()) {
          assertThat(link.question().level()).isLessThanOrEqualTo(link.isHarder() ? most : level);
        }
      }
    }
  }

  private static List<QuestionKey> keys(Script script) {
    return script.questions().stream().map(Question::key).toList();
  }

  private static Script.Section section(Script script, Part part) {
    return script.sections().stream()
        .filter(section -> section.part() == part)
        .findFirst()
        .orElseThrow();
  }

  /** What follows belongs to the question that it follows, and fits the answer to that. */
  private static void assertFollows(Answer answer, Interview over) {
    QuestionKey follows = answer.follows();
    if (follows != null) {
      Answer before =
          over.answers().stream()
              .filter(other -> other.question().key().equals(follows))
              .findFirst()
              .orElseThrow();
      assertThat(before.number()).isLessThan(answer.number());
      assertThat(before.question().details().followUps())
          .anyMatch(link ->
              link.ask().equals(answer.question().key())
                  && before.answered() == (link.when() == FollowUp.When.ANSWERED));
    }
  }

  /** All that was drawn is asked, or said to stay unasked when the time for its part was over. */
  private static void assertUnaskedIsSaid(List<Interview> course, Script script) {
    List<Answer> answers = course.getLast().answers();
    for (Script.Section section : script.sections()) {
      long asked =
          section.threads().stream()
              .filter(thread -> answers.stream().anyMatch(answer -> answer.isTo(thread.root())))
              .count();
      int unasked =
          course.stream()
              .map(Interview::step)
              .flatMap(step -> step instanceof Step.BoxOver over ? Stream.of(over) : Stream.empty())
              .filter(over -> over.part() == section.part())
              .mapToInt(Step.BoxOver::questions)
              .sum();
      assertThat(asked + unasked).isEqualTo(section.threads().size());
    }
  }

  @Test
  void no_short_question_comes_again_before_all_have_come() {
    Topic docker = new Topic("docker");
    List<Area> areas = Area.of(List.of(), List.of(docker), RealDecks.all(), Level.JUNIOR, Set.of());
    Blueprint blueprint = Blueprint.of(Level.JUNIOR, 15);
    Map<QuestionKey, Integer> mocked = new HashMap<>();
    for (long seed = 3; seed < 5; seed++) {
      Script script = Draw.script(blueprint, areas, RealDecks.all(), Set.of(), mocked, seed);

      for (QuestionThread thread : section(script, Part.BREADTH).threads()) {
        assertThat(mocked).as("mock %d", seed).doesNotContainKey(thread.root().key());
        mocked.merge(thread.root().key(), 1, Integer::sum);
      }
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("tracksAndHigherLevels")
  void what_was_not_mocked_yet_comes_first(String name, Level level) {
    Map<QuestionKey, Integer> mocked = new HashMap<>();
    for (long seed = 0; seed < 4; seed++) {
      Script script = RealDecks.script(track(name), level, 15, seed, mocked);

      for (QuestionThread thread : section(script, Part.BREADTH).threads()) {
        assertThat(mocked).as("mock %d", seed).doesNotContainKey(thread.root().key());
      }
      script.questions().forEach(question -> mocked.merge(question.key(), 1, Integer::sum));
    }
  }
}
