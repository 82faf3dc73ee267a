package prep.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import prep.deck.QuestionKey;
import prep.progress.Forecast;
import prep.schedule.Outlook;
import prep.session.Attempt;
import prep.session.Change;

/** A record in memory; a question comes back in 1, 1, 2 or 8 days. */
final class Recorded implements Recorder {

  /** Whether all questions were answered before. */
  boolean seenBefore;

  private final List<Change> changes = new ArrayList<>();
  private final Consumer<Change> watch;

  Recorded() {
    this(_ -> {});
  }

  /**
   * @param watch sees each change as it is written down
   */
  Recorded(Consumer<Change> watch) {
    this.watch = watch;
  }

  List<Change> changes() {
    return changes;
  }

  /** Of which kinds the changes are, such as {@code Answered}. */
  List<String> kinds() {
    return changes.stream().map(change -> change.getClass().getSimpleName()).toList();
  }

  @Override
  public Optional<String> record(Change change) {
    watch.accept(change);
    changes.add(change);
    return Optional.of("event-" + changes.size());
  }

  @Override
  public String session() {
    return "session-1";
  }

  @Override
  public Outlook outlook(Attempt attempt) {
    return new Outlook(1, 1, 2, 8);
  }

  @Override
  public LocalDate due(Attempt attempt) {
    return LocalDate.of(2026, 11, 23);
  }

  @Override
  public Forecast back(List<Attempt> attempts) {
    return new Forecast(LocalDate.of(2026, 11, 21), new TreeMap<>());
  }

  @Override
  public boolean seenBefore(QuestionKey question) {
    return seenBefore;
  }

  @Override
  public void close() {}
}
