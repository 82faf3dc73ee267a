package prep.session;

import java.util.Optional;

/** What a user can do besides answering. */
public enum Action {
  HINT("hint", "h"),
  SKIP("skip", "s"),
  UNDO("undo", "u"),
  SHOW("show", "0"),
  FLAG("flag", "!"),
  MUTE("mute", "m"),
  QUIT("quit", "q"),
  KEYS("keys", "?"),
  NEXT("next", "n"),
  RIGHT("right", "r"),
  WHY("why", "w"),
  WHOLE("whole", "x"),
  SOURCE("open", "o"),
  EDIT("edit", "e"),
  VOICE("voice", "v"),
  FOLLOW_UP("followup", "f");

  /** Another word for {@link #SOURCE}, which says what is opened. */
  private static final String SOURCE_TOO = "source";

  private final String word;
  private final String letter;

  Action(String word, String letter) {
    this.word = word;
    this.letter = letter;
  }

  /** As typed after a colon: {@code hint}. */
  public String word() {
    return word;
  }

  /** The key on its own: {@code h}. */
  public String letter() {
    return letter;
  }

  /** The action with that word or letter, or empty. */
  public static Optional<Action> of(String name) {
    for (Action action : values()) {
      if (action.word.equals(name) || action.letter.equals(name)) {
        return Optional.of(action);
      }
    }
    return name.equals(SOURCE_TOO) ? Optional.of(SOURCE) : Optional.empty();
  }
}
