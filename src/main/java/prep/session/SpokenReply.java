package prep.session;

import java.util.Optional;
import prep.deck.Open;
import prep.deck.Question;
import prep.grading.Response;

/** Reads what is entered where an open question is answered aloud: Enter, or a command. */
final class SpokenReply {

  private SpokenReply() {}

  static Reply read(Question question, Voice voice, String text) {
    boolean speaking = voice == Voice.SPEAKING;
    if (text.isEmpty() && question instanceof Open open) {
      return speaking
          ? new Reply.Answer(new Response.Spoken(open))
          : new Reply.Decided(new Event.Speak());
    }
    Optional<Reply> wish = ReplyReader.bareWish(text);
    if (wish.isPresent() && wish.get() instanceof Reply.Wish(Action action, _) && speaking) {
      return whileSpeaking(action, wish.get());
    }
    return wish.orElseGet(() ->
        new Reply.Unreadable(
            speaking ? "Enter stops, :u starts again" : "Enter starts, :v types instead", 0));
  }

  /** A command for the question waits until the user has spoken. */
  private static Reply whileSpeaking(Action action, Reply wish) {
    return switch (action) {
      case UNDO -> new Reply.Decided(new Event.Clear());
      case VOICE, QUIT, KEYS -> wish;
      case HINT, SKIP, SHOW, FLAG, MUTE, NEXT, RIGHT, WHY, WHOLE, SOURCE, EDIT, FOLLOW_UP ->
          new Reply.Unreadable("Enter stops; :" + action.word() + " comes after that", 0);
    };
  }
}
