package prep.session;

import java.util.Optional;
import java.util.stream.Stream;

/** How sure an answer is, in the words of the person who gave it. */
public enum Sureness {
  GUESS(1, "guess"),
  THINK_SO(2, "think so"),
  SURE(3, "sure");

  private final int number;
  private final String word;

  Sureness(int number, String word) {
    this.number = number;
    this.word = word;
  }

  /** As it is recorded: 1 to 3. */
  public int number() {
    return number;
  }

  /** As it is shown and typed. */
  public String word() {
    return word;
  }

  /** The one that is recorded as {@code number}. */
  public static Sureness of(int number) {
    return values()[number - 1];
  }

  /** What is typed where that is asked: a number, a word, or a command that leaves the answer. */
  static Reply read(String text) {
    Optional<Reply> given =
        Stream.of(values())
            .filter(one -> text.equals(Integer.toString(one.number)) || text.equals(one.word))
            .<Reply>map(one -> new Reply.Decided(new Event.Weigh(one.number)))
            .findFirst();
    return given
        .or(() -> ReplyReader.bareWish(text).filter(Sureness::isPossible))
        .orElseGet(() -> new Reply.Unreadable("type 1, 2, 3 or u", 0));
  }

  private static boolean isPossible(Reply reply) {
    return reply instanceof Reply.Wish(Action action, _)
        && switch (action) {
          case UNDO, QUIT, KEYS -> true;
          case HINT,
              SKIP,
              SHOW,
              FLAG,
              MUTE,
              NEXT,
              RIGHT,
              WHY,
              WHOLE,
              SOURCE,
              EDIT,
              VOICE,
              FOLLOW_UP ->
              false;
        };
  }
}
