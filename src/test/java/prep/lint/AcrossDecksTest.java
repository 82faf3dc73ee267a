package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by comparing questions with each other. */
class AcrossDecksTest {

  private static final String PUSH =
      "type: short\nanswer: git push\n"
          + "question: Which command sends the commits of a branch to a remote repository?";

  @Test
  void a_question_that_another_deck_asks_with_nearly_the_same_words_is_found() {
    String again = PUSH.replace("the commits of a branch", "commits on your branch");
    assertThat(new Linted().with("git", PUSH).with("tools", again).problems())
        .singleElement()
        .hasToString(
            "tools.yaml:5:15: warning: \"q1\" asks nearly the same as git/q1; keep one, and name"
                + " the other in its \"was\" [near-duplicate]");
  }

  @Test
  void a_question_that_a_bundled_deck_asks_is_found_in_the_own_deck() {
    assertThat(new Linted().bundled("git", PUSH).with("tools", PUSH).rules())
        .containsExactly("near-duplicate");
  }

  @Test
  void an_override_is_no_duplicate_of_what_it_replaces() {
    assertThat(new Linted().bundled("git", PUSH).with("git", PUSH).rules()).isEmpty();
  }

  @Test
  void the_same_question_about_other_code_is_another_one() {
    String first = "type: short\nanswer: '1'\nquestion: What does `print(a == b)` print here?";
    String second = "type: short\nanswer: '0'\nquestion: What does `print(f, sep=x)` print here?";
    assertThat(Linted.rules(first, second)).isEmpty();
  }

  @Test
  void a_sentence_that_holds_question_and_answer_is_found() {
    String teller =
        "type: short\nanswer: upstream\nquestion: >\n"
            + "  With git push you have sent all commits of the branch to a remote repository."
            + "\n  What is the branch there called?";
    assertThat(Linted.questions(PUSH, teller))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("leak");
          assertThat(problem.line()).isEqualTo(11);
          assertThat(problem.message())
              .isEqualTo("\"q2\" gives away the answer of docker/q1 (\"git push\"); reword it");
        });
  }

  @ParameterizedTest
  @CsvSource({"4, true", "-4, false", "2.4, false", "'4,7', true"})
  void a_number_is_given_away_only_with_its_sign_and_its_point(String answer, boolean leaks) {
    String asks =
        "type: short\n"
            + "question: Which number does the loop print when it removes items of a list?\n"
            + "answer: '%s'";
    String tells =
        "type: short\n"
            + "answer: skipped\n"
            + "question: What happens when a loop removes items of a list with the numbers [4,7]?";

    assertThat(Linted.rules(asks.formatted(answer), tells).contains("leak")).isEqualTo(leaks);
  }

  @Test
  void naming_the_answer_elsewhere_is_no_leak() {
    String other =
        "type: short\nanswer: '--force'\nquestion: Which option makes git push overwrite history?";
    assertThat(Linted.rules(PUSH, other)).isEmpty();
  }

  @Test
  void a_false_statement_gives_nothing_away() {
    String statement =
        "type: true-false\nanswer: %s\nquestion: >\n"
            + "  With git push you send all commits of the branch to a remote repository."
            + "\n  Others get them by fetching, at the latest when they next merge or rebase.";
    assertThat(Linted.rules(PUSH, statement.formatted("true"))).containsExactly("leak");
    assertThat(Linted.rules(PUSH, statement.formatted("false"))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void of_questions_made_by_chance_exactly_the_planted_copies_are_found(long seed) {
    Random random = new Random(seed);
    String[] questions = new String[300];
    for (int i = 0; i < questions.length; i++) {
      StringBuilder stem = new StringBuilder("question:");
      for (int word = 0; word < 15; word++) {
        stem.append(" w").append((int) Math.pow(2000, random.nextDouble())).append('x');
      }
      questions[i] = "type: true-false\nanswer: " + (i % 2 == 0) + "\n" + stem;
    }
    int copy = 200 + random.nextInt(100);
    int original = 2 * random.nextInt(50) + copy % 2;
    questions[copy] = questions[original].replaceFirst(" w\\d+x", " other");
    assertThat(Linted.questions(questions))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("near-duplicate");
          assertThat(problem.message()).startsWith("\"q" + (copy + 1) + "\" asks");
        });
  }

  @Test
  void a_copy_of_a_deck_is_said_once() {
    String[] questions =
        IntStream.range(0, 6)
            .mapToObj(n -> "w%1$da w%1$db w%1$dc w%1$dd w%1$de w%1$df".formatted(n))
            .map(words -> "type: short\nanswer: layer\nquestion: What is " + words + "?")
            .toArray(String[]::new);
    assertThat(new Linted().with("docker", questions).with("docker-2", questions).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("\"q1\" and 5 more questions here"));
  }
}
