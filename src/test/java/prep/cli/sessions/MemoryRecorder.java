package prep.cli.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import prep.deck.QuestionKey;
import prep.progress.Forecast;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;
import prep.schedule.Outlook;
import prep.session.Attempt;
import prep.session.Change;
import prep.store.Stamp;
import prep.terminal.Recorder;

/** Keeps the events of a session that would be written to the history. */
final class MemoryRecorder implements Recorder {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final SessionEvents session = new SessionEvents("session");
  private final List<HistoryEvent> events = new ArrayList<>();

  RecordedAnswers recorded() {
    return new RecordedAnswers(events);
  }

  @Override
  public Optional<String> record(Change change) {
    Ulid id = new Ulid(0, events.size() + 1);
    events.add(session.next(new Stamp(id, NOW, LocalDate.of(2026, 11, 21)), change));
    return Optional.of(id.toString());
  }

  @Override
  public String session() {
    return "session";
  }

  @Override
  public Outlook outlook(Attempt attempt) {
    return new Outlook(1, 1, 2, 8);
  }

  @Override
  public LocalDate due(Attempt attempt) {
    return LocalDate.of(2026, 11, 22);
  }

  @Override
  public Forecast back(List<Attempt> attempts) {
    return new Forecast(LocalDate.of(2026, 11, 21), new TreeMap<>());
  }

  @Override
  public boolean seenBefore(QuestionKey question) {
    return question.id().length() % 2 == 0;
  }

  @Override
  public void close() {}
}
