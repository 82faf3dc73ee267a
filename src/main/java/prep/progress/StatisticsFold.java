package prep.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Statistics.Interviews;
import prep.progress.Statistics.OfTopic;
import prep.progress.Statistics.Said;
import prep.schedule.Grade;

/** Turns events, added in any order, into statistics. */
public final class StatisticsFold {

  private final EventLog events = new EventLog();

  /** Adds an event. */
  public void add(HistoryEvent event) {
    events.add(event);
  }

  /**
   * The statistics of all events.
   *
   * @param progress what the same events come to
   * @param wanted which topics count
   */
  public Statistics statistics(Progress progress, Predicate<Topic> wanted) {
    List<EventFacts> inOrder = events.inOrder();
    Decisions decisions = new Decisions(inOrder);
    // Nearly all are needed, so they are read at once.
    Map<QuestionKey, QuestionProgress> questions = new HashMap<>(progress.questions());
    Map<LocalDate, Integer> days = new HashMap<>();
    Map<Topic, OfTopic> topics = new HashMap<>();
    SortedMap<Integer, Said> said = new TreeMap<>();
    SortedMap<Topic, Integer> asked = new TreeMap<>();
    LocalDate last = null;
    for (EventFacts event : inOrder) {
      if (event instanceof EventFacts.Answer answer && decisions.holds(answer)) {
        QuestionKey key = progress.renamed().getOrDefault(answer.question(), answer.question());
        if (wanted.test(key.topic())) {
          EventFacts.Answer amended = decisions.amended(answer);
          OfTopic counted = counted(amended, questions.get(key));
          topics.merge(key.topic(), counted, OfTopic::plus);
          if (answer.mode() != Mode.RETRY) {
            days.merge(answer.day(), 1, Integer::sum);
          }
          if (answer.sure() > 0 && answer.mode() != Mode.RETRY) {
            said.merge(answer.sure(), new Said(1, amended.isFull() ? 1 : 0), Said::plus);
          }
          if (answer.mode() == Mode.INTERVIEW) {
            asked.merge(key.topic(), 1, Integer::sum);
            last = answer.day();
          }
        }
      }
    }
    return new Statistics(
        new TreeMap<>(days), new TreeMap<>(topics), said, new Interviews(asked, last));
  }

  private static OfTopic counted(EventFacts.Answer answer, @Nullable QuestionProgress figures) {
    boolean review = isReview(answer, figures);
    return new OfTopic(
        review ? 1 : 0,
        review && answer.grade() != Grade.AGAIN ? 1 : 0,
        Duration.ofMillis(answer.ms()));
  }

  /** The first answer after a reset is a first one again, and not a review. */
  private static boolean isReview(EventFacts.Answer answer, @Nullable QuestionProgress figures) {
    return switch (answer.mode()) {
      case QUIZ, EXAM, MOCK -> figures != null && answer.at() > figures.first().toEpochMilli();
      // How it went in an interview is remembered, not checked.
      case CRAM, RETRY, INTERVIEW -> false;
    };
  }
}
