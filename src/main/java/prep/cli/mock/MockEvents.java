package prep.cli.mock;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.Topic;
import prep.mock.Answer;
import prep.mock.Draft;
import prep.mock.Interview;
import prep.progress.HistoryEvent;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.session.RecordedAnswer;
import prep.store.Journal;
import prep.store.Stamp;
import prep.terminal.mock.InterviewLog;

/** Writes what happens in one interview into the journal. */
final class MockEvents implements InterviewLog {

  private final Journal journal;
  private final String session;
  private final List<String> tracks;
  private final List<Topic> topics;
  private final Map<Integer, Ulid> answers = new HashMap<>();
  private int recorded;

  /**
   * @param tracks the names of the tracks that the interview is about
   * @param topics the topics that it is about
   */
  MockEvents(Journal journal, List<String> tracks, List<Topic> topics) {
    this.journal = journal;
    this.session = journal.newId();
    this.tracks = tracks;
    this.topics = topics;
  }

  @Override
  public String session() {
    return session;
  }

  /** Ends as well when a signal stops the program, so it may come from two threads. */
  @Override
  public synchronized void record(Interview interview) {
    while (recorded < interview.log().size()) {
      Draft draft = interview.log().get(recorded);
      // An interview in which nothing was answered is none.
      if (!(draft instanceof Draft.Ended && interview.answers().isEmpty())) {
        HistoryEvent _ = journal.append(stamp -> event(stamp, draft, interview));
      }
      recorded++;
    }
  }

  private HistoryEvent event(Stamp stamp, Draft draft, Interview interview) {
    return switch (draft) {
      case Draft.Answered(Answer answer) -> {
        answers.put(answer.number(), stamp.id());
        yield answered(stamp, answer);
      }
      case Draft.Ticked(int answer, double score, var grade, var points, var myths) ->
          new HistoryEvent.Amended(
              stamp.id(), stamp.at(), answer(answer), grade, score, points, myths);
      case Draft.Ended(boolean complete, Duration took) ->
          new HistoryEvent.Mocked(
              stamp.id(),
              stamp.at(),
              session,
              new MockFacts(
                  interview.script().blueprint().level(),
                  interview.script().blueprint().minutes(),
                  tracks,
                  topics,
                  interview.script().threads(),
                  interview.script().seed(),
                  complete,
                  took));
    };
  }

  private HistoryEvent answered(Stamp stamp, Answer answer) {
    return new HistoryEvent.Answered(
        stamp.id(),
        stamp.at(),
        stamp.day(),
        session,
        answer.question().key(),
        answer.question().details().rev(),
        answer.question().type(),
        RecordedAnswer.of(answer.attempt().response()),
        answer.score(),
        answer.grade(),
        answer.attempt().took().toMillis(),
        false,
        Mode.MOCK,
        answer.manner());
  }

  private Ulid answer(int number) {
    @Nullable Ulid id = answers.get(number);
    if (id == null) {
      throw new IllegalStateException("answer " + number + " was never recorded");
    }
    return id;
  }
}
