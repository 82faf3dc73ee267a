package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.schedule.Grade;
import prep.session.Action;
import prep.session.Phase;
import prep.session.Picking;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Sureness;
import prep.session.Voice;

/**
 * The one table of keys: what each key means in each state of a session. Key handling, the key line
 * and the help all come from it, so they cannot differ.
 */
public final class Keys {

  public static final String ENTER = "Enter";
  public static final String SPACE = "Space";
  public static final String BACKSPACE = "Backspace";
  public static final String UP = "Up";
  public static final String DOWN = "Down";

  /** What a key does. */
  public sealed interface Meaning {
    /** Picks, toggles or ranks what is shown as number {@code shown}. */
    record Pick(int shown) implements Meaning {}

    /** Begins a number of two digits, unless another key follows. */
    record Begin(int digit) implements Meaning {}

    /** Grades the last answer. */
    record Regrade(Grade grade) implements Meaning {}

    /** Submits the current answer, or goes on. */
    record Enter() implements Meaning {}

    /** Shows the next page. */
    record ReadOn() implements Meaning {}

    /** Takes the last rank back. */
    record TakeBack() implements Meaning {}

    /** Moves the cursor by {@code by} lines. */
    record Move(int by) implements Meaning {}

    /** Picks the line under the cursor. */
    record PickAtCursor() implements Meaning {}

    /** Says how sure the answer is. */
    record Weigh(int sure) implements Meaning {}

    record Do(Action action) implements Meaning {}
  }

  /**
   * One row of the table.
   *
   * @param presses the keys, by name or character
   * @param shown how the keys are named to people
   * @param offered whether the key line shows it
   */
  public record Row(
      List<String> presses, List<Meaning> meanings, String shown, String label, boolean offered) {

    /** How the keys are named while text is typed, where a letter would be part of the text. */
    String named(boolean typing) {
      return typing && shown.length() == 1 ? ":" + shown : shown;
    }

    Optional<Meaning> meaning(String press) {
      int index = presses.indexOf(press);
      return index < 0
          ? Optional.empty()
          : Optional.of(meanings.get(Math.min(index, meanings.size() - 1)));
    }
  }

  /** How sure an answer is: without a default, since that would be what is measured. */
  public static final List<Row> WEIGHING =
      List.of(
          weigh(Sureness.GUESS),
          weigh(Sureness.THINK_SO),
          weigh(Sureness.SURE),
          action(Action.UNDO, "other answer", true),
          action(Action.KEYS, "keys", false),
          action(Action.QUIT, "end", false));

  private static Row weigh(Sureness sure) {
    String key = Integer.toString(sure.number());
    return row(key, key, sure.word(), new Meaning.Weigh(sure.number()), true);
  }

  private Keys() {}

  /** What pressing {@code press} means; empty if it means nothing. */
  public static Optional<Meaning> meaning(Session session, String press) {
    for (Row row : rows(session)) {
      Optional<Meaning> meaning = row.meaning(press);
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  /** The keys that mean something in the session's current state. */
  public static List<Row> rows(Session session) {
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

  /** The keys where a verdict goes on; any other key that means something reads on, too. */
  static List<Row> more() {
    return List.of(enter("more", true), action(Action.QUIT, "end", true));
  }

  /** What pressing {@code press} means where a verdict goes on: all keys but one read on. */
  public static Optional<Meaning> meaningOfMore(Session session, String press) {
    return meaning(session, press)
        .map(meaning ->
            meaning.equals(new Meaning.Do(Action.QUIT)) ? meaning : new Meaning.ReadOn());
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

  private static List<Row> asking(Session session, Phase.Asking asking) {
    List<Row> rows = new ArrayList<>();
    Question question = session.question();
    int count = session.current().shown().size();
    switch (Picking.of(question)) {
      case ONE -> {
        rows.add(
            question.type() == QuestionType.TRUE_FALSE ? judgement() : digits(count, "answer"));
        rows.add(enter("answer", false));
      }
      case SEVERAL -> {
        boolean task = question.type() == QuestionType.TASK;
        rows.add(digits(count, task ? "done or not" : "toggle"));
        rows.add(enter(task ? "finish" : "done", true));
      }
      case RANKING -> {
        rows.add(digits(count, "next step"));
        rows.add(row(BACKSPACE, BACKSPACE, "take back", new Meaning.TakeBack(), true));
        rows.add(enter("done", true));
      }
      case NONE -> rows.addAll(typed(question));
    }
    if (!isTyped(question)) {
      rows.add(cursor());
    }
    if (Voice.isPossible(session)) {
      rows.add(action(Action.VOICE, "aloud", true));
    }
    rows.add(action(Action.SHOW, "don't know", !isTyped(question)));
    addWhileOpen(rows, session, asking);
    return rows;
  }

  private static List<Row> beforeSpeaking(Session session, Phase.Asking asking) {
    List<Row> rows = new ArrayList<>();
    rows.add(enter("start", true));
    rows.add(action(Action.VOICE, "type instead", true));
    rows.add(action(Action.SHOW, "don't know", true));
    addWhileOpen(rows, session, asking);
    return rows;
  }

  private static List<Row> whileSpeaking(Session session) {
    Row stop = enter("stop", true);
    return session.rules().isInterview()
        ? List.of(stop)
        : List.of(stop, ofEditor("Ctrl-C", "once more from the start", true));
  }

  /** What can be done with a question before it is answered. */
  private static void addWhileOpen(List<Row> rows, Session session, Phase.Asking asking) {
    if (session.rules().isInterview()) {
      addInInterview(rows);
      return;
    }
    if (session.question().hasHint() && !asking.hinted()) {
      rows.add(action(Action.HINT, "hint", true));
    }
    boolean skipped =
        switch (session.current().turn()) {
          case SKIPPED_ONCE, FOLLOW_UP -> true;
          case FIRST, RETRY -> false;
        };
    rows.add(action(Action.SKIP, skipped ? "drop it" : "later", true));
    rows.add(action(Action.UNDO, "undo", false));
    addAlways(rows);
  }

  private static List<Row> typed(Question question) {
    List<Row> rows = new ArrayList<>();
    int blanks = question instanceof Cloze cloze ? cloze.blanks().size() : 0;
    if (blanks > 1) {
      rows.add(ofEditor("a; b", blanks + " texts, one for each blank", false));
    }
    if (question instanceof Matching matching) {
      rows.add(ofEditor(ReplyReader.sample(matching), "a letter for each number", false));
    }
    rows.add(enter(blanks > 1 ? "next blank" : "done", true));
    rows.add(ofEditor("Ctrl-J", "new line", question.type() == QuestionType.OPEN));
    rows.add(ofEditor("Up, Down", "earlier lines", false));
    return rows;
  }

  /** A key that the line editor handles itself. */
  private static Row ofEditor(String shown, String label, boolean offered) {
    return new Row(List.of(), List.of(), shown, label, offered);
  }

  private static List<Row> ticking(Session session) {
    List<Row> rows = new ArrayList<>();
    rows.add(digits(session.current().shown().size(), "tick or untick"));
    rows.add(cursor());
    if (session.rules().isInterview()) {
      rows.add(enter("go on", true));
      addInInterview(rows);
      return rows;
    }
    rows.add(enter("confirm", true));
    rows.add(action(Action.UNDO, "undo", true));
    addAlways(rows);
    return rows;
  }

  private static List<Row> graded(Session session) {
    boolean wrong = session.lastAttempt().stream().anyMatch(attempt -> !attempt.full());
    boolean typed = isTyped(session.question());
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(List.of(ENTER, SPACE, "n"), List.of(new Meaning.Enter()), ENTER, "next", true));
    if (session.followUp().isPresent()) {
      rows.add(action(Action.FOLLOW_UP, "follow-up", true));
    }
    if (typed && wrong) {
      rows.add(action(Action.RIGHT, "I was right", true));
    }
    rows.add(
        new Row(
            List.of("1", "2", "3", "4"),
            List.of(
                new Meaning.Regrade(Grade.AGAIN),
                new Meaning.Regrade(Grade.HARD),
                new Meaning.Regrade(Grade.GOOD),
                new Meaning.Regrade(Grade.EASY)),
            "1-4",
            "again, hard, good, easy",
            false));
    rows.add(action(Action.WHY, "why the others are wrong", false));
    rows.add(action(Action.WHOLE, "the whole explanation", false));
    rows.add(action(Action.FLAG, "flag as doubtful", wrong));
    rows.add(action(Action.UNDO, "undo", true));
    if (!session.question().details().sources().isEmpty()) {
      rows.add(action(Action.SOURCE, "open the source in the browser", false));
    }
    addAlways(rows);
    return rows;
  }

  private static void addInInterview(List<Row> rows) {
    rows.add(action(Action.KEYS, "keys", true));
    rows.add(action(Action.QUIT, "end after this question", false));
  }

  private static void addAlways(List<Row> rows) {
    if (rows.stream().noneMatch(row -> row.presses().contains(Action.FLAG.letter()))) {
      rows.add(action(Action.FLAG, "flag as doubtful", false));
    }
    rows.add(action(Action.MUTE, "mute: never ask again", false));
    rows.add(action(Action.EDIT, "edit in $EDITOR", false));
    rows.add(action(Action.KEYS, "keys", true));
    rows.add(action(Action.QUIT, "end", false));
  }

  private static Row judgement() {
    return new Row(
        List.of("1", "2", "t", "f", "y", "n"),
        List.of(pick(1), pick(2), pick(1), pick(2), pick(1), pick(2)),
        "t f",
        "true, false",
        true);
  }

  private static Row digits(int count, String label) {
    List<String> presses = new ArrayList<>();
    List<Meaning> meanings = new ArrayList<>();
    for (int n = 1; n <= Math.min(count, 9); n++) {
      presses.add(Integer.toString(n));
      meanings.add(10 * n <= count ? new Meaning.Begin(n) : pick(n));
    }
    return new Row(presses, meanings, "1-" + count, label, true);
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

  private static Row cursor() {
    return new Row(
        List.of(UP, DOWN, SPACE, "k", "j"),
        List.of(
            new Meaning.Move(-1),
            new Meaning.Move(1),
            new Meaning.PickAtCursor(),
            new Meaning.Move(-1),
            new Meaning.Move(1)),
        "arrows, j k, Space",
        "the same",
        false);
  }

  private static Row enter(String label, boolean offered) {
    return row(ENTER, ENTER, label, new Meaning.Enter(), offered);
  }

  private static Row action(Action action, String label, boolean offered) {
    return row(action.letter(), action.letter(), label, new Meaning.Do(action), offered);
  }

  private static Row row(
      String press, String shown, String label, Meaning meaning, boolean offered) {
    return new Row(List.of(press), List.of(meaning), shown, label, offered);
  }

  private static Meaning pick(int n) {
    return new Meaning.Pick(n);
  }
}
