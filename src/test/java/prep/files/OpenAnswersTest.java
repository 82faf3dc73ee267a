package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Open;
import prep.grading.points.Coverage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to bundled open questions in candidates' own words, written from the questions alone, and
 * what prep proposes for them: good ones, such as say half, and fluent wrong ones, full of the
 * right vocabulary.
 */
class OpenAnswersTest {

  private record Answer(String question, String kind, double score) {}

  private static Map<String, BundledQuestion> questions = Map.of();

  @BeforeAll
  static void read() {
    questions = BundledQuestion.byKey();
  }

  private static List<Answer> answers(String file) throws IOException {
    List<Answer> answers = new ArrayList<>();
    try (InputStream in = OpenAnswersTest.class.getResourceAsStream("/open-answers/" + file)) {
      for (JsonNode node : new JsonMapper().readTree(Objects.requireNonNull(in))) {
        String key = node.get("key").stringValue();
        Open open = (Open) Objects.requireNonNull(questions.get(key), key).question();
        double score = Coverage.of(open, node.get("answer").stringValue()).score();
        answers.add(new Answer(key, node.get("kind").stringValue(), score));
      }
    }
    return answers;
  }

  private static double mean(List<Answer> answers, String kind) {
    return answers.stream()
        .filter(answer -> answer.kind().equals(kind))
        .mapToDouble(Answer::score)
        .average()
        .orElseThrow();
  }

  /** In how many questions the good answers score above the wrong ones, and of how many. */
  private static String ranked(List<Answer> answers) {
    Map<String, List<Answer>> byQuestion =
        answers.stream().collect(Collectors.groupingBy(Answer::question));
    long above =
        byQuestion.values().stream().filter(all -> mean(all, "good") > mean(all, "wrong")).count();
    return above + " of " + byQuestion.size();
  }

  private static void assertMeans(
      List<Answer> answers, double fewestGood, double mostWrong, double leastApart) {
    double good = mean(answers, "good");
    double wrong = mean(answers, "wrong");
    String found = String.format(Locale.ROOT, "good %.3f, wrong %.3f", good, wrong);
    assertThat(good).as(found).isGreaterThanOrEqualTo(fewestGood);
    assertThat(wrong).as(found).isLessThanOrEqualTo(mostWrong);
    assertThat(good - wrong).as(found).isGreaterThanOrEqualTo(leastApart);
  }

  @Test
  void of_two_good_answers_and_a_wrong_one_to_each_question_the_good_ones_are_told_apart()
      throws IOException {
    List<Answer> answers = answers("every-question.json");

    assertThat(answers).extracting(Answer::question).containsAll(openQuestions());
    assertMeans(answers, 0.75, 0.3, 0.45);
  }

  private static List<String> openQuestions() {
    return questions.entrySet().stream()
        .filter(entry -> entry.getValue().question() instanceof Open)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void good_half_and_wrong_answers_score_in_this_order() throws IOException {
    List<Answer> answers = answers("thirteen-questions.json");

    assertMeans(answers, 0.75, 0.3, 0.45);
    assertThat(ranked(answers)).isIn("12 of 13", "13 of 13");
    assertThat(mean(answers, "half")).isBetween(0.35, 0.7);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aws-compute-serverless/functions-exhaust-the-database | RDS Proxy does not help, it makes it worse. \
          SQS is no solution, and caching would not reduce the load. I remove the reserved concurrency. \
          Alarms are superfluous.
          security/best-practices-for-rest | HTTPS can be omitted. Rate limiting is useless. Skip input \
          validation. Logging is dangerous and should be off.
          testing/how-to-test-a-web-server | Load tests are useless, integration tests are a waste of time. \
          Unit tests of the logic are superfluous. Only test the happy path.
          microservices/what-is-service-discovery | A registry is superfluous.
          web-frontend/the-filter-field-lags | Web workers don't help.
          docker/image-for-two-architectures | CI should not build the image; developers push from their laptops.
          python-iterators-decorators/what-is-an-iterator | An iterator has no `__next__`.
          """)
  void who_dismisses_the_measures_names_none(String key, String answer) {
    Open open = (Open) Objects.requireNonNull(questions.get(key), key).question();

    assertThat(Coverage.of(open, answer).covered()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aws-compute-serverless/functions-exhaust-the-database | A larger pool does not help, but RDS Proxy does. | 2
          aws-compute-serverless/functions-exhaust-the-database | Caching alone is useless; SQS helps with writes. | 4,5
          testing/how-to-test-a-web-server | I test not only the happy path. End-to-end tests alone are a waste. | 3
          concurrency/gil-explained | For computing, threads don't help; multiprocessing does. | 4
          """)
  void what_does_not_help_does_not_hide_what_does(String key, String answer, String points) {
    Open open = (Open) Objects.requireNonNull(questions.get(key), key).question();

    assertThat(Coverage.of(open, answer).covered())
        .extracting(String::valueOf)
        .contains(points.split(",", -1));
  }

  @Test
  void answers_that_no_entry_was_written_for_are_told_apart_as_well() throws IOException {
    assertMeans(answers("tuned-on.json"), 0.7, 0.35, 0.4);
    assertMeans(answers("untouched.json"), 0.7, 0.35, 0.4);
  }
}
