package prep.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.progress.Mode;

/**
 * An answer that is graded outside a session.
 *
 * @param attempt null if the answer cannot be read
 * @param unreadable why that is; empty if it can be
 */
public record Trial(String answer, @Nullable Attempt attempt, String unreadable) {

  private static final Rules ALONE = new Rules(Mode.CRAM, false, false, false, true);

  /** Grades an answer in the form that people type, with numbers and letters as in the deck. */
  public static Trial of(Question question, Deck deck, String answer) {
    Session asking =
        Session.of(ALONE, Map.of(deck.topic(), deck), List.of(Posed.inDeckOrder(question)));
    return switch (ReplyReader.readAnswer(asking, answer)) {
      case Reply.Answer(var response) -> {
        Session graded = asking.after(new Event.Submit(response, Duration.ZERO));
        yield new Trial(answer, graded.lastAttempt().orElseThrow(), "");
      }
      case Reply.Unreadable(String why, _) -> new Trial(answer, null, why);
      case Reply.Wish _, Reply.Decided _ ->
          throw new IllegalStateException("no answer was read from " + answer);
    };
  }
}
