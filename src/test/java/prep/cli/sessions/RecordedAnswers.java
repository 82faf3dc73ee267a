package prep.cli.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import prep.progress.HistoryEvent;
import prep.progress.Ulid;

/** What a record says of a session, told as simply as can be. */
final class RecordedAnswers {

  /** An answer as it stands after all amendments. */
  record Answer(
      String id,
      String question,
      String type,
      double score,
      String grade,
      String mode,
      boolean byWords) {

    static Answer of(HistoryEvent.Answered event) {
      return new Answer(
          event.id().toString(),
          event.question().toString(),
          event.type().word(),
          event.score(),
          event.grade().word(),
          event.mode().word(),
          event.manner().byWords());
    }

    Answer amended(HistoryEvent.Amended by) {
      return new Answer(
          id,
          question,
          type,
          by.score() == null ? score : by.score(),
          by.grade() == null ? grade : by.grade().word(),
          mode,
          byWords && by.points() == null);
    }

    boolean isFirst() {
      return !mode.equals("retry");
    }

    boolean isCorrect() {
      return !byWords && score >= (type.equals("open") || type.equals("task") ? 0.8 : 1);
    }
  }

  private final Map<String, Answer> given = new LinkedHashMap<>();
  private final Map<String, Answer> amended = new LinkedHashMap<>();
  private final Map<String, Answer> standing = new LinkedHashMap<>();
  private final Set<String> muted = new TreeSet<>();
  private final Set<String> flagged = new TreeSet<>();

  RecordedAnswers(List<HistoryEvent> events) {
    Set<Ulid> takenBack = new HashSet<>();
    for (HistoryEvent event : events) {
      if (event instanceof HistoryEvent.Undone undo) {
        assertThat(takenBack.add(undo.target())).as("is taken back once").isTrue();
      }
    }
    for (HistoryEvent event : events) {
      if (event instanceof HistoryEvent.Answered answered) {
        given.put(event.id().toString(), Answer.of(answered));
      }
      if (event instanceof HistoryEvent.Amended by) {
        String id = by.target().toString();
        amended.computeIfAbsent(id, _ -> Objects.requireNonNull(given.get(id)).amended(by));
      }
      if (!takenBack.contains(event.id())) {
        stands(event);
      }
    }
  }

  private void stands(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Answered answered ->
          standing.put(event.id().toString(), Answer.of(answered));
      case HistoryEvent.Amended amended ->
          standing.computeIfPresent(amended.target().toString(), (_, old) -> old.amended(amended));
      case HistoryEvent.Flagged flag -> flagged.add(flag.question().toString());
      case HistoryEvent.Muted mute -> muted.add(mute.question().toString());
      case HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Planned _,
          HistoryEvent.Mocked _ -> {}
    }
  }

  /** The answers as they were given, by id, also those that were taken back since. */
  Map<String, Answer> given() {
    return given;
  }

  /** Answers after their first amendment, by id. */
  Map<String, Answer> amended() {
    return amended;
  }

  /** The answers that stand. */
  List<Answer> standing() {
    return List.copyOf(standing.values());
  }

  /** The first answers that stand: those that count. */
  List<Answer> first() {
    return standing().stream().filter(Answer::isFirst).toList();
  }

  /** How many of the first answers are correct. */
  long correct() {
    return first().stream().filter(Answer::isCorrect).count();
  }

  Set<String> muted() {
    return muted;
  }

  Set<String> flagged() {
    return flagged;
  }
}
