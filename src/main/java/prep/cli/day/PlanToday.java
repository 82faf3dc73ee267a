package prep.cli.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.debrief.InterviewDeck;
import prep.deck.DeckSummary;
import prep.deck.QuestionSummary;
import prep.plan.DaysWork;
import prep.plan.InterviewDay;
import prep.plan.Readiness;
import prep.progress.StatisticsFold;
import prep.screen.plan.PlanDay;

/** Adds up where somebody with a plan stands today. */
final class PlanToday {

  private static final int SECONDS = 60;

  private PlanToday() {}

  /** The day. */
  static PlanDay of(Preparation plan, Study study, List<DeckSummary> decks) {
    LocalDate today = study.today();
    boolean ahead = today.isBefore(plan.plan().by());
    int left = ahead ? plan.secondsLeft() : 0;
    DaysWork work = plan.work(left);
    Readiness readiness = ahead ? plan.prospect().readiness() : Readiness.NONE;
    int due = ahead ? 0 : decks.stream().mapToInt(study::due).sum();
    return new PlanDay(
        today,
        plan.plan(),
        plan.about(),
        left / SECONDS,
        plan.spent() > 0,
        work,
        ahead ? plan.next() : work,
        plan.scope().questions().size(),
        plan.rightOnce(),
        plan.toExplain(),
        plan.explained(),
        readiness,
        ahead ? missed(plan) : Optional.empty(),
        due,
        !ahead && isDebriefed(plan.plan().by(), study),
        drafts(decks));
  }

  /** The whole history is read for it, as long as it matters. */
  private static boolean isDebriefed(LocalDate by, Study study) {
    if (by.plusDays(InterviewDay.REMEMBERED_DAYS).isBefore(study.today())) {
      return false;
    }
    StatisticsFold fold = new StatisticsFold();
    study.journal().events(fold::add);
    LocalDate last = fold.statistics(study.atStart(), _ -> true).interviews().last();
    return last != null && !last.isBefore(by);
  }

  /** Whether nothing of what an interview asked can be practised yet. */
  static boolean isOfDrafts(DeckSummary deck) {
    return InterviewDeck.isOne(deck.topic())
        && deck.questions().stream().allMatch(QuestionSummary::isDraft);
  }

  /** How many questions that interviews asked wait for an answer. */
  static int drafts(List<DeckSummary> decks) {
    return (int)
        decks.stream()
            .filter(deck -> InterviewDeck.isOne(deck.topic()))
            .flatMap(deck -> deck.questions().stream())
            .filter(QuestionSummary::isDraft)
            .count();
  }

  private static Optional<PlanDay.Missed> missed(Preparation plan) {
    List<LocalDate> days = plan.missed();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Readiness expected = plan.expected(days.getFirst());
    return Optional.of(new PlanDay.Missed(days, expected, plan.minutesFor(expected)));
  }
}
