package prep.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.cli.command.Study;
import prep.cli.command.World;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.points.Coverage;
import prep.mock.Candidate;
import prep.mock.Interview;
import prep.mock.MockRecord;
import prep.mock.Part;
import prep.mock.RealDecks;
import prep.mock.Scorecard;
import prep.mock.Script;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a scorecard says can be counted again from the lines of the history alone. */
class ScorecardFromHistoryTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;

  private Study study() {
    return new World(home, Map.of("PREP_DATA", home.toString())).study(RealDecks.all());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void its_figures_add_up(long seed) throws IOException {
    Level level = Level.values()[(int) (seed % 3)];
    Script script = RealDecks.script(RealDecks.tracks().get((int) (seed % 5)), level, 45, seed);
    Study study = study();
    MockEvents log = new MockEvents(study.journal(), List.of("backend-systems"), List.of());
    List<Interview> course =
        new Candidate(seed, 150).through(Interview.of(script, RealDecks.byTopic(), seed % 2 == 0));
    course.forEach(log::record);
    study.journal().finish();

    MockRecord record = new MockRecord();
    study().journal().events(record::add);
    Scorecard card =
        Scorecard.of(
            record.mocks(Map.of()).getFirst(), key -> Optional.of(RealDecks.question(key)));

    List<JsonNode> lines = lines();
    JsonNode end = lines.getLast();
    List<JsonNode> answers = answers(lines);
    assertThat(card.mock().session()).isEqualTo(end.get("session").asString());
    assertThat(card.mock().isComplete()).isEqualTo(end.get("mock").get("complete").asBoolean());
    assertThat(card.mock().answers()).hasSameSizeAs(answers);
    for (Part part : Part.values()) {
      int got = 0;
      int of = 0;
      for (JsonNode answer : answers) {
        if (answer.get("part").asString().equals(part.word()) && !isUnticked(answer)) {
          got += got(answer, part);
          of += of(answer, part);
        }
      }
      assertThat(card.row(part).map(Scorecard.Row::got).orElse(0)).as("%s", part).isEqualTo(got);
      assertThat(card.row(part).map(Scorecard.Row::of).orElse(0)).as("%s", part).isEqualTo(of);
    }
    long roots =
        answers.stream()
            .filter(answer -> answer.get("part").asString().equals("depth"))
            .filter(answer -> !answer.has("follows"))
            .count();
    assertThat(card.threads().counted()).isLessThanOrEqualTo((int) roots);
    assertThat(card.lessons())
        .extracting(lesson -> lesson.answer().said().question().toString())
        .isSubsetOf(answers.stream().map(answer -> answer.get("question").asString()).toList());
  }

  private List<JsonNode> lines() throws IOException {
    try (var files = Files.list(home.resolve("history"))) {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(files.findFirst().orElseThrow())) {
        lines.add(JSON.readTree(line));
      }
      return lines;
    }
  }

  /** The answers with what amended them. */
  private static List<JsonNode> answers(List<JsonNode> lines) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      if (line.has("question")) {
        answers.put(line.get("id").asString(), line);
      } else if (line.has("amend")) {
        ObjectNode answer = (ObjectNode) answers.get(line.get("amend").asString());
        answer.set("score", line.get("score"));
        answer.set("points", line.get("points"));
        answer.set("myths", line.get("myths"));
      }
    }
    return List.copyOf(answers.values());
  }

  private static boolean isUnticked(JsonNode answer) {
    return answer.has("aloud") && !answer.has("points");
  }

  private static Question question(JsonNode answer) {
    return RealDecks.question(QuestionKey.parse(answer.get("question").asString()).orElseThrow());
  }

  private static int got(JsonNode answer, Part part) {
    double score = answer.get("score").asDouble();
    boolean full = question(answer).type().isFull(score);
    if (part == Part.BREADTH) {
      return full ? 1 : 0;
    }
    return switch (question(answer)) {
      case Open _ when answer.has("points") -> answer.get("points").size();
      case Open open -> Coverage.of(open, answer.get("answer").asString()).covered().size();
      case Question other when other.type().isTicked() ->
          (int) Math.round(score * other.texts(OwnText.Kind.DONE_WHEN).size());
      case Question _ -> full ? 1 : 0;
    };
  }

  private static int of(JsonNode answer, Part part) {
    int texts = question(answer).texts(OwnText.Kind.POINT, OwnText.Kind.DONE_WHEN).size();
    return part == Part.BREADTH || texts == 0 ? 1 : texts;
  }
}
