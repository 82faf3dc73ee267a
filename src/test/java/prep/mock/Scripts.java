package prep.mock;

import java.util.List;
import java.util.Map;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.Samples;

/** An interview of four parts on a few questions, which are the same for every seed. */
public final class Scripts {

  private Scripts() {}

  /** All questions of the interview. */
  public static Deck deck() {
    return Samples.deck(
        List.of(
            Samples.shortAnswer("short"),
            Samples.cloze("cloze"),
            Samples.choice("choice"),
            Samples.open("brief"),
            Samples.open("root"),
            Samples.open("harder"),
            Samples.open("easier"),
            Samples.task("task"),
            Samples.open("story")));
  }

  /** A question of it. */
  public static Question question(String id) {
    return deck().questions().stream()
        .filter(question -> question.key().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static QuestionThread alone(String id) {
    return QuestionThread.of(question(id));
  }

  private static QuestionThread followedUp() {
    Question root = question("root");
    return new QuestionThread(
        root,
        1,
        List.of(
            new QuestionThread.Link(
                root.key(), FollowUp.When.ANSWERED, question("harder"), "Now suppose it *grows*."),
            new QuestionThread.Link(root.key(), FollowUp.When.MISSED, question("easier"), "")));
  }

  /** What is asked: four short questions, one with a follow-up, a task and a story. */
  public static Script script() {
    return new Script(
        Blueprint.of(Level.MID, 45),
        7,
        List.of(
            new Script.Section(
                Part.BREADTH,
                12,
                List.of(alone("short"), alone("cloze"), alone("choice"), alone("brief"))),
            new Script.Section(Part.DEPTH, 20, List.of(followedUp())),
            new Script.Section(Part.PRACTICAL, 8, List.of(alone("task"))),
            new Script.Section(Part.BEHAVIOURAL, 5, List.of(alone("story")))));
  }

  /** One part of it. */
  public static Script only(Part part) {
    return script(part);
  }

  /** Some parts of it. */
  public static Script script(Part... parts) {
    return new Script(
        Blueprint.of(Level.MID, 45),
        7,
        script().sections().stream()
            .filter(section -> List.of(parts).contains(section.part()))
            .toList());
  }

  /** At its first question, with a person. */
  public static Interview begun(Script script) {
    return Interview.of(script, Map.of(Samples.DOCKER, deck()), true);
  }
}
