package prep.terminal.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.grading.Response;
import prep.mock.Answer;
import prep.mock.Draft;
import prep.mock.Interview;
import prep.mock.Scripts;
import prep.terminal.ScriptedTerminal;

/** Whatever is pressed: only what was given is recorded, and nothing is judged before the end. */
class RandomKeysTest {

  private static final List<String> KEYS =
      List.of(
          "\r",
          "\r",
          "\r",
          "\r",
          "1",
          "2",
          "3",
          "0",
          "v",
          "u",
          "q",
          "?",
          " ",
          "j",
          "\u001b[A",
          "namespaces",
          "kernel; ",
          ":v\r",
          ":0\r",
          ":q\r",
          ":?\r",
          "\u007f",
          "\u001b",
          "\n",
          "h",
          "s",
          "\u001a");

  private static final String GIVEN = "([\\w;:?\\n ]|namespaces|kernel; )*";

  /** Where it is over, the window may say how good an answer was. */
  private static final List<String> ENDS = List.of("That was the interview", "Stopped ");

  private final Kept log = new Kept();

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(120);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void only_what_was_given_is_recorded_and_nothing_is_judged_before_the_end(int seed) {
    Random random = new Random(seed);
    boolean small = random.nextBoolean();
    ScriptedTerminal terminal = ScriptedTerminal.open(small ? 40 : 80, small ? 20 : 24);
    terminal.press("\r");
    for (int n = 0; n < 150; n++) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      if (random.nextInt(10) == 0) {
        terminal.pass(random.nextInt(500));
      }
      terminal.press(key).look(_ -> judgesNothing(terminal));
      if (random.nextInt(40) == 0) {
        terminal.resize(40 + random.nextInt(60), 12 + random.nextInt(30));
      }
    }
    MockKeyLoop loop =
        new MockKeyLoop(
            Scripts.begun(Scripts.script()), "", random.nextBoolean(), log, log, terminal.keys());
    Interview over = loop.run();

    assertThat(terminal.isGivenBack()).isTrue();
    assertThat(over.isOver()).isTrue();
    assertThat(log.drafts()).isEqualTo(over.log());
    assertThat(log.drafts()).filteredOn(draft -> draft instanceof Draft.Ended).hasSize(1);
    assertThat(over.answers()).allSatisfy(answer -> assertThat(given(answer)).matches(GIVEN));
    assertThat(over.answers()).doesNotHaveDuplicates();
  }

  private void judgesNothing(ScriptedTerminal terminal) {
    String all = String.join("\n", terminal.allRows());
    if (ENDS.stream().noneMatch(all::contains)) {
      assertThat(all).doesNotContain("Right", "Wrong", "Partly", "%", "Model", "Because", "Found");
      assertThat(log.drafts()).noneMatch(draft -> draft instanceof Draft.Ended);
    }
  }

  private static String given(Answer answer) {
    return switch (answer.attempt().response()) {
      case Response.Typed(_, String text) -> text;
      case Response.Explained(_, String text) -> text;
      case Response.Filled(_, List<String> texts) -> String.join("", texts);
      case Response.Spoken _,
          Response.Unknown _,
          Response.Chose _,
          Response.Judged _,
          Response.Commanded _,
          Response.Ordered _,
          Response.Matched _,
          Response.Did _ ->
          "";
    };
  }
}
