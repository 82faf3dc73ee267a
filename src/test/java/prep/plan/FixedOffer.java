package prep.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import prep.deck.Level;
import prep.progress.Plan;

/** An offer on Sat 21 November with figures that were written down, which keeps what was asked. */
public final class FixedOffer implements PlanOffer {

  private static final Map<Integer, Readiness> READINESS =
      Map.of(
          15, new Readiness(33, 35, 38),
          30, new Readiness(61, 66, 72),
          45, new Readiness(85, 88, 91),
          60, new Readiness(95, 96, 97));

  private final List<Subject> subjects;
  private final Map<Level, Integer> questions;
  private final List<Plan> foreseen = new ArrayList<>();

  public FixedOffer(List<Subject> subjects, Map<Level, Integer> questions) {
    this.subjects = subjects;
    this.questions = questions;
  }

  /** Five tracks, all with questions of each level. */
  public static FixedOffer usual() {
    return new FixedOffer(
        List.of(
            new Subject("backend-systems", "Backend and systems", 134, 284),
            new Subject("engineering-fundamentals", "Engineering fundamentals", 49, 126),
            new Subject("fastapi-sql-developer", "Python developer: FastAPI and SQL", 484, 634),
            new Subject("network-programming", "Network programming in Python", 112, 184),
            new Subject("python-backend-aws", "Python backend on AWS", 277, 551)),
        Map.of(Level.JUNIOR, 72, Level.MID, 196, Level.SENIOR, 260));
  }

  /** So many tracks of one's own. */
  public static FixedOffer ofTracks(int count) {
    List<Subject> subjects = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      subjects.add(new Subject("own-" + n, "My own track " + n, n, 3 * n));
    }
    return new FixedOffer(subjects, usual().questions);
  }

  /** One track that has few questions. */
  public static FixedOffer small() {
    return new FixedOffer(
        List.of(new Subject("own", "My own track", 1, 1)), Map.of(Level.MID, 1, Level.SENIOR, 1));
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-11-21T10:00:00Z");
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 21);
  }

  @Override
  public List<Subject> subjects(PlanDraft draft, Level level) {
    return subjects;
  }

  @Override
  public String title(String track) {
    return subjects.stream()
        .filter(subject -> subject.name().equals(track))
        .findFirst()
        .map(Subject::title)
        .orElse(track);
  }

  @Override
  public int questions(Plan plan) {
    return questions.getOrDefault(plan.level(), 0);
  }

  @Override
  public Supplier<Readiness> readiness(Plan plan) {
    foreseen.add(plan);
    return () -> READINESS.getOrDefault(plan.minutes(), Readiness.NONE);
  }

  /** The plans of which somebody wanted to know what they bring. */
  public List<Plan> foreseen() {
    return List.copyOf(foreseen);
  }
}
