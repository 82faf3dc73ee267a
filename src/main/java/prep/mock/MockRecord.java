package prep.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.progress.HistoryEvent;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.progress.Undos;

/** Gathers the interviews of a history. */
public final class MockRecord {

  private final List<HistoryEvent.Answered> answers = new ArrayList<>();
  private final List<HistoryEvent.Amended> amendments = new ArrayList<>();
  private final List<HistoryEvent.Mocked> ends = new ArrayList<>();
  private final Undos undos = new Undos();

  /** Looks at the next event; in which order they come does not matter. */
  public void add(HistoryEvent event) {
    undos.add(event);
    switch (event) {
      case HistoryEvent.Answered answer -> {
        if (answer.mode() == Mode.MOCK) {
          answers.add(answer);
        }
      }
      case HistoryEvent.Amended amend -> amendments.add(amend);
      case HistoryEvent.Mocked mocked -> ends.add(mocked);
      case HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _ -> {}
    }
  }

  /**
   * The interviews in the order in which they began; none without an answer that counts.
   *
   * @param renamed today's keys of questions that had another one
   */
  public List<PastMock> mocks(Map<QuestionKey, QuestionKey> renamed) {
    Set<Ulid> takenBack = undos.takenBack();
    Map<Ulid, Said> said = new LinkedHashMap<>();
    answers.stream()
        .filter(answer -> !takenBack.contains(answer.id()))
        .sorted(HistoryEvent.IN_ORDER)
        .forEach(answer ->
            said.put(
                answer.id(),
                Said.of(answer, renamed.getOrDefault(answer.question(), answer.question()))));
    amendments.stream()
        .filter(amend -> !takenBack.contains(amend.id()))
        .sorted(HistoryEvent.IN_ORDER)
        .forEach(amend -> said.computeIfPresent(amend.target(), (_, old) -> old.amended(amend)));
    Map<String, MockFacts> facts = new HashMap<>();
    ends.stream()
        .filter(end -> !takenBack.contains(end.id()))
        .sorted(HistoryEvent.IN_ORDER)
        .forEach(end -> facts.put(end.session(), end.facts()));
    Map<String, List<Said>> sessions = new LinkedHashMap<>();
    said.values()
        .forEach(answer ->
            sessions.computeIfAbsent(answer.given().session(), _ -> new ArrayList<>()).add(answer));
    return mocks(sessions, facts);
  }

  private static List<PastMock> mocks(
      Map<String, List<Said>> sessions, Map<String, MockFacts> facts) {
    Map<LocalDate, Integer> counts = new HashMap<>();
    List<PastMock> mocks = new ArrayList<>();
    sessions.forEach((session, answers) -> {
      LocalDate day = answers.getFirst().given().day();
      int count = counts.merge(day, 1, Integer::sum);
      @Nullable MockFacts known = facts.get(session);
      mocks.add(new PastMock(session, day, count, known, answers));
    });
    mocks.sort(Comparator.comparing(PastMock::day).thenComparingInt(PastMock::count));
    return mocks;
  }

  /**
   * How often each question was asked.
   *
   * @param mocks those that count
   */
  public static Map<QuestionKey, Integer> asked(List<PastMock> mocks) {
    Map<QuestionKey, Integer> asked = new HashMap<>();
    mocks.forEach(
        mock -> mock.answers().forEach(said -> asked.merge(said.question(), 1, Integer::sum)));
    return asked;
  }
}
