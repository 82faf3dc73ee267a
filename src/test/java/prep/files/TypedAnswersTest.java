package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prep.deck.Deck;
import prep.deck.Question;
import prep.grading.Grader;
import prep.grading.Response;
import prep.progress.Mode;
import prep.session.BlankTexts;
import prep.session.Posed;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Rules;
import prep.session.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to bundled questions as people type them, right and wrong ones, and how they fare. */
class TypedAnswersTest {

  private static final double FEWEST_RIGHT_ACCEPTED = 0.95;
  private static final double MOST_WRONG_ACCEPTED = 0.005;

  private record Answer(String question, String text, boolean right, boolean accepted) {}

  private static final List<Answer> ANSWERS = new ArrayList<>();

  @BeforeAll
  static void grade() throws IOException {
    Map<String, BundledQuestion> questions = BundledQuestion.byKey();
    for (String file : List.of("/typed-answers.json", "/typed-answers-more.json")) {
      try (InputStream in = TypedAnswersTest.class.getResourceAsStream(file)) {
        for (JsonNode node : new JsonMapper().readTree(Objects.requireNonNull(in))) {
          String key = node.get("question").stringValue();
          BundledQuestion bundled = Objects.requireNonNull(questions.get(key), key);
          String text = text(node.get("answer"));
          double score = score(bundled.question(), bundled.deck(), text);
          ANSWERS.add(new Answer(key, text, node.get("right").booleanValue(), score == 1));
        }
      }
    }
  }

  /** The texts of several blanks come as a list. */
  private static String text(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(text -> texts.add(text.stringValue()));
    return texts.isEmpty() ? node.stringValue() : BlankTexts.joined(texts);
  }

  private static double score(Question question, Deck deck, String text) {
    Session session =
        Session.of(
            new Rules(Mode.QUIZ, false, false, false, false),
            Map.of(deck.topic(), deck),
            List.of(Posed.inDeckOrder(question)));
    if (ReplyReader.readAnswer(session, text) instanceof Reply.Answer(Response response)) {
      return Grader.grade(response, deck).score();
    }
    throw new IllegalArgumentException(question.key() + " takes no such answer: " + text);
  }

  @Test
  void what_is_right_is_accepted_as_people_type_it() {
    assertShare(true, FEWEST_RIGHT_ACCEPTED, 1);
  }

  @Test
  void what_is_wrong_is_not_accepted() {
    assertShare(false, 0, MOST_WRONG_ACCEPTED);
  }

  private static void assertShare(boolean right, double least, double most) {
    List<Answer> all = ANSWERS.stream().filter(answer -> answer.right() == right).toList();
    List<Answer> accepted = all.stream().filter(Answer::accepted).toList();
    List<String> misjudged =
        all.stream()
            .filter(answer -> answer.accepted() != right)
            .map(answer -> answer.question() + ": " + answer.text())
            .toList();
    assertThat(accepted.size() / (double) all.size())
        .as(
            "%d of %d accepted; misjudged:%n%s",
            accepted.size(), all.size(), String.join("\n", misjudged))
        .isBetween(least, most);
  }
}
