package prep.cli.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import prep.cli.command.Decks;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.Track;
import prep.plan.PlanDraft;
import prep.plan.PlanOffer;
import prep.plan.Readiness;
import prep.plan.Scope;
import prep.progress.Plan;

/** What a plan can be made of, from the user's decks, tracks and record. */
final class DeckOffer implements PlanOffer {

  /** Of no weight where only questions are counted. */
  private static final int SOME_MINUTES = 30;

  private final Decks decks;
  private final List<DeckSummary> known;
  private final Study study;
  private final List<Track> tracks;

  DeckOffer(Decks decks, List<DeckSummary> known, Study study) {
    this.decks = decks;
    this.known = known;
    this.study = study;
    this.tracks = decks.tracks().all();
  }

  @Override
  public Instant now() {
    return study.now();
  }

  @Override
  public LocalDate today() {
    return study.today();
  }

  @Override
  public List<Subject> subjects(PlanDraft draft, Level level) {
    List<Subject> subjects = new ArrayList<>();
    for (Track track : tracks) {
      Scope scope = scope(draft.about(track.name()), level);
      if (!scope.sections().isEmpty()) {
        int items = track.sections().stream().mapToInt(section -> section.items().size()).sum();
        int questions = scope.questions().size() + scope.tasks();
        subjects.add(new Subject(track.name(), track.title(), items, questions));
      }
    }
    return subjects;
  }

  /** The questions of a draft that says what it is about. */
  Scope scope(PlanDraft draft, Level level) {
    LocalDate day = draft.by().orElse(today().plusDays(1));
    Optional<Plan> plan = draft.by(day).upTo(level).daily(SOME_MINUTES).plan(now());
    return preparation(plan.orElseThrow()).scope();
  }

  @Override
  public String title(String track) {
    return tracks.stream()
        .filter(known -> known.name().equals(track))
        .findFirst()
        .map(Track::title)
        .orElse(track);
  }

  @Override
  public int questions(Plan plan) {
    return preparation(plan).scope().questions().size();
  }

  @Override
  public Supplier<Readiness> readiness(Plan plan) {
    Preparation preparation = preparation(plan);
    return () -> preparation.prospect().readiness();
  }

  private Preparation preparation(Plan plan) {
    return Preparation.of(plan, decks, known, study);
  }
}
