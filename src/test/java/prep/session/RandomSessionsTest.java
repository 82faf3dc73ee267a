package prep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mode;
import prep.schedule.Grade;

/** Whatever happens in whatever order, a session loses no answer and invents none. */
class RandomSessionsTest {

  private static final int SEQUENCES = 300;
  private static final int EVENTS = 60;

  private static final Question ROOT =
      Samples.followedBy(
          "root",
          new FollowUp(new QuestionKey(Samples.DOCKER, "deeper"), FollowUp.When.ANSWERED, ""),
          new FollowUp(new QuestionKey(Samples.DOCKER, "easier"), FollowUp.When.MISSED, ""));

  static Stream<Arguments> types() {
    return Samples.ofEachType().stream()
        .map(question -> Arguments.of(question.type().word(), question));
  }

  @ParameterizedTest(name = "{0}, seeds 1 to 300")
  @MethodSource("types")
  void random_events_keep_the_session_sound(String type, Question question) {
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      run(question, seed);
    }
  }

  private static void run(Question question, long seed) {
    Random random = new Random(seed);
    Rules rules =
        new Rules(
            Mode.QUIZ,
            random.nextInt(4) == 0,
            random.nextBoolean(),
            random.nextBoolean(),
            false,
            random.nextBoolean(),
            random.nextBoolean());
    Session start =
        Sessions.of(
            rules,
            List.of(question, ROOT, Samples.choice("second"), Samples.open("third")),
            List.of(Samples.trueFalse("deeper"), Samples.ordering("easier")));
    Session session = start;
    for (int i = 0; i < EVENTS; i++) {
      Question asked = session.course().queue().isEmpty() ? question : session.question();
      Event event = event(asked, random);
      Session next = session.after(event);
      assertThat(next.log().subList(0, session.log().size())).isEqualTo(session.log());
      session = next;

      assertThat(session.attempts())
          .as("attempts that stand, seed %d", seed)
          .extracting(Attempt::number, Attempt::score, Attempt::grade)
          .isEqualTo(standing(session.log()));
      assertThat(Voice.of(session) == Voice.TYPED || session.question() instanceof Open)
          .as("only an open question is answered aloud, seed %d", seed)
          .isTrue();
      assertThat(session.number()).as("number, seed %d", seed).isBetween(0, session.drawn());
      assertThat(session.firstAttempts())
          .as("first answers, seed %d", seed)
          .hasSizeLessThanOrEqualTo(session.drawn())
          .allMatch(attempt -> attempt.posed().follows() == null);
      assertThat(Summary.of(session).score()).isBetween(0.0, 1.0);
    }
    assertUndoReturnsToTheStart(session, start);
  }

  /** The number, score and grade of the answers that stand, by the log alone. */
  private static List<Tuple> standing(List<Change> log) {
    Set<Integer> withdrawn = new HashSet<>();
    for (Change change : log) {
      if (change instanceof Change.Withdrawn(int place)) {
        withdrawn.add(place);
      }
    }
    Map<Integer, Tuple> standing = new TreeMap<>();
    for (int place = 0; place < log.size(); place++) {
      if (withdrawn.contains(place)) {
        continue;
      }
      switch (log.get(place)) {
        case Change.Answered(Attempt attempt) ->
            standing.put(
                attempt.number(), tuple(attempt.number(), attempt.score(), attempt.grade()));
        case Change.Amended(int attempt, var grade, var score, _) -> {
          List<Object> old = standing.get(attempt).toList();
          standing.put(
              attempt,
              tuple(
                  attempt, score == null ? old.get(1) : score, grade == null ? old.get(2) : grade));
        }
        case Change.Withdrawn _, Change.Flagged _, Change.Muted _ -> {}
      }
    }
    return List.copyOf(standing.values());
  }

  private static void assertUndoReturnsToTheStart(Session session, Session start) {
    Session undone = session;
    while (undone.before() != null) {
      undone = undone.after(new Event.Undo());
    }
    assertThat(undone.attempts()).isEmpty();
    assertThat(standing(undone.log())).isEmpty();
    assertThat(undone.drawn()).isEqualTo(start.drawn());
    assertThat(undone.rules()).isEqualTo(start.rules());
  }

  private static Event event(Question asked, Random random) {
    return switch (random.nextInt(25)) {
      case 0, 1, 2, 3 -> new Event.Submit(response(asked, random), Duration.ZERO);
      case 4, 5, 6 -> new Event.Continue();
      case 7 -> new Event.Pick(random.nextInt(6));
      case 8 -> new Event.TakeBack();
      case 9 -> new Event.Hint();
      case 10 -> new Event.Skip();
      case 11 -> new Event.Undo();
      case 12 -> new Event.Regrade(random.nextInt(5), Grade.values()[random.nextInt(4)]);
      case 13 -> new Event.ClaimRight(random.nextInt(5));
      case 14 -> new Event.SetPoints(random.nextInt(5), List.of(1));
      case 15 -> new Event.Edited(edited(random));
      case 16 -> new Event.Tick(List.of(1 + random.nextInt(3)));
      case 17 -> new Event.SwitchVoice();
      case 18 -> new Event.Speak();
      case 19 -> random.nextBoolean() ? new Event.Clear() : new Event.Speak();
      case 22, 23 -> new Event.FollowUp();
      case 20, 21 -> new Event.Weigh(1 + random.nextInt(3));
      default ->
          random.nextInt(8) == 0
              ? new Event.Mute()
              : random.nextInt(8) == 0 ? new Event.End() : new Event.Flag("why");
    };
  }

  /** The deck with other questions under the same keys, at times of another type. */
  private static Deck edited(Random random) {
    List<Question> questions = new ArrayList<>();
    for (Question question : Samples.ofEachType()) {
      String id = question.key().id();
      questions.add(random.nextInt(4) == 0 ? Samples.severalRight(id) : question);
    }
    questions.add(random.nextBoolean() ? Samples.choice("second") : Samples.trueFalse("second"));
    questions.add(Samples.open("third"));
    questions.add(ROOT);
    questions.add(Samples.trueFalse("deeper"));
    return Samples.deck(questions);
  }

  private static Response response(Question question, Random random) {
    if (random.nextInt(5) == 0) {
      return new Response.Unknown(question);
    }
    if (question instanceof Open open && random.nextInt(3) == 0) {
      return new Response.Spoken(open);
    }
    return random.nextBoolean() ? Sessions.right(question) : Sessions.wrong(question);
  }
}
