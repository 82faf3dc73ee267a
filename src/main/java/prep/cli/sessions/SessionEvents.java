package prep.cli.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;
import prep.session.Attempt;
import prep.session.Change;
import prep.session.RecordedAnswer;
import prep.store.Stamp;

/** Turns the changes of one session into events of the history. */
final class SessionEvents {

  private final String session;
  private final Map<Integer, HistoryEvent.Answered> answers = new HashMap<>();

  /** The ids of the events so far, in the order of the session's log. */
  private final List<Ulid> ids = new ArrayList<>();

  /**
   * @param session the ULID of the session
   */
  SessionEvents(String session) {
    this.session = session;
  }

  /** The event for the next change in the session's log. */
  HistoryEvent next(Stamp stamp, Change change) {
    HistoryEvent event = event(stamp, change);
    ids.add(stamp.id());
    if (change instanceof Change.Answered(Attempt attempt)
        && event instanceof HistoryEvent.Answered answered) {
      answers.put(attempt.number(), answered);
    }
    return event;
  }

  /** The recorded event of an attempt; empty if there is none. */
  Optional<HistoryEvent.Answered> of(Attempt attempt) {
    return Optional.ofNullable(answers.get(attempt.number()));
  }

  private HistoryEvent event(Stamp at, Change change) {
    return switch (change) {
      case Change.Answered(Attempt attempt) -> event(at, attempt);
      case Change.Amended(int attempt, var grade, var score, var points) ->
          new HistoryEvent.Amended(at.id(), at.at(), answer(attempt), grade, score, points);
      case Change.Withdrawn(int place) -> new HistoryEvent.Undone(at.id(), at.at(), ids.get(place));
      case Change.Flagged(QuestionKey question, String note) ->
          new HistoryEvent.Flagged(at.id(), at.at(), question, note, true);
      case Change.Muted(QuestionKey question) ->
          new HistoryEvent.Muted(at.id(), at.at(), question, true);
    };
  }

  private HistoryEvent.Answered event(Stamp stamp, Attempt attempt) {
    return new HistoryEvent.Answered(
        stamp.id(),
        stamp.at(),
        stamp.day(),
        session,
        attempt.question().key(),
        attempt.question().details().rev(),
        attempt.question().type(),
        RecordedAnswer.of(attempt.response()),
        attempt.score(),
        attempt.proposed(),
        attempt.took().toMillis(),
        attempt.hinted(),
        attempt.mode(),
        new HistoryEvent.Manner(
            attempt.isByWords(),
            attempt.sure(),
            attempt.isSpoken(),
            "",
            attempt.posed().follows()));
  }

  private Ulid answer(int attempt) {
    HistoryEvent.@Nullable Answered answered = answers.get(attempt);
    if (answered == null) {
      throw new IllegalStateException("attempt " + attempt + " was never recorded");
    }
    return answered.id();
  }
}
