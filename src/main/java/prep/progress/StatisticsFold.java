package prep.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Statistics.OfTopic;
import prep.schedule.Grade;

/** Turns events, added in any order, into statistics. */
public final class StatisticsFold {

  private record Answer(
      Ulid id, long at, int day, QuestionKey question, Grade grade, long millis, Mode mode) {}

  private final Undos undos = new Undos();
  private final List<Answer> answers = new ArrayList<>();
  private final Map<QuestionKey, QuestionKey> keys = new HashMap<>();
  private final List<HistoryEvent.Amended> amends = new ArrayList<>();

  /** Adds an event. */
  public void add(HistoryEvent event) {
    switch (event) {
      case HistoryEvent.Answered answered -> {
        QuestionKey key = answered.question();
        @Nullable QuestionKey same = keys.putIfAbsent(key, key);
        answers.add(
            new Answer(
                Ulid.of(answered.id()),
                answered.at().toEpochMilli(),
                (int) answered.day().toEpochDay(),
                same == null ? key : same,
                answered.grade(),
                answered.ms(),
                answered.mode()));
      }
      case HistoryEvent.Amended amend -> amends.add(amend);
      case HistoryEvent.Undone undo -> undos.add(undo);
      case HistoryEvent.Reset _, HistoryEvent.Flagged _, HistoryEvent.Muted _ -> {}
    }
  }

  /**
   * The statistics of all events.
   *
   * @param progress what the same events come to
   * @param wanted which topics count
   */
  public Statistics statistics(Progress progress, Predicate<Topic> wanted) {
    Set<Ulid> takenBack = undos.takenBack();
    Map<Ulid, Grade> grades = amendedGrades(takenBack);
    Set<Ulid> seen = new HashSet<>();
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    SortedMap<Topic, OfTopic> topics = new TreeMap<>();
    for (Answer answer : answers) {
      QuestionKey key = progress.renamed().getOrDefault(answer.question, answer.question);
      if (!wanted.test(key.topic()) || takenBack.contains(answer.id) || !seen.add(answer.id)) {
        continue;
      }
      Grade grade = grades.getOrDefault(answer.id, answer.grade);
      boolean review = isReview(answer, progress.questions().get(key));
      OfTopic counted =
          new OfTopic(
              review ? 1 : 0,
              review && grade != Grade.AGAIN ? 1 : 0,
              Duration.ofMillis(answer.millis));
      topics.merge(key.topic(), counted, OfTopic::plus);
      if (answer.mode != Mode.RETRY) {
        days.merge(LocalDate.ofEpochDay(answer.day), 1, Integer::sum);
      }
    }
    return new Statistics(days, topics);
  }

  /** The first answer after a reset is a first one again; what came before it is no review. */
  private static boolean isReview(Answer answer, @Nullable QuestionProgress figures) {
    return switch (answer.mode) {
      case QUIZ, EXAM, MOCK -> figures != null && answer.at > figures.first().toEpochMilli();
      case CRAM, RETRY -> false;
    };
  }

  private Map<Ulid, Grade> amendedGrades(Set<Ulid> takenBack) {
    Map<Ulid, Grade> grades = new HashMap<>();
    amends.sort(HistoryEvent.IN_ORDER);
    for (HistoryEvent.Amended amend : amends) {
      Grade grade = amend.grade();
      if (grade != null && !takenBack.contains(Ulid.of(amend.id()))) {
        grades.put(Ulid.of(amend.target()), grade);
      }
    }
    return grades;
  }
}
