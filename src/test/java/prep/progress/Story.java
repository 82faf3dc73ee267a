package prep.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.HistoryEvent.Amended;
import prep.progress.HistoryEvent.Answered;
import prep.progress.HistoryEvent.Flagged;
import prep.progress.HistoryEvent.Muted;
import prep.progress.HistoryEvent.Reset;
import prep.progress.HistoryEvent.Undone;
import prep.schedule.Grade;

/** Events as they come to pass on one device, a minute apart unless told otherwise. */
public final class Story {

  private final RandomGenerator random;
  private final List<HistoryEvent> events = new ArrayList<>();
  private @Nullable Ulid last;
  private Instant now;

  public Story(long seed) {
    this(seed, Instant.parse("2026-11-21T09:00:00Z"));
  }

  public Story(long seed, Instant start) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.now = start;
  }

  public static QuestionKey key(String text) {
    return QuestionKey.parse(text).orElseThrow();
  }

  public RandomGenerator random() {
    return random;
  }

  public Instant now() {
    return now;
  }

  /** Time passes; also backwards. */
  public Story waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Story waitsDays(int days) {
    return waits(Duration.ofDays(days));
  }

  private Ulid id() {
    last =
        last == null ? Ulid.at(now.toEpochMilli(), random) : last.next(now.toEpochMilli(), random);
    return last;
  }

  private <E extends HistoryEvent> E told(E event) {
    events.add(event);
    now = now.plus(Duration.ofMinutes(1));
    return event;
  }

  public Answered answers(String key, double score, Grade grade) {
    return answers(key, "choice", score, grade, Mode.QUIZ);
  }

  public Answered answers(String key, String type, double score, Grade grade, Mode mode) {
    return told(answered(key, type, score, grade, mode, false));
  }

  private Answered answered(
      String key, String type, double score, Grade grade, Mode mode, boolean byWords) {
    return new Answered(
        id(),
        now,
        now.atZone(ZoneOffset.UTC).toLocalDate(),
        "01KAJ000000000000000000000",
        key(key),
        "9f2c41aa",
        QuestionType.of(type).orElseThrow(),
        new HistoryEvent.Given.Numbers(List.of(1, 3)),
        score,
        grade,
        4200,
        false,
        mode,
        new HistoryEvent.Manner(byWords, 0, false, "", null));
  }

  /** An open answer in which words were found, and nobody ticked what it says. */
  public Answered answersByWords(String key, double score, Grade grade) {
    return told(answered(key, "open", score, grade, Mode.QUIZ, true));
  }

  public Amended amends(HistoryEvent answer, @Nullable Grade grade, @Nullable Double score) {
    return told(
        new Amended(
            id(),
            now,
            answer.id(),
            grade,
            score,
            grade == null && score == null ? List.of(1) : null));
  }

  public Undone undoes(HistoryEvent event) {
    return told(new Undone(id(), now, event.id()));
  }

  public Reset resets(String glob) {
    return told(new Reset(id(), now, glob));
  }

  public Flagged flags(String key, String note) {
    return told(new Flagged(id(), now, key(key), note, true));
  }

  public Flagged unflags(String key) {
    return told(new Flagged(id(), now, key(key), "", false));
  }

  public Muted mutes(String key, boolean on) {
    return told(new Muted(id(), now, key(key), on));
  }

  /** An answer in a session of one's own, given in so many milliseconds. */
  public Answered answersIn(
      String session, String key, Mode mode, double score, long ms, HistoryEvent.Manner manner) {
    Answered plain =
        answered(key, "choice", score, Grade.proposed(score, score == 1, false), mode, false);
    return told(
        new Answered(
            plain.id(),
            plain.at(),
            plain.day(),
            session,
            plain.question(),
            plain.rev(),
            plain.type(),
            plain.answer(),
            plain.score(),
            plain.grade(),
            ms,
            false,
            mode,
            manner));
  }

  /** Somebody wants to be ready in so many days. */
  public HistoryEvent.Planned plans(int days, int minutes) {
    LocalDate by = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(days);
    return told(
        new HistoryEvent.Planned(
            id(),
            now,
            new Plan(
                now,
                by,
                List.of("backend"),
                List.of(),
                minutes,
                Set.of(DayOfWeek.SUNDAY),
                Level.MID,
                List.of())));
  }

  /** A practice interview is over. */
  public HistoryEvent.Mocked endsMock() {
    return told(
        new HistoryEvent.Mocked(
            id(),
            now,
            "01KAJ000000000000000000000",
            new MockFacts(
                Level.MID, 15, List.of("backend"), List.of(), 1, 7, true, Duration.ofMinutes(12))));
  }

  public HistoryEvent.Planned plansNothing() {
    return told(new HistoryEvent.Planned(id(), now, null));
  }

  /** Everything so far, in the order in which it was told. */
  public List<HistoryEvent> events() {
    return List.copyOf(events);
  }

  /** A story of so many events of all kinds, with a clock that at times stands or goes back. */
  public static Story atRandom(long seed, int count) {
    Story story = new Story(seed);
    for (int i = 0; i < count; i++) {
      story.goesOn();
    }
    return story;
  }

  /** Something happens. */
  public void goesOn() {
    String key =
        List.of("docker/", "sql/", "cloud/aws/").get(random.nextInt(3)) + random.nextInt(5);
    switch (random.nextInt(20)) {
      case 0 -> undoes(anything());
      case 1, 2 -> amends(anything(), Grade.values()[random.nextInt(4)], null);
      case 3 -> amends(anything(), null, random.nextInt(5) / 4.0);
      case 4 -> resets(random.nextInt(8) == 0 ? "cloud/*" : "*/" + random.nextInt(5));
      case 5 -> flags(key, "note " + random.nextInt(10));
      case 6 -> unflags(key);
      case 7 -> mutes(key, random.nextBoolean());
      case 8 -> answers(key, "open", random.nextInt(11) / 10.0, grade(), Mode.CRAM);
      case 9 -> answers(key, "choice", 1, grade(), Mode.RETRY);
      case 10 -> {
        if (random.nextInt(4) == 0) {
          plansNothing();
        } else {
          plans(random.nextInt(40), 1 + random.nextInt(90));
        }
      }
      case 11, 12 -> {
        Mode mode = random.nextBoolean() ? Mode.MOCK : Mode.QUIZ;
        int sure = random.nextInt(4);
        answersIn(
            "session " + random.nextInt(3),
            key,
            mode,
            random.nextInt(2),
            random.nextInt(90_000),
            new HistoryEvent.Manner(false, sure, random.nextBoolean(), "", null));
      }
      default -> answers(key, "choice", random.nextInt(4) / 3.0, grade(), Mode.QUIZ);
    }
    switch (random.nextInt(10)) {
      case 0 -> waits(Duration.ofMinutes(-1));
      case 1 -> waits(Duration.ofDays(random.nextInt(20)));
      case 2 -> waits(Duration.ofHours(random.nextInt(24)));
      default -> {}
    }
    if (random.nextInt(100) == 0) {
      waits(Duration.ofHours(-3));
    }
  }

  private Grade grade() {
    return Grade.values()[random.nextInt(4)];
  }

  private HistoryEvent anything() {
    return events.isEmpty()
        ? answers("sql/0", 1, Grade.GOOD)
        : events.get(random.nextInt(events.size()));
  }
}
