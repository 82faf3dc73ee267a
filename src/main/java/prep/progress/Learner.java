package prep.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;

/**
 * What answers say about the person who gave them: how fast they forget, and how long they take.
 *
 * @param afterRight forgetting of questions that were right unaided the first time
 * @param afterWrong forgetting of the others
 * @param seconds for each type how many answers took so many seconds, reading the verdict before
 *     included; coarser from a minute on
 * @param day the latest day with an answer
 * @param today the questions answered on that day in a quiz, with the seconds they took
 * @param sessions when the last answer of a session came, for those within five minutes of the
 *     latest answer
 */
public record Learner(
    Forgetting afterRight,
    Forgetting afterWrong,
    Map<QuestionType, SortedMap<Integer, Integer>> seconds,
    LocalDate day,
    Map<QuestionKey, Integer> today,
    Map<String, Instant> sessions) {

  /** Nothing known yet. */
  public static final Learner UNKNOWN =
      new Learner(Forgetting.NONE, Forgetting.NONE, Map.of(), LocalDate.EPOCH, Map.of(), Map.of());

  /** So many answers of a type tell more than what is usual. */
  private static final int ENOUGH = 10;

  public Learner {
    Map<QuestionType, SortedMap<Integer, Integer>> copies = new EnumMap<>(QuestionType.class);
    seconds.forEach((type, counts) ->
        copies.put(type, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
    seconds = Collections.unmodifiableMap(copies);
    today = Map.copyOf(today);
    sessions = Map.copyOf(sessions);
  }

  /** The median seconds of an answer of a type; empty with fewer than ten. */
  public OptionalInt medianSeconds(QuestionType type) {
    SortedMap<Integer, Integer> counts = seconds.getOrDefault(type, Collections.emptySortedMap());
    int answers = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (answers < ENOUGH) {
      return OptionalInt.empty();
    }
    int below = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      below += count.getValue();
      if (2 * below >= answers) {
        return OptionalInt.of(count.getKey());
      }
    }
    return OptionalInt.empty();
  }

  /**
   * How many seconds a question takes: as many as this user's answers to its type, else as many as
   * its author says, else as many as is usual.
   */
  public int seconds(QuestionFacts question) {
    Duration time = question.time();
    return medianSeconds(question.type())
        .orElse(time == null ? usualSeconds(question.type()) : Math.toIntExact(time.toSeconds()));
  }

  private static int usualSeconds(QuestionType type) {
    return switch (type) {
      case TRUE_FALSE -> 20;
      case CHOICE, SHORT -> 30;
      case COMMAND, CLOZE, ORDER -> 45;
      case MATCH -> 60;
      case OPEN -> 150;
      case TASK -> 600;
    };
  }

  /** The seconds that the questions answered on a day took; none but of the latest day. */
  public Map<QuestionKey, Integer> spentOn(LocalDate asked) {
    return asked.equals(day) ? today : Map.of();
  }
}
