package prep.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Samples;
import prep.grading.Response;
import prep.progress.Mode;

/** Sessions for tests. */
public final class Sessions {

  public static final Rules QUIZ = new Rules(Mode.QUIZ, false, false, false);

  private Sessions() {}

  public static Session of(Rules rules, List<? extends Question> questions) {
    Deck deck = Samples.deck(questions);
    List<Posed> posed = questions.stream().map(question -> Posed.of(question, 7)).toList();
    return Session.of(rules, Map.of(deck.topic(), deck), posed);
  }

  public static Session of(Question... questions) {
    return of(QUIZ, List.of(questions));
  }

  public static Event.Submit submit(Response response) {
    return new Event.Submit(response, Duration.ofSeconds(3));
  }
}
