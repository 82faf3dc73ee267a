package prep.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prep.deck.Level;

class BlueprintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "junior | 15 | breadth 5: 4, depth 8: 1 + 1, behavioural 2: 1",
        "mid    | 15 | breadth 5: 4, depth 8: 1 + 1, behavioural 2: 1",
        "senior | 15 | breadth 5: 4, depth 8: 1 + 1, behavioural 2: 1",
        "junior | 30 | breadth 12: 10, depth 10: 2 + 1, practical 6: 1, behavioural 2: 1",
        "mid    | 45 | breadth 12: 8, depth 20: 3 + 1, practical 8: 1, behavioural 5: 2",
        "senior | 60 | breadth 8: 5, depth 25: 2 + 3, practical 20: 1, behavioural 7: 3",
      })
  void the_four_usual_ones_are_as_laid_out(String level, int minutes, String boxes) {
    assertThat(words(Blueprint.of(Level.of(level).orElseThrow(), minutes))).isEqualTo(boxes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mid    | 30 | breadth 12: 10, depth 10: 2 + 1, practical 6: 1, behavioural 2: 1",
        "senior | 45 | breadth 12: 8, depth 20: 3 + 1, practical 8: 1, behavioural 5: 2",
        "mid    | 20 | breadth 7: 5, depth 10: 1 + 1, behavioural 3: 1",
        "junior | 60 | breadth 24: 20, depth 20: 4 + 1, practical 12: 1, behavioural 4: 2",
        "mid    | 10 | breadth 3: 3, depth 6: 1 + 1, behavioural 1: 1",
      })
  void other_lengths_stretch_the_longest_that_fits(String level, int minutes, String boxes) {
    assertThat(words(Blueprint.of(Level.of(level).orElseThrow(), minutes))).isEqualTo(boxes);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void the_boxes_add_up_whatever_the_length(Level level) {
    for (int minutes = Blueprint.SHORTEST; minutes <= Blueprint.LONGEST; minutes++) {
      Blueprint blueprint = Blueprint.of(level, minutes);

      assertThat(blueprint.boxes().stream().mapToInt(Blueprint.Box::minutes).sum())
          .isEqualTo(minutes);
      assertThat(blueprint.boxes()).allMatch(box -> box.minutes() > 0 && box.questions() > 0);
      assertThat(blueprint.level()).isEqualTo(level);
    }
  }

  @Test
  void a_length_that_nobody_could_sit_through_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Blueprint.of(Level.MID, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Blueprint.of(Level.MID, 181));
  }

  private static String words(Blueprint blueprint) {
    return blueprint.boxes().stream().map(BlueprintTest::words).collect(Collectors.joining(", "));
  }

  private static String words(Blueprint.Box box) {
    return box.part().word()
        + " "
        + box.minutes()
        + ": "
        + box.questions()
        + (box.followUps() == 0 ? "" : " + " + box.followUps());
  }
}
