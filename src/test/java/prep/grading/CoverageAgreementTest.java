package prep.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Open;
import prep.grading.points.Coverage;

/**
 * How well proposed scores agree with those of an interviewer, on answers that were not written
 * with the matching words in view.
 */
class CoverageAgreementTest {

  private record Answer(int question, String kind, double intended, Open open, String text) {
    double proposed() {
      return Coverage.of(open, text).score();
    }

    double error() {
      return Math.abs(proposed() - intended);
    }
  }

  private static final List<Answer> ANSWERS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    String text;
    try (InputStream file =
        CoverageAgreementTest.class.getResourceAsStream("/coverage/answers.tsv")) {
      text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Open.Point> points = new ArrayList<>();
    List<Open.Myth> myths = new ArrayList<>();
    int question = 0;
    for (String line : text.lines().toList()) {
      List<String> fields =
          Arrays.stream(line.split("\t", -1)).map(CoverageAgreementTest::unescaped).toList();
      switch (fields.getFirst()) {
        case "question" -> {
          points.clear();
          myths.clear();
          question++;
        }
        case "point" ->
            points.add(
                new Open.Point(
                    fields.get(2),
                    fields.subList(3, fields.size()),
                    Double.parseDouble(fields.get(1)),
                    null));
        case "myth" ->
            myths.add(new Open.Myth(fields.get(1), fields.subList(2, fields.size()), "", null));
        case "answer" ->
            ANSWERS.add(
                new Answer(
                    question,
                    fields.get(2),
                    Double.parseDouble(fields.get(1)),
                    Given.open(points, myths),
                    fields.get(3)));
        default -> assertThat(line).startsWith("#");
      }
    }
  }

  private static String unescaped(String field) {
    return field.replace("\\n", "\n").replace("\\\\", "\\");
  }

  @Test
  void there_are_at_least_80_answers_to_12_questions() {
    assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(80);
    assertThat(ANSWERS.stream().mapToInt(Answer::question).distinct().count())
        .isGreaterThanOrEqualTo(12);
  }

  @Test
  void proposed_scores_agree_with_the_intended_ones(TestReporter reporter) {
    double error = ANSWERS.stream().mapToDouble(Answer::error).average().orElseThrow();
    double near =
        ANSWERS.stream().filter(answer -> answer.error() <= 0.2 + 1e-9).count()
            / (double) ANSWERS.size();
    double correlation = rankCorrelation();
    reporter.publishEntry(
        "agreement",
        String.format(
            Locale.ROOT,
            "%d answers: mean absolute error %.3f, within 0.2 %.0f %%, rank correlation %.3f",
            ANSWERS.size(),
            error,
            100 * near,
            correlation));

    // Most questions have five points or so: an error of 0.2 is one point.
    assertThat(error).isLessThan(0.16);
    assertThat(near).isGreaterThan(0.7);
    assertThat(correlation).isGreaterThan(0.84);
  }

  @Test
  void a_proposal_hardly_ever_flatters() {
    for (Answer answer : ANSWERS) {
      assertThat(answer.proposed() - answer.intended()).as(answer.text()).isLessThan(0.25);
    }
    double bias =
        ANSWERS.stream().mapToDouble(a -> a.proposed() - a.intended()).average().orElseThrow();
    assertThat(bias).isNegative();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"good, 0.8, 1", "notes, 0.2, 1", "negated, 0, 0.25", "copied, 0, 0.1", "empty, 0, 0"})
  void answers_of_a_kind_score_as_that_kind_deserves(String kind, double least, double most) {
    List<Answer> ofKind = ANSWERS.stream().filter(a -> a.kind().equals(kind)).toList();

    assertThat(ofKind).isNotEmpty();
    for (Answer answer : ofKind) {
      assertThat(answer.proposed()).as(answer.text()).isBetween(least, most);
    }
  }

  /** Spearman's coefficient: Pearson's of the ranks, equal values sharing their mean rank. */
  private static double rankCorrelation() {
    double[] intended = ranks(ANSWERS.stream().mapToDouble(Answer::intended).toArray());
    double[] proposed = ranks(ANSWERS.stream().mapToDouble(Answer::proposed).toArray());
    double mean = (ANSWERS.size() + 1) / 2.0;
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < intended.length; i++) {
      both += (intended[i] - mean) * (proposed[i] - mean);
      first += Math.pow(intended[i] - mean, 2);
      second += Math.pow(proposed[i] - mean, 2);
    }
    return both / Math.sqrt(first * second);
  }

  private static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int below = 0;
      int same = 0;
      for (double other : values) {
        below += other < values[i] - 1e-9 ? 1 : 0;
        same += Math.abs(other - values[i]) <= 1e-9 ? 1 : 0;
      }
      ranks[i] = below + (same + 1) / 2.0;
    }
    return ranks;
  }
}
