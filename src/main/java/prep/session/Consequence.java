package prep.session;

import prep.grading.Response;

/**
 * What a command leads to in the session's current state. This is the one interpretation of
 * commands; front ends carry the consequence out and word it.
 */
public sealed interface Consequence {

  /** Something happens to the session. */
  record Happens(Event event) implements Consequence {}

  /** The question is answered. */
  record Answers(Response response) implements Consequence {}

  /** Something is to be read. */
  record Tells(Text text) implements Consequence {}

  /** Another program takes over. */
  record Starts(Program program) implements Consequence {}

  /** Nothing comes of it. */
  record Nothing(Why why) implements Consequence {}

  /** What there is to read beside the question and its verdict. */
  enum Text {
    KEYS,
    /** Why the other options are wrong. */
    REASONS,
    /** All of the explanation. */
    EXPLANATION
  }

  /** Another program. */
  enum Program {
    /** Opens the next source of the question. */
    BROWSER,
    EDITOR
  }

  /** Why a command has no effect. */
  enum Why {
    NO_HINT,
    NO_FOLLOW_UP,
    /** Only an open question can be answered aloud, and in an interview not a short one. */
    NOT_ALOUD,
    /** Nobody helps in an interview, and nothing is taken back. */
    NOT_IN_INTERVIEW,
    NO_SOURCE,
    NOT_BEFORE_THE_ANSWER,
    /** Nothing would change, and undoing it would take back the answer. */
    RIGHT_ALREADY,
    /** Only what was typed can be right although it was not recognised. */
    NOTHING_TYPED,
    /** What was said must be ticked before anything is shown that could influence it. */
    NOT_BEFORE_THE_TICKS,
    NOT_AFTER_THE_ANSWER,
    NO_QUESTION
  }

  /**
   * What {@code action} leads to.
   *
   * @param text what follows the command, such as the note of a flag; empty for nothing
   */
  static Consequence of(Session session, Action action, String text) {
    if (session.phase() instanceof Phase.Over(boolean early)
        && !isPossibleAfterTheEnd(action, early)) {
      return new Nothing(Why.NO_QUESTION);
    }
    if (session.phase() instanceof Phase.Ticking && belongsToVerdict(action)) {
      return new Nothing(Why.NOT_BEFORE_THE_TICKS);
    }
    if (session.rules().isInterview() && !isPossibleInInterview(session, action)) {
      return new Nothing(Why.NOT_IN_INTERVIEW);
    }
    boolean answered = session.showsVerdict();
    Nothing tooEarly = new Nothing(Why.NOT_BEFORE_THE_ANSWER);
    Nothing tooLate = new Nothing(Why.NOT_AFTER_THE_ANSWER);
    return switch (action) {
      case UNDO -> new Happens(new Event.Undo());
      case FLAG -> new Happens(new Event.Flag(text));
      case MUTE -> new Happens(new Event.Mute());
      case QUIT -> new Happens(new Event.End());
      case KEYS -> new Tells(Text.KEYS);
      case EDIT -> new Starts(Program.EDITOR);
      case SHOW -> answered ? tooLate : new Answers(new Response.Unknown(session.question()));
      case FOLLOW_UP ->
          session.followUp().isPresent()
              ? new Happens(new Event.FollowUp())
              : new Nothing(Why.NO_FOLLOW_UP);
      case VOICE -> answered ? tooLate : voice(session);
      case HINT -> answered ? tooLate : hint(session);
      case SKIP -> answered ? tooLate : new Happens(new Event.Skip());
      case NEXT -> answered ? new Happens(new Event.Continue()) : tooEarly;
      case RIGHT -> answered ? right(session.lastAttempt().orElseThrow()) : tooEarly;
      case WHY -> answered ? new Tells(Text.REASONS) : tooEarly;
      case WHOLE -> answered ? new Tells(Text.EXPLANATION) : tooEarly;
      case SOURCE -> answered ? source(session) : tooEarly;
    };
  }

  private static boolean belongsToVerdict(Action action) {
    return switch (action) {
      case RIGHT, WHY, WHOLE, SOURCE -> true;
      case HINT, SKIP, UNDO, SHOW, FLAG, MUTE, QUIT, KEYS, NEXT, EDIT, VOICE, FOLLOW_UP -> false;
    };
  }

  /** Until it is weighed, an answer can be another one. */
  private static boolean isPossibleInInterview(Session session, Action action) {
    return switch (action) {
      case SHOW, VOICE, KEYS, QUIT -> true;
      case UNDO -> session.isWeighing();
      case HINT, SKIP, FLAG, MUTE, EDIT, NEXT, RIGHT, WHY, WHOLE, SOURCE, FOLLOW_UP -> false;
    };
  }

  /** Decisions can be undone, but not the end. */
  private static boolean isPossibleAfterTheEnd(Action action, boolean early) {
    return switch (action) {
      case QUIT -> true;
      case UNDO, FOLLOW_UP -> !early;
      case HINT, SKIP, SHOW, FLAG, MUTE, KEYS, NEXT, RIGHT, WHY, WHOLE, SOURCE, EDIT, VOICE ->
          false;
    };
  }

  private static Consequence hint(Session session) {
    return session.question().hasHint() ? new Happens(new Event.Hint()) : new Nothing(Why.NO_HINT);
  }

  private static Consequence voice(Session session) {
    return Voice.isPossible(session)
        ? new Happens(new Event.SwitchVoice())
        : new Nothing(Why.NOT_ALOUD);
  }

  private static Consequence source(Session session) {
    return session.question().details().sources().isEmpty()
        ? new Nothing(Why.NO_SOURCE)
        : new Starts(Program.BROWSER);
  }

  private static Consequence right(Attempt attempt) {
    if (attempt.full()) {
      return new Nothing(Why.RIGHT_ALREADY);
    }
    return attempt.isClaimable()
        ? new Happens(new Event.ClaimRight(attempt.number()))
        : new Nothing(Why.NOTHING_TYPED);
  }
}
