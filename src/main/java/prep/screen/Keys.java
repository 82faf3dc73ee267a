package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Phase;
import prep.session.Picking;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Sureness;
import prep.session.Voice;

/**
 * The one table of keys: which rows of it hold in each state of a session. Key handling, the key
 * line and the help all come from it, so they cannot differ.
 */
public final class Keys {

  public static final String ENTER = "Enter";
  public static final String SPACE = "Space";
  public static final String BACKSPACE = "Backspace";
  public static final String UP = "Up";
  public static final String DOWN = "Down";

  /** How sure an answer is: without a default, since that would be what is measured. */
  public static final List<KeyRow> WEIGHING =
      List.of(
          KeyRow.weigh(Sureness.GUESS),
          KeyRow.weigh(Sureness.THINK_SO),
          KeyRow.weigh(Sureness.SURE),
          KeyRow.action(Action.UNDO, "other answer", true),
          KeyRow.action(Action.KEYS, "keys", false),
          KeyRow.action(Action.QUIT, "end", false));

  /** The keys where there is more to read than the window holds. */
  static final List<KeyRow> MORE = List.of(KeyRow.enter("more", true), KeyRow.skipToEnd());

  /** When {@code q} ends an interview. */
  private static final String AFTER_THIS = "end after this question";

  private Keys() {}

  /** What pressing {@code press} means; empty if it means nothing. */
  public static Optional<KeyRow.Meaning> meaning(Session session, String press) {
    return meaning(rows(session), press);
  }

  private static Optional<KeyRow.Meaning> meaning(List<KeyRow> rows, String press) {
    for (KeyRow row : rows) {
      Optional<KeyRow.Meaning> meaning = row.meaning(press);
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  /** The keys that mean something in the session's current state. */
  public static List<KeyRow> rows(Session session) {
    return switch (session.phase()) {
      case Phase.Asking asking ->
          switch (asking.voice()) {
            case TYPED -> asking(session, asking);
            case WAITING -> beforeSpeaking(session, asking);
            case SPEAKING -> whileSpeaking(session);
          };
      case Phase.Weighing _ -> WEIGHING;
      case Phase.Ticking _ -> ticking(session);
      case Phase.Graded _ -> graded(session);
      case Phase.Over _ -> List.of();
    };
  }

  /** The keys of {@link #MORE} where text is typed, so that only a command can end. */
  static List<KeyRow> moreToType(Session session) {
    boolean interview = session.rules().isInterview();
    return List.of(
        MORE.getFirst(), KeyRow.action(Action.QUIT, interview ? AFTER_THIS : "end", true));
  }

  /** The keys of {@link #MORE}, and those that change what was answered. */
  static List<KeyRow> more(Session session) {
    List<KeyRow> rows = new ArrayList<>(MORE);
    if (session.showsVerdict() && !session.rules().isInterview()) {
      rows.add(1, KeyRow.action(Action.UNDO, "undo", true));
    }
    if (session.phase() instanceof Phase.Graded && session.isGradable()) {
      rows.add(1, KeyRow.grades("grade", true));
    }
    return rows;
  }

  /**
   * What pressing {@code press} means where there is more to read and keys are no text: only what
   * the key line says.
   */
  public static Optional<KeyRow.Meaning> meaningOfMore(Session session, String press) {
    return meaning(more(session), press);
  }

  /** Whether the question is answered by typing text rather than by single keys. */
  public static boolean isTyped(Question question) {
    return Picking.of(question) == Picking.NONE;
  }

  /** Whether text is being typed, so that a letter is part of it and not a key. */
  public static boolean isTyping(Session session) {
    return session.phase() instanceof Phase.Asking
        && Voice.of(session) == Voice.TYPED
        && isTyped(session.question());
  }

  private static List<KeyRow> asking(Session session, Phase.Asking asking) {
    List<KeyRow> rows = new ArrayList<>();
    Question question = session.question();
    int count = session.current().shown().size();
    switch (Picking.of(question)) {
      case ONE -> {
        rows.add(
            question.type() == QuestionType.TRUE_FALSE
                ? KeyRow.judgement()
                : KeyRow.digits(count, "answer"));
        rows.add(KeyRow.enter("answer with the marked line", false));
      }
      case SEVERAL -> {
        boolean task = question.type() == QuestionType.TASK;
        rows.add(KeyRow.digits(count, task ? "done or not" : "toggle"));
        rows.add(KeyRow.enter(task ? "finish" : "done", true));
      }
      case RANKING -> {
        rows.add(KeyRow.digits(count, "next step"));
        rows.add(KeyRow.takeBack());
        rows.add(KeyRow.enter("done", true));
      }
      case NONE -> rows.addAll(typed(question));
    }
    if (!isTyped(question)) {
      rows.addAll(KeyRow.cursor());
    }
    if (Voice.isPossible(session)) {
      rows.add(KeyRow.action(Action.VOICE, "aloud", true));
    }
    rows.add(
        KeyRow.action(
            Action.SHOW, "don't know", !isTyped(question) || session.rules().isInterview()));
    addWhileOpen(rows, session, asking);
    return rows;
  }

  private static List<KeyRow> beforeSpeaking(Session session, Phase.Asking asking) {
    List<KeyRow> rows = new ArrayList<>();
    rows.add(KeyRow.enter("start", true));
    rows.add(KeyRow.action(Action.VOICE, "type instead", true));
    rows.add(KeyRow.action(Action.SHOW, "don't know", true));
    addWhileOpen(rows, session, asking);
    return rows;
  }

  private static List<KeyRow> whileSpeaking(Session session) {
    KeyRow stop = KeyRow.enter("stop", true);
    return session.rules().isInterview()
        ? List.of(stop)
        : List.of(stop, KeyRow.ofEditor("Ctrl-C", "start over", true));
  }

  /** What can be done with a question before it is answered. */
  private static void addWhileOpen(List<KeyRow> rows, Session session, Phase.Asking asking) {
    if (session.rules().isInterview()) {
      addInInterview(rows);
      return;
    }
    if (session.question().hasHint() && !asking.hinted()) {
      rows.add(KeyRow.action(Action.HINT, "hint", true));
    }
    boolean drops =
        switch (session.current().turn()) {
          case SKIPPED_ONCE, RETRY, FOLLOW_UP -> true;
          case FIRST -> false;
        };
    rows.add(KeyRow.action(Action.SKIP, drops ? "drop it" : "later", true));
    rows.add(KeyRow.action(Action.UNDO, "undo", false));
    addAlways(rows);
  }

  private static List<KeyRow> typed(Question question) {
    List<KeyRow> rows = new ArrayList<>();
    int blanks = question instanceof Cloze cloze ? cloze.blanks().size() : 0;
    if (blanks > 1) {
      rows.add(KeyRow.ofEditor("a; b", blanks + " texts, one for each blank", false));
    }
    if (question instanceof Matching matching) {
      rows.add(KeyRow.ofEditor(ReplyReader.sample(matching), "a letter for each number", false));
    }
    rows.add(KeyRow.enter(blanks > 1 ? "next blank, or done" : "done", true));
    rows.add(KeyRow.ofEditor("Ctrl-J", "new line", question.type() == QuestionType.OPEN));
    rows.add(KeyRow.ofEditor("Up, Down", "earlier lines", false));
    return rows;
  }

  private static List<KeyRow> ticking(Session session) {
    List<KeyRow> rows = new ArrayList<>();
    rows.add(KeyRow.digits(session.current().shown().size(), "tick or untick"));
    rows.addAll(KeyRow.cursor());
    if (session.rules().isInterview()) {
      rows.add(KeyRow.enter("go on", true));
      addInInterview(rows);
      return rows;
    }
    rows.add(KeyRow.enter("confirm", true));
    rows.add(KeyRow.action(Action.UNDO, "undo", true));
    addAlways(rows);
    return rows;
  }

  private static List<KeyRow> graded(Session session) {
    Attempt attempt = session.lastAttempt().orElseThrow();
    boolean wrong = !attempt.full();
    List<KeyRow> rows = new ArrayList<>();
    rows.add(KeyRow.next());
    if (session.followUp().isPresent()) {
      rows.add(KeyRow.action(Action.FOLLOW_UP, "follow-up", true));
    }
    if (wrong && attempt.isClaimable()) {
      rows.add(KeyRow.action(Action.RIGHT, "I was right", true));
    }
    if (attempt.isGradable()) {
      rows.add(KeyRow.grades("again, hard, good, easy", false));
    }
    rows.add(KeyRow.action(Action.WHY, "why the others are wrong", false));
    rows.add(KeyRow.action(Action.WHOLE, "the whole explanation", false));
    rows.add(KeyRow.action(Action.FLAG, "flag as doubtful", wrong));
    rows.add(KeyRow.action(Action.UNDO, "undo", true));
    if (!session.question().details().sources().isEmpty()) {
      rows.add(KeyRow.action(Action.SOURCE, "open the source in the browser", false));
    }
    addAlways(rows);
    return rows;
  }

  private static void addInInterview(List<KeyRow> rows) {
    rows.add(KeyRow.action(Action.KEYS, "keys", true));
    rows.add(KeyRow.action(Action.QUIT, AFTER_THIS, false));
  }

  private static void addAlways(List<KeyRow> rows) {
    if (rows.stream().noneMatch(row -> row.presses().contains(Action.FLAG.letter()))) {
      rows.add(KeyRow.action(Action.FLAG, "flag as doubtful", false));
    }
    rows.add(KeyRow.action(Action.MUTE, "mute: never ask again", false));
    rows.add(KeyRow.action(Action.EDIT, "edit in $EDITOR", false));
    rows.add(KeyRow.action(Action.KEYS, "keys", true));
    rows.add(KeyRow.ofEditor("Ctrl-L", "paint the window anew", false));
    rows.add(KeyRow.action(Action.QUIT, "end", false));
  }

  /**
   * What comes of a first digit when a key follows.
   *
   * @param number what is picked; 0 for nothing
   * @param isKeyLeft whether the key still has its own meaning
   */
  public record Begun(int number, boolean isKeyLeft) {}

  /** What comes of {@code digit} when {@code press} follows, among {@code count} lines. */
  public static Begun after(int digit, String press, int count) {
    if (press.equals(BACKSPACE) || press.equals("Escape")) {
      return new Begun(0, false);
    }
    boolean isDigit = press.length() == 1 && Character.isDigit(press.charAt(0));
    int both = isDigit ? 10 * digit + Character.digit(press.charAt(0), 10) : 0;
    boolean fits = isDigit && both <= count;
    boolean ends = press.equals(ENTER) || press.equals(SPACE);
    return new Begun(fits ? both : digit, !fits && !ends);
  }

  /** How a first digit is shown while the second one may follow. */
  public static String begun(int digit) {
    return digit + "_   Enter for " + digit + ", or its second digit";
  }
}
