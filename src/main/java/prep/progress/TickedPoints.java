package prep.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/** Gathers which points users said that they had made in their last answer to a question. */
public final class TickedPoints {

  /**
   * The points of an answer.
   *
   * @param rev the revision of the question that was answered: others may have other points
   * @param points their numbers, from 1
   */
  public record Ticks(String rev, List<Integer> points) {
    public Ticks {
      points = List.copyOf(points);
    }
  }

  private final List<HistoryEvent.Answered> answers = new ArrayList<>();
  private final List<HistoryEvent.Amended> amendments = new ArrayList<>();
  private final Undos undos = new Undos();

  /** Looks at the next event; in which order they come does not matter. */
  public void add(HistoryEvent event) {
    undos.add(event);
    switch (event) {
      case HistoryEvent.Answered answer -> {
        if (answer.type() == QuestionType.OPEN && isTicked(answer.mode())) {
          answers.add(answer);
        }
      }
      case HistoryEvent.Amended amend -> {
        if (amend.points() != null) {
          amendments.add(amend);
        }
      }
      case HistoryEvent.Undone _,
          HistoryEvent.Reset _,
          HistoryEvent.Flagged _,
          HistoryEvent.Muted _,
          HistoryEvent.Planned _,
          HistoryEvent.Mocked _ -> {}
    }
  }

  /** Whether points are ticked after an answer. */
  private static boolean isTicked(Mode mode) {
    return switch (mode) {
      case QUIZ, CRAM, EXAM, MOCK -> true;
      case RETRY, INTERVIEW -> false;
    };
  }

  /**
   * The points of the last answer to each question where somebody ticked them.
   *
   * @param renamed today's keys of questions that had another one
   */
  public Map<QuestionKey, Ticks> last(Map<QuestionKey, QuestionKey> renamed) {
    Set<Ulid> takenBack = undos.takenBack();
    Map<Ulid, List<Integer>> ticked = new HashMap<>();
    amendments.stream()
        .filter(amend -> !takenBack.contains(amend.id()))
        .sorted(HistoryEvent.IN_ORDER)
        .forEach(amend -> ticked.put(amend.target(), pointsOf(amend)));
    Map<QuestionKey, Ticks> last = new HashMap<>();
    answers.stream()
        .filter(answer -> !takenBack.contains(answer.id()))
        .sorted(HistoryEvent.IN_ORDER)
        .forEach(answer -> {
          QuestionKey key = renamed.getOrDefault(answer.question(), answer.question());
          List<Integer> points = ticked.get(answer.id());
          if (points == null) {
            last.remove(key);
          } else {
            last.put(key, new Ticks(answer.rev(), points));
          }
        });
    return last;
  }

  private static List<Integer> pointsOf(HistoryEvent.Amended amend) {
    List<Integer> points = amend.points();
    return points == null ? List.of() : points;
  }
}
