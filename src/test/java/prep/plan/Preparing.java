package prep.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.Fold;
import prep.progress.FormerKeys;
import prep.progress.HistoryEvent;
import prep.progress.Mode;
import prep.progress.Plan;
import prep.progress.Progress;
import prep.progress.Story;
import prep.schedule.Fsrs;
import prep.schedule.Grade;

/** Somebody who prepares for an interview, day after day. */
final class Preparing {

  static final int MINUTE = 60;

  private final Story story;
  private final LocalDate start;
  private final List<Scope.Section> sections = new ArrayList<>();
  private int days = 10;
  private int minutes = 30;
  private Set<DayOfWeek> off = Set.of();

  Preparing() {
    this(1);
  }

  Preparing(long seed) {
    this.story = new Story(seed);
    this.start = today();
  }

  static PlannedQuestion question(String key, QuestionType type, int seconds, String... items) {
    return new PlannedQuestion(Story.key(key), type, List.of(items), seconds);
  }

  /** So many questions of a type in a section of its own, each with an item. */
  static Scope.Section section(
      String topic, double weight, int count, QuestionType type, int seconds) {
    List<PlannedQuestion> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(question(topic + "/q" + i, type, seconds, topic + "-" + i));
    }
    return section(topic, weight, questions);
  }

  static Scope.Section section(String title, double weight, List<PlannedQuestion> questions) {
    List<String> items =
        questions.stream().flatMap(question -> question.items().stream()).distinct().toList();
    return new Scope.Section(title, weight, items, questions);
  }

  Preparing with(Scope.Section section) {
    sections.add(section);
    return this;
  }

  Preparing with(PlannedQuestion... questions) {
    return with(section("section", 1, List.of(questions)));
  }

  Preparing in(int daysToGo) {
    days = daysToGo;
    return this;
  }

  Preparing minutes(int aDay) {
    minutes = aDay;
    return this;
  }

  Preparing off(DayOfWeek... daysOff) {
    off = Set.of(daysOff);
    return this;
  }

  Story story() {
    return story;
  }

  Preparing right(String key) {
    story.answers(key, 1, Grade.GOOD);
    return this;
  }

  Preparing wrong(String key) {
    story.answers(key, 0, Grade.AGAIN);
    return this;
  }

  /** In a mock interview, wrong though they were sure. */
  Preparing sureAndWrong(String key) {
    story.answersIn(
        "mock", key, Mode.MOCK, 0, 1000, new HistoryEvent.Manner(false, 3, false, "", null));
    return this;
  }

  /** Answers all of a day's questions, every other new one wrong. */
  Preparing practises() {
    Progress before = progress();
    work()
        .questions()
        .forEach(question -> {
          String key = question.key().toString();
          boolean even = (key.charAt(key.length() - 1) - '0') % 2 == 0;
          if (even || before.isAnswered(question.key())) {
            right(key);
          } else {
            wrong(key);
          }
        });
    return this;
  }

  Preparing waits(int daysGone) {
    LocalDate then = today().plusDays(daysGone);
    story.waits(Duration.between(story.now(), then.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    return this;
  }

  LocalDate today() {
    return LocalDate.ofInstant(story.now(), ZoneOffset.UTC);
  }

  Scope scope() {
    return new Scope(sections, 0);
  }

  Plan plan() {
    return new Plan(
        start.atStartOfDay(ZoneOffset.UTC).toInstant(),
        start.plusDays(days),
        List.of("track"),
        List.of(),
        minutes,
        off,
        Level.MID,
        List.of());
  }

  Progress progress() {
    Fold fold = new Fold(new Fsrs(0.9), FormerKeys.NONE, Map.of());
    story.events().forEach(fold::add);
    return fold.progress();
  }

  DaysWork work() {
    return work(minutes * MINUTE);
  }

  DaysWork work(int seconds) {
    return DaysWork.of(scope(), plan(), progress(), today(), seconds);
  }

  Prospect prospect() {
    return prospect(minutes * MINUTE);
  }

  Prospect prospect(int seconds) {
    return Prospect.of(scope(), plan(), progress(), today(), seconds);
  }

  static List<String> keys(List<PlannedQuestion> questions) {
    return questions.stream().map(PlannedQuestion::key).map(QuestionKey::toString).toList();
  }
}
