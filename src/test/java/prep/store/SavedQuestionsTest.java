package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.QuestionKey;
import prep.progress.Fold;
import prep.progress.FormerKeys;
import prep.progress.Mode;
import prep.progress.Progress;
import prep.progress.QuestionProgress;
import prep.progress.Story;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import tools.jackson.databind.json.JsonMapper;

/** What {@code progress.json} holds, read back. */
class SavedQuestionsTest {

  private static final List<String> ODD_KEYS =
      List.of(
          "docker/a",
          "docker/aa",
          "docker/a-b",
          "docker-compose/a",
          "docker/Z",
          "a b/c d",
          "\"quoted\"/\"key\"",
          "back\\slash/x",
          "back\\\\/\"",
          "tab\there/x",
          "größe/ß",
          "日本/語",
          "smile/😀",
          "private/\uE000",
          "cloud/aws/s3",
          "}/{",
          "x/},");

  private static Progress read(Progress progress) {
    byte[] bytes = new ProgressWriter().bytes(new Saved(progress, new TreeMap<>()));
    ProgressReader.Reading reading = ProgressReader.read(bytes);
    assertThat(reading).isInstanceOf(ProgressReader.Reading.Whole.class);
    return ((ProgressReader.Reading.Whole) reading).saved().progress();
  }

  private static Progress fold(Story story) {
    Fold fold = new Fold(new Fsrs(0.9), FormerKeys.NONE, Map.of());
    story.events().forEach(fold::add);
    return fold.progress();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everything_comes_back(long seed) {
    Progress progress = fold(Story.atRandom(seed, 200));
    assertThat(read(progress)).isEqualTo(progress);
  }

  @Test
  void nothing_comes_back_as_nothing() {
    assertThat(read(Progress.none(0.85))).isEqualTo(Progress.none(0.85));
  }

  @Test
  void each_question_is_found_by_itself() {
    Story story = new Story(1);
    List<String> keys = new ArrayList<>(ODD_KEYS);
    for (int i = 0; i < 500; i++) {
      keys.add("topic-" + i % 17 + "/" + i);
    }
    for (String key : keys) {
      story.answers(key, "open", story.random().nextInt(100) / 99.0, Grade.HARD, Mode.QUIZ);
    }
    Progress progress = fold(story);
    Progress read = read(progress);
    for (String key : keys) {
      QuestionKey question = Story.key(key);
      assertThat(read.question(question)).as(key).isEqualTo(progress.question(question));
      assertThat(read.isAnswered(Story.key(key + "."))).isFalse();
      assertThat(read.isAnswered(Story.key("!" + key))).isFalse();
    }
    assertThat(read.questions()).isEqualTo(progress.questions());
  }

  @Test
  void keys_are_sorted_as_code_points() {
    Story story = new Story(1);
    for (String key : ODD_KEYS) {
      story.answers(key, 1, Grade.GOOD);
    }
    List<String> written = new ArrayList<>();
    new JsonMapper()
        .readTree(new ProgressWriter().bytes(new Saved(fold(story), new TreeMap<>())))
        .get("questions")
        .propertyNames()
        .forEach(written::add);
    List<String> plain =
        written.stream()
            .filter(key -> key.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\'))
            .toList();
    assertThat(plain)
        .isSortedAccordingTo((one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));
    assertThat(plain.size()).isGreaterThan(8);
  }

  @Test
  void equal_progress_gives_equal_bytes() {
    Progress progress = fold(Story.atRandom(5, 300));
    Map<QuestionKey, QuestionProgress> otherMap = new HashMap<>(4096);
    otherMap.putAll(progress.questions());
    SortedMap<LocalDate, Integer> days = new TreeMap<>(progress.days());
    Progress same =
        new Progress(
            progress.retention(),
            otherMap,
            progress.topics(),
            days,
            progress.flags(),
            progress.mutes(),
            progress.renamed(),
            progress.learner(),
            progress.plan(),
            progress.mark());
    assertThat(new ProgressWriter().bytes(new Saved(same, new TreeMap<>())))
        .isEqualTo(new ProgressWriter().bytes(new Saved(progress, new TreeMap<>())));
  }
}
