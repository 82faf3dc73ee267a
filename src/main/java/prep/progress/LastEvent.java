package prep.progress;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the last event that still counts, among those of one device in the order it wrote them. */
public final class LastEvent {

  private final Set<Ulid> takenBack;
  private @Nullable HistoryEvent last;
  private HistoryEvent.@Nullable Answered answer;
  private HistoryEvent.@Nullable Answered amended;

  /**
   * @param takenBack the events that do not count
   */
  public LastEvent(Set<Ulid> takenBack) {
    this.takenBack = takenBack;
  }

  /** Looks at the next event. Undos and ends of mocks are skipped: no deeds of their own. */
  public void add(HistoryEvent event) {
    if (takenBack.contains(event.id())) {
      return;
    }
    switch (event) {
      case HistoryEvent.Undone _, HistoryEvent.Mocked _ -> {}
      case HistoryEvent.Answered answered -> {
        answer = answered;
        last = answered;
      }
      case HistoryEvent.Amended amend -> {
        amended = answer != null && answer.id().equals(amend.target()) ? answer : null;
        last = amend;
      }
      case HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _ ->
          last = event;
    }
  }

  /** The last event that counts, or empty if there is none. */
  public Optional<HistoryEvent> event() {
    return Optional.ofNullable(last);
  }

  /** Where the last event amends an answer, that answer, if it came right before. */
  public Optional<HistoryEvent.Answered> amended() {
    return Optional.ofNullable(amended);
  }
}
